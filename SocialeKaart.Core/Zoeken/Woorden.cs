using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SocialeKaart.Core.Zoeken;

/// <summary>Cuts text into comparable words. One analysis serves indexing and asking.</summary>
public static class Woorden
{
    /// <summary>Longest question that is read, in characters; the rest is left out.</summary>
    public const int LangsteVraag = 500;

    private static readonly FrozenSet<string> Stopwoorden = new[]
    {
        "de", "het", "een", "en", "of", "in", "op", "aan", "van", "voor", "met", "bij", "te", "ten", "ter", "om", "naar", "uit", "over",
        "ik", "u", "je", "jij", "we", "wij", "ze", "zij", "hij", "mij", "me", "mijn", "uw", "jouw", "ons", "onze", "zijn", "haar", "hun",
        "is", "ben", "bent", "was", "heb", "hebt", "heeft", "word", "wordt", "wil", "kan", "kunt", "moet", "ga", "gaat",
        "dat", "die", "dit", "deze", "er", "als", "dan", "ook", "nog", "wel", "maar", "door", "iemand", "iets", "the", "a", "to", "i", "my",
    }.ToFrozenSet();

    /// <summary>The words of a text in order, folded: lower case, without accents.</summary>
    public static IEnumerable<string> Van(string tekst)
    {
        var woord = new StringBuilder();
        foreach (var teken in Ontleed(tekst))
        {
            if (char.IsLetterOrDigit(teken))
            {
                woord.Append(char.ToLowerInvariant(teken));
            }
            else if (woord.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                yield return woord.ToString();
                woord.Clear();
            }
        }

        if (woord.Length > 0)
            yield return woord.ToString();
    }

    /// <summary>The words of a question that carry meaning; all words when none would be left.</summary>
    public static IReadOnlyList<string> VanVraag(string vraag)
    {
        var alle = Van(vraag.Length > LangsteVraag ? vraag[..LangsteVraag] : vraag).Distinct().ToList();
        var dragend = alle.Where(w => !Stopwoorden.Contains(w)).ToList();
        return dragend.Count > 0 ? dragend : alle;
    }

    private static string Ontleed(string tekst)
    {
        // A lone surrogate is no text; it cannot be normalised, and reads as a gap.
        var heel = string.Create(tekst.Length, tekst, static (doel, bron) =>
        {
            for (var i = 0; i < bron.Length; i++)
            {
                var los = char.IsSurrogate(bron[i])
                    && !(char.IsHighSurrogate(bron[i]) && i + 1 < bron.Length && char.IsLowSurrogate(bron[i + 1]))
                    && !(char.IsLowSurrogate(bron[i]) && i > 0 && char.IsHighSurrogate(bron[i - 1]));
                doel[i] = los || bron[i] is '\uFFFE' or '\uFFFF' ? ' ' : bron[i];
            }
        });
        return heel.Normalize(NormalizationForm.FormKD);
    }
}
