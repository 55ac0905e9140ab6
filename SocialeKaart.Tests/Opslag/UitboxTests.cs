using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Tests.Opslag;

/// <summary>Messages that wait to go out: at least once, to who it is for now.</summary>
public sealed class UitboxTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Send_MessageToAnAccount_GoesToItsAddressOfNow()
    {
        await using var proef = await Takenproef.Nieuw();
        var postbode = new Proefbode();
        var account = await Iemand(proef);
        await proef.Voeg(Uitbericht.Nieuw("een", Berichtsoort.IetsWacht, account, proef.Nu));
        await proef.Vraag(db => db.Users.Where(a => a.Id == account).ExecuteUpdateAsync(s => s.SetProperty(a => a.Email, "nieuw@voorbeeld.test")));
        await Stuur(proef, postbode);
        postbode.Bezorgd.ShouldHaveSingleItem().ShouldSatisfyAllConditions(b => b.Adres.ShouldBe("nieuw@voorbeeld.test"), b => b.Naam.ShouldBe("Noor Vis"));
        (await proef.Vraag(db => db.Uitberichten.SingleAsync())).ShouldSatisfyAllConditions(u => u.VerzondenOp.ShouldBe(proef.Nu), u => u.TaakId.ShouldBeNull());
    }

    [Fact]
    public async Task Send_MessageToATeam_GoesToThatAddress()
    {
        await using var proef = await Takenproef.Nieuw();
        var postbode = new Proefbode();
        await proef.Voeg(Uitbericht.NaarAdres("een", Berichtsoort.WachtNog, "team@voorbeeld.test", proef.Nu));
        await Stuur(proef, postbode);
        postbode.Bezorgd.ShouldHaveSingleItem().ShouldSatisfyAllConditions(b => b.Adres.ShouldBe("team@voorbeeld.test"), b => b.Naam.ShouldBeNull());
    }

    [Fact]
    public async Task Send_AccountBlockedMeanwhile_SendsNothing()
    {
        await using var proef = await Takenproef.Nieuw();
        var postbode = new Proefbode();
        var account = await Iemand(proef);
        await proef.Voeg(Uitbericht.Nieuw("een", Berichtsoort.IetsWacht, account, proef.Nu));
        await proef.Vraag(db => db.Users.Where(a => a.Id == account).ExecuteUpdateAsync(s => s.SetProperty(a => a.GeblokkeerdOp, proef.Nu)));
        await Stuur(proef, postbode);
        postbode.Bezorgd.ShouldBeEmpty();
        (await proef.Vraag(db => db.Uitberichten.SingleAsync())).VervallenOp.ShouldBe(proef.Nu);
    }

    [Fact]
    public async Task Send_MailServerAway_SendsItOnceItIsBack()
    {
        await using var proef = await Takenproef.Nieuw();
        var postbode = new Proefbode { IsWeg = true };
        await proef.Voeg(Uitbericht.NaarAdres("een", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu));
        await Stuur(proef, postbode);
        postbode.IsWeg = false;
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        await Stuur(proef, postbode);
        postbode.Bezorgd.Count.ShouldBe(1);
    }

    // The server stopped between giving the message away and noting it.
    [Fact]
    public async Task Send_SecondTimeAfterACrash_IsTheSameMessage()
    {
        await using var proef = await Takenproef.Nieuw();
        var postbode = new Proefbode { ValtOmNaBezorgen = true };
        await proef.Voeg(Uitbericht.NaarAdres("een", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu));
        await Stuur(proef, postbode);
        postbode.ValtOmNaBezorgen = false;
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        await Stuur(proef, postbode);
        postbode.Bezorgd.Count.ShouldBe(2);
        postbode.Bezorgd.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Add_MessageWithTheKeyOfOneThatWasSent_AddsNone()
    {
        await using var proef = await Takenproef.Nieuw();
        await proef.Voeg(Uitbericht.NaarAdres("een", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu));
        await Stuur(proef, new Proefbode());
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        (await Uitbox.Leg(db, Uitbericht.NaarAdres("een", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu), Stop)).ShouldBeFalse();
        (await Uitbox.Leg(db, Uitbericht.NaarAdres("twee", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu), Stop)).ShouldBeTrue();
        (await Uitbox.Leg(db, Uitbericht.NaarAdres("twee", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu), Stop)).ShouldBeFalse();
        await db.SaveChangesAsync();
        (await db.Uitberichten.CountAsync()).ShouldBe(2);
        (await db.Taken.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task CleanUp_AfterAMonth_DeletesWhatWentOutAndKeepsWhatDidNot()
    {
        await using var proef = await Takenproef.Nieuw();
        await proef.Voeg(Uitbericht.NaarAdres("een", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu));
        await Stuur(proef, new Proefbode());
        await proef.Voeg(Uitbericht.NaarAdres("twee", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu));
        var opruiming = new Postopruiming(proef.Fabriek, proef.Klok);
        proef.Klok.Advance(Postopruiming.Bewaartijd);
        await opruiming.Voer(Stop);
        (await proef.Vraag(db => db.Uitberichten.CountAsync())).ShouldBe(2);
        proef.Klok.Advance(TimeSpan.FromSeconds(1));
        await opruiming.Voer(Stop);
        (await proef.Vraag(db => db.Uitberichten.SingleAsync())).Sleutel.ShouldBe("twee");
    }

    [Fact]
    public async Task Add_InATransactionThatIsRolledBack_SendsNothing()
    {
        await using var proef = await Takenproef.Nieuw();
        var postbode = new Proefbode();
        await using (var db = await proef.Fabriek.CreateDbContextAsync())
        await using (await db.Database.BeginTransactionAsync())
        {
            db.Add(Uitbericht.NaarAdres("een", Berichtsoort.IetsWacht, "team@voorbeeld.test", proef.Nu));
            await db.SaveChangesAsync();
        }

        await Stuur(proef, postbode);
        postbode.Bezorgd.ShouldBeEmpty();
    }

    private static async Task Stuur(Takenproef proef, Proefbode postbode) => await proef.Server(new Postwerk(proef.Fabriek, postbode, proef.Klok)).Draai(Stop);

    private static async Task<Guid> Iemand(Takenproef proef)
    {
        var id = Guid.NewGuid();
        var organisatie = await proef.Vraag(db => db.Organisaties.Where(o => o.Slug == "surplus").Select(o => o.Id).SingleAsync());
        await proef.Voeg(new Account { Id = id, Naam = "Noor Vis", OrganisatieId = organisatie, GemaaktOp = proef.Nu, Email = "oud@voorbeeld.test", NormalizedEmail = "OUD@VOORBEELD.TEST" });
        return id;
    }

    private sealed class Proefbode : IPostbode
    {
        public List<Brief> Bezorgd { get; } = [];

        public bool IsWeg { get; set; }

        public bool ValtOmNaBezorgen { get; set; }

        public Task Bezorg(Brief brief, CancellationToken stop)
        {
            if (IsWeg)
                throw new IOException("The mail server does not answer.");
            Bezorgd.Add(brief);
            return ValtOmNaBezorgen ? throw new IOException("The server stopped.") : Task.CompletedTask;
        }
    }
}
