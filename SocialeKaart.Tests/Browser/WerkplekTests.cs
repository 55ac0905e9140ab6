using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Browser.Gesprek;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser;

/// <summary>The workplace by keyboard alone, on paper, and for who uses assistive technology.</summary>
public sealed class WerkplekTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Search_ByKeyboardAlone_EndsAtAPrintedList()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        var pagina = bezoek.Pagina;
        await pagina.AddInitScriptAsync("window.print = () => { window.geprint = (window.geprint ?? 0) + 1; };");
        await bezoek.OpenWerkplek("/werkplek", "[data-zoekveld]");

        await pagina.Keyboard.PressAsync("/");
        await Assertions.Expect(pagina.Locator("[data-zoekveld]")).ToBeFocusedAsync();
        await pagina.Keyboard.TypeAsync(app.Kanarie("schulden en bonnefooi"));
        await pagina.Keyboard.PressAsync("Enter");
        var treffers = pagina.Locator("[data-treffer]");
        await Assertions.Expect(treffers.Nth(2)).ToBeVisibleAsync();
        await pagina.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(treffers.Nth(0)).ToBeFocusedAsync();
        await Kies(pagina, treffers.Nth(0), "true");
        await pagina.Keyboard.PressAsync("ArrowDown");
        await Kies(pagina, treffers.Nth(1), "true");
        await pagina.Keyboard.PressAsync("ArrowDown");
        await Kies(pagina, treffers.Nth(2), "true");
        await Kies(pagina, treffers.Nth(2), "false");
        var gekozen = await pagina.Locator(".wp-gekozen li > a").AllTextContentsAsync();
        gekozen.Count.ShouldBe(2);
        await pagina.TabNaar("[data-druk-af]");
        await pagina.Keyboard.PressAsync("Enter");
        (await pagina.EvaluateAsync<int>("() => window.geprint")).ShouldBe(1);

        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        var papier = await pagina.Locator("body").InnerTextAsync();
        gekozen.ShouldAllBe(naam => papier.Contains(naam));
        papier.ShouldContain("Bellen");
        (await pagina.Locator(".wp-blad article").CountAsync()).ShouldBe(2);
        (await pagina.Locator("main button, main input, header").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
        (await bezoek.Bladen()).ShouldBe(1);
        new Uri(pagina.Url).Query.ShouldBeEmpty();
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_WithEnterBeforeTheCircuit_IsAskedOnceItIsThere()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        var (pagina, los) = (bezoek.Pagina, new TaskCompletionSource());
        await pagina.RouteAsync("**/_blazor/negotiate**", async verzoek =>
        {
            await los.Task;
            await verzoek.ContinueAsync();
        });
        await bezoek.Open("/werkplek");
        var veld = pagina.Locator("[data-zoekveld]");
        await veld.FillAsync("schulden");
        await veld.PressAsync("Enter");
        await Assertions.Expect(veld).ToHaveValueAsync("schulden");
        new Uri(pagina.Url).PathAndQuery.ShouldBe("/werkplek");
        los.SetResult();
        await Assertions.Expect(pagina.Locator("[data-treffer]").First).ToBeVisibleAsync();
        await Assertions.Expect(veld).ToHaveValueAsync("schulden");
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/werkplek", "#zoekveld")]
    [InlineData("/werkplek/signaal", "#onderwerp-zoek")]
    public async Task Type_OverASlowLine_KeepsEveryLetter(string pad, string veld)
    {
        const string Woorden = "mijn zoon gaat niet meer naar school";
        await using var lijn = new Doorgeefluik(app.Adres) { Vertraging = TimeSpan.FromMilliseconds(50) };
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(lijn.Adres);
        await bezoek.KomBinnen(wie);
        await bezoek.OpenWerkplek(pad, veld);
        await bezoek.Pagina.Locator(veld).PressSequentiallyAsync(Woorden, new() { Delay = 15 });
        // The clock of the application stands still: nothing is searched for by itself.
        await bezoek.Pagina.Keyboard.PressAsync("Enter");
        // What the server answers to the last letter has come by then.
        await Assertions.Expect(bezoek.Pagina.Locator("[data-treffer], .klein[role=status]:not(:empty)").First).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(veld)).ToHaveValueAsync(Woorden);
    }

    [Fact]
    public async Task ArrowDown_BeforeTheAnswerIsThere_GoesToItsFirstResult()
    {
        await using var lijn = new Doorgeefluik(app.Adres) { Vertraging = TimeSpan.FromMilliseconds(150) };
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(lijn.Adres);
        await bezoek.KomBinnen(wie);
        await bezoek.OpenWerkplek("/werkplek", "[data-zoekveld]");
        await bezoek.Pagina.Locator("[data-zoekveld]").FillAsync("schulden");
        await bezoek.Pagina.Keyboard.PressAsync("Enter");
        await bezoek.Pagina.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-treffer]").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ArrowUp_OnTheFirstResult_GoesBackToTheSearchBox()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        await Zoek(bezoek, "schulden");
        await bezoek.Pagina.Keyboard.PressAsync("ArrowDown");
        await bezoek.Pagina.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-zoekveld]")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/werkplek/lijsten")]
    [InlineData("/account")]
    public async Task Reload_AfterAnotherPage_FindsQuestionAndChoiceAgain(string langs)
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        var woorden = app.Kanarie("schulden en bonnefooi");
        await Zoek(bezoek, woorden);
        var antwoord = await bezoek.Pagina.Locator("[data-antwoord]").GetAttributeAsync("data-antwoord");
        await bezoek.Pagina.GetByLabel("niet vol").CheckAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-antwoord]")).Not.ToHaveAttributeAsync("data-antwoord", antwoord!);
        await bezoek.Pagina.Locator("[data-treffer]").First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".wp-gekozen li")).ToHaveCountAsync(1);
        await bezoek.Open(langs);
        await bezoek.Open("/werkplek");
        await Assertions.Expect(bezoek.Pagina.Locator(".wp-gekozen li")).ToHaveCountAsync(1);
        await Assertions.Expect(bezoek.Pagina.Locator("#zoekveld")).ToHaveValueAsync(woorden);
        await Assertions.Expect(bezoek.Pagina.GetByLabel("niet vol")).ToBeCheckedAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-treffer]").First).ToHaveAttributeAsync("aria-pressed", "true");
        (await bezoek.Pagina.EvaluateAsync<string>("sessionStorage.getItem('zoeken')")).ShouldNotContain("bonnefooi");
    }

    [Fact]
    public async Task Open_SameTabByAnotherAccount_FindsNoChoice()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        await Zoek(bezoek, "schulden");
        await bezoek.Pagina.Locator("[data-treffer]").First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".wp-gekozen li")).ToHaveCountAsync(1);
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await bezoek.KomBinnen(ander);
        await bezoek.OpenWerkplek("/werkplek", "[data-zoekveld]");
        await bezoek.Pagina.WaitForFunctionAsync("() => sessionStorage.getItem('zoeken') === null");
        await Assertions.Expect(bezoek.Pagina.Locator("#zoekveld")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Remove_EntryOfTheChoice_KeepsTheFocusInTheList()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        await Zoek(bezoek, "schulden");
        foreach (var plek in (int[])[0, 1])
            await bezoek.Pagina.Locator("[data-treffer]").Nth(plek).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".wp-gekozen li")).ToHaveCountAsync(2);
        await bezoek.Pagina.Locator(".wp-gekozen-knoppen button:last-child").Nth(1).PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.Locator(".wp-gekozen-knoppen button:last-child").Nth(0)).ToBeFocusedAsync();
    }

    // The dearest sheets are those with long first steps: any five have to fit.
    [Fact]
    public async Task Print_AnyFiveEntries_FitOneA4()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        var lijsten = app.Diensten.GetRequiredService<Keuzelijsten>();
        var teLang = new List<string>();
        foreach (var vijf in app.Beeld.Voorzieningen.Where(v => !Web.Catalogus.Publiek.Gevoelig.Is(v)).OrderByDescending(v => app.Beeld.Tekst(v).EersteStap.Length).Take(40).Chunk(5))
        {
            var id = (await lijsten.Maak("Vijf", [.. vijf.Select(v => v.Id)], wie.Wie, default)).Id;
            await bezoek.Open($"/werkplek/lijsten/{id}");
            if (await bezoek.Bladen() is not 1 and var bladen)
                teLang.Add($"{string.Join(", ", vijf.Select(v => v.Slug))}: {bladen}");
        }

        teLang.ShouldBeEmpty();
    }

    [Fact]
    public async Task Delete_List_CanBeUndoneByKeyboard()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        var lijsten = app.Diensten.GetRequiredService<Keuzelijsten>();
        var id = (await lijsten.Maak("Blijft", [app.Beeld.Voorziening("budgetcoach")!.Id], wie.Wie, default)).Id!.Value;
        await using var bezoek = await chromium.Bezoek(app, wie);
        await bezoek.OpenWerkplek($"/werkplek/lijsten/{id}", ".knoppen button:not([data-druk-af])");
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Verwijder de lijst" }).PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Zet terug" })).ToBeFocusedAsync();
        (await lijsten.Lees(id, wie.Wie, default)).ShouldBeNull();
        await bezoek.Pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.GetByText("De lijst is terug.")).ToBeVisibleAsync();
        (await lijsten.Lees(id, wie.Wie, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Write_TipWithANumber_AsksFirstAndThenKeepsIt()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/werkplek/voorziening/eetpunt", "#tip");
        await pagina.Locator("#tip").FillAsync("De keuken is 0162 000113.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Plaats de tip" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Het is van de organisatie" }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".wp-tips")).ToContainTextAsync("De keuken is 0162 000113.");
        await Assertions.Expect(pagina.Locator(".wp-tips")).ToContainTextAsync(wie.Account.Naam);
    }

    [Fact]
    public async Task Report_Gap_ThanksAndSaysWhatHappensWithIt()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/werkplek/signaal", "#onderwerp-zoek");
        await pagina.Locator("#onderwerp-zoek").FillAsync("eenzaam");
        await pagina.Locator(".wp-keuzes input").First.CheckAsync();
        await Assertions.Expect(pagina.GetByText("nog niet gemeld")).ToBeVisibleAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Meld dit" }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".melding")).ToContainTextAsync("De redactie ziet hoe vaak iets ontbreekt");
    }

    [Fact]
    public async Task Check_SearchWithChoice_HasNoViolations()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(app, wie);
        await Zoek(bezoek, "mijn man slaat me in Dorst");
        await bezoek.Pagina.Locator("[data-treffer=centrum-seksueel-geweld], [data-treffer=veilig-thuis]").First.ClickAsync();
        await bezoek.Pagina.Locator("[data-treffer]").Nth(3).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".wp-gekozen li")).ToHaveCountAsync(2);
        await AxeTests.ZonderBezwaarOpElkScherm(bezoek.Pagina, "/werkplek", Scherm.Bureau, Scherm.Tablet);
    }

    [Fact]
    public async Task Check_EntryWithForms_HasNoViolations()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider, Rol.Frontoffice);
        await app.Diensten.GetRequiredService<Praktijktips>().Schrijf(app.Beeld.Voorziening("budgetcoach")!.Id, "Bel op dinsdag.", false, wie.Wie, default);
        await using var bezoek = await chromium.Bezoek(app, wie);
        await bezoek.OpenWerkplek("/werkplek/voorziening/budgetcoach", "#tip");
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Pas aan" }).ClickAsync();
        await bezoek.Pagina.Locator("#intern-notitie").FillAsync("111222333");
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".melding-gevaar")).ToContainTextAsync("burgerservicenummer");
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Haal weg" }).First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".wp-knopje-gevaar")).ToBeVisibleAsync();
        await AxeTests.ZonderBezwaarOpElkScherm(bezoek.Pagina, "entry", Scherm.Bureau, Scherm.Tablet);
    }

    [Fact]
    public async Task Check_OtherPages_HaveNoViolations()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        var id = (await app.Diensten.GetRequiredService<Keuzelijsten>().Maak("Twee", [app.Beeld.Voorziening("budgetcoach")!.Id, app.Beeld.Voorziening("eetpunt")!.Id], wie.Wie, default)).Id;
        await using var bezoek = await chromium.Bezoek(app, wie);
        foreach (var pad in (string[])["/werkplek/lijsten", $"/werkplek/lijsten/{id}", "/werkplek/nieuw", "/werkplek/signaal"])
        {
            await bezoek.OpenWerkplek(pad);
            await AxeTests.ZonderBezwaarOpElkScherm(bezoek.Pagina, pad, Scherm.Bureau, Scherm.Tablet);
        }
    }

    private static async Task Zoek(Bezoek bezoek, string woorden)
    {
        await bezoek.OpenWerkplek("/werkplek", "[data-zoekveld]");
        await bezoek.Pagina.Locator("[data-zoekveld]").FillAsync(woorden);
        await bezoek.Pagina.Locator("[data-zoekveld]").PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-treffer]").First).ToBeVisibleAsync();
    }

    private static async Task Kies(IPage pagina, ILocator treffer, string gekozen)
    {
        await Assertions.Expect(treffer).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(treffer).ToHaveAttributeAsync("aria-pressed", gekozen);
    }
}
