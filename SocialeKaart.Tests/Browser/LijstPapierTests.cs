using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Tests.Browser;

/// <summary>The list on paper: five entries on one sheet, whichever they are.</summary>
public sealed class LijstPapierTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private const int OpEenVel = 5;

    // A third of the lists, with every kind of entry among them.
    [Fact]
    public async Task Print_FiveEntries_FitOneA4()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var teLang = new List<string>();
        foreach (var vijf in app.Beeld.Voorzieningen.Chunk(OpEenVel).Where((_, nummer) => nummer % 3 == 0))
        {
            await bezoek.Open(Lijst.Adres(vijf, Papierkeuze.Alles));
            if (await bezoek.Bladen() is not 1 and var bladen)
                teLang.Add($"{Lijst.Adres(vijf)}: {bladen}");
        }

        teLang.ShouldBeEmpty();
    }

    [Fact]
    public async Task Print_FiveWithNotes_FitOneA4WithCodeAndDates()
    {
        string[] vijf = ["budgetcoach", "hulp-bij-het-huishouden", "eetpunt", "schuldhulpverlening", "rechtswinkel"];
        await using var bezoek = await chromium.BezoekMetLijst(app, vijf);
        var pagina = bezoek.Pagina;
        foreach (var vak in await pagina.Locator("textarea").AllAsync())
            await vak.FillAsync("Bel dinsdag voor tien uur en vraag naar de vrijwilliger die vorige week ook hielp. Neem de brief mee.");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        var papier = await pagina.Locator("body").InnerTextAsync();
        papier.ShouldContain("Nog nooit gecontroleerd.");
        papier.ShouldContain("Geprint op ");
        papier.ShouldContain("/lijst?v=budgetcoach");
        papier.ShouldContain("Neem de brief mee.");
        await Assertions.Expect(pagina.Locator(".lijst-code svg")).ToBeVisibleAsync();
        (await pagina.Locator("main button, main textarea, .weg-balk, .kop-menu").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
        (await bezoek.Bladen()).ShouldBe(1);
    }

    [Fact]
    public async Task Print_OnALaterDay_SaysThatDay()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Pagina.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 2, 10, 0, 0, DateTimeKind.Utc));
        await bezoek.Open("/lijst?v=budgetcoach");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-print-lijst]")).ToBeVisibleAsync();
        await bezoek.Pagina.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-geprint]")).ToHaveTextAsync("Geprint op 2 januari 2027.");
    }

    [Fact]
    public async Task Print_InTheDark_IsBlackOnWhite()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ColorScheme = ColorScheme.Dark });
        await bezoek.Open("/lijst?v=budgetcoach&v=eetpunt");
        await bezoek.Pagina.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        (await bezoek.Pagina.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        (await bezoek.Pagina.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#lijst h3 a, #lijst p, #lijst dd')].filter(e => e.checkVisibility()).map(e => getComputedStyle(e).color)"))
            .Distinct().ShouldAllBe(kleur => kleur == "rgb(0, 0, 0)" || kleur == "rgb(34, 34, 34)");
    }
}
