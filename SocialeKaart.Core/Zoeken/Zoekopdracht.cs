namespace SocialeKaart.Core.Zoeken;

/// <summary>What a visitor asks: words, chosen facets, and a page. Stands in the visitor's own URL only.</summary>
public sealed record Zoekopdracht
{
    /// <summary>Results on one page.</summary>
    public const int PerPagina = 20;

    public string Vraag { get; init; } = "";

    /// <summary>True reads the words exactly as typed: the other choice beside a corrected answer.</summary>
    public bool Letterlijk { get; init; }

    /// <summary>Chosen values; a facet without any is not in it.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<string>> Keuzes { get; init; } = new Dictionary<Facet, IReadOnlyList<string>>();

    /// <summary>Where the visitor searches from, as typed: postcode, kern, wijk, or a position; empty for nowhere in particular.</summary>
    public string Bij { get; init; } = "";

    /// <summary>True also gives what is only for other places than <see cref="Bij"/>.</summary>
    public bool Ruim { get; init; }

    /// <summary>What must not be read out of the words: words of facets, or <see cref="Verstaan.Vraaglezer.Bij"/>.</summary>
    public IReadOnlyList<string> Niet { get; init; } = [];

    /// <summary>True explains each result: which words met which.</summary>
    public bool Waarom { get; init; }

    /// <summary>From 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>The same words and place, without any chosen value.</summary>
    public Zoekopdracht ZonderKeuzes => this with { Keuzes = new Dictionary<Facet, IReadOnlyList<string>>(), Pagina = 1 };

    public IReadOnlyList<string> Gekozen(Facet facet) => Keuzes.GetValueOrDefault(facet) ?? [];

    /// <summary>The same question with one value more or less, from the first page.</summary>
    public Zoekopdracht Wissel(Facet facet, string waarde)
    {
        var gekozen = Gekozen(facet);
        return Met(facet, gekozen.Contains(waarde) ? [.. gekozen.Where(w => w != waarde)] : [.. gekozen, waarde]);
    }

    /// <summary>The same question with other values of one facet, from the first page.</summary>
    public Zoekopdracht Met(Facet facet, IReadOnlyList<string> waarden)
    {
        var keuzes = Keuzes.Where(k => k.Key != facet).ToDictionary(k => k.Key, k => k.Value);
        if (waarden.Count > 0)
            keuzes[facet] = waarden;
        return this with { Keuzes = keuzes, Pagina = 1 };
    }
}
