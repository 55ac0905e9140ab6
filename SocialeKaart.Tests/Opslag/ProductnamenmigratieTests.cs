using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Tests.Opslag;

/// <summary>A database from before there were product names.</summary>
public sealed class ProductnamenmigratieTests
{
    [Fact]
    public async Task Migrate_EntriesWrittenBefore_HaveNoProductNamesAndLoseNothing()
    {
        await using var proef = await Takenproef.Nieuw();
        await using (var oud = await proef.Fabriek.CreateDbContextAsync())
        {
            await oud.Database.ExecuteSqlRawAsync("UPDATE voorziening_versie SET Inhoud = json_remove(Inhoud, '$.Productnamen'); UPDATE gemeente SET Inhoud = json_remove(Inhoud, '$.Owms')");
            await oud.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_Productnamen'");
        }

        await using var db = await proef.Fabriek.CreateDbContextAsync();
        await db.Database.MigrateAsync();
        var versies = await db.Set<VoorzieningVersie>().AsNoTracking().ToListAsync();
        versies.ShouldAllBe(v => v.Inhoud.Productnamen.Count == 0 && v.Inhoud.Naam.Length > 0 && v.Inhoud.Leefdomeinen.Count > 0);
        (await db.Gemeenten.AsNoTracking().SingleAsync()).Inhoud.ShouldSatisfyAllConditions(g => g.Owms.ShouldBeNull(), g => g.Kernen.Count.ShouldBe(4));
    }
}
