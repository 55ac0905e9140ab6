using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Actualiteit.Publiek;

/// <summary>Anyone says that something is wrong, on a page of its own.</summary>
public sealed class KloptNietPaginaTests(MeldApp app, DrukkeMeldApp druk) : IClassFixture<MeldApp>, IClassFixture<DrukkeMeldApp>
{
    private const string Pad = "/voorzieningen/budgetcoach/klopt-niet", Tekst = "Het nummer is afgesloten.";

    [Theory]
    [InlineData("", "Klopt dit niet? Geef het door")]
    [InlineData("/en", "Is something wrong? Tell us")]
    public async Task Open_EntryPage_LeadsToTheForm(string taal, string woorden)
    {
        var link = (await app.Pagina($"{taal}/voorzieningen/budgetcoach")).QuerySelector($"main a[href='{taal}{Pad}']").ShouldNotBeNull();
        link.TextContent.ShouldBe(woorden);
        (await app.Pagina(taal + Pad)).QuerySelector("main form").ShouldNotBeNull();
    }

    [Fact]
    public async Task Report_WithAnAddress_IsThankedAndReachesNoLog()
    {
        var (tekst, mail) = (app.Kanarie("kanarietekst-afgesloten"), app.Kanarie("kanariemelder@voorbeeld.test"));
        using var bezoeker = await Ingevuld(app, ("wat", "nummer-klopt-niet"), ("uitleg", tekst), ("mail", mail));
        bezoeker.Pad.ShouldBe(Pad + "/bedankt");
        bezoeker.Pagina.QuerySelector("h1")!.TextContent.ShouldBe("Dank u wel");
        bezoeker.Adressen.ShouldAllBe(a => !a.Query.Contains("kanarie", StringComparison.Ordinal));
        var signaal = await Een(s => s.Tekst == tekst);
        (signaal.Soort, signaal.Bron, signaal.Contact).ShouldBe((Foutsoort.NummerKloptNiet, Signaalbron.Inwoner, mail));
    }

    [Theory]
    [InlineData("Kies eerst", "", Tekst, "", "")]
    [InlineData("burgerservicenummer", "vol", "Mijn nummer is 111222333.", "", "")]
    [InlineData("geen e-mailadres", "vol", Tekst, "geen adres", "")]
    [InlineData("ontbreekt", "anders", "", "", "")]
    [InlineData("Versturen lukte niet", "vol", Tekst, "", "x")]
    public async Task Report_WhatIsNotTaken_ComesBackAsItWasFilledIn(string reden, string wat, string uitleg, string mail, string bedrijf)
    {
        using var bezoeker = await Ingevuld(app, ("wat", wat), ("uitleg", uitleg), ("mail", mail), ("bedrijf", bedrijf));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("main [role=alert]")!.TextContent.ShouldContain(reden);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe(uitleg);
        bezoeker.Pagina.QuerySelector("#mail")!.GetAttribute("value").ShouldBe(mail);
        bezoeker.Pagina.QuerySelector("input[name=wat][checked]")?.GetAttribute("value").ShouldBe(wat);
    }

    [Fact]
    public async Task Report_WithAnOldProof_KeepsWhatWasWritten()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Pad);
        foreach (var bewijs in bezoeker.Pagina.QuerySelectorAll("main input[type=hidden]"))
            bewijs.SetAttribute("value", "oud");
        await bezoeker.Stuur("main form", ("wat", "vol"), ("uitleg", Tekst));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe(Tekst);
    }

    [Fact]
    public async Task Report_TooOftenFromOnePlace_KeepsWhatWasWrittenAndNamesANumber()
    {
        using (await Ingevuld(druk, ("wat", "vol"), ("uitleg", "Een.")))
        {
        }

        using var bezoeker = await Ingevuld(druk, ("wat", "vol"), ("uitleg", Tekst));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe(Tekst);
        bezoeker.Pagina.QuerySelector("main [role=alert] a[href='tel:140162']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Open_Form_IsKeptNowhereAndIndexedNowhere()
    {
        using var antwoord = await app.Client.GetAsync(new Uri(Pad, UriKind.Relative));
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await app.Pagina(Pad)).QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    private static async Task<Bezoeker> Ingevuld(KaartApp app, params (string, string)[] velden)
    {
        var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Pad);
        await bezoeker.Stuur("main form", velden);
        return bezoeker;
    }

    private async Task<Foutsignaal> Een(System.Linq.Expressions.Expression<Func<Foutsignaal, bool>> welk)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        return await db.Foutsignalen.SingleAsync(welk);
    }
}

/// <summary>With room for every report: all tests come from one address.</summary>
public class MeldApp : KaartApp
{
    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling => [("SocialeKaart:MeldingenPerUur", "100000")];
}

/// <summary>With room for one report an hour.</summary>
public sealed class DrukkeMeldApp : KaartApp
{
    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling => [("SocialeKaart:MeldingenPerUur", "1")];
}
