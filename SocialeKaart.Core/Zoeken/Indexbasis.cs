namespace SocialeKaart.Core.Zoeken;

/// <summary>The large part of an index, which does not change: built at once from all documents, or merged from what came before.</summary>
internal sealed class Indexbasis
{
    private readonly HashSet<int> vast;

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
        vast = [.. Onderwerpen.Termen];
        foreach (var woord in bron.Synoniemen.SelectMany(g => g).SelectMany(Zoeken.Woorden.Van))
            vast.Add(boek.Nummer(woord));
        Woorden = new Woordbasis(boek);
        Documenten = maak(Woorden.Aantal);
        Synoniemen = new Synoniemen(bron.Synoniemen, Woorden);
    }

    public Segment Documenten { get; }

    /// <summary>The onderwerpen as documents, with their names and expressions.</summary>
    public Segment Onderwerpen { get; }

    public Woordbasis Woorden { get; }

    public Synoniemen Synoniemen { get; }

    public Werkbladen Werkbladen { get; } = new();

    /// <summary>Whether a word stays whatever the documents say, because an onderwerp or synonym says it.</summary>
    public bool IsVast(int woord) => vast.Contains(woord);
}
