using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Gebied;

/// <summary>Reads the places of a municipality as people write them: a postcode, a kern, a wijk, or a position.</summary>
public sealed partial class Plekken
{
    /// <summary>Longest text that is read, in characters.</summary>
    public const int LangsteInvoer = 80;

    private const int LangGenoegVoorSlip = 5;
    private readonly Gemeente gemeente;
    private readonly IReadOnlyList<Wijk> wijken;
    private readonly IReadOnlyList<Postcodegebied> postcodes;
    private readonly Gebiedsvlakken vlakken;
    private readonly Dictionary<string, string> idVan = [];

    public Plekken(Gemeente gemeente, IReadOnlyList<Wijk> wijken, IReadOnlyList<Postcodegebied> postcodes, Gebiedsvlakken vlakken)
    {
        (this.gemeente, this.wijken, this.postcodes, this.vlakken) = (gemeente, wijken, postcodes, vlakken);
        foreach (var (naam, id) in wijken.SelectMany(Roepnamen).Concat(gemeente.Kernen.Select(k => (k.Naam, k.Id))))
            idVan.TryAdd(Sleutel(naam), id);
        foreach (var id in wijken.Select(w => w.Id).Concat(gemeente.Kernen.Select(k => k.Id)))
            idVan.TryAdd(Sleutel(id), id);
        Namen =
        [
            .. idVan.Where(p => p.Key != Sleutel(gemeente.Naam))
                .Select(p => (Naam: Woorden.Van(p.Key), Id: p.Value))
                .OrderByDescending(p => p.Naam.Count),
        ];
    }

    /// <summary>
    /// The names to look for in a question, as folded words, the longest first. The municipality's own name is not among
    /// them: "in Oosterhout" is said from its villages too.
    /// </summary>
    public IReadOnlyList<(IReadOnlyList<string> Naam, string Id)> Namen { get; }

    /// <summary>The place a text stands for; null when it is none of this municipality.</summary>
    /// <param name="tekst">A postcode, the name or id of a kern or wijk (one slip allowed, or the same sound), or latitude and longitude with a comma between.</param>
    public Plek? Lees(string tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst) || tekst.Length > LangsteInvoer)
            return null;
        var kaal = tekst.Trim();
        if (Coordinaten().Match(kaal) is { Success: true } punt)
            return VanPunt(Getal(punt.Groups["lat"]), Getal(punt.Groups["lon"]));
        if (Postcode().Match(kaal) is { Success: true } code)
            return VanPostcode(code.Groups["cijfers"].Value, code.Groups["letters"].Value.ToUpperInvariant());
        var sleutel = Sleutel(kaal);
        return idVan.TryGetValue(sleutel, out var id) ? VanId(id) : VanSlip(sleutel);
    }

    /// <summary>The names to offer while typing, in order.</summary>
    public IEnumerable<string> Aanbod() => gemeente.Kernen.Select(k => k.Naam).Concat(wijken.Select(w => w.Naam)).Distinct();

    private static IEnumerable<(string Naam, string Id)> Roepnamen(Wijk wijk)
    {
        yield return (wijk.Naam, wijk.Id);
        // "Oosterhout-Centrum" is called "centrum" by who lives there.
        if (wijk.Naam.IndexOf('-', StringComparison.Ordinal) is > 0 and var streep)
            yield return (wijk.Naam[(streep + 1)..], wijk.Id);
    }

    private static string Sleutel(string naam) => string.Join(' ', Woorden.Van(naam));

    private static double Getal(Group groep) => double.Parse(groep.Value, CultureInfo.InvariantCulture);

    private Plek? VanPunt(double lat, double lon)
    {
        if (lat is < -90 or > 90 || lon is < -180 or > 180)
            return null;
        // Three decimals are 100 metres: near enough to search, too coarse to tell a front door.
        var (grofLat, grofLon) = (Math.Round(lat, 3), Math.Round(lon, 3));
        return new Plek(
            Pleksoort.Positie,
            string.Create(CultureInfo.InvariantCulture, $"{grofLat:0.000},{grofLon:0.000}"),
            "",
            new Positie(grofLat, grofLon),
            vlakken.KernVan(grofLat, grofLon),
            vlakken.WijkVan(grofLat, grofLon)?.Id);
    }

    private Plek? VanPostcode(string cijfers, string letters)
    {
        if (postcodes.FirstOrDefault(p => p.Postcode == cijfers) is not { } gebied)
            return null;
        var naam = letters.Length == 0 ? cijfers : $"{cijfers} {letters}";
        // A village has one wijk; in a town four digits do not tell which.
        var dorp = vlakken.Wijk(gebied.Kern) is null ? null : gebied.Kern;
        return new Plek(Pleksoort.Postcode, naam, naam, new Positie(gebied.Lat, gebied.Lon), gebied.Kern, dorp);
    }

    private Plek? VanId(string id)
    {
        var wijk = wijken.FirstOrDefault(w => w.Id == id);
        if (gemeente.Kernen.FirstOrDefault(k => k.Id == id) is { } kern && vlakken.Kern(id) is { } kernvlak)
            return new Plek(Pleksoort.Kern, kern.Naam, kern.Naam, kernvlak.Middelpunt, id, wijk?.Id);
        return wijk is null || vlakken.Wijk(id) is not { } vlak ? null : new Plek(Pleksoort.Wijk, wijk.Naam, wijk.Naam, vlak.Middelpunt, wijk.Kern, id);
    }

    private Plek? VanSlip(string sleutel)
    {
        if (sleutel.Length < LangGenoegVoorSlip)
            return null;
        var lang = idVan.Keys.Where(k => k.Length >= LangGenoegVoorSlip).ToList();
        var beste = lang.Find(k => Zoeken.Afstand.Tussen(sleutel, k, 2) <= 1) ?? lang.Find(k => Klank.Van(k) == Klank.Van(sleutel));
        return beste is null ? null : VanId(idVan[beste]);
    }

    [GeneratedRegex(@"^(?<lat>-?\d{1,2}\.\d{1,8})\s*,\s*(?<lon>-?\d{1,3}\.\d{1,8})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Coordinaten();

    [GeneratedRegex("^(?<cijfers>[1-9][0-9]{3}) ?(?<letters>[A-Za-z]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();
}
