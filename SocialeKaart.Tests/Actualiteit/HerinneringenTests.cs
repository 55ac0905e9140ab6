using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>Owners are asked in time, and each thing is said once.</summary>
public sealed class HerinneringenTests
{
    [Fact]
    public async Task Remind_SilentOwnerForAYearByTwoProcesses_SaysEachThingOnce()
    {
        await using var proef = await Actueelproef.Begin();
        var redacteur = await proef.Account("gemeente-oosterhout", Rol.Redacteur);
        Dictionary<int, int> gezegd = [];
        await Jaar(proef, async dag => gezegd[dag] = await proef.Vraag(db => db.Uitberichten.CountAsync()));
        (await proef.Sleutels()).ShouldBe(
            [$"controle:{proef.Id}:1:BijRedactie:{redacteur.Id}", $"controle:{proef.Id}:1:Gevraagd", $"controle:{proef.Id}:1:Gewaarschuwd", $"controle:{proef.Id}:1:Herinnerd"]);
        int[] dagen = [0, 13, 14, 27, 28, 55, 56, 399];
        dagen.Select(d => gezegd[d]).ShouldBe([1, 1, 2, 2, 3, 3, 4, 4]);
        // Hiding is for the redactie to choose.
        (await proef.Publiek()).ShouldNotBeNull();
    }

    [Fact]
    public async Task Remind_OwnerWhoAnswersForAYear_AsksAgainWhenTheCheckIsAlmostOver()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        List<int> gevraagd = [];
        await Jaar(proef, async dag =>
        {
            if (await proef.Vraag(db => db.Controlevragen.AnyAsync(v => v.GebruiktOp == null)))
            {
                gevraagd.Add(dag);
                (await proef.Vragen.Beantwoord(Actueelproef.Slug, await proef.Link(), Actueelproef.Antwoord(), default)).ShouldBeNull();
            }
        });
        gevraagd.ShouldBe([167, 334]);
        (await proef.Sleutels()).ShouldBe([$"controle:{proef.Id}:1:Gevraagd", $"controle:{proef.Id}:2:Gevraagd"]);
        (await proef.Publiek())!.Controle!.Door.ShouldBe("Surplus");
    }

    [Fact]
    public async Task Remind_WithoutOwner_MailsNobody()
    {
        await using var proef = await Actueelproef.Begin(team: null);
        (await proef.Herinneringen.Herinner(default)).ShouldBe(0);
        (await proef.Sleutels()).ShouldBeEmpty();
        (await proef.Wachtrij.Lees(await proef.Redacteur(), default)).ShouldContain(r => r.Voorziening == proef.Id && r.Soort == Wachtrijsoort.Controle);
    }

    [Fact]
    public async Task Remind_AanbiederWithAnAccount_IsAskedAndTheQueueWaits()
    {
        await using var proef = await Actueelproef.Begin(team: null);
        var aanbieder = await proef.Account("surplus", Rol.Aanbieder);
        await proef.Herinneringen.Herinner(default);
        (await proef.Vraag(db => db.Uitberichten.AsNoTracking().ToListAsync())).ShouldAllBe(u => u.AccountId == aanbieder.Id && u.Soort == Berichtsoort.Controlevraag);
        var gevraagd = await proef.Vraag(db => db.Controlerondes.Select(r => r.VoorzieningId).ToListAsync());
        gevraagd.Count.ShouldBe(Herinneringen.MeestePerDag);
        (await proef.Wachtrij.Lees(await proef.Redacteur(), default)).ShouldNotContain(r => gevraagd.Contains(r.Voorziening));
    }

    // One Aanbieder keeps all entries of the organisatie.
    [Fact]
    public async Task Remind_OwnerOfMany_GetsFiveADay()
    {
        await using var proef = await Actueelproef.Begin(team: null);
        await proef.Account("surplus", Rol.Aanbieder);
        (await proef.Herinneringen.Herinner(default)).ShouldBe(Herinneringen.MeestePerDag);
        (await proef.Herinneringen.Herinner(default)).ShouldBe(0);
        proef.Proef.Klok.Advance(TimeSpan.FromDays(1));
        (await proef.Herinneringen.Herinner(default)).ShouldBeInRange(1, Herinneringen.MeestePerDag);
    }

    [Fact]
    public async Task Remind_WhileSomethingLiesWithTheRedactie_Waits()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Signalen.Meld(proef.Id, Foutsoort.NummerKloptNiet, "", "", default);
        (await proef.Herinneringen.Herinner(default)).ShouldBe(0);
    }

    [Fact]
    public async Task Remind_CheckedMeanwhileByTheRedactie_EndsTheRoundAndItsLink()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Herinneringen.Herinner(default);
        await proef.Bevestig();
        (await proef.Herinneringen.Herinner(default)).ShouldBe(1);
        (await proef.Herinneringen.Herinner(default)).ShouldBe(0);
        (await proef.Vragen.Open(Actueelproef.Slug, await proef.Link(), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Remind_Step_IsAuditedWithoutAnAddress()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Herinneringen.Herinner(default);
        var regel = await proef.Vraag(db => db.Audit.AsNoTracking().SingleAsync(a => a.Wie == "taak"));
        (regel.Wat, regel.OpWat).ShouldBe(("controle-gevraagd", proef.Id.ToString()));
    }

    // Each day two processes that were just started do it at once.
    private static async Task Jaar(Actueelproef proef, Func<int, Task> elkeDag)
    {
        var pad = await proef.Vraag(db => Task.FromResult(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource));
        await using var ander = Sjabloondatabase.Diensten(pad);
        for (var dag = 0; dag < 400; dag++)
        {
            await Task.WhenAll(
                Task.Run(() => proef.Herinneringen.Herinner(default)),
                Task.Run(() => new Herinneringen(ander.GetRequiredService<IDbContextFactory<KaartDb>>(), proef.Proef.Klok).Herinner(default)));
            await elkeDag(dag);
            proef.Proef.Klok.Advance(TimeSpan.FromDays(1));
        }
    }
}
