using System.Globalization;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>What is asked of a list.</summary>
internal sealed record Hsdsvraag
{
    public const string Pagina = "page", PerPagina = "per_page", Volledig = "full", Minimaal = "minimal", GewijzigdNa = "modified_after", Zoek = "search", Term = "taxonomy_term_id",
        Taxonomie = "taxonomy_id", Organisatie = "organization_id", Vorm = "format", AlleenBoven = "top_only", Ouder = "parent_id";

    private const int Gewoon = 50, Meeste = 500, LangsteZoek = 200;

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

    /// <summary>What each key of the query means, in Dutch, with its kind and format for the document of the API.</summary>
    public static IReadOnlyDictionary<string, (string Soort, string? Vorm, string Uitleg)> Sleutels { get; } = new Dictionary<string, (string, string?, string)>
    {
        [Pagina] = ("integer", null, "Nummer van de pagina, vanaf 1."),
        [PerPagina] = ("integer", null, $"Hoeveel op een pagina: 1 tot en met {Meeste}. Zonder: {Gewoon}, of alles bij minimal=true."),
        [Volledig] = ("boolean", null, "true: elk object met alles wat erbij hoort."),
        [Minimaal] = ("boolean", null, "true: van elk object alleen het id en wanneer het is gewijzigd."),
        [GewijzigdNa] = ("string", "date-time", "Alleen wat op of na dit moment is gewijzigd, zoals 2026-11-24 of 2026-11-24T10:00:00Z."),
        [Zoek] = ("string", null, $"Zoekwoorden, als in het zoekveld van de site; hooguit {LangsteZoek} tekens."),
        [Term] = ("string", "uuid", "Alleen wat deze term heeft."),
        [Taxonomie] = ("string", "uuid", "Alleen wat een term van deze taxonomie heeft, of van de termen die van deze taxonomie."),
        [Organisatie] = ("string", "uuid", "Alleen van deze organisatie."),
        [Vorm] = ("string", null, "json, of ndjson: alles, één object per regel, zonder pagina's."),
        [AlleenBoven] = ("boolean", null, "true: alleen termen die onder geen andere staan."),
        [Ouder] = ("string", "uuid", "Alleen de termen onder deze term."),
    };

    /// <summary>Reads a query; null, with every fault told by key, when something of it is wrong.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kent">The keys that this list knows.</param>
    /// <param name="fouten">By key, what is wrong, in Dutch.</param>
    public static Hsdsvraag? Lees(IQueryCollection query, IReadOnlyCollection<string> kent, out Dictionary<string, string[]> fouten)
    {
        var gevonden = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (sleutel, waarden) in query)
        {
            if (!kent.Contains(sleutel))
                gevonden[sleutel] = [kent.Count == 0 ? "Hier kan geen vraag bij." : $"Deze vraag kennen we hier niet; kies uit {string.Join(", ", kent)}."];
            else if (waarden.Count > 1)
                gevonden[sleutel] = ["Dit mag er maar één keer in staan."];
        }

        T? Waarde<T>(string sleutel, Func<string, T?> lees, string reden) where T : struct
        {
            if (gevonden.ContainsKey(sleutel) || query[sleutel] is not [{ } tekst])
                return null;
            if (lees(tekst) is { } waarde)
                return waarde;
            gevonden[sleutel] = [reden];
            return null;
        }

        int? Getal(string sleutel, int tot) => Waarde<int>(sleutel, t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= tot ? n : null, $"Dit is een heel getal van 1 tot en met {tot}.");
        bool Is(string sleutel, string ja, string nee) => Waarde<bool>(sleutel, t => t == ja ? true : t == nee ? false : null, $"Dit is {ja} of {nee}.") ?? false;
        Guid? Id(string sleutel) => Waarde<Guid>(sleutel, t => Guid.TryParseExact(t, "D", out var id) ? id : null, "Dit is een UUID, zoals 7c1f6f0e-6a55-5f0f-9a54-3c2f1d0b8e21.");
        var minimaal = Is(Minimaal, "true", "false");
        var vraag = new Hsdsvraag
        {
            IsMinimaal = minimaal, IsVolledig = Is(Volledig, "true", "false"), IsAlleenBoven = Is(AlleenBoven, "true", "false"), InRegels = Is(Vorm, "ndjson", "json"),
            Nummer = Getal(Pagina, 1_000_000) ?? 1,
            Aantal = Getal(PerPagina, Meeste) ?? (minimaal ? null : Gewoon),
            TermId = Id(Term), TaxonomieId = Id(Taxonomie), OrganisatieId = Id(Organisatie), OuderId = Id(Ouder),
            Sinds = Waarde<DateTime>(GewijzigdNa, Moment, "Dit is een dag of een moment, zoals 2026-11-24 of 2026-11-24T10:00:00Z."),
            Woorden = Waarde<int>(Zoek, t => t.Length is > 0 and <= LangsteZoek && !string.IsNullOrWhiteSpace(t) ? t.Length : null, $"Dit zijn 1 tot en met {LangsteZoek} tekens.") is null ? null : query[Zoek].ToString(),
        };
        if (vraag is { IsMinimaal: true, IsVolledig: true } && !gevonden.ContainsKey(Minimaal))
            gevonden[Minimaal] = [$"Dit kan niet samen met {Volledig}."];
        fouten = gevonden;
        return gevonden.Count == 0 ? vraag : null;
    }

    private static DateTime? Moment(string tekst) =>
        tekst.Length >= 10 && tekst[4] == '-' && DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcDateTime : null;
}
