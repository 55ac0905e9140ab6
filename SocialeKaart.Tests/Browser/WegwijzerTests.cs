using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>The whole walk in a real browser: to the plan without script, by keyboard, on the narrowest screen, without objection from axe.</summary>
public sealed class WegwijzerTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private const string Begin = "/wegwijzer/stap/1";

    private static readonly (string Vraag, string Optie)[] Gewoon =
        [("voor-wie", "gezin"), ("spoed", "nee"), ("draagkracht", "zelf"), ("keuze", "geld"), ("keuze", "gevoel"), ("geld.wat", "post"), ("gevoel.wat", "somber"), ("netwerk", "ja"), ("uitkering", "ja")];

    // Each width and each colour once: a walk is fifteen pages.
    [Theory]
    [InlineData(Scherm.Smalst, ColorScheme.Light)]
    [InlineData(Scherm.Bureau, ColorScheme.Dark)]
    public async Task Walk_EveryStepAndThePlan_HasNoViolationsAndFits(int breedte, ColorScheme kleuren)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren });
        await bezoek.Open("/wegwijzer");
        await bezoek.Pagina.Locator($"main a[href='{Begin}']").ClickAsync();
        // In the dark, on a desk, every third question: they are made of the same parts.
        await Loop(bezoek.Pagina, Gewoon, waar => kleuren == ColorScheme.Light || waar is "step 1" or "step 4" or "step 7" or "step 10" ? Toets(bezoek.Pagina, waar) : Task.CompletedTask);
        await Toets(bezoek.Pagina, "answers");
        await bezoek.Pagina.Locator("main a.knop[href='/wegwijzer/plan']").First.ClickAsync();
        await Toets(bezoek.Pagina, "plan");
        await bezoek.Open("/wegwijzer/code");
        await Toets(bezoek.Pagina, "code");
        bezoek.Verzoeken.ShouldAllBe(v => v.Host == app.Adres.Host);
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ander")]
    [InlineData("jong")]
    public async Task Walk_RouteOfItsOwn_HasNoViolationsAndFits(string route)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Smalst) });
        await bezoek.Open(Begin);
        await Loop(bezoek.Pagina, [("voor-wie", route)], waar => Toets(bezoek.Pagina, waar));
        await bezoek.Open("/wegwijzer/plan");
        await Toets(bezoek.Pagina, "plan");
    }

    [Fact]
    public async Task Walk_WithoutScript_EndsAtThePlan()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false, ViewportSize = Scherm.Van(Scherm.Telefoon) });
        await bezoek.Open(Begin);
        await Loop(bezoek.Pagina, Gewoon, _ => Task.CompletedTask);
        await bezoek.KomtOp("/wegwijzer/antwoorden");
        await bezoek.Pagina.Locator("main a.knop[href='/wegwijzer/plan']").First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".plankaart").First).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-voorlees]").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Walk_ByKeyboardAlone_EndsAtThePlan()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var pagina = bezoek.Pagina;
        await bezoek.Open(Begin);
        for (var stap = 0; pagina.Url.Contains("/stap/", StringComparison.Ordinal); stap++)
        {
            stap.ShouldBeLessThan(20);
            if (await pagina.Locator("input[name=voor-wie]").CountAsync() > 0)
            {
                await pagina.TabNaar("input[name=voor-wie]");
                await pagina.Keyboard.PressAsync("Space");
            }

            if (await pagina.Locator("input[name=keuze]").CountAsync() > 0)
            {
                await pagina.TabNaar("input[name=keuze][value=geld]");
                await pagina.Keyboard.PressAsync("Space");
            }

            var hier = pagina.Url;
            await pagina.TabNaar("form.stap button[type=submit]");
            await pagina.Keyboard.PressAsync("Enter");
            await pagina.KomtOp(url => url != hier);
        }

        await pagina.TabNaar("main a.knop[href='/wegwijzer/plan']");
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/wegwijzer/plan");
        await Assertions.Expect(pagina.Locator(".plankaart").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Print_PlanWhereHomeIsNotSafe_LeavesNothingOfItOnPaper()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var pagina = bezoek.Pagina;
        await bezoek.Open(Begin);
        await Loop(pagina, [("voor-wie", "mijzelf"), ("spoed", "geweld"), ("keuze", "geld")], _ => Task.CompletedTask);
        await bezoek.Open("/wegwijzer/plan");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(pagina.Locator("h1")).ToBeHiddenAsync();
        await Assertions.Expect(pagina.Locator(".crisis").First).ToBeHiddenAsync();
        await Assertions.Expect(pagina.Locator(".alleen-papier")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Print_Plan_LeavesOutWhatIsFoldedAndKeepsTitlesSmallerThanHeadings()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var pagina = bezoek.Pagina;
        await bezoek.Open(Begin);
        await Loop(pagina, Gewoon, _ => Task.CompletedTask);
        await bezoek.Open("/wegwijzer/plan");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        (await Letter(".planlaag h2")).ShouldBeGreaterThan(await Letter(".plankaart h4"));
        await Assertions.Expect(pagina.Locator(".meer").First).ToBeHiddenAsync();
        await Assertions.Expect(pagina.Locator(".planlaag > .planlijst .plankaart .op-papier").First).ToBeVisibleAsync();

        async Task<double> Letter(string kiezer) => await pagina.Locator(kiezer).First.EvaluateAsync<double>("e => parseFloat(getComputedStyle(e).fontSize)");
    }

    [Fact]
    public async Task Answer_WhatCannotWaitOnATelephone_LeavesTheLaterQuestionInSight()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var pagina = bezoek.Pagina;
        await bezoek.Open(Begin);
        await Loop(pagina, [("voor-wie", "mijzelf"), ("spoed", "zelfmoord")], async waar =>
        {
            if (waar == "step 4")
                await Assertions.Expect(pagina.Locator("form.stap h1")).ToBeInViewportAsync();
        });
    }

    [Fact]
    public async Task Open_CodeFromPaper_WipesTheAddressAtOnceAndSendsNothingByItself()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var definitie = app.Beeld.Wegwijzer;
        var code = Core.Wegwijzer.Meeneemcode.Van(definitie, Core.Wegwijzer.Antwoordtekst.Lees(definitie, "voor-wie=mijzelf;keuze=geld;geld.wat=post"));
        await bezoek.Open($"/wegwijzer/mee#{code}");
        await Assertions.Expect(bezoek.Pagina.Locator("form[data-mee-code] button")).ToBeVisibleAsync();
        bezoek.Pagina.Url.ShouldEndWith("/wegwijzer/mee");
        bezoek.Verzoeken.ShouldAllBe(v => !v.AbsoluteUri.Contains(code!, StringComparison.Ordinal) || v.Fragment.Length > 0);
        await bezoek.Pagina.Locator("form[data-mee-code] button").ClickAsync();
        await bezoek.KomtOp("/wegwijzer/stap/2");
    }

    /// <summary>Answers page after page as named, and goes on.</summary>
    internal static async Task Loop(IPage pagina, (string Vraag, string Optie)[] keuzes, Func<string, Task> bijElke)
    {
        for (var stap = 0; pagina.Url.Contains("/stap/", StringComparison.Ordinal); stap++)
        {
            stap.ShouldBeLessThan(20, "the walk does not end");
            await bijElke($"step {stap + 1}");
            foreach (var (vraag, optie) in keuzes)
            {
                var keuze = pagina.Locator($"form.stap input[name='{vraag}'][value='{optie}']");
                if (await keuze.CountAsync() > 0)
                    await keuze.CheckAsync();
            }

            var hier = pagina.Url;
            await pagina.Locator("form.stap button[type=submit]").ClickAsync();
            await pagina.KomtOp(url => url != hier);
        }
    }

    private static async Task Toets(IPage pagina, string waar)
    {
        await AxeTests.ZonderBezwaar(pagina, waar);
        await BreedteTests.PastInDeBreedte(pagina, waar);
    }
}
