using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Bench.Levend;

/// <summary>Publishes edits one after another, each with a word that nothing says yet, as an editor does.</summary>
internal sealed class Schrijver(ServiceProvider diensten, char letter)
{
    private readonly Random toeval = new(letter);
    private int volgende;

    /// <summary>Runs as a process of its own: tells every edit on a line, and waits for a line before the next.</summary>
    public static async Task<int> Proces(string database)
    {
        await using var diensten = Proefdatabase.Diensten(database);
        var schrijver = new Schrijver(diensten, 'p');
        while (await Console.In.ReadLineAsync() is not null)
        {
            var (woord, begin) = await schrijver.Schrijf();
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{woord} {begin.Ticks}"));
        }

        return 0;
    }

    /// <summary>Publishes one; gives its word, and when publishing began (UTC).</summary>
    public async Task<(string Woord, DateTime Begin)> Schrijf()
    {
        await using var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var slug = $"proef-{toeval.Next(900)}";
        var nu = await db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Gepubliceerd && db.Voorzieningen.Any(x => x.Slug == slug && x.Id == v.VoorzieningId));
        var woord = $"{letter}{Letters(volgende++)}kwixel{Letters(volgende * 37)}";
        var begin = DateTime.UtcNow;
        var antwoord = await diensten.GetRequiredService<Uitgever>()
            .Publiceer(nu.VoorzieningId, nu.Nummer, nu.Inhoud with { Naam = $"Proef {woord}" }, "bench", CancellationToken.None);
        // The other writer may have been first with this very entry; then it is its edit that counts, and this one is made again.
        return antwoord switch
        {
            Uitgave.Gelukt => (woord, begin),
            Uitgave.Botsing => await Schrijf(),
            Uitgave.Ongeldig { Fouten: var fouten } => throw new InvalidOperationException(string.Join("; ", fouten)),
            _ => throw new InvalidOperationException($"Publishing gave {antwoord}."),
        };
    }

    private static string Letters(int nummer)
    {
        var uit = "";
        for (nummer += 27; nummer > 0; nummer /= 26)
            uit += (char)('a' + (nummer % 26));
        return uit;
    }
}
