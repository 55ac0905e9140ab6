namespace SocialeKaart.Core.Zoeken;

/// <summary>How many slips lie between two words: a letter more, less, other, or two swapped (Damerau-Levenshtein, each place changed once).</summary>
public static class Afstand
{
    private const int Langst = 48;

    /// <summary>The number of slips allowed in a word of this length.</summary>
    public static int Toegestaan(int lengte) => lengte switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>The distance, or <paramref name="grens"/> + 1 when it is more than that.</summary>
    public static int Tussen(ReadOnlySpan<char> een, ReadOnlySpan<char> ander, int grens)
    {
        if (Math.Abs(een.Length - ander.Length) > grens || ander.Length >= Langst)
            return grens + 1;
        Span<int> voorvorige = stackalloc int[Langst];
        Span<int> vorige = stackalloc int[Langst];
        Span<int> nu = stackalloc int[Langst];
        for (var j = 0; j <= ander.Length; j++)
            vorige[j] = j;
        for (var i = 1; i <= een.Length; i++)
        {
            nu[0] = i;
            var laagst = i;
            for (var j = 1; j <= ander.Length; j++)
            {
                var gelijk = een[i - 1] == ander[j - 1] ? 0 : 1;
                var beste = Math.Min(Math.Min(nu[j - 1], vorige[j]) + 1, vorige[j - 1] + gelijk);
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1])
                    beste = Math.Min(beste, voorvorige[j - 2] + 1);
                nu[j] = beste;
                laagst = Math.Min(laagst, beste);
            }

            if (laagst > grens)
                return grens + 1;
            var oud = voorvorige;
            voorvorige = vorige;
            vorige = nu;
            nu = oud;
        }

        return Math.Min(vorige[ander.Length], grens + 1);
    }
}
