using System.CommandLine;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>exporteer</c>: writes the catalogue as seed files, or its voorzieningen as a table.</summary>
internal static class ExporteerOpdracht
{
    private const string Uitleg =
        "Schrijft de hele catalogus als zaadbestanden in een map, of met --csv alleen de voorzieningen als tabel voor Excel. "
        + "Er staan ook gegevens voor medewerkers en geheime adressen in: publiceer het niet.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var map = new Argument<DirectoryInfo?>("map") { Description = "De map waarin de bestanden komen.", Arity = ArgumentArity.ZeroOrOne };
        var csv = new Option<FileInfo?>("--csv") { Description = "Het bestand waarin de tabel komt." };
        var exporteer = new Command("exporteer", Uitleg) { map, csv };
        exporteer.SetAction((uitvoer, stop) => Exporteer(args, uitvoer.GetValue(map), uitvoer.GetValue(csv), stop));
        return exporteer;
    }

    private static async Task<int> Exporteer(string[] args, DirectoryInfo? map, FileInfo? csv, CancellationToken stop)
    {
        if (map is null == csv is null)
        {
            await Console.Error.WriteLineAsync("Geef een map, of --csv met een bestand. Zie exporteer --help.");
            return Opdrachten.Mislukt;
        }

        await using var app = Website.Bouw(args);
        var import = app.Services.GetRequiredService<ZaadImport>();
        if (!await Opdrachten.BrengOpGang(app, import, stop))
            return Opdrachten.Mislukt;
        var zaad = await import.Exporteer(stop);
        try
        {
            if (map is not null)
                ZaadMap.Schrijf(zaad, map.FullName);
            if (csv is not null)
                await File.WriteAllBytesAsync(csv.FullName, VoorzieningenCsv.Schrijf(zaad.Voorzieningen), stop);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Schrijven gaat niet: {fout.Message}");
            return Opdrachten.Mislukt;
        }

        Console.WriteLine(map is not null ? $"Geschreven in {map.FullName}" : $"Geschreven: {csv!.FullName}, {zaad.Voorzieningen.Count} voorzieningen.");
        return 0;
    }
}
