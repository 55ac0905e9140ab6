using System.Globalization;

namespace SocialeKaart.Core.Catalogus;

/// <summary>The order of a Dutch list of names, whatever the language of who looks.</summary>
public static class Taalvolgorde
{
    /// <summary>As a Dutch reader looks a name up: capitals and accents do not matter, and ij stands at the i.</summary>
    public static StringComparer Nederlands { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), CompareOptions.IgnoreCase);
}
