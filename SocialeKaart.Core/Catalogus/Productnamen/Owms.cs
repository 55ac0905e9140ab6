using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Catalogus.Productnamen;

/// <summary>Addresses of what Dutch governments call by the same name (OWMS 4.0, standaarden.overheid.nl).</summary>
public static partial class Owms
{
    /// <summary>Before every term. An identifier, so http.</summary>
    public const string Voorvoegsel = "http://standaarden.overheid.nl/owms/terms/";

    /// <summary>Whether this is the address of a term.</summary>
    public static bool IsTerm(string adres) => Vorm().IsMatch(adres);

    [GeneratedRegex(@"^http://standaarden\.overheid\.nl/owms/terms/[\p{L}\p{Nd}_'().,-]{1,120}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vorm();
}
