using System.CommandLine;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>importeer</c>: takes a folder or a table into the database, and undoes that.</summary>
internal static class ImporteerOpdracht
{
    private const string Wie = "importeer";

    private const string Uitleg =
        "Neemt een map met zaadbestanden, of een .csv-bestand met voorzieningen, op in de database: alles of niets. Wat er niet in staat, blijft zoals het is. "
        + "Een import is geen controle. Een draaiende site laat het resultaat binnen een seconde zien.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var bron = new Argument<string?>("bron") { Description = "Een map met zaadbestanden, of een .csv-bestand.", Arity = ArgumentArity.ZeroOrOne };
        var proef = new Option<bool>("--proef") { Description = "Toont wat er zou veranderen, en verandert niets." };
        var verberg = new Option<bool>("--verberg-ontbrekende") { Description = "Haalt voorzieningen die niet in de bron staan van de site. Ze worden verborgen, niet gewist." };
        var importeer = new Command("importeer", Uitleg) { bron, proef, verberg, Ongedaan(args) };
        importeer.SetAction((uitvoer, stop) => Importeer(args, uitvoer.GetValue(bron), uitvoer.GetValue(proef), uitvoer.GetValue(verberg), stop));
        return importeer;
    }

    private static Command Ongedaan(string[] args)
    {
        var nummer = new Argument<int>("nummer") { Description = "Het nummer dat de import afdrukte." };
        var ongedaan = new Command(
            "ongedaan",
            "Zet terug wat er voor een import stond. Wat de import toevoegde, wordt verborgen. Heeft iemand daarna iets ervan gewijzigd, dan gebeurt er niets.") { nummer };
        ongedaan.SetAction((uitvoer, stop) => Voer(
            args, async (importeur, _) => await importeur.Ongedaan(uitvoer.GetValue(nummer), Wie, Auditherkomst.Opdracht, new Consolevoortgang(), stop), stop));
        return ongedaan;
    }

    private static Task<int> Importeer(string[] args, string? bron, bool proef, bool verberg, CancellationToken stop)
    {
        if (bron is null)
            return Weiger("Geef een map met zaadbestanden of een .csv-bestand. Zie importeer --help.");
        var pad = Paden.Gegeven(bron);
        if (!Directory.Exists(pad) && !File.Exists(pad))
            return Weiger($"{bron}: deze map of dit bestand bestaat niet.");
        if (File.Exists(pad) && !pad.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return Weiger($"{bron}: dit is geen map en geen .csv-bestand.");
        return Voer(args, async (importeur, zeg) =>
        {
            zeg($"Lezen: {pad}");
            var plan = await importeur.Plan(pad, verberg, stop);
            foreach (var regel in Importverslag.Van(plan, verberg, uitgebreid: proef))
                zeg(regel);
            return proef ? null : await importeur.Voer(plan, Wie, Auditherkomst.Opdracht, new Consolevoortgang(), stop);
        }, stop);
    }

    private static async Task<int> Voer(string[] args, Func<Importeur, Action<string>, Task<Importuitkomst?>> doe, CancellationToken stop)
    {
        await using var app = Website.Bouw(args);
        if (!await Opdrachten.BrengOpGang(app, app.Services.GetRequiredService<ZaadImport>(), stop))
            return Opdrachten.Mislukt;
        try
        {
            var uitkomst = await doe(app.Services.GetRequiredService<Importeur>(), Console.WriteLine);
            return await Vertel(uitkomst);
        }
        catch (BestandsfoutException fout)
        {
            Opdrachten.MeldFouten(fout);
            return await Weiger(null);
        }
    }

    private static Task<int> Vertel(Importuitkomst? uitkomst)
    {
        switch (uitkomst)
        {
            case null:
                Console.WriteLine("Proef: er is niets veranderd.");
                return Task.FromResult(0);
            case Importuitkomst.Niets:
                Console.WriteLine("Er is niets te doen: alles staat al zo in de database.");
                return Task.FromResult(0);
            case Importuitkomst.Gelukt gelukt:
                Console.WriteLine($"Klaar: {gelukt.Aantal} voorzieningen. Dit is import {gelukt.Id}.");
                return Task.FromResult(0);
            case Importuitkomst.Botsing botsing:
                Console.Error.WriteLine($"Intussen gewijzigd door een ander: {string.Join(", ", botsing.Wat)}.");
                return Weiger(null);
            default:
                return Weiger("Deze import bestaat niet, of is al ongedaan gemaakt.");
        }
    }

    private static Task<int> Weiger(string? reden)
    {
        if (reden is not null)
            Console.Error.WriteLine(reden);
        Console.Error.WriteLine("Er is niets veranderd.");
        return Task.FromResult(Opdrachten.Mislukt);
    }

    // In the order of the work, unlike Progress<T>, which reports on other threads.
    private sealed class Consolevoortgang : IProgress<Importvoortgang>
    {
        public void Report(Importvoortgang value) => Console.WriteLine($"Opgeslagen: {value.Gedaan} van {value.Totaal}");
    }
}
