using System.Text;

namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>Fills in templates.</summary>
internal static class Sjabloon
{
    /// <summary>Puts each value where its name stands between braces.</summary>
    public static string Vul(this string sjabloon, params ReadOnlySpan<(string Naam, string Waarde)> waarden)
    {
        var tekst = new StringBuilder(sjabloon);
        foreach (var (naam, waarde) in waarden)
            tekst.Replace($"{{{naam}}}", waarde);
        return tekst.ToString();
    }
}
