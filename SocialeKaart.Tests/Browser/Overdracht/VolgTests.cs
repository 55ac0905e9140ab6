using Microsoft.Playwright;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Overdracht.Publiek;

namespace SocialeKaart.Tests.Browser.Overdracht;

/// <summary>Following and asking without an account, in a real browser: with and without script, by keyboard, on the narrowest screen, without objection from axe.</summary>
public sealed class VolgTests(Chromium chromium, ZorgApp app) : IClassFixture<ZorgApp>
{
    [Fact]
    public async Task Scan_TheSlip_OpensItAndLeavesNoCodeInTheAddress()
    {
        using var proef = await Volgproef.Nieuw(app);
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        await bezoek.Open($"/volg#{proef.Kaart.Code}");
        await bezoek.KomtOp("/volg/stand");
        var begin = proef.Kaart.Code.Split('-')[0];
        bezoek.Antwoorden.ShouldNotContain(a => a.Url.Contains(begin, StringComparison.OrdinalIgnoreCase));
        // Nor on the way back.
        await bezoek.Pagina.GoBackAsync();
        bezoek.Pagina.Url.ShouldNotContain(begin, Case.Insensitive);
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Skip_ToTheContent_IsNoCode()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open("/volg#inhoud");
        await Assertions.Expect(bezoek.Pagina.Locator("#code")).ToHaveValueAsync("");
        bezoek.Antwoorden.ShouldAllBe(a => a.Request.Method == "GET");
    }

    [Fact]
    public async Task Withdraw_WithoutScript_OnTheNarrowestScreen()
    {
        using var proef = await Volgproef.Nieuw(app);
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false, ViewportSize = Scherm.Van(Scherm.Smalst) });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/volg");
        await pagina.GeefCode(proef.Kaart.Code);
        await pagina.GeefCijfers(proef.Kaart.Geheim);
        await pagina.Locator("main a[href='/volg/stop']").ClickAsync();
        await pagina.Locator("form[action='/volg/stop'] button").ClickAsync();
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("Dit is gestopt");
        (await proef.Staat()).Status.ShouldBe(Overdrachtstatus.Ingetrokken);
    }

    [Fact]
    public async Task Answer_ByKeyboardAlone_TellsThatNobodyLooked()
    {
        using var proef = await Volgproef.Nieuw(app);
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/volg");
        await pagina.TabNaar("#code");
        await pagina.Keyboard.TypeAsync(proef.Kaart.Code);
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/volg/stand");
        await pagina.TabNaar("#cijfers");
        await pagina.Keyboard.TypeAsync(proef.Kaart.Geheim);
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#eigen-wie")).ToBeVisibleAsync();
        await pagina.TabNaar("button[name=antwoord][value=nee]");
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/volg/stand?klaar=contact");
        (await proef.Staat()).ContactGezocht.ShouldBe(false);
    }

    // Each width and each colour once.
    [Theory]
    [InlineData(Scherm.Smalst, ColorScheme.Light)]
    [InlineData(Scherm.Bureau, ColorScheme.Dark)]
    public async Task Follow_EveryPage_HasNoViolationsAndFits(int breedte, ColorScheme kleuren)
    {
        using var proef = await Volgproef.Nieuw(app);
        await proef.Overdrachten.Open(proef.Id, proef.Ontvanger.Wie, CancellationToken.None);
        await proef.Ontvangt(new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.MeldStart());
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/volg");
        await pagina.GeefCode("0000-0000-0000-0000");
        await Toets(pagina, "an unknown code");
        await pagina.GeefCode(proef.Kaart.Code);
        await pagina.GeefCijfers("12");
        await Toets(pagina, "with the code, after wrong digits");
        await pagina.GeefCijfers(proef.Kaart.Geheim);
        await Toets(pagina, "with the digits");
        foreach (var pad in new[] { "/volg/stop", "/volg/toestemming", "/volg/papier", "/volg/rapport" })
        {
            await bezoek.Open(pad);
            await Toets(pagina, pad);
        }
    }

    [Theory]
    [InlineData(Scherm.Smalst, ColorScheme.Dark)]
    [InlineData(Scherm.Bureau, ColorScheme.Light)]
    public async Task Ask_FromThePublicFormToTheAnswer_HasNoViolationsAndFits(int breedte, ColorScheme kleuren)
    {
        var vraag = $"Mijn buurvrouw eet bijna niet meer. Bel 06 12 34 56 78. Breedte {breedte}.";
        await app.Dienst;
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/zorg-om-iemand");
        await Toets(pagina, "whom to call first");
        await pagina.Locator("main a[href='/zorg-om-iemand/vraag']").ClickAsync();
        await Toets(pagina, "the form");
        await pagina.Locator("#vraag").FillAsync(vraag);
        await pagina.Locator("main form button").ClickAsync();
        await Assertions.Expect(pagina.Locator("main [role=alert]")).ToBeVisibleAsync();
        await Toets(pagina, "looked through");
        await pagina.Locator("button[value=versturen]").ClickAsync();
        await bezoek.KomtOp("/zorg-om-iemand/briefje");
        await Toets(pagina, "the slip");
        var codes = await pagina.Locator(".volgcode").AllTextContentsAsync();
        await bezoek.Open("/zorg-om-iemand/op-papier");
        await Toets(pagina, "the slip on paper");
        await pagina.GoBackAsync();
        // Back over the page that answered the form is a page, no error of the browser; the code is a click away.
        await pagina.GoBackAsync();
        await pagina.Locator("main a[href='/zorg-om-iemand/briefje']").ClickAsync();
        await Assertions.Expect(pagina.Locator(".volgcode").First).ToHaveTextAsync(codes[0]);
        await bezoek.Open("/volg/stand");
        await pagina.Locator("form[action='/volg/uit'] button").ClickAsync();
        await app.Antwoord(vraag, "Ga eens samen boodschappen doen.");
        await pagina.GeefCode(codes[0]);
        await pagina.GeefCijfers(codes[1]);
        await Assertions.Expect(pagina.Locator(".bericht-antwoord")).ToContainTextAsync("Ga eens samen boodschappen doen.");
        await Toets(pagina, "the answer");
    }

    [Fact]
    public async Task Print_WhatTheDigitsShow_LeavesItOut()
    {
        using var proef = await Volgproef.Nieuw(app);
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/volg");
        await pagina.GeefCode(proef.Kaart.Code);
        await pagina.GeefCijfers(proef.Kaart.Geheim);
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(pagina.GetByText(proef.Afzender.Account.Naam).First).ToBeHiddenAsync();
        await bezoek.Open("/volg/rapport");
        await Assertions.Expect(pagina.GetByText(Volgproef.Waarom)).ToBeVisibleAsync();
    }

    private static async Task Toets(IPage pagina, string waar)
    {
        await AxeTests.ZonderBezwaar(pagina, waar);
        await BreedteTests.PastInDeBreedte(pagina, waar);
    }
}
