using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>audit controleer</c>: whether someone changed the audit log.</summary>
internal static class AuditOpdracht
{
    private const string Uitleg =
        "Loopt het auditlog na, van de eerste regel tot het zegel. Meldt de eerste regel die niet klopt, en waarom; de code is dan 1. "
        + "Verandert niets. Bewaar het einde dat wordt afgedrukt op een andere plek: met --einde ziet u later of de database in haar geheel is teruggezet.";

    /// <summary>The verb, for the command line.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Maak(string[] args)
    {
        var einde = new Option<string?>("--einde") { Description = "Een einde dat u eerder hebt genoteerd, als 120:3f9a… Het moet in het log staan." };
        var controleer = new Command("controleer", Uitleg) { einde };
        controleer.SetAction((uitvoer, stop) => Controleer(args, uitvoer.GetValue(einde), stop));
        return new Command("audit", "Het log van wie wat deed.") { controleer };
    }

    /// <summary>Checks the database of this application, and tells how it is.</summary>
    /// <returns>The exit code.</returns>
    internal static async Task<int> Controleer(IServiceProvider diensten, string? einde, TextWriter zeg, CancellationToken stop)
    {
        Auditeinde? genoteerd = null;
        if (einde is not null && (genoteerd = Lees(einde)) is null)
            return await Weiger(zeg, $"--einde '{einde}' is geen nummer en code, als 120:3f9a…");
        // Looking would make the file.
        if (!File.Exists(diensten.GetRequiredService<Paden>().Database))
            return await Weiger(zeg, "Er is nog geen database.");
        await using (var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync(stop))
        {
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
                return await Weiger(zeg, "De database is van een oudere versie. Start eerst de site: die werkt haar bij.");
        }

        var uitslag = await diensten.GetRequiredService<AuditControle>().Controleer(genoteerd, stop);
        await zeg.WriteLineAsync($"Nagelopen: {uitslag.Aantal} regels. Einde: {uitslag.Einde.Nummer}:{uitslag.Einde.Keten}");
        if (uitslag.Achteraf > 0)
            await zeg.WriteLineAsync($"De eerste {uitslag.Achteraf} regels zijn pas achteraf vastgelegd. Wat daarvoor met ze gebeurde, is niet te zien.");
        await zeg.WriteLineAsync(uitslag.Fout is null ? "Alles klopt." : Reden(uitslag.Fout));
        return uitslag.Fout is null ? 0 : Opdrachten.Mislukt;
    }

    private static async Task<int> Controleer(string[] args, string? einde, CancellationToken stop)
    {
        await using var app = Website.Bouw(args);
        return await Controleer(app.Services, einde, Console.Out, stop);
    }

    private static string Reden(Auditfout fout) => fout.Soort switch
    {
        Auditfoutsoort.KopOntbreekt => "Het einde van het log ontbreekt: het zegel is weg, of de site is na het bijwerken nog niet gestart.",
        Auditfoutsoort.ZegelOngeldig => "Het zegel klopt niet: het einde is veranderd buiten de toepassing om, of dit is niet de sleutelring van deze installatie.",
        Auditfoutsoort.RegelWeg => $"Regel {fout.Regel}: hiervoor zijn een of meer regels weg.",
        Auditfoutsoort.RegelVeranderd => $"Regel {fout.Regel}: veranderd, verplaatst of ertussen gezet.",
        Auditfoutsoort.RegelToegevoegd => $"Regel {fout.Regel}: toegevoegd buiten de toepassing om.",
        Auditfoutsoort.StaartWeg => $"Regel {fout.Regel}: hierna zijn de laatste regels weg.",
        Auditfoutsoort.EerderGebroken => $"Regel {fout.Regel}: de toepassing zag hier dat het einde van het log buiten haar om was veranderd.",
        Auditfoutsoort.AndersDanGenoteerd => $"Regel {fout.Regel}: niet zoals u haar hebt genoteerd. De database is teruggezet naar een oudere, of het log is opnieuw gemaakt.",
        _ => throw new ArgumentOutOfRangeException(nameof(fout), fout.Soort, "No text for this."),
    };

    private static Auditeinde? Lees(string einde) =>
        einde.Split(':') is [var nummer, var keten] && long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? new Auditeinde(getal, keten) : null;

    private static async Task<int> Weiger(TextWriter zeg, string reden)
    {
        await zeg.WriteLineAsync(reden);
        return Opdrachten.Mislukt;
    }
}
