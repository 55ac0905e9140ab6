namespace SocialeKaart.Core.Zoeken;

/// <summary>The large part of an index, which does not change: built at once from all documents, or merged from what came before.</summary>
internal sealed class Indexbasis
{
    private readonly HashSet<int> vanOnderwerpen;
    private readonly HashSet<int> vanSynoniemen;

    /// <summary>Reads all documents.</summary>
    public Indexbasis(Zoekbron bron)
        : this(bron, new Woordbouwer(), boek =>
        {
            var bouwer = new Indexbouwer(boek, klein: false);
            for (var nummer = 0; nummer < bron.Aantal; nummer++)
                bouwer.Voeg(bron.Document(nummer));
            return termen => bouwer.Bouw(bron.Onderwerpen.Count, termen);
        })
    {
    }

    /// <param name="bron">For its onderwerpen and synonyms.</param>
    /// <param name="boek">Numbers the words.</param>
    /// <param name="documenten">Numbers the words of the documents; what it returns makes the segment once the number of terms is known.</param>
    public Indexbasis(Zoekbron bron, Woordbouwer boek, Func<Woordbouwer, Func<int, Segment>> documenten)
    {
        var maak = documenten(boek);
        var onderwerpen = new Indexbouwer(boek, klein: true);
        foreach (var velden in bron.Onderwerpen)
            onderwerpen.Voeg(new Zoekdocument(velden));
        Onderwerpen = onderwerpen.Bouw(0, 0);
        vanOnderwerpen = [.. Onderwerpen.Termen];
        Groepen = bron.Synoniemen;
        vanSynoniemen = Nummers(Groepen, boek);
        Woorden = new Woordbasis(boek);
        Documenten = maak(Woorden.Aantal);
        Synoniemen = new Synoniemen(Groepen, new Woordenboek(Woorden, null));
    }

    public Segment Documenten { get; }

    /// <summary>The onderwerpen as documents, with their names and expressions.</summary>
    public Segment Onderwerpen { get; }

    public Woordbasis Woorden { get; }

    public Synoniemen Synoniemen { get; }

    public Werkbladen Werkbladen { get; } = new();

    /// <summary>What <see cref="Synoniemen"/> was read from.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groepen { get; }

    /// <summary>The words of <see cref="Groepen"/>.</summary>
    public IReadOnlySet<int> Synoniemwoorden => vanSynoniemen;

    /// <summary>The words of groups of synonyms, numbered now when they are new.</summary>
    public static HashSet<int> Nummers(IReadOnlyList<IReadOnlyList<string>> groepen, Woordbouwer boek) =>
        [.. groepen.SelectMany(g => g).SelectMany(Zoeken.Woorden.Van).Select(w => boek.Nummer(w))];

    /// <summary>Whether a word stays whatever documents and synonyms say, because an onderwerp says it.</summary>
    public bool IsVast(int woord) => vanOnderwerpen.Contains(woord);
}
