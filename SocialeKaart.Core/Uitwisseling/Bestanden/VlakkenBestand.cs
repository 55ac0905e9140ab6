using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>What a file of boundaries gave.</summary>
/// <param name="Grenzen">One for every wijk of the municipality.</param>
/// <param name="Overgeslagen">Features of other municipalities and of water, left out.</param>
public sealed record Grenzenuitkomst(Gebiedsgrenzen Grenzen, int Overgeslagen);

/// <summary>
/// Boundaries of wijken as GeoJSON: the files that CBS and Kadaster publish through PDOK (statcode, or wijkcode in "wijken en
/// buurten"), and <c>gebied/vlakken.geojson</c>, the form in which they are exported and read back.
/// </summary>
public static partial class VlakkenBestand
{
    public const string Naam = "gebied/vlakken.geojson";

    /// <summary>Bytes; the wijken of the whole country are a third of this.</summary>
    public const long GrootsteBestand = 100_000_000;

    /// <summary>Of one wijk; the generalised files have a few hundred.</summary>
    public const int MeestePunten = 50_000;

    /// <summary>Who makes the files that PDOK publishes.</summary>
    public const string StandaardBron = "CBS en Kadaster";

    private const int MeesteFouten = 20;
    private static readonly string[] Codenamen = ["statcode", "wijkcode", "WK_CODE"];
    private static readonly string[] Jaarnamen = ["jaarcode", "jaar"];
    private static readonly string[] Stelsels = ["CRS84", "4326", "4258"];

    /// <summary>Reads boundaries; null, with faults reported, unless there is exactly one for every wijk.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="bestand">Name for faults.</param>
    /// <param name="code">CBS code of the municipality.</param>
    /// <param name="wijken">Its wijken.</param>
    /// <param name="bron">Who made the boundaries, if the file does not say so.</param>
    /// <param name="datum">The day whose boundaries they are; null: as the file says.</param>
    /// <param name="fouten">Takes the faults.</param>
    public static Grenzenuitkomst? Lees(
        ReadOnlyMemory<byte> bytes, string bestand, string code, IReadOnlyList<Wijk> wijken, string bron, DateOnly? datum, Foutenlijst fouten)
    {
        if (Open(bytes, bestand, fouten) is not { } lezer)
            return null;
        var vangst = new Vangst(bestand, code, wijken, fouten);
        foreach (var (regel, feature) in lezer.Features())
        {
            if (!vangst.Neem(regel, feature))
                break;
        }

        vangst.Sluit();
        datum = lezer.Tekst("datum") is { } tekst ? Dag(tekst) : datum ?? vangst.Peildatum;
        // Once the rest is right: the year stands at the wijken.
        if (datum is null && fouten.Fouten.Count == 0)
            fouten.Meld(bestand, 1, "van welke dag deze grenzen zijn, staat er niet in; geef de datum erbij, als 2025-01-01");
        if (datum is null || fouten.Fouten.Count > 0)
            return null;
        var grenzen = new Gebiedsgrenzen
        {
            Bron = lezer.Tekst("bron") ?? bron,
            Datum = datum.Value,
            Licentie = lezer.Tekst("licentie") ?? Gebiedsgrenzen.StandaardLicentie,
            Grenzen = [.. wijken.Select(w => new Wijkgrens { Code = w.Code, Vlak = Geojsonvlak.Schrijf(vangst.Vlakken[w.Code]) })],
        };
        return new Grenzenuitkomst(grenzen, vangst.Overgeslagen);
    }

    /// <summary>The canonical file: one wijk a line.</summary>
    public static string Schrijf(Gebiedsgrenzen grenzen, IEnumerable<Wijk> wijken)
    {
        var naamVan = wijken.ToDictionary(w => w.Code, w => w.Naam);
        var uit = new StringBuilder("{\"type\": \"FeatureCollection\"");
        foreach (var (sleutel, waarde) in new[] { ("bron", grenzen.Bron), ("datum", grenzen.Datum.ToString("O", CultureInfo.InvariantCulture)), ("licentie", grenzen.Licentie) })
            uit.Append(", \"").Append(sleutel).Append("\": ").Append(YamlSchrijver.Citeer(waarde));
        uit.Append(", \"features\": [\n").AppendJoin(",\n", grenzen.Grenzen.Select(g =>
            $"  {{\"type\": \"Feature\", \"properties\": {{\"statcode\": {YamlSchrijver.Citeer(g.Code)}, \"statnaam\": {YamlSchrijver.Citeer(naamVan[g.Code])}}}, \"geometry\": {g.Vlak}}}"));
        return uit.Append("\n]}\n").ToString();
    }

    private static Featurelezer? Open(ReadOnlyMemory<byte> bytes, string bestand, Foutenlijst fouten)
    {
        try
        {
            var lezer = new Featurelezer(bytes);
            var reden = lezer switch
            {
                _ when lezer.Tekst("type") != "FeatureCollection" || !lezer.HeeftFeatures => "dit is geen GeoJSON met een lijst van gebieden (FeatureCollection met 'features')",
                _ when lezer.Lid("crs") is not { } crs => null,
                _ when lezer.Lid("crs")!.Contains("28992", StringComparison.Ordinal) => "de punten zijn in meters van RD New (EPSG:28992); haal het bestand op in lengte en breedte (WGS 84, CRS84)",
                _ when !Stelsels.Any(lezer.Lid("crs")!.Contains) => "de punten zijn in een stelsel dat hier onbekend is; haal het bestand op in lengte en breedte (WGS 84, CRS84)",
                _ => null,
            };
            if (reden is null)
                return lezer;
            fouten.Meld(bestand, 1, reden);
        }
        catch (JsonException fout)
        {
            fouten.Meld(bestand, (int)(fout.LineNumber ?? 0) + 1, "dit is geen geldige JSON");
        }
        catch (InvalidOperationException)
        {
            fouten.Meld(bestand, 1, "dit bestand is geen UTF-8");
        }

        return null;
    }

