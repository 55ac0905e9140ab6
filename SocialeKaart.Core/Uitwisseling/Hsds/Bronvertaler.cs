using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Productnamen;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Makes of a service of another server a voorziening of this catalogue: only what has a place here is kept.</summary>
/// <param name="zaad">The catalogue.</param>
/// <param name="server">Address of the other server.</param>
/// <param name="organisaties">With those of the other server.</param>
internal sealed partial class Bronvertaler(Zaad zaad, string server, Hsdsorganisaties organisaties)
{
    private const string Landelijk = "landelijk", Gemeente = "gemeente", Regio = "regio";
    private readonly Vreemdedienst vreemd = new(zaad);
    private readonly HashSet<string> onderwerpen = [.. zaad.Onderwerpen.Select(o => o.Id)];
    private readonly HashSet<string> leefdomeinen = [.. zaad.Leefdomeinen.Select(l => l.Id)];
    private readonly HashSet<string> hulplijnen = [.. zaad.Hulplijnen.Select(h => h.Id)];
    private readonly Dictionary<string, string> plaatsen = zaad.Gemeente.Kernen.Select(k => (k.Id, k.Naam)).Concat(zaad.Wijken.Select(w => (w.Id, w.Naam))).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Naam);

    /// <summary>The id that something of another server gets here: two servers can have given out the same one.</summary>
    public static Guid Id(string server, Guid id) => NaamUuid.Versie5(id, server);

    /// <summary>A mark of all that a server says of an entry but its check: when it is the same, nothing changed there.</summary>
    public static string Merk(VoorzieningBestand voorziening) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((voorziening with { Id = null, Controle = null }).Schrijf())))[..32];

    /// <summary>A text on one line, without tags, not longer than this.</summary>
    public static string Plat(string tekst, int langste)
    {
        var plat = Ruimte().Replace(Tag().Replace(Letterstijl().Replace(tekst, ""), " "), " ").Trim();
        return plat.Length <= langste ? plat : plat[..(plat.LastIndexOf(' ', langste - 1) is > 0 and var einde ? einde : langste - 1)] + "…";
    }

    /// <summary>The voorziening, not yet held against the rules.</summary>
    /// <param name="dienst">As the server tells it.</param>
    /// <param name="slug">Its slug here.</param>
    /// <param name="slugs">By the slug of the server, the slug here.</param>
    /// <param name="fout">Told why it cannot be taken over.</param>
    public VoorzieningBestand Vertaal(HsdsService dienst, string slug, IReadOnlyDictionary<string, string> slugs, Action<string, string> fout)
    {
        var isVreemd = dienst.Attributes.Een(Kenmerk.Laag) is null;
        if (isVreemd)
            dienst = vreemd.MetKenmerken(dienst, fout);
        var gelezen = new Hsdslezer(zaad.Gemeente.Code, organisaties.Slug, (veld, reden) => { if (veld != "organization_id") fout(veld, reden); })
            .Lees(dienst with { Attributes = [.. dienst.Attributes!.Where(a => a.LinkType != Kenmerk.Voorvoegsel + Kenmerk.Slug), new HsdsAttribute { LinkType = Kenmerk.Voorvoegsel + Kenmerk.Slug, Value = slug }] });
        var inhoud = gelezen.Inhoud;
        List<Locatie> locaties = [.. inhoud.Locaties.Select(Plaats).OfType<Locatie>()];
        return gelezen with
        {
            Id = Id(server, dienst.Id),
            Inhoud = inhoud with
            {
                Leefdomeinen = [.. inhoud.Leefdomeinen.Where(leefdomeinen.Contains)],
                Onderwerpen = [.. inhoud.Onderwerpen.Where(onderwerpen.Contains)],
                Hulplijnen = [.. inhoud.Hulplijnen.Where(hulplijnen.Contains)],
                Talen = [.. inhoud.Talen.Where(t => t.Length == 2)],
                Productnamen = [.. inhoud.Productnamen.Where(n => Productnamenlijst.Van(n) is not null)],
                Locaties = locaties,
                Tijden = [.. inhoud.Tijden.Where(t => t.Waar is null || locaties.Exists(l => l.Naam == t.Waar))],
                Werkgebied = Werkgebied(dienst, fout),
                VolgendeStap = [.. inhoud.VolgendeStap.Select(slugs.GetValueOrDefault).OfType<string>()],
                Herkomst = Herkomst.Openbaar,
                // What says nothing in our words has to be given its place by the redactie first.
                Zichtbaar = isVreemd ? Zichtbaarheid.Werkplek : Zichtbaarheid.Publiek,
            },
        };
    }

    // A wijk or kern of somewhere else is none of ours.
    private Locatie? Plaats(Locatie locatie)
    {
        var plaats = locatie with
        {
            Wijk = locatie.Wijk is { } wijk && plaatsen.ContainsKey(wijk) ? wijk : null, Kern = locatie.Kern is { } kern && plaatsen.ContainsKey(kern) ? kern : null,
        };
        if (plaats is not { Lat: >= 50 and <= 54, Lon: >= 3 and <= 8 })
            plaats = plaats with { Lat = null, Lon = null };
        return (plaats.Precisie is Precisie.Kern or Precisie.Wijk && plaats.Kern is null) || (plaats.Precisie == Precisie.Wijk && plaats.Wijk is null) ? null : plaats;
    }

    private List<string> Werkgebied(HsdsService dienst, Action<string, string> fout)
    {
        if (dienst.ServiceAreas is not { Count: > 0 } gebieden)
            return [Regio];
        List<string> gevonden = [.. gebieden.Select(Gebied).OfType<string>().Distinct()];
        if (gevonden.Count == 0)
            fout("service_areas", "dit is niet voor mensen in deze gemeente");
        return gevonden;
    }

    // "The municipality" of another server can be another one: its name tells.
    private string? Gebied(HsdsServiceArea gebied)
    {
        var id = gebied.Attributes.Een(Kenmerk.Werkgebied);
        if (id is Landelijk or Regio || (id is not null && plaatsen.ContainsKey(id)))
            return id;
        if (string.Equals(gebied.Name, zaad.Gemeente.Naam, StringComparison.OrdinalIgnoreCase))
            return Gemeente;
        if (string.Equals(gebied.Name, "Nederland", StringComparison.OrdinalIgnoreCase))
            return Landelijk;
        return plaatsen.FirstOrDefault(p => string.Equals(p.Value, gebied.Name, StringComparison.OrdinalIgnoreCase)).Key;
    }

    // Within a word or before a comma: nothing comes in its place.
    [GeneratedRegex("</?(a|b|i|u|em|span|strong)( [^>]*)?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letterstijl();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ruimte();
}
