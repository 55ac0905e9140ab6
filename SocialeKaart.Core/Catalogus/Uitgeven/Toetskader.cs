using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using Soort = SocialeKaart.Core.Uitwisseling.Bestanden.Foutenlijst.Soort;

namespace SocialeKaart.Core.Catalogus.Uitgeven;

/// <summary>What offers can point at, read once for as many of them as there are.</summary>
/// <param name="KernVan">By wijk.</param>
/// <param name="Bestaand">Ids by kind; of organisaties none: who offers it is known to exist.</param>
internal sealed record Toetskader(IReadOnlyDictionary<string, string> KernVan, IReadOnlyDictionary<Soort, IReadOnlySet<string>> Bestaand)
{
    /// <summary>Reads it.</summary>
    /// <param name="db">Holds the transaction, if there is one.</param>
    /// <param name="gevolgd">Slugs of voorzieningen that offers point at; those that exist are known afterwards.</param>
    /// <param name="stop">Stops reading.</param>
    public static async Task<Toetskader> Lees(KaartDb db, IReadOnlyCollection<string> gevolgd, CancellationToken stop)
    {
        var wijken = await db.Wijken.AsNoTracking().ToListAsync(stop);
        var gemeente = (await db.Gemeenten.AsNoTracking().SingleAsync(stop)).Inhoud;
        HashSet<string> kernen = [.. gemeente.Kernen.Select(k => k.Id)];
        HashSet<string> wijkIds = [.. wijken.Select(w => w.Id)];
        return new Toetskader(wijken.DistinctBy(w => w.Id).ToDictionary(w => w.Id, w => w.Kern), new Dictionary<Soort, IReadOnlySet<string>>
        {
            [Soort.Leefdomein] = (await db.Leefdomeinen.Select(l => l.Id).ToListAsync(stop)).ToHashSet(),
            [Soort.Onderwerp] = (await db.Onderwerpen.Select(o => o.Id).ToListAsync(stop)).ToHashSet(),
            [Soort.Hulplijn] = (await db.Hulplijnen.Select(h => h.Id).ToListAsync(stop)).ToHashSet(),
            [Soort.Organisatie] = new HashSet<string>(),
            [Soort.Voorziening] = (await db.Voorzieningen.Where(v => gevolgd.Contains(v.Slug)).Select(v => v.Slug).ToListAsync(stop)).ToHashSet(),
            [Soort.Kern] = kernen,
            [Soort.Wijk] = wijkIds,
            [Soort.Werkgebied] = ZaadMap.RuimeWerkgebieden.Concat(kernen).Concat(wijkIds).ToHashSet(),
        });
    }

    /// <summary>The same for one voorziening: it may point at itself, and at who offers it.</summary>
    public IReadOnlyDictionary<Soort, IReadOnlySet<string>> Van(string slug, string? organisatie) => new Dictionary<Soort, IReadOnlySet<string>>(Bestaand)
    {
        [Soort.Organisatie] = organisatie is null ? new HashSet<string>() : [organisatie],
        [Soort.Voorziening] = Bestaand[Soort.Voorziening].Append(slug).ToHashSet(),
    };
}
