using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Finds e-mail addresses and telephone numbers in text: a reason to ask whether the text is about a person.</summary>
public static partial class Contactgegeven
{
    /// <summary>Whether one stands in a text.</summary>
    public static bool StaatIn(string tekst) => Mail().IsMatch(tekst) || Telefoon().IsMatch(tekst);

    /// <summary>Where e-mail addresses stand in a text, in order.</summary>
    public static IEnumerable<(int Begin, int Lengte)> Mailadressen(string tekst)
    {
        var vrij = 0;
        foreach (Match match in Mail().Matches(tekst))
        {
            var (begin, einde) = (match.Index, match.Index + match.Length);
            while (begin > vrij && HoortBijMail(tekst[begin - 1]))
                begin--;
            while (einde < tekst.Length && char.IsLetter(tekst[einde]))
                einde++;
            vrij = einde;
            yield return (begin, einde - begin);
        }
    }

    /// <summary>Where telephone numbers stand in a text, in order.</summary>
    public static IEnumerable<(int Begin, int Lengte)> Telefoonnummers(string tekst) => Telefoon().Matches(tekst).Select(m => (m.Index, m.Length));

    private static bool HoortBijMail(char teken) => char.IsLetterOrDigit(teken) || teken is '.' or '-' or '_' or '+' or '%' or '\'';

    [GeneratedRegex(@"[^\s@]@[^\s@]+\.[a-z]{2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();

    // Ten digits that begin with 0, or nine behind the number of the country, however they are grouped.
    [GeneratedRegex(@"(?<![0-9])(0|\+31|0031)([\s.\-–()]{0,2}[0-9]){9}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Telefoon();
}
