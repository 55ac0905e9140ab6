using SocialeKaart.Core.Overdracht;
using SocialeKaart.Web.Gebruikers.Inlogdiensten;
using SocialeKaart.Web.Schil.Post;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The settings of an installation: section <c>SocialeKaart</c>, environment <c>SocialeKaart__…</c>.</summary>
public sealed class Instellingen
{
    public const string Sectie = "SocialeKaart";

    /// <summary>SQLite file; relative to the content root.</summary>
    public string Database { get; set; } = "data/socialekaart.db";

    /// <summary>Folder of seed data; relative to the content root or the folder above it.</summary>
    public string Gemeente { get; set; } = "seed-data/oosterhout";

    /// <summary>Show fictitious entries. Absent: in Development only.</summary>
    public bool? ToonVoorbeelden { get; set; }

    /// <summary>Folder of the Data Protection keys; absent: <c>sleutelring</c> beside the database.</summary>
    public string? Sleutelring { get; set; }

    /// <summary>PKCS#12 file with the certificate that protects the keys; absent: they lie in the folder unencrypted.</summary>
    public string? SleutelringCertificaat { get; set; }

    /// <summary>Password of <see cref="SleutelringCertificaat"/>.</summary>
    public string? SleutelringWachtwoord { get; set; }

    /// <summary>SQLite file with the keys of dossiers; absent: <c>sleutels.db</c> beside the database. Never in the same backup.</summary>
    public string? Sleutels { get; set; }

    /// <summary>Mail to professionals.</summary>
    public Postinstellingen Post { get; set; } = new();

    /// <summary>Address under which the public knows this site, for QR codes and printed pages; absent: that of the request.</summary>
    public string? BasisUrl { get; set; }

    /// <summary>Background of the map: absent for none, <c>brt</c>, or a web address with {z}, {x} and {y}. Fetched by this server.</summary>
    public string? Achtergrondkaart { get; set; }

    /// <summary>Who made the background, named with the map; absent: as known for the preset, else the host of the address.</summary>
    public string? AchtergrondkaartBron { get; set; }

    /// <summary>Service that finds addresses: absent for none, <c>pdok</c>, or the web address of a Locatieserver. Asked by this server.</summary>
    public string? Adreszoeker { get; set; }

    /// <summary>Organisations' own services to sign in with.</summary>
    public IReadOnlyList<Inlogdienst> Inlogdiensten { get; set; } = [];

    /// <summary>Most tries to sign in from one network address, in a minute.</summary>
    public int AanmeldpogingenPerMinuut { get; set; } = 30;

    /// <summary>Most questions about someone, without a name, from one network address in an hour.</summary>
    public int VragenPerUur { get; set; } = 10;

    /// <summary>Most reports that something is wrong with a voorziening, from one network address in an hour.</summary>
    public int MeldingenPerUur { get; set; } = 10;

    /// <summary>Look whether the published websites are there; absent: no request leaves this server. Needs <see cref="BasisUrl"/>.</summary>
    public bool Websitecontrole { get; set; }

    /// <summary>Most questions to the API and to HSDS from one network address, in a minute: enough to fetch all of a municipality one by one.</summary>
    public int ApivragenPerMinuut { get; set; } = 3000;

    /// <summary>Address for who uses the open data; absent: none, and they are told to call.</summary>
    public string? Contactmail { get; set; }

    /// <summary>Licence of the open data: <c>CC0-1.0</c>, <c>CC-BY-4.0</c>, or the web address of another; absent: none was chosen.</summary>
    public string? Datalicentie { get; set; }

    /// <summary>How long the steps of an overdracht may take, and how long it is kept.</summary>
    public Termijnen Termijnen { get; set; } = new();

    /// <summary>Addresses of reverse proxies whose X-Forwarded headers are believed; others are ignored.</summary>
    public IReadOnlyList<string> VertrouwdeProxies { get; set; } = [];
}
