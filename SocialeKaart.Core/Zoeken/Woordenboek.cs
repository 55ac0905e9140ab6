namespace SocialeKaart.Core.Zoeken;

/// <summary>The words that a question can meet: those of a basis, as changed by a layer.</summary>
internal sealed class Woordenboek(Woordbasis basis, Woordlaag? laag)
{
    internal const int KortsteBegin = 4;
    private const int MeesteMetBegin = 32, MeesteMetDeel = 64;

    public int Aantal => laag?.Aantal ?? basis.Aantal;

    public Samenstelling Samenstelling => laag?.Samenstelling ?? basis.Samenstelling;

    /// <summary>How the words are spelt: of the basis, and of the layer.</summary>
    public IReadOnlyList<Spellinglijst> Spelling => laag is null ? [basis.Spelling] : [basis.Spelling, laag.Spelling];

    public IReadOnlyList<Letterlijst> Letters => laag is null ? [basis.Letters] : [basis.Letters, laag.Letters];

    public string Woord(int nummer) => nummer < basis.Aantal ? basis.Woord(nummer) : laag!.Woord(nummer);

    /// <summary>Whether anything still says a word.</summary>
    public bool Leeft(int nummer) => laag is null || !laag.Dood.Contains(nummer);

    /// <summary>The number of a word; -1 when it is not known.</summary>
    public int Nummer(ReadOnlySpan<char> woord) => laag is null ? basis.Nummer(woord) : laag.Nummer(woord);

    /// <summary>The number of a stem; -1 when no word has it.</summary>
    public int Stamnummer(ReadOnlySpan<char> stam) => laag is null ? basis.Stamnummer(stam) : laag.Stamnummer(stam);

    public int StamVan(int woord) => laag is null ? basis.StamVan(woord) : laag.StamVan(woord);

    /// <summary>The words with a stem.</summary>
    public ReadOnlySpan<int> MetStam(int stam) => laag is null ? basis.MetStam(stam) : laag.MetStam(stam);

    /// <summary>The compounds of which a stem is a part; of very many the shortest, which have the least to say beside it.</summary>
    public ReadOnlySpan<int> MetDeel(int stam)
    {
        var alle = laag is null ? basis.MetDeel(stam) : laag.MetDeel(stam);
        return alle.Length > MeesteMetDeel ? alle[..MeesteMetDeel] : alle;
    }

    /// <summary>Words that begin with these letters, in the order of their letters; a limited number.</summary>
    public IReadOnlyList<int> MetBegin(string begin)
    {
        if (begin.Length < KortsteBegin)
            return [];
        var van = Beginnend(basis.OpLetter, begin).Where(Leeft).Take(MeesteMetBegin);
        return laag is null
            ? [.. van]
            : [.. van.Concat(Beginnend(laag.OpLetter, begin).Take(MeesteMetBegin)).OrderBy(Woord, StringComparer.Ordinal).Take(MeesteMetBegin)];
    }

    private IEnumerable<int> Beginnend(int[] opLetter, string begin)
    {
        var (laagste, hoog) = (0, opLetter.Length);
        while (laagste < hoog)
        {
            var midden = (laagste + hoog) / 2;
            if (string.CompareOrdinal(Woord(opLetter[midden]), begin) < 0)
                laagste = midden + 1;
            else
                hoog = midden;
        }

        for (var i = laagste; i < opLetter.Length && Woord(opLetter[i]).StartsWith(begin, StringComparison.Ordinal); i++)
            yield return opLetter[i];
    }
}
