using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Bench.Gesprek;
using SocialeKaart.Bench.Levend;
using SocialeKaart.Bench.Zoeken;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Bench.Schrijven;

/// <summary>From the moment that the redactie approves an edit until a server, another process, has it on its page and in its search.</summary>
internal static class GoedkeurMeting
{
    private const int Standaard = 10_000, Keren = 40, Warmlopen = 3;

    /// <summary>How often a waiting reader asks.</summary>
    private static readonly TimeSpan Peiling = TimeSpan.FromMilliseconds(10);

    public static async Task Meet(string[] maten)
    {
        await Meet(0);
        await Meet(maten.Length > 0 ? int.Parse(maten[0], CultureInfo.InvariantCulture) : Standaard);
    }

    private static async Task Meet(int erbij)
    {
        var map = Directory.CreateTempSubdirectory("kaartgoedkeuren-");
        var pad = Path.Combine(map.FullName, "kaart.db");
        try
        {
            await using var diensten = Proefdatabase.Diensten(pad);
            await Proefdatabase.Vul(diensten, Zaadkaart.Gewoon, erbij, 1);
            await using var server = await Proefserver.Start(new Dictionary<string, string>
            {
                ["SocialeKaart:Database"] = pad, ["SocialeKaart:Gemeente"] = Path.GetFullPath(Zaadkaart.Gewoon), ["SocialeKaart:ToonVoorbeelden"] = "true",
            });
            using var lezer = new HttpClient { BaseAddress = server.Adres };
            List<double> pagina = [], zoeken = [];
            for (var n = 0; n < Keren + Warmlopen; n++)
            {
                var (opPagina, inZoeken) = await Keer(diensten, lezer, n);
                if (n < Warmlopen)
                    continue;
                pagina.Add(opPagina);
                zoeken.Add(inZoeken);
            }

            Schrijf($"seed and {erbij} more: page", pagina);
            Schrijf($"seed and {erbij} more: search", zoeken);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            map.Delete(recursive: true);
        }
    }

    private static async Task<(double Pagina, double Zoeken)> Keer(ServiceProvider diensten, HttpClient lezer, int nummer)
    {
        var fabriek = diensten.GetRequiredService<IDbContextFactory<KaartDb>>();
        var uitgever = diensten.GetRequiredService<Uitgever>();
        var woord = $"kwixel{(char)('a' + (nummer / 26))}{(char)('a' + (nummer % 26))}{(char)('b' + (nummer % 20))}";
        var (voorziening, slug, aanbieder) = await Iets(fabriek, nummer);
        var redacteur = new Wie(Guid.NewGuid(), Guid.NewGuid(), new HashSet<Rol> { Rol.Redacteur });
        var blad = (await new Schrijftafel(fabriek, TimeProvider.System).Open(voorziening, aanbieder, CancellationToken.None))!;
        (blad.Invoer.Naam, blad.Invoer.Onbekend) = ($"Proef {woord}", [.. Enum.GetValues<Feit>()]);
        var ingediend = await new Schrijfuitgave(fabriek, uitgever, TimeProvider.System).DienIn(voorziening, new Schrijfopdracht { Invoer = blad.Invoer, Basis = blad.Basis }, aanbieder, CancellationToken.None);
        if (ingediend is not Schrijfuitkomst.Ingediend)
            throw new InvalidOperationException($"Handing in gave {ingediend}.");
        var wacht = (await new Wachtrij(fabriek, TimeProvider.System).Open(voorziening, redacteur, CancellationToken.None))!;
        var begin = Stopwatch.GetTimestamp();
        if (await new Correcties(fabriek, uitgever, TimeProvider.System).KeurGoed(wacht.Correcties[0].Versie, wacht.Nummer, redacteur, CancellationToken.None) is { } fout)
            throw new InvalidOperationException($"Approving gave {fout}.");
        var pagina = Tot(lezer, $"/voorzieningen/{slug}", woord, begin);
        var zoeken = Tot(lezer, $"/zoeken?q={woord}", $"/voorzieningen/{slug}\"", begin);
        return (await pagina, await zoeken);
    }

    private static async Task<(Guid Id, string Slug, Wie Aanbieder)> Iets(IDbContextFactory<KaartDb> fabriek, int nummer)
    {
        await using var db = await fabriek.CreateDbContextAsync();
        var iets = await db.Voorzieningen.Where(v => v.OrganisatieId != null && db.Versies.Any(x => x.VoorzieningId == v.Id && x.Status == VersieStatus.Gepubliceerd && x.Inhoud.Zichtbaar == Zichtbaarheid.Publiek))
            .OrderBy(v => v.Slug).Skip(nummer).FirstAsync();
        return (iets.Id, iets.Slug, new Wie(Guid.NewGuid(), iets.OrganisatieId!.Value, new HashSet<Rol> { Rol.Aanbieder }));
    }

    private static async Task<double> Tot(HttpClient lezer, string adres, string tekst, long begin)
    {
        while (!(await lezer.GetStringAsync(new Uri(adres, UriKind.Relative))).Contains(tekst, StringComparison.Ordinal))
            await Task.Delay(Peiling);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static void Schrijf(string wat, List<double> tijden)
    {
        tijden.Sort();
        Console.WriteLine($"{wat,-40} {tijden[tijden.Count / 2],10:0.0} ms p50 {tijden[tijden.Count * 95 / 100],10:0.0} ms p95 {tijden[^1],10:0.0} ms max ({tijden.Count})");
    }
}
