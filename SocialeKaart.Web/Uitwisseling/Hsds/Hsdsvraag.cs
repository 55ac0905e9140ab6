using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>What is asked of a list.</summary>
internal sealed record Hsdsvraag
{
    private const int Gewoon = 50, Meeste = 500, LangsteZoek = 200, LaatstePagina = 1_000_000;

    private const string Regels = "ndjson";

    public static readonly Apiparameter Pagina = Apiparameter.Getal("page", 1, LaatstePagina), PerPagina = Apiparameter.Getal("per_page", 1, Meeste),
        Volledig = new("full", Apisoort.Waarheid), Minimaal = new("minimal", Apisoort.Waarheid), AlleenBoven = new("top_only", Apisoort.Waarheid),
        GewijzigdNa = new("modified_after", Apisoort.DagOfMoment), Zoek = Apiparameter.Tekst("search", LangsteZoek, kortst: 1), Vorm = Apiparameter.Keuze("format", "json", Regels),
        Term = new("taxonomy_term_id", Apisoort.Uuid), Taxonomie = new("taxonomy_id", Apisoort.Uuid), Organisatie = new("organization_id", Apisoort.Uuid), Ouder = new("parent_id", Apisoort.Uuid);

    /// <summary>From 1.</summary>
    public int Nummer { get; init; } = 1;

    /// <summary>Null: all of them on one page.</summary>
    public int? Aantal { get; init; }

    public bool IsVolledig { get; init; }

    public bool IsMinimaal { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? Sinds { get; init; }

    /// <summary>Words to search for.</summary>
    public string? Woorden { get; init; }

    public Guid? TermId { get; init; }

    public Guid? TaxonomieId { get; init; }

    public Guid? OrganisatieId { get; init; }

    public Guid? OuderId { get; init; }

    public bool IsAlleenBoven { get; init; }

    /// <summary>One object a line, all of them.</summary>
    public bool InRegels { get; init; }

    /// <summary>Whether two things are asked that do not go together.</summary>
    public bool IsTegenstrijdig => IsMinimaal && IsVolledig;

    /// <summary>Reads a query that was found right.</summary>
    public static Hsdsvraag Lees(Apivraag vraag)
    {
        var minimaal = vraag.Is(Minimaal.Naam);
        return new Hsdsvraag
        {
            IsMinimaal = minimaal, IsVolledig = vraag.Is(Volledig.Naam), IsAlleenBoven = vraag.Is(AlleenBoven.Naam), InRegels = vraag.Tekst(Vorm.Naam) == Regels,
            Nummer = vraag.Getal(Pagina.Naam, 1),
            Aantal = vraag.Heeft(PerPagina.Naam) ? vraag.Getal(PerPagina.Naam, Gewoon) : minimaal ? null : Gewoon,
            TermId = vraag.Id(Term.Naam), TaxonomieId = vraag.Id(Taxonomie.Naam), OrganisatieId = vraag.Id(Organisatie.Naam), OuderId = vraag.Id(Ouder.Naam),
            Sinds = vraag.DagOfMoment(GewijzigdNa.Naam),
            Woorden = vraag.Heeft(Zoek.Naam) ? vraag.Tekst(Zoek.Naam) : null,
        };
    }
}
