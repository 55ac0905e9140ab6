using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Overdracht.Bescherming;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Opslag;

/// <summary>The audit log: whoever changes it outside the application is found.</summary>
public sealed class AuditketenTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Check_UntouchedChain_IsRight()
    {
        await using var proef = await Vol();
        (await proef.Controleer()).ShouldSatisfyAllConditions(u => u.Fout.ShouldBeNull(), u => u.Aantal.ShouldBe(6), u => u.Einde.Nummer.ShouldBe(6));
    }

    [Fact]
    public async Task Check_ManyWritersAtOnce_IsRight()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => proef.Schrijf([.. Enumerable.Range(0, 10).Select(j => $"{i}-{j}")]))));
        (await proef.Controleer()).ShouldSatisfyAllConditions(u => u.Fout.ShouldBeNull(), u => u.Aantal.ShouldBe(82));
    }

    [Fact]
    public async Task Write_SeveralLinesInOneTransaction_KeepsTheirOrder()
    {
        await using var proef = await Vol();
        await using (var db = await proef.Fabriek.CreateDbContextAsync())
        await using (var transactie = await db.Database.BeginTransactionAsync())
        {
            db.AddRange(Regel("een"), Regel("twee"));
            await db.SaveChangesAsync();
            db.Add(Regel("drie"));
            await db.SaveChangesAsync();
            await transactie.CommitAsync();
        }

        (await proef.Controleer()).Fout.ShouldBeNull();
        (await proef.Vraag(db => db.Audit.OrderBy(r => r.Id).Select(r => r.Wat).ToListAsync())).TakeLast(3).ShouldBe(["een", "twee", "drie"]);
    }

    [Fact]
    public async Task Write_RolledBack_LeavesTheChainAsItWas()
    {
        await using var proef = await Vol();
        var ervoor = await proef.Controleer();
        await using (var db = await proef.Fabriek.CreateDbContextAsync())
        await using (await db.Database.BeginTransactionAsync())
        {
            db.Add(Regel("teruggedraaid"));
            await db.SaveChangesAsync();
        }

        (await proef.Controleer()).ShouldBe(ervoor);
        await proef.Schrijf("daarna");
        (await proef.Controleer()).Fout.ShouldBeNull();
    }

    [Fact]
    public async Task Write_WithoutWaiting_IsRefused()
    {
        await using var proef = await Vol();
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        db.Add(Regel("zonder keten"));
        Should.Throw<InvalidOperationException>(() => db.SaveChanges());
    }

    [Theory]
    [InlineData("UPDATE audit SET Wie = 'iemand anders' WHERE Id = 4", 4)]
    [InlineData("UPDATE audit SET Wat = 'iets anders' WHERE Id = 4", 4)]
    [InlineData("UPDATE audit SET OpWat = 'x' WHERE Id = 4", 4)]
    [InlineData("UPDATE audit SET Op = '2020-01-01 00:00:00' WHERE Id = 4", 4)]
    [InlineData("UPDATE audit SET Uitkomst = 'geweigerd' WHERE Id = 4", 4)]
    [InlineData("UPDATE audit SET Herkomst = 'volg' WHERE Id = 4", 4)]
    [InlineData("UPDATE audit SET Keten = NULL WHERE Id = 4", 4)]
    [InlineData("UPDATE audit SET Wie = '' , Wat = Wie || Wat WHERE Id = 4", 4)]
    public async Task Check_LineChanged_NamesIt(string sql, long regel)
    {
        await using var proef = await Vol();
        await proef.Knoei(sql);
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(regel, Auditfoutsoort.RegelVeranderd));
    }

    [Fact]
    public async Task Check_LineRemovedFromTheMiddle_NamesTheNext()
    {
        await using var proef = await Vol();
        await proef.Knoei("DELETE FROM audit WHERE Id = 4");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(5, Auditfoutsoort.RegelWeg));
    }

    [Fact]
    public async Task Check_FirstLineRemoved_NamesTheNext()
    {
        await using var proef = await Vol();
        await proef.Knoei("DELETE FROM audit WHERE Id = 1");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(2, Auditfoutsoort.RegelWeg));
    }

    [Fact]
    public async Task Check_LastLinesRemoved_NamesTheLastThatIsLeft()
    {
        await using var proef = await Vol();
        await proef.Knoei("DELETE FROM audit WHERE Id > 4");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(4, Auditfoutsoort.StaartWeg));
    }

    [Fact]
    public async Task Check_LastLinesRemovedAndTheEndMovedBack_FindsTheSealBroken()
    {
        await using var proef = await Vol();
        await proef.Knoei("DELETE FROM audit WHERE Id > 4; UPDATE auditkop SET Nummer = 4, Keten = (SELECT Keten FROM audit WHERE Id = 4)");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(null, Auditfoutsoort.ZegelOngeldig));
    }

    [Fact]
    public async Task Check_TwoLinesSwapped_NamesTheFirst()
    {
        await using var proef = await Vol();
        await proef.Knoei("UPDATE audit SET Id = 99 WHERE Id = 3; UPDATE audit SET Id = 3 WHERE Id = 4; UPDATE audit SET Id = 4 WHERE Id = 99");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(3, Auditfoutsoort.RegelVeranderd));
    }

    [Fact]
    public async Task Check_LinePutBetween_NamesIt()
    {
        await using var proef = await Vol();
        await proef.Knoei(
            """
            UPDATE audit SET Id = 106 WHERE Id = 6; UPDATE audit SET Id = 105 WHERE Id = 5;
            INSERT INTO audit (Id, Op, Wie, Wat, OpWat, Uitkomst) VALUES (5, '2026-11-24 09:30:00', 'proef', 'verzonnen', 'x', 'gelukt');
            UPDATE audit SET Id = 6 WHERE Id = 105; UPDATE audit SET Id = 7 WHERE Id = 106
            """);
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(5, Auditfoutsoort.RegelVeranderd));
    }

    [Fact]
    public async Task Check_LineAddedAtTheEnd_NamesIt()
    {
        await using var proef = await Vol();
        await proef.Knoei("INSERT INTO audit (Op, Wie, Wat, OpWat, Uitkomst) VALUES ('2026-11-24 09:30:00', 'proef', 'verzonnen', 'x', 'gelukt')");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(7, Auditfoutsoort.RegelToegevoegd));
    }

    [Fact]
    public async Task Check_WholeChainMadeAnewWithoutTheRing_FindsTheSealBroken()
    {
        await using var proef = await Vol();
        var regels = await proef.Vraag(db => db.Audit.AsNoTracking().OrderBy(r => r.Id).ToListAsync());
        var keten = "";
        List<string> sql = ["UPDATE audit SET Wie = 'onschuldig' WHERE Id = 4"];
        foreach (var r in regels)
        {
            keten = Auditketen.Schakel(keten, r.Id == 4 ? new AuditRegel { Id = 4, Op = r.Op, Wie = "onschuldig", Wat = r.Wat, OpWat = r.OpWat, Herkomst = r.Herkomst } : r);
            sql.Add($"UPDATE audit SET Keten = '{keten}' WHERE Id = {r.Id}");
        }

        await proef.Knoei(string.Join("; ", sql) + $"; UPDATE auditkop SET Keten = '{keten}'");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(null, Auditfoutsoort.ZegelOngeldig));
    }

    [Fact]
    public async Task Check_EndRemoved_SaysSo()
    {
        await using var proef = await Vol();
        await proef.Knoei("DELETE FROM auditkop");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(null, Auditfoutsoort.KopOntbreekt));
    }

    // The application goes on, so that nobody is kept from help, but what happened stays to be seen.
    [Theory]
    [InlineData("DELETE FROM auditkop", Auditfoutsoort.EerderGebroken, 7)]
    [InlineData("UPDATE auditkop SET Zegel = 'onzin'", Auditfoutsoort.EerderGebroken, 7)]
    [InlineData("DELETE FROM audit WHERE Id > 4; UPDATE auditkop SET Nummer = 4, Keten = (SELECT Keten FROM audit WHERE Id = 4)", Auditfoutsoort.EerderGebroken, 5)]
    [InlineData("DELETE FROM audit WHERE Id > 4", Auditfoutsoort.RegelWeg, 7)]
    [InlineData("INSERT INTO audit (Op, Wie, Wat, OpWat, Uitkomst) VALUES ('2026-11-24 09:30:00', 'proef', 'verzonnen', 'x', 'gelukt')", Auditfoutsoort.RegelVeranderd, 7)]
    public async Task Write_AfterSomeoneMeddled_GoesOnAndStillTells(string sql, Auditfoutsoort soort, long regel)
    {
        await using var proef = await Vol();
        await proef.Knoei(sql);
        await proef.Schrijf("daarna", "nog een");
        (await proef.Controleer()).Fout.ShouldBe(new Auditfout(regel, soort));
    }

    [Fact]
    public async Task Check_WholeDatabasePutBack_IsFoundWithANotedEndAlone()
    {
        await using var proef = await Vol();
        var kopie = Beschermingsproef.Kopieer(proef.Database);
        await proef.Schrijf("laatste");
        var genoteerd = (await proef.Controleer()).Einde;
        (await proef.Controleer(genoteerd)).Fout.ShouldBeNull();
        Beschermingsproef.ZetTerug(kopie, proef.Database);
        (await proef.Controleer()).Fout.ShouldBeNull();
        (await proef.Controleer(genoteerd)).Fout.ShouldBe(new Auditfout(7, Auditfoutsoort.AndersDanGenoteerd));
    }

    [Fact]
    public async Task Start_DatabaseFromBeforeTheChain_LinksItsLinesAndSaysSo()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        (await proef.Controleer()).Fout!.Soort.ShouldBe(Auditfoutsoort.KopOntbreekt);
        await using (var db = await proef.Fabriek.CreateDbContextAsync())
        {
            await db.LegAuditketen(KaartApp.Begin.UtcDateTime, Stop);
            await db.LegAuditketen(KaartApp.Begin.UtcDateTime, Stop);
        }

        (await proef.Controleer()).ShouldSatisfyAllConditions(u => u.Fout.ShouldBeNull(), u => u.Aantal.ShouldBe(2), u => u.Achteraf.ShouldBe(1));
    }

    [Fact]
    public async Task Import_EmptyDatabase_LinksFromTheFirstLine()
    {
        await using var proef = Beschermingsproef.Leeg();
        await proef.Import.ZorgVoorInhoud(Zaadmap.Oosterhout, _ => { }, Stop);
        (await proef.Controleer()).ShouldSatisfyAllConditions(u => u.Fout.ShouldBeNull(), u => u.Aantal.ShouldBe(1), u => u.Achteraf.ShouldBe(0));
    }

    // A migration in which EF rebuilds the table would drop them in silence.
    [Fact]
    public async Task Migrate_All_LeavesTheTriggersOfTheLog()
    {
        await using var proef = await Vol();
        (await proef.Vraag(db => db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit' ORDER BY name").ToListAsync()))
            .ShouldBe(["audit_niet_vervangen", "audit_niet_wijzigen", "audit_niet_wissen"]);
    }

    [Theory]
    [InlineData("UPDATE audit SET Wie = 'x' WHERE Id = 4")]
    [InlineData("UPDATE audit SET Keten = 'x' WHERE Id = 4")]
    [InlineData("DELETE FROM audit WHERE Id = 4")]
    [InlineData("DELETE FROM audit")]
    [InlineData("INSERT OR REPLACE INTO audit (Id, Op, Wie, Wat, OpWat, Uitkomst) VALUES (4, '2026-11-24 09:30:00', 'x', 'x', 'x', 'gelukt')")]
    public async Task Change_LineWithoutRemovingTheTriggers_IsRefused(string sql)
    {
        await using var proef = await Vol();
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        (await Should.ThrowAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(sql))).Message.ShouldContain("audit");
        (await proef.Controleer()).Fout.ShouldBeNull();
    }

    [Fact]
    public async Task Change_LineFromBeforeTheChain_IsRefusedToo()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        await Should.ThrowAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync("UPDATE audit SET Wie = 'x', Keten = 'x' WHERE Id = 1"));
    }

    private static AuditRegel Regel(string wat) => new() { Op = KaartApp.Begin.UtcDateTime, Wie = "proef", Wat = wat, OpWat = "x", Herkomst = Auditherkomst.Werkplek, Uitkomst = AuditRegel.Geweigerd };

    /// <summary>Six lines: that of the import, that of the beginning of the chain, and four more.</summary>
    private static async Task<Beschermingsproef> Vol()
    {
        var proef = await Beschermingsproef.Nieuw();
        await proef.Schrijf("een", "twee", "drie", "vier");
        return proef;
    }
}
