using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary><c>organisaties.yaml</c>: who offers help.</summary>
internal static class OrganisatiesBestand
{
    public const string Naam = "organisaties.yaml";

    /// <summary>Reads the list; ids are derived from <paramref name="gemeente"/> and slug.</summary>
    public static IReadOnlyList<Organisatie> Lees(string tekst, string gemeente, Foutenlijst fouten)
    {
        if (YamlBlok.Ontleed(tekst, Naam, 0, fouten) is not { } blok)
            return [];
        var organisaties = blok.Blokken("organisaties").Select((item, nummer) => LeesEen(item, nummer, gemeente)).ToArray();
        blok.Sluit();
        return organisaties;
    }

    public static string Schrijf(IEnumerable<Organisatie> organisaties) => new YamlSchrijver()
        .Blokken("organisaties", organisaties, (b, o) => b
            .Woord("id", o.Slug)
            .Tekst("naam", o.Naam)
            .Tekst("omschrijving", o.Omschrijving)
            .Tekst("web", o.Web)
            .Tekst("kvk", o.Kvk)
            .Woord("herkomst", Sleutel.Van(o.Herkomst)))
        .ToString();

    private static Organisatie LeesEen(YamlBlok blok, int nummer, string gemeente)
    {
        var slug = blok.Id("id", "organisatie");
        var organisatie = new Organisatie
        {
            Id = NaamUuid.Van(gemeente, "organisatie", slug),
            Slug = slug,
            Volgorde = nummer,
            Naam = blok.Verplicht("naam", 120),
            Omschrijving = blok.Verplicht("omschrijving", 600),
            Web = blok.Web("web"),
            Kvk = LeesKvk(blok),
            Herkomst = blok.VerplichteKeuze<Herkomst>("herkomst"),
        };
        blok.Sluit();
        return organisatie;
    }

    private static string? LeesKvk(YamlBlok blok)
    {
        var nummer = blok.Tekst("kvk", 20);
        if (nummer is not null && (nummer.Length != Organisatie.Kvklengte || !nummer.All(char.IsAsciiDigit)))
            blok.Meld("kvk", $"'{nummer}' is geen KvK-nummer van acht cijfers, tussen aanhalingstekens");
        return nummer;
    }
}