    private static DateOnly? Dag(string tekst) => DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    [GeneratedRegex("^WK[0-9]{4}[0-9A-Z]{2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wijkcode();

    /// <summary>Gathers the areas of one municipality, feature by feature.</summary>
    private sealed class Vangst(string bestand, string gemeente, IReadOnlyList<Wijk> wijken, Foutenlijst fouten)
    {
        private readonly string begin = "WK" + gemeente[^4..];
        private readonly HashSet<string> bekend = [.. wijken.Select(w => w.Code)];
        private readonly HashSet<string> gezien = new(StringComparer.Ordinal);
        private readonly HashSet<int> jaren = [];
        private readonly VlakLezer vlaklezer = new(Omgeving(wijken));
        private int nummer;
        private int gemeld;

        public Dictionary<string, Geometry> Vlakken { get; } = new(StringComparer.Ordinal);

        public int Overgeslagen { get; private set; }

        /// <summary>CBS draws boundaries for the first of January.</summary>
        public DateOnly? Peildatum => jaren.Count == 1 ? new DateOnly(jaren.Single(), 1, 1) : null;

        /// <summary>Takes the next feature; false when it makes no sense to go on.</summary>
        public bool Neem(int regel, JsonElement feature)
        {
            nummer++;
            if (Eigenschappen(feature) is not { } eigenschappen)
            {
                Meld(regel, "heeft geen 'properties'");
            }
            else if (Woord(eigenschappen, "water") is "JA" or "B")
            {
                // Water within a wijk, and Belgian ground: drawn apart in "wijken en buurten".
                Overgeslagen++;
            }
            else if (Codenamen.Select(n => Woord(eigenschappen, n)).FirstOrDefault(c => c is not null) is not { } code)
            {
                Meld(regel, "heeft geen 'statcode'");
            }
            else if (!Wijkcode().IsMatch(code))
            {
                Meld(regel, $"heeft '{Kort(code)}' en dat is geen code van een wijk, zoals {begin}00");
            }
            else if (!code.StartsWith(begin, StringComparison.Ordinal))
            {
                Overgeslagen++;
            }
            else
            {
                NeemWijk(regel, code, eigenschappen, feature);
            }

            return gemeld < MeesteFouten;
        }

        /// <summary>Reports what is not there.</summary>
        public void Sluit()
        {
            if (gemeld > 0)
                return;
            if (gezien.Count == 0)
                fouten.Meld(bestand, 1, $"er staat geen enkele wijk van deze gemeente in ({begin}…)");
            else
                wijken.Where(w => !gezien.Contains(w.Code)).ToList().ForEach(w => fouten.Meld(bestand, 1, $"wijk {w.Code} ({w.Naam}) ontbreekt"));
        }

        private static JsonElement? Eigenschappen(JsonElement feature) =>
            feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var eigenschappen) && eigenschappen.ValueKind == JsonValueKind.Object
                ? eigenschappen
                : null;

        // Codes in older files are padded with spaces.
        private static string? Woord(JsonElement eigenschappen, string naam) =>
            eigenschappen.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String && waarde.GetString()!.Trim() is { Length: > 0 } woord ? woord : null;

        private static int? Jaar(JsonElement eigenschappen)
        {
            if (Woord(eigenschappen, "jrstatcode") is { Length: > 4 } lang && int.TryParse(lang[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is > 1990 and < 2100)
                return jaar;
            foreach (var naam in Jaarnamen)
            {
                if (eigenschappen.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt32(out jaar) && jaar is > 1990 and < 2100)
                    return jaar;
            }

            return null;
        }

        // What the known centres enclose, and some 15 km around; without centres the whole country.
        private static Envelope Omgeving(IReadOnlyList<Wijk> wijken)
        {
            var punten = wijken.Where(w => w is { Lat: not null, Lon: not null }).Select(w => new Coordinate(w.Lon!.Value, w.Lat!.Value)).ToList();
            if (punten.Count == 0)
                return new Envelope(3, 8, 50, 54);
            var omgeving = new Envelope(punten);
            omgeving.ExpandBy(0.22, 0.14);
            return omgeving;
        }

        private static string Kort(string code) => code.Length > 20 ? code[..20] + "…" : code;

        private void NeemWijk(int regel, string code, JsonElement eigenschappen, JsonElement feature)
        {
            if (Jaar(eigenschappen) is { } jaar)
                jaren.Add(jaar);
            if (!bekend.Contains(code))
            {
                Meld(regel, $"is wijk {code}, en die staat niet in {GebiedBestanden.WijkenNaam}");
                return;
            }

            if (!gezien.Add(code))
            {
                Meld(regel, $"is wijk {code}, en die stond er al" + (jaren.Count > 1 ? "; het bestand heeft meer dan één jaar, haal er één op" : ""));
                return;
            }

            var (vlak, redenen) = vlaklezer.Lees(feature.TryGetProperty("geometry", out var geometrie) ? geometrie : default);
            foreach (var reden in redenen)
                Meld(regel, $"({code}) {reden}");
            if (vlak is not null)
                Vlakken[code] = vlak;
        }

        private void Meld(int regel, string reden)
        {
            gemeld++;
            fouten.Meld(bestand, regel, $"gebied {nummer} {reden}");
            if (gemeld == MeesteFouten)
                fouten.Meld(bestand, regel, "verder gelezen is er niet");
        }
    }
}
