using SocialeKaart.Core.Catalogus.Schrijven.Regels;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>
/// All that stands in the fields of the editor, as it was typed: also what is not finished or cannot be. <see cref="Schrijfvertaling"/> makes content
/// of it. Kept as JSON while someone writes; a field that a later version adds is empty then.
/// </summary>
public sealed class Schrijfinvoer
{
    /// <summary>Last part of the address; of a new entry only.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Id of who offers it; null when unknown.</summary>
    public Guid? Organisatie { get; set; }

    public string Naam { get; set; } = "";

    public string Taal { get; set; } = "nl";

    public Toegangslaag Laag { get; set; }

    public List<BesluitDoor> BesluitDoor { get; set; } = [];

    public string Wet { get; set; } = "";

    public string Daarna { get; set; } = "";

    public string Termijn { get; set; } = "";

    public List<string> Leefdomeinen { get; set; } = [];

    public List<string> Onderwerpen { get; set; } = [];

    /// <summary>One a line.</summary>
    public string Zoekwoorden { get; set; } = "";

    public string Samenvatting { get; set; } = "";

    public string LeeftijdVan { get; set; } = "";

    public string LeeftijdTot { get; set; } = "";

    public List<Huishouden> Huishouden { get; set; } = [];

    public List<Levensfase> Levensfase { get; set; } = [];

    /// <summary>Null: nothing is said about it.</summary>
    public Kostensoort? Kosten { get; set; }

    /// <summary>Euros, as <c>2,50</c>.</summary>
    public string Bedrag { get; set; } = "";

    public Kostenperiode? Per { get; set; }

    public string Kostentoelichting { get; set; } = "";

    /// <summary>Null: nothing is said about it.</summary>
    public bool? AanmeldenNodig { get; set; }

    public string AanmeldenHoe { get; set; } = "";

    public string Telefoon { get; set; } = "";

    public string Mail { get; set; } = "";

    public string Web { get; set; } = "";

    public List<string> Hulplijnen { get; set; } = [];

    public List<Locatierij> Locaties { get; set; } = [];

    public List<string> Werkgebied { get; set; } = [];

    public List<Openingsrij> Tijden { get; set; } = [];

    /// <summary>Null: nothing is said about it.</summary>
    public Capaciteitsstaat? Capaciteit { get; set; }

    public string Wachtweken { get; set; } = "";

    public DateOnly? DichtTot { get; set; }

    public List<Toegankelijkheidskenmerk> Toegankelijkheid { get; set; } = [];

    /// <summary>Spoken there.</summary>
    public List<string> Talen { get; set; } = [];

    /// <summary>Ids of uniform product names.</summary>
    public List<string> Productnamen { get; set; } = [];

    public List<string> VolgendeStap { get; set; } = [];

    public Zichtbaarheid Zichtbaar { get; set; }

    public Herkomst Herkomst { get; set; } = Herkomst.Openbaar;

    public string TeControleren { get; set; } = "";

    public List<Tekstdeel> Tekst { get; set; } = [];

    /// <summary>Local date and time of Europe/Amsterdam from which it is published; null: at once.</summary>
    public DateTime? Vanaf { get; set; }

    /// <summary>Last day on which the public sees it; null: no end.</summary>
    public DateOnly? TotEnMet { get; set; }

    /// <summary>Facts of which who writes said not to know them: they are not asked for again.</summary>
    public List<Feit> Onbekend { get; set; } = [];

    /// <summary>An entry with nothing in it but its headings.</summary>
    public static Schrijfinvoer Nieuw() => new() { Tekst = [.. Tekstdelen.Koppen.Select(k => new Tekstdeel { Kop = k })], Werkgebied = ["gemeente"] };
}

/// <summary>A place as it is typed.</summary>
public sealed class Locatierij
{
    public string Naam { get; set; } = "";

    public Precisie Precisie { get; set; }

    public string Straat { get; set; } = "";

    public string Postcode { get; set; } = "";

    public string Plaats { get; set; } = "";

    /// <summary>Id; empty: none.</summary>
    public string Wijk { get; set; } = "";

    /// <summary>Id; empty: none.</summary>
    public string Kern { get; set; } = "";

    /// <summary>Degrees WGS 84.</summary>
    public string Lat { get; set; } = "";

    /// <summary>Degrees WGS 84.</summary>
    public string Lon { get; set; } = "";

    public bool Verborgen { get; set; }
}
