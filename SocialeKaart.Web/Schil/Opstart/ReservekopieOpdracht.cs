using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verbs <c>backup</c> and <c>herstel</c>: the database alone, never the keys of dossiers.</summary>
internal static class ReservekopieOpdracht
{
    private const string UitlegBackup =
        "Maakt een kopie van de database in een map, ook terwijl de site draait. De sleutels van dossiers (sleutels.db) gaan nooit mee: "
        + "een kopie met allebei zou terugbrengen wat gewist is. Bewaar ook de sleutelring.";

    private const string UitlegHerstel =
        "Zet een kopie van 'backup' terug in de plaats van de database. Stop eerst de site. De oude database blijft ernaast staan. "
        + "Wat intussen gewist is, wist de site opnieuw zodra ze start. Zet daarom nooit ook een oude sleutels.db terug.";

    /// <summary>The verb <c>backup</c>.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Backup(string[] args) => Maak(args, "backup", UitlegBackup, "De map waarin de kopie komt; voor elke kopie een eigen map.", Backup);

    /// <summary>The verb <c>herstel</c>.</summary>
    /// <param name="args">All arguments, for the settings among them.</param>
    public static Command Herstel(string[] args) => Maak(args, "herstel", UitlegHerstel, "De map waarin 'backup' de kopie zette.", Herstel);

    private static Command Maak(string[] args, string naam, string uitleg, string bij, Func<IServiceProvider, string, CancellationToken, Task<int>> doe)
    {
        var map = new Argument<DirectoryInfo>("map") { Description = bij };
        var opdracht = new Command(naam, uitleg) { map };
        opdracht.SetAction(async (uitvoer, stop) =>
        {
            await using var app = Website.Bouw(args);
            return await doe(app.Services, uitvoer.GetRequiredValue(map).FullName, stop);
        });
        return opdracht;
    }

    private static Task<int> Backup(IServiceProvider diensten, string map, CancellationToken stop)
    {
        var paden = diensten.GetRequiredService<Paden>();
        if (!File.Exists(paden.Database))
            return Weiger($"{paden.Database}: er is nog geen database.");
        if (HeeftSleutels(map, paden))
            return Weiger($"{map}: hier staan de sleutels van dossiers. Die horen nooit bij een kopie van de database; kies een andere map.");
        if (File.Exists(Path.Combine(map, Reservekopie.Bestandsnaam)))
            return Weiger($"{map}: hier staat al een kopie. Kies voor elke kopie een eigen map.");
        try
        {
            Console.WriteLine($"Kopiëren: {paden.Database}");
            var kopie = Reservekopie.Maak(paden.Database, map);
            Console.WriteLine($"Klaar: {kopie}, {new FileInfo(kopie).Length.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))} bytes.");
            return Task.FromResult(0);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or SqliteException)
        {
            return Weiger($"Kopiëren gaat niet: {fout.Message}");
        }
    }

    private static async Task<int> Herstel(IServiceProvider diensten, string map, CancellationToken stop)
    {
        var (paden, tijd) = (diensten.GetRequiredService<Paden>(), diensten.GetRequiredService<TimeProvider>());
        var kopie = Path.Combine(map, Reservekopie.Bestandsnaam);
        await using var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync(stop);
        if (Reservekopie.Toets(kopie, db.Database.GetMigrations()) is { } fout)
            return await Weiger($"{kopie}: {Reden(fout)}");
        if (HeeftSleutels(map, paden))
            return await Weiger($"{map}: hier staan sleutels van dossiers bij de kopie. Haal die eerst weg, en zet ze niet terug.");
        var nu = tijd.GetUtcNow().UtcDateTime;
        var (gelukt, vorige) = Reservekopie.ZetTerug(kopie, paden.Database, $"voor-herstel-{nu.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}");
        if (!gelukt)
            return await Weiger($"{paden.Database} is in gebruik. Stop eerst de site.");
        await db.Database.MigrateAsync(stop);
        db.Add(new AuditRegel { Op = nu, Wie = "herstel", Wat = "database-terugzetten", OpWat = Path.GetFileName(map), Herkomst = Auditherkomst.Opdracht });
        await db.SaveChangesAsync(stop);
        Console.WriteLine($"Teruggezet: {paden.Database}. Start de site: wat al gewist was, wist ze opnieuw.");
        if (vorige is not null)
            Console.WriteLine($"De oude database staat in {vorige}. Wis haar als alles klopt.");
        return 0;
    }

    private static bool HeeftSleutels(string map, Paden paden) => Directory.Exists(map)
        && Directory.EnumerateFiles(map).Any(b => Path.GetFileName(b).StartsWith(Path.GetFileNameWithoutExtension(paden.Sleutels), StringComparison.OrdinalIgnoreCase));

    private static string Reden(Kopiefout fout) => fout switch
    {
        Kopiefout.Ontbreekt => "deze kopie bestaat niet.",
        Kopiefout.Beschadigd => "deze kopie is beschadigd.",
        Kopiefout.AnderBestand => "dit is geen database van de Sociale Kaart.",
        Kopiefout.Nieuwer => "deze kopie is van een nieuwere versie. Werk eerst de toepassing bij.",
        _ => throw new ArgumentOutOfRangeException(nameof(fout), fout, "No text for this."),
    };

    private static async Task<int> Weiger(string reden)
    {
        await Console.Error.WriteLineAsync(reden);
        await Console.Error.WriteLineAsync("Er is niets veranderd.");
        return Opdrachten.Mislukt;
    }
}
