using System.CommandLine;
using System.Globalization;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>gebied importeer</c>: official boundaries of the wijken, from a file as PDOK gives it.</summary>
internal static class GebiedOpdracht
{
    private const string Uitleg =
        "Neemt de grenzen van de wijken op uit een GeoJSON-bestand van CBS en Kadaster (PDOK): alles of niets. "
        + "Elk gebied heeft een 'statcode' (of 'wijkcode') en een vlak in lengte en breedte (WGS 84). Een bestand van heel Nederland mag: "
        + "andere gemeenten worden overgeslagen. Een draaiende site laat de grenzen binnen een seconde zien.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var bestand = new Argument<string>("bestand") { Description = "Het GeoJSON-bestand." };
        var bron = new Option<string>("--bron") { Description = "Wie de grenzen maakte.", DefaultValueFactory = _ => VlakkenBestand.StandaardBron };
        var datum = new Option<string?>("--datum") { Description = "De dag waarvan de grenzen zijn, als 2025-01-01. Weglaten: zoals het bestand zegt (CBS: 1 januari van het jaar)." };
        var importeer = new Command("importeer", Uitleg) { bestand, bron, datum };
        importeer.SetAction((uitvoer, stop) => Importeer(args, uitvoer.GetRequiredValue(bestand), uitvoer.GetRequiredValue(bron), uitvoer.GetValue(datum), stop));
        return new Command("gebied", "De grenzen van wijken en dorpen.") { importeer };
    }

    private static async Task<int> Importeer(string[] args, string bestand, string bron, string? datum, CancellationToken stop)
    {
        var dag = default(DateOnly);
        if (datum is not null && !DateOnly.TryParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag))
            return Weiger($"--datum '{datum}' is geen datum als 2025-01-01.");
        var gevonden = new FileInfo(Paden.Gegeven(bestand));
        if (!gevonden.Exists)
            return Weiger($"{bestand}: dit bestand bestaat niet.");
        if (gevonden.Length > VlakkenBestand.GrootsteBestand)
            return Weiger($"{gevonden.Name}: dit bestand is groter dan {VlakkenBestand.GrootsteBestand / 1_000_000} MB; neem het gegeneraliseerde bestand, of alleen uw gemeente.");

        await using var app = Website.Bouw(args);
        var diensten = app.Services;
        if (!await Opdrachten.BrengOpGang(app, diensten.GetRequiredService<ZaadImport>(), stop))
            return Opdrachten.Mislukt;
        try
        {
            var uitkomst = await diensten.GetRequiredService<Grenzenimport>().Importeer(
                await File.ReadAllBytesAsync(gevonden.FullName, stop), gevonden.Name, bron, datum is null ? null : dag, "gebied importeer", stop);
            var grenzen = uitkomst.Grenzen;
            Console.WriteLine($"Opgenomen: de grenzen van {grenzen.Grenzen.Count} wijken. Bron: {grenzen.Bron}, {grenzen.Datum:yyyy-MM-dd}, {grenzen.Licentie}.");
            if (uitkomst.Overgeslagen > 0)
                Console.WriteLine($"Overgeslagen: {uitkomst.Overgeslagen} gebieden van andere gemeenten, of water.");
            return 0;
        }
        catch (BestandsfoutException fout)
        {
            Opdrachten.MeldFouten(fout);
            Console.Error.WriteLine("Er is niets veranderd.");
            return Opdrachten.Mislukt;
        }
    }

    private static int Weiger(string reden)
    {
        Console.Error.WriteLine(reden);
        Console.Error.WriteLine("Er is niets veranderd.");
        return Opdrachten.Mislukt;
    }
}
