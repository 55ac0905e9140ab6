using System.CommandLine;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Hsds;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>exporteer</c>: writes the catalogue as seed files, its voorzieningen as a table, or what the public sees of it as HSDS.</summary>
internal static class ExporteerOpdracht
{
    private const string Uitleg =
        "Schrijft de hele catalogus als zaadbestanden in een map, of met --csv alleen de voorzieningen als tabel voor Excel. "
        + "Er staan ook gegevens voor medewerkers en geheime adressen in: publiceer het niet. Met --hsds schrijft het wat iedereen op de site ziet, in de standaard HSDS 3.1; dat mag u wel publiceren.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var map = new Argument<DirectoryInfo?>("map") { Description = "De map waarin de bestanden komen.", Arity = ArgumentArity.ZeroOrOne };
        var csv = new Option<FileInfo?>("--csv") { Description = "Het bestand waarin de tabel komt." };
        var hsds = new Option<DirectoryInfo?>("--hsds") { Description = "De map waarin de bestanden van HSDS komen." };
        var exporteer = new Command("exporteer", Uitleg) { map, csv, hsds };
        exporteer.SetAction((uitvoer, stop) => Exporteer(args, uitvoer.GetValue(map), uitvoer.GetValue(csv), uitvoer.GetValue(hsds), stop));
        return exporteer;
    }

    private static async Task<int> Exporteer(string[] args, DirectoryInfo? map, FileInfo? csv, DirectoryInfo? hsds, CancellationToken stop)
    {
        if (new FileSystemInfo?[] { map, csv, hsds }.Count(d => d is not null) != 1)
        {
            await Console.Error.WriteLineAsync("Geef een map, --csv met een bestand of --hsds met een map. Zie exporteer --help.");
            return Opdrachten.Mislukt;
        }

        await using var app = Website.Bouw(args);
        var import = app.Services.GetRequiredService<ZaadImport>();
        if (!await Opdrachten.BrengOpGang(app, import, stop))
            return Opdrachten.Mislukt;
        try
        {
            if (hsds is not null)
                return await Hsds(app, hsds, stop);
            var zaad = await import.Exporteer(stop);
            if (map is not null)
                ZaadMap.Schrijf(zaad, map.FullName);
            if (csv is not null)
                await File.WriteAllBytesAsync(csv.FullName, VoorzieningenCsv.Schrijf(zaad.Voorzieningen), stop);
            Console.WriteLine(map is not null ? $"Geschreven in {map.FullName}" : $"Geschreven: {csv!.FullName}, {zaad.Voorzieningen.Count} voorzieningen.");
            return 0;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Schrijven gaat niet: {fout.Message}");
            return Opdrachten.Mislukt;
        }
    }

    // As the site shows it: without what is for staff, and without fictitious entries where it leaves those out.
    private static async Task<int> Hsds(WebApplication app, DirectoryInfo map, CancellationToken stop)
    {
        var bron = app.Services.GetRequiredService<KaartBron>();
        await bron.Ververs(stop);
        await Hsdsbestanden.Schrijf(new Hsdsbeeld(bron.Beeld), map.FullName, stop);
        Console.WriteLine($"Geschreven in {map.FullName}: {bron.Beeld.Voorzieningen.Count} voorzieningen.");
        return 0;
    }
}
