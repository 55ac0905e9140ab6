using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Finds e-mail addresses and telephone numbers in text: a reason to ask whether the text is about a person.</summary>
public static partial class Contactgegeven
{
    /// <summary>Whether one stands in a text.</summary>
    public static bool StaatIn(string tekst) => Mail().IsMatch(tekst) || Telefoon().IsMatch(tekst);

    [GeneratedRegex(@"[^\s@]@[^\s@]+\.[a-z]{2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();

    // Ten digits that begin with 0, or nine behind the number of the country, however they are grouped.
    [GeneratedRegex(@"(?<![0-9])(0|\+31|0031)([\s.\-–()]{0,2}[0-9]){9}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Telefoon();
}
