namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>The facts that HSDS has no field for, as attributes: the words after <see cref="Voorvoegsel"/> in their <c>link_type</c>.</summary>
public static class Kenmerk
{
    /// <summary>Before every <c>link_type</c> of ours, so that nobody takes it for one of the standard.</summary>
    public const string Voorvoegsel = "sociale-kaart:";

    internal const string Slug = "slug", Taal = "taal", Laag = "laag", Samenvatting = "samenvatting", Zoekwoord = "zoekwoord", Herkomst = "herkomst",
        Leefdomein = "leefdomein", Onderwerp = "onderwerp", Huishouden = "huishouden", Levensfase = "levensfase", Aanmelden = "aanmelden",
        BesluitDoor = "besluit-door", BesluitWet = "besluit-wet", BesluitDaarna = "besluit-daarna", BesluitTermijn = "besluit-termijn",
        VolgendeStap = "volgende-stap", TeControleren = "te-controleren", ControleDoor = "controle-door", ControleHoe = "controle-hoe",
        Web = "web", Mail = "mail", Hulplijn = "hulplijn", Toegankelijkheid = "toegankelijkheid", Werkgebied = "werkgebied",
        Precisie = "precisie", Straat = "straat", Postcode = "postcode", Plaats = "plaats", Wijk = "wijk", Kern = "kern", Verborgen = "verborgen",
        Productnaam = "productnaam", Kosten = "kosten", KostenPer = "kosten-per", Capaciteit = "capaciteit", Wachtweken = "wachtweken", GeslotenTot = "gesloten-tot",
        Tijd = "tijd", Tijdzone = "tijdzone", Schoolvakantie = "schoolvakantie", Feestdagen = "feestdagen", NietOp = "niet-op";

    /// <summary>The values of one kind, in order.</summary>
    internal static IEnumerable<string> Alle(this IReadOnlyList<HsdsAttribute>? kenmerken, string soort) =>
        (kenmerken ?? []).Where(k => k.LinkType == Voorvoegsel + soort).Select(k => k.Value ?? k.TaxonomyTerm?.Code).OfType<string>();

    /// <summary>The value of one kind; null when it is not there.</summary>
    internal static string? Een(this IReadOnlyList<HsdsAttribute>? kenmerken, string soort) => kenmerken.Alle(soort).FirstOrDefault();
}
