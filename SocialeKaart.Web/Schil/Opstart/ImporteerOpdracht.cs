using System.CommandLine;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>importeer</c>: takes a folder, a table, HSDS or what another server tells into the database, and undoes that.</summary>
internal static class ImporteerOpdracht
{
    private const string Wie = "importeer";
    private static readonly string[] Bestandssoorten = [".csv", ".json"];

    private const string Uitleg =
        "Neemt een map met zaadbestanden, een .csv-bestand met voorzieningen, of HSDS JSON op in de database: alles of niets. Wat er niet in staat, blijft zoals het is. "
        + "Met --hsds-van neemt het over wat een andere kaart publiceert; wat u daarna zelf wijzigt, blijft van u. "
        + "Een import is geen controle. Een draaiende site laat het resultaat binnen een seconde zien.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var bron = new Argument<string?>("bron") { Description = "Een map met zaadbestanden, een .csv-bestand, of een map of .json-bestand met HSDS.", Arity = ArgumentArity.ZeroOrOne };
        var proef = new Option<bool>("--proef") { Description = "Toont wat er zou veranderen, en verandert niets." };
        var verberg = new Option<bool>("--verberg-ontbrekende") { Description = "Haalt voorzieningen die niet in de bron staan van de site. Ze worden verborgen, niet gewist." };
        var hsds = new Option<bool>("--hsds") { Description = "Leest de bron als HSDS JSON, hoe het bestand ook heet." };
        var hsdsVan = new Option<string?>("--hsds-van") { Description = "Neemt over van een andere kaart: het webadres van haar HSDS, zoals https://kaart.example.nl/hsds/v3." };
        var importeer = new Command("importeer", Uitleg) { bron, proef, verberg, hsds, hsdsVan, Ongedaan(args) };
        importeer.SetAction((uitvoer, stop) => uitvoer.GetValue(hsdsVan) is { } adres
            ? NeemOver(args, adres, anders: uitvoer.GetValue(bron) is not null || uitvoer.GetValue(verberg), uitvoer.GetValue(proef), stop)
            : Importeer(args, uitvoer.GetValue(bron), uitvoer.GetValue(hsds), uitvoer.GetValue(proef), uitvoer.GetValue(verberg), stop));
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

    private static async Task<int> NeemOver(string[] args, string adres, bool anders, bool proef, CancellationToken stop)
    {
        if (anders)
            return await Weiger("Bij --hsds-van hoort geen bron, en --verberg-ontbrekende kan er niet bij: de andere kaart weet niet wat u heeft.");
        if (Hsdsophaler.Server(adres) is not { } server)
            return await Weiger($"{adres}: dit is geen webadres dat met https:// begint.");
        try
        {
            return await Voer(args, async (importeur, zeg) =>
            {
                using var http = Hsdsophaler.Verbinding();
                zeg($"Ophalen: {server}");
                var diensten = await new Hsdsophaler(http, TimeProvider.System, Hsdsophaler.Beleefd).Haal(server, (gedaan, totaal) => zeg($"Opgehaald: {gedaan} van {totaal}"), stop);
                return await Voer(importeur, await importeur.PlanServer(server, diensten, stop), zeg, verberg: false, proef, stop);
            }, stop);
        }
        catch (OphaalException fout)
        {
            return await Weiger(fout.Message);
        }
    }

    private static Task<int> Importeer(string[] args, string? bron, bool hsds, bool proef, bool verberg, CancellationToken stop)
    {
        if (bron is null)
            return Weiger("Geef een map met zaadbestanden, een .csv-bestand of HSDS JSON. Zie importeer --help.");
        var pad = Paden.Gegeven(bron);
        if (!Directory.Exists(pad) && !File.Exists(pad))
            return Weiger($"{bron}: deze map of dit bestand bestaat niet.");
        if (File.Exists(pad) && !hsds && !Array.Exists(Bestandssoorten, s => pad.EndsWith(s, StringComparison.OrdinalIgnoreCase)))
            return Weiger($"{bron}: dit is geen map, .csv-bestand of .json-bestand.");
        return Voer(args, async (importeur, zeg) =>
        {
            zeg($"Lezen: {pad}");
            return await Voer(importeur, await (hsds ? importeur.PlanHsds(pad, verberg, stop) : importeur.Plan(pad, verberg, stop)), zeg, verberg, proef, stop);
        }, stop);
    }

    private static async Task<Importuitkomst?> Voer(Importeur importeur, Importplan plan, Action<string> zeg, bool verberg, bool proef, CancellationToken stop)
    {
        foreach (var regel in Importverslag.Van(plan, verberg, uitgebreid: proef))
            zeg(regel);
        return proef ? null : await importeur.Voer(plan, Wie, Auditherkomst.Opdracht, new Consolevoortgang(), stop);
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
