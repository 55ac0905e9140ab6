using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Gebied.Adres;

/// <summary>The Locatieserver of PDOK, asked by this server: PDOK learns the address that is looked for, and nothing of who looks.</summary>
internal sealed partial class PdokAdreszoeker(Uri dienst, KaartBron kaart, TimeProvider tijd) : IAdreszoeker, IDisposable
{
    /// <summary>The setting that chooses this service.</summary>
    public const string Naam = "pdok";

    /// <summary>Longest address that is asked, in characters.</summary>
    public const int LangsteAdres = 120;

    /// <summary>How long the service may take: a visitor is waiting.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromSeconds(3);

    private const long MeesteBytes = 200_000;
    private readonly HttpClient client = Buitendienst.Maak(MeesteBytes);

    /// <summary>Where PDOK answers free questions.</summary>
    public static Uri Standaarddienst { get; } = new("https://api.pdok.nl/bzk/locatieserver/search/v3_1/free");

    public bool IsAan => true;

    public async Task<Positie?> Zoek(string adres, CancellationToken stop)
    {
        var schoon = Vreemd().Replace(adres, " ").Trim();
        if (schoon.Length is 0 or > LangsteAdres)
            return null;
        using var klok = new CancellationTokenSource(Geduld, tijd);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(klok.Token, stop);
        try
        {
            using var antwoord = await client.GetAsync(Adres(schoon), samen.Token);
            if (!antwoord.IsSuccessStatusCode)
                return null;
            await using var stroom = await antwoord.Content.ReadAsStreamAsync(samen.Token);
            using var json = await JsonDocument.ParseAsync(stroom, cancellationToken: samen.Token);
            return Lees(json.RootElement);
        }
        // Not logged: the address of the question holds the words. The search goes on without a place.
        catch (Exception fout) when (fout is HttpRequestException or JsonException or OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            return null;
        }
    }

    public void Dispose() => client.Dispose();

    private Uri Adres(string adres)
    {
        KeyValuePair<string, string?>[] vraag =
        [
            new("q", adres),
            new("fq", $"gemeentecode:{Cijfers}"),
            new("fq", "type:(adres OR postcode OR weg)"),
            new("fl", "gemeentecode,centroide_ll"),
            new("rows", "1"),
        ];
        return new Uri(dienst, dienst.AbsolutePath + QueryString.Create(vraag).Value);
    }

    // GM0826 is 0826 there.
    private string Cijfers => kaart.Beeld.Gemeente.Code[^4..];

    private Positie? Lees(JsonElement wortel)
    {
        if (!Deel(wortel, "response", out var antwoord) || !Deel(antwoord, "docs", out var gevonden) || gevonden.ValueKind != JsonValueKind.Array || gevonden.GetArrayLength() == 0
            || Woord(gevonden[0], "gemeentecode") != Cijfers || Punt().Match(Woord(gevonden[0], "centroide_ll") ?? "") is not { Success: true } punt)
        {
            return null;
        }

        return new Positie(Getal(punt.Groups["lat"]), Getal(punt.Groups["lon"]));
    }

    private static bool Deel(JsonElement van, string naam, out JsonElement deel)
    {
        deel = default;
        return van.ValueKind == JsonValueKind.Object && van.TryGetProperty(naam, out deel);
    }

    private static string? Woord(JsonElement van, string naam) => Deel(van, naam, out var deel) && deel.ValueKind == JsonValueKind.String ? deel.GetString() : null;

    private static double Getal(Group groep) => double.Parse(groep.Value, CultureInfo.InvariantCulture);

    // The service reads a query language: only what stands in addresses is passed on.
    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}.,'’/-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vreemd();

    [GeneratedRegex(@"^POINT\((?<lon>[0-9]{1,3}(\.[0-9]{1,12})?) (?<lat>[0-9]{1,2}(\.[0-9]{1,12})?)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Punt();
}
