using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Actualiteit.Websites;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Actualiteit;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Actualiteit.Websites;

/// <summary>A website that is gone is told after three days of being gone, and forgotten when it is back.</summary>
public sealed class WebsitebewakingTests
{
    private static readonly DateTime Ooit = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Watch_GoneOnThreeDays_IsToldOnceAtTheEntry()
    {
        await using var website = await Proefwebsite.Start();
        await using var proef = await Begin(website);
        website.Antwoord = Weg;
        await Weken(proef, website, 2);
        (await Open(proef)).ShouldBeEmpty();
        await Weken(proef, website, 2);
        var signaal = (await Open(proef)).ShouldHaveSingleItem();
        (signaal.VoorzieningId, signaal.Bron, signaal.Tekst).ShouldBe((proef.Id, Signaalbron.Zelf, $"{website.Begin}pagina: deze pagina bestaat niet meer"));
    }

    [Fact]
    public async Task Watch_BackAgain_ClosesTheSignalAndCountsAnew()
    {
        await using var website = await Proefwebsite.Start();
        await using var proef = await Begin(website);
        website.Antwoord = Weg;
        await Weken(proef, website, 3);
        website.Antwoord = _ => Task.CompletedTask;
        await Weken(proef, website, 1);
        (await Open(proef)).ShouldBeEmpty();
        website.Antwoord = Weg;
        await Weken(proef, website, 2);
        (await Open(proef)).ShouldBeEmpty();
        await Weken(proef, website, 1);
        (await Open(proef)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Watch_AddressThatIsNotPublishedAnyMore_ClosesItsSignalAndIsNotAsked()
    {
        await using var website = await Proefwebsite.Start();
        await using var proef = await Begin(website);
        website.Antwoord = Weg;
        await Weken(proef, website, 3);
        await proef.Publiceer(nu => nu with { Contact = nu.Contact! with { Web = null } });
        website.Gevraagd.Clear();
        await Weken(proef, website, 1);
        (await Open(proef)).ShouldBeEmpty();
        website.Vragen.ShouldBeEmpty();
        (await proef.Vraag(db => db.Websitecontroles.AnyAsync(w => w.Adres.StartsWith("http://www.voorbeeld.test")))).ShouldBeFalse();
    }

    [Fact]
    public async Task Watch_SettledByTheRedactie_IsNotToldAgainWhileItIsGone()
    {
        await using var website = await Proefwebsite.Start();
        await using var proef = await Begin(website);
        website.Antwoord = Weg;
        await Weken(proef, website, 3);
        await proef.Signalen.HandelAf((await Open(proef)).Single().Id, Signaaluitkomst.NietDuidelijk, "", await proef.Redacteur(), default);
        await Weken(proef, website, 2);
        (await Open(proef)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Watch_WithinAWeek_AsksNothing()
    {
        await using var website = await Proefwebsite.Start();
        await using var proef = await Begin(website);
        await Ronde(proef, website);
        website.Vragen.ShouldBe(["GET /robots.txt", "HEAD /pagina"]);
        proef.Proef.Klok.Advance(Websitecontrole.Tussenpoos - TimeSpan.FromMinutes(1));
        await Ronde(proef, website);
        website.Vragen.Count.ShouldBe(2);
    }

    [Fact]
    public void Register_ByChoiceOnly_IsNotEvenThereWithoutTheSetting()
    {
        var zonder = new ServiceCollection();
        zonder.VoegWebsitecontroleToe(new Instellingen { BasisUrl = "https://kaart.test" });
        zonder.ShouldBeEmpty();
        var met = new ServiceCollection();
        met.VoegWebsitecontroleToe(new Instellingen { BasisUrl = "https://kaart.test", Websitecontrole = true });
        met.ShouldContain(d => d.ServiceType == typeof(IPeriodiekeTaak));
        Should.Throw<InvalidOperationException>(() => new ServiceCollection().VoegWebsitecontroleToe(new Instellingen { Websitecontrole = true })).Message.ShouldContain("BasisUrl");
    }

    [Fact]
    public void Count_TwiceOnOneDay_CountsOnce()
    {
        var website = new Websitecontrole { Adres = "http://een.test/", VolgendeOp = Ooit };
        var dag = DateOnly.FromDateTime(KaartApp.Begin.Date);
        website.Neem(Websiteuitslag.Storing, dag);
        website.Neem(Websiteuitslag.TeLaat, dag);
        website.Neem(Websiteuitslag.Onbeslist, dag.AddDays(1));
        (website.Mislukt, website.EersteFout, website.LaatsteFout).ShouldBe((1, dag, dag));
    }

    private static Task Weg(Microsoft.AspNetCore.Http.HttpContext context)
    {
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    private static async Task<Actueelproef> Begin(Proefwebsite website)
    {
        var proef = await Actueelproef.Begin();
        await proef.Publiceer(nu => nu with { Herkomst = Herkomst.Openbaar, Zichtbaar = Zichtbaarheid.Publiek, Contact = nu.Contact! with { Web = new Uri(website.Begin, "/pagina").AbsoluteUri } });
        // The addresses of the seed are real: they are put off, so that only ours is due.
        await using var db = await proef.Proef.Fabriek.CreateDbContextAsync();
        foreach (var adres in Webplek.Van(await Gepubliceerden.Lees(db, db.Voorzieningen, default), await db.Organisaties.ToListAsync(), await db.Hulplijnen.ToListAsync()).Select(p => p.Adres).Where(a => !a.Contains("voorbeeld.test")).Distinct())
            db.Add(new Websitecontrole { Adres = adres, VolgendeOp = Ooit });
        await db.SaveChangesAsync();
        return proef;
    }

    private static async Task Weken(Actueelproef proef, Proefwebsite website, int aantal)
    {
        for (var week = 0; week < aantal; week++)
        {
            await Ronde(proef, website);
            proef.Proef.Klok.Advance(Websitecontrole.Tussenpoos);
        }
    }

    private static async Task Ronde(Actueelproef proef, Proefwebsite website)
    {
        using var bezoeker = website.Bezoeker();
        await new Websitebewaking(proef.Proef.Fabriek, bezoeker, proef.Proef.Klok).Voer(default);
    }

    private static Task<List<Foutsignaal>> Open(Actueelproef proef) => proef.Vraag(db => db.Foutsignalen.AsNoTracking().Where(s => s.Soort == Foutsoort.Website && s.AfgehandeldOp == null).ToListAsync());
}
