using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Web.Gebruikers;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The command line: no verb serves the site; verbs are for administrators.</summary>
public static class Opdrachten
{
    internal const int Mislukt = 1;

    /// <summary>Runs what the arguments ask; returns the exit code.</summary>
    public static Task<int> Voer(string[] args)
    {
        var wortel = new RootCommand("Sociale Kaart: zonder opdracht start de website.")
        {
            Controleer(),
            ExporteerOpdracht.Maak(args),
            ImporteerOpdracht.Maak(args),
            GebiedOpdracht.Maak(args),
            WegwijzerOpdracht.Maak(),
            AuditOpdracht.Maak(args),
            ControleOpdracht.Maak(args),
            GebruikerOpdracht.Maak(args),
            ReservekopieOpdracht.Backup(args),
            ReservekopieOpdracht.Herstel(args),
        };
        // Settings such as --urls go to the host as they are.
        wortel.TreatUnmatchedTokensAsErrors = false;
        wortel.SetAction((uitvoer, stop) => uitvoer.UnmatchedTokens is [var woord, ..] && !woord.StartsWith('-')
            ? Onbekend(woord)
            : Serveer(args, stop));
        return wortel.Parse(args).InvokeAsync();
    }

    private static Task<int> Onbekend(string woord)
    {
        Console.Error.WriteLine($"Onbekende opdracht '{woord}'. Zie --help.");
        return Task.FromResult(Mislukt);
    }

    private static Command Controleer()
    {
        var map = new Argument<string>("map") { Description = "De map met zaadbestanden.", DefaultValueFactory = _ => new Instellingen().Gemeente };
        var opdracht = new Command("controleer", "Leest een map met zaadbestanden en meldt elke fout met bestand, regel en reden. Verandert niets.") { map };
        opdracht.SetAction(uitvoer => Toets(new Paden(Paden.Publicatiemap ?? Directory.GetCurrentDirectory(), new Instellingen { Gemeente = uitvoer.GetRequiredValue(map) }).Gemeente));
        return opdracht;
    }

    private static int Toets(string map)
    {
        try
        {
            var zaad = ZaadMap.Lees(map);
            Console.WriteLine($"Geen fouten: {zaad.Voorzieningen.Count} voorzieningen, {zaad.Onderwerpen.Count} onderwerpen.");
            return 0;
        }
        catch (BestandsfoutException fout)
        {
            MeldFouten(fout);
            return Mislukt;
        }
    }

    private static async Task<int> Serveer(string[] args, CancellationToken stop)
    {
        await using var app = Website.Bouw(args);
        if (!await BrengOpGang(app, app.Services.GetRequiredService<ZaadImport>(), stop))
            return Mislukt;
        await BeginVeilig(app.Services, stop);
        await app.Services.GetRequiredService<KaartBron>().Ververs(stop);
        if (!await app.Services.GetRequiredService<Startcontrole>().Controleer(Website.Adres(app), Console.WriteLine, stop))
            return Mislukt;
        await app.RunAsync(stop);
        return 0;
    }

    // Before anything is read: what was deleted stays deleted, and what was done is linked.
    private static async Task BeginVeilig(IServiceProvider diensten, CancellationToken stop)
    {
        if (await diensten.GetRequiredService<Sleutelkast>().Herhaal(stop) is > 0 and var opnieuw)
            Console.WriteLine($"{opnieuw} sleutels opnieuw gewist: ze kwamen terug met een oudere kopie.");
        await using var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync(stop);
        await db.LegAuditketen(diensten.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, stop);
    }

    /// <summary>Makes the database ready, with the seed in it; false, with every fault told, when that cannot be.</summary>
    internal static async Task<bool> BrengOpGang(WebApplication app, ZaadImport import, CancellationToken stop)
    {
        var paden = app.Services.GetRequiredService<Paden>();
        try
        {
            await import.ZorgVoorInhoud(paden.Gemeente, Console.WriteLine, stop);
            return true;
        }
        catch (BestandsfoutException fout)
        {
            MeldFouten(fout);
            Console.Error.WriteLine("Er is niets geïmporteerd.");
            return false;
        }
    }

    internal static void MeldFouten(BestandsfoutException fout)
    {
        foreach (var regel in fout.Fouten)
            Console.Error.WriteLine(regel);
        Console.Error.WriteLine(fout.Fouten.Count == 1 ? "1 fout" : $"{fout.Fouten.Count} fouten");
    }
}
