using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Uitwisseling.Csv;

/// <summary>Numbers, amounts, days and yes or no as people in the Netherlands, and their spreadsheets, write them.</summary>
internal static partial class NlTekst
{
    private static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] Datums = ["d-M-yyyy", "yyyy-MM-dd", "d/M/yyyy"];

    public static string Bedrag(int centen) => (centen / 100m).ToString("0.00", Nl);

    public static string JaNee(bool ja) => ja ? "ja" : "nee";

    public static string Datum(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>Cents; null when it is no amount.</summary>
    public static int? LeesBedrag(string cel)
    {
        var tekst = cel.TrimStart('€').Trim();
        if (!BedragPatroon().IsMatch(tekst))
            return null;
        // With two digits behind it a dot is a comma; with three it parts thousands.
        var euro = PuntAlsKomma().IsMatch(tekst) ? decimal.Parse(tekst, CultureInfo.InvariantCulture) : decimal.Parse(tekst, NumberStyles.Number, Nl);
        return euro is > 0 and <= 1_000_000 ? (int)(euro * 100) : null;
    }

    /// <summary>The number without dots between thousands; what is no number as it is.</summary>
    public static string LeesGetal(string cel) => Duizendtallen().IsMatch(cel) ? cel.Replace(".", "", StringComparison.Ordinal) : cel;

    /// <summary>The day as YAML writes it; what is no day as it is.</summary>
    public static string LeesDatum(string cel) => DateOnly.TryParseExact(cel, Datums, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
        ? dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : cel;

    /// <summary>True or false as YAML writes it; what is neither as it is.</summary>
    public static string LeesJaNee(string cel) => cel.ToLowerInvariant() switch
    {
        "ja" or "waar" or "true" => "true",
        "nee" or "onwaar" or "false" => "false",
        _ => cel,
    };

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})*(,[0-9]{1,2})?$|^[0-9]+([,.][0-9]{1,2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BedragPatroon();

    [GeneratedRegex(@"^[0-9]+\.[0-9]{1,2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PuntAlsKomma();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duizendtallen();
}
