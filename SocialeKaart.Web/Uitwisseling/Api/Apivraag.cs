using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>A request to the API, of which the query was found right.</summary>
/// <param name="Context">The request.</param>
/// <param name="Kaart">The one snapshot that it is answered from.</param>
/// <param name="Nu">UTC.</param>
public sealed partial record Apivraag(HttpContext Context, KaartBeeld Kaart, DateTime Nu)
{
    /// <summary>A part of the path.</summary>
    public string Deel(string naam) => (string)Context.Request.RouteValues[naam]!;

    /// <summary>Makes a path of this site the address that the public knows.</summary>
    public string Adres(string pad) => Context.RequestServices.GetRequiredService<Pad>().Volledig(pad);

    /// <summary>Words; empty when absent.</summary>
    public string Tekst(string naam) => Context.Request.Query[naam].ToString().Trim();

    /// <summary>A number; that of <paramref name="anders"/> when absent.</summary>
    public int Getal(string naam, int anders) => Context.Request.Query.ContainsKey(naam) ? int.Parse(Context.Request.Query[naam].ToString(), CultureInfo.InvariantCulture) : anders;

    /// <summary>Chosen words, each once.</summary>
    public IReadOnlyList<string> Keuzes(string naam) => [.. Context.Request.Query[naam].OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>An instant, UTC; null when absent.</summary>
    public DateTime? Moment(string naam) => Context.Request.Query.ContainsKey(naam) ? LeesMoment(Context.Request.Query[naam].ToString()) : null;

    /// <summary>Reads an instant with its offset (RFC 3339); a plus sign that came as a space is one.</summary>
    internal static DateTime? LeesMoment(string tekst) =>
        Vorm().IsMatch(tekst) && DateTimeOffset.TryParse(tekst.Replace(' ', '+'), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment.UtcDateTime : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+ -]\d\d:\d\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vorm();
}
