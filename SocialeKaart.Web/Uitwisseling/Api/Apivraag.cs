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
    /// <summary>Licence of what is told; null: none was chosen.</summary>
    public Datalicentie? Licentie => Context.RequestServices.GetRequiredService<Datavoorwaarden>().Licentie;

    /// <summary>What is wrong with the question as a whole, told while it is answered; then nothing else is.</summary>
    public List<Apiveldfout> Fouten { get; } = [];

    /// <summary>A part of the path.</summary>
    public string Deel(string naam) => (string)Context.Request.RouteValues[naam]!;

    /// <summary>Makes a path of this site the address that the public knows.</summary>
    public string Adres(string pad) => Context.RequestServices.GetRequiredService<Pad>().Volledig(pad);

    /// <summary>Whether a parameter is there.</summary>
    public bool Heeft(string naam) => Context.Request.Query.ContainsKey(naam);

    /// <summary>Words; empty when absent.</summary>
    public string Tekst(string naam) => Context.Request.Query[naam].ToString().Trim();

    /// <summary>A number; that of <paramref name="anders"/> when absent.</summary>
    public int Getal(string naam, int anders) => Heeft(naam) ? int.Parse(Context.Request.Query[naam].ToString(), CultureInfo.InvariantCulture) : anders;

    /// <summary>Chosen words, each once.</summary>
    public IReadOnlyList<string> Keuzes(string naam) => [.. Context.Request.Query[naam].OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>An instant, UTC; null when absent.</summary>
    public DateTime? Moment(string naam) => Heeft(naam) ? LeesMoment(Context.Request.Query[naam].ToString()) : null;

    /// <summary>A day or an instant, UTC; null when absent.</summary>
    public DateTime? DagOfMoment(string naam) => Heeft(naam) ? LeesDagOfMoment(Context.Request.Query[naam].ToString()) : null;

    /// <summary>Whether it says <c>true</c>.</summary>
    public bool Is(string naam) => Tekst(naam) == "true";

    /// <summary>An id; null when absent.</summary>
    public Guid? Id(string naam) => Heeft(naam) ? Guid.ParseExact(Context.Request.Query[naam].ToString(), "D") : null;

    /// <summary>Reads an instant with its offset (RFC 3339); a plus sign that came as a space is one.</summary>
    internal static DateTime? LeesMoment(string tekst) =>
        Vorm().IsMatch(tekst) && DateTimeOffset.TryParse(tekst.Replace(' ', '+'), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment.UtcDateTime : null;

    /// <summary>Reads a day, or an instant; UTC where it has no offset.</summary>
    internal static DateTime? LeesDagOfMoment(string tekst) =>
        tekst.Length >= 10 && tekst[4] == '-' && DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcDateTime : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+ -]\d\d:\d\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vorm();
}
