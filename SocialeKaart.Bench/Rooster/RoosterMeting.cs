using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Bench.Levend;
using SocialeKaart.Bench.Zoeken;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Bench.Rooster;

/// <summary>How fast the redactie's grid answers, beside the same question in SQL over JSON columns, and how long looking for duplicates takes.</summary>
internal static class RoosterMeting
{
    private const int Standaard = 10_000, Vragen = 200, Geplant = 100;
    private static readonly Wie Redacteur = new(Guid.NewGuid(), Guid.NewGuid(), new HashSet<Rol> { Rol.Redacteur });

    public static async Task Meet(string[] maten)
    {
        var aantal = maten is [var maat] ? int.Parse(maat, CultureInfo.InvariantCulture) : Standaard;
        var werkmap = Directory.CreateTempSubdirectory("kaartrooster-");
        try
        {
            await using var diensten = Proefdatabase.Diensten(Path.Combine(werkmap.FullName, "kaart.db"));
            await Meting.Eenmaal($"{aantal} entries made and stored", () => Proefdatabase.Vul(diensten, Zaadkaart.Gewoon, aantal, 1));
            var fabriek = diensten.GetRequiredService<IDbContextFactory<KaartDb>>();
            using var rooster = new Roosterlezer(fabriek, TimeProvider.System);
            var alles = await Meting.Eenmaal("first question: everything read", () => rooster.Vraag(new Roostervraag { PerPagina = 100 }, Redacteur, CancellationToken.None));
            await Mix("mixed questions, from memory", rooster, alles);
            await Bewerkt(diensten, fabriek, rooster);
            await Sql(fabriek);
            await Dubbelen(fabriek);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            werkmap.Delete(recursive: true);
        }
    }

    private static async Task Mix(string wat, Roosterlezer rooster, Roosterantwoord alles)
    {
        var toeval = new Random(20261126);
        var woorden = alles.Regels.SelectMany(r => Core.Zoeken.Woorden.Van(r.Naam)).Where(w => w.Length > 3).ToArray();
        Roostervraag Een(int nummer)
        {
            var vraag = new Roostervraag { Sorteer = (Roosterkolom)(nummer % 5), Aflopend = nummer % 2 == 0, Pagina = 1 + (nummer % 40), PerPagina = Roostervraag.Maten[nummer % 3] };
            if (nummer % 3 == 0)
                vraag = vraag with { Woorden = woorden[toeval.Next(woorden.Length)] };
            if (nummer % 4 != 0)
                return vraag;
            var facet = (Roosterfacet)toeval.Next(Enum.GetValues<Roosterfacet>().Length);
            return alles.Facetten[facet] is { Count: > 0 } waarden ? vraag.Met(facet, waarden[toeval.Next(waarden.Count)].Sleutel) : vraag;
        }

        await Herhaal(wat, n => rooster.Vraag(Een(n), Redacteur, CancellationToken.None));
    }

    private static async Task Bewerkt(ServiceProvider diensten, IDbContextFactory<KaartDb> fabriek, Roosterlezer rooster)
    {
        await using var db = await fabriek.CreateDbContextAsync();
        var nu = await db.Versies.AsNoTracking().FirstAsync(v => v.Status == VersieStatus.Gepubliceerd);
        await diensten.GetRequiredService<Uitgever>().Publiceer(nu.VoorzieningId, nu.Nummer, nu.Inhoud with { Naam = "Zojuist gewijzigd" }, "meting", CancellationToken.None);
        await Meting.Eenmaal("question after an edit", () => rooster.Vraag(new Roostervraag { Woorden = "zojuist" }, Redacteur, CancellationToken.None));
    }

    // The same page with the counts of two of its eight facets, and without how checking stands, which no SQL can reckon.
    private static Task Sql(IDbContextFactory<KaartDb> fabriek) => Herhaal("the same in SQL, two facets", async nummer =>
    {
        await using var db = await fabriek.CreateDbContextAsync();
        var gepubliceerd = db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd);
        await gepubliceerd.CountAsync();
        await gepubliceerd.OrderBy(v => v.Inhoud.Naam).Skip(nummer % 40 * 25).Take(25).Select(v => new { v.VoorzieningId, v.Inhoud.Naam, v.Inhoud.Laag, v.GemaaktOp }).ToListAsync();
        await gepubliceerd.GroupBy(v => v.Inhoud.Laag).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync();
        await db.Database.SqlQuery<string>($"SELECT o.value || ':' || COUNT(*) AS Value FROM voorziening_versie v, json_each(v.Inhoud, '$.Onderwerpen') o WHERE v.Status = 'Gepubliceerd' GROUP BY o.value").ToListAsync();
    }, keer: 20);

    private static async Task Dubbelen(IDbContextFactory<KaartDb> fabriek)
    {
        var geplant = await Plant(fabriek);
        using var lijst = new Dubbellijst(fabriek, TimeProvider.System);
        var overzicht = await Meting.Eenmaal("duplicates: read, weighed and listed", () => lijst.Lees(Redacteur, CancellationToken.None));
        await using var db = await fabriek.CreateDbContextAsync();
        var kandidaten = (await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd).Select(v => new { v.VoorzieningId, v.Inhoud }).ToListAsync()).ConvertAll(v => Dubbelkandidaat.Van(v.VoorzieningId, v.Inhoud, null));
        var paren = await Meting.Eenmaal("  of which weighing", () => Task.FromResult(Dubbelzoeker.Zoek(kandidaten, CancellationToken.None)));
        Console.WriteLine($"{overzicht.Totaal} pairs; {geplant.Count(g => paren.Any(p => (p.Een, p.Ander) == g || (p.Ander, p.Een) == g))} of {geplant.Count} planted ones, with a slip in the name, are among them");
    }

    private static async Task<HashSet<(Guid, Guid)>> Plant(IDbContextFactory<KaartDb> fabriek)
    {
        await using var db = await fabriek.CreateDbContextAsync();
        var bron = await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd && v.Inhoud.Naam.Length > 20).OrderBy(v => v.Id).Take(Geplant).ToListAsync();
        var geplant = new HashSet<(Guid, Guid)>();
        foreach (var versie in bron)
        {
            var (naam, midden) = (versie.Inhoud.Naam, versie.Inhoud.Naam.Length / 2);
            var nieuw = new Voorziening { Id = Guid.CreateVersion7(), Slug = $"dubbel-{geplant.Count}", Wijziging = 1 };
            nieuw.Versies.Add(new VoorzieningVersie { Id = Guid.CreateVersion7(), Nummer = 1, Status = VersieStatus.Gepubliceerd, GemaaktOp = DateTime.UtcNow, Inhoud = versie.Inhoud with { Naam = naam.Remove(midden, 1), Contact = new Contact { Telefoon = "0162 10 20 30" } } });
            db.Add(nieuw);
            geplant.Add((versie.VoorzieningId, nieuw.Id));
        }

        await db.SaveChangesAsync();
        return geplant;
    }

    private static async Task Herhaal(string wat, Func<int, Task> doe, int keer = Vragen)
    {
        for (var n = 0; n < keer / 10; n++)
            await doe(n);
        var tijden = new double[keer];
        for (var n = 0; n < keer; n++)
        {
            var begin = Stopwatch.GetTimestamp();
            await doe(n);
            tijden[n] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        }

        Array.Sort(tijden);
        Console.WriteLine($"{wat,-40} {tijden[keer / 2],10:0.0} ms p50 {tijden[keer * 95 / 100],10:0.0} ms p95 {tijden[^1],10:0.0} ms max ({keer})");
    }
}
