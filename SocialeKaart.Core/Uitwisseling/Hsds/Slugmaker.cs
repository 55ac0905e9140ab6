using System.Globalization;
using System.Text;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Makes the last part of an address out of a name.</summary>
internal static class Slugmaker
{
    private const int Langst = 80;

    /// <summary>The name in lower case letters, digits and hyphens.</summary>
    public static string Van(string naam)
    {
        var uit = new StringBuilder(naam.Length);
        foreach (var teken in naam.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(teken))
                uit.Append(char.ToLowerInvariant(teken));
            else if (uit.Length > 0 && uit[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
                uit.Append('-');
        }

        var slug = uit.ToString(0, Math.Min(uit.Length, Langst)).Trim('-');
        return slug.Length == 0 ? "hulp" : slug;
    }

    /// <summary>The same when it is free, else with the first number behind it that is.</summary>
    public static string Vrij(string slug, Func<string, bool> bezet)
    {
        var basis = ZaadMap.IsSlug(slug) ? slug : Van(slug);
        return !bezet(basis) ? basis : Enumerable.Range(2, int.MaxValue - 2).Select(n => string.Create(CultureInfo.InvariantCulture, $"{basis}-{n}")).First(s => !bezet(s));
    }
}
