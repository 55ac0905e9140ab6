using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>How a gesprek looks and prints.</summary>
public sealed class GesprekSchermTests(Chromium chromium, GesprekApp app) : IClassFixture<GesprekApp>
{
    [Fact]
    public async Task Check_BeginAndGesprek_HaveNoViolationsOnDeskAndTablet()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await Assertions.Expect(pagina.Locator("form button[type=submit]")).ToBeVisibleAsync();
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "begin", Scherm.Bureau, Scherm.Tablet);
        await pagina.Begin();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Kind erbij" }).ClickAsync();
        await pagina.Bespreek("Veiligheid", "inwoner");
        await pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "gesprek", Scherm.Bureau, Scherm.Tablet);
        bezoek.Klachten.ShouldBeEmpty();
        bezoek.Verzoeken.ShouldAllBe(v => v.Host == app.Adres.Host);
    }

    [Fact]
    public async Task Print_Plan_HoldsPlanAndAfsprakenButNoNotes()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await pagina.Noteer("alleen voor het gesprek");
        await pagina.Locator("#a-wie").FillAsync("Tessa");
        await pagina.Locator("#a-wat").FillAsync("belt Geldfit");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Afspraak erbij" }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".afspraken li")).ToHaveCountAsync(1);
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(pagina.Locator(".gesprek-papier h1")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator(".gesprek-papier")).ToContainTextAsync("belt Geldfit");
        await Assertions.Expect(pagina.Locator(".gesprek-papier")).Not.ToContainTextAsync("alleen voor het gesprek");
        await Assertions.Expect(pagina.Locator("#notitie")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Print_WhereHomeMayNotBeSafe_AsksFirst()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await Assertions.Expect(pagina.Locator("[data-druk-af]")).ToBeVisibleAsync();
        await pagina.GetByLabel("Iemand thuis doet mij of een ander pijn").CheckAsync();
        await Assertions.Expect(pagina.Locator("[data-druk-af]")).ToHaveCountAsync(0);
        await Assertions.Expect(pagina.Locator(".gesprek-vraag [role=alert]").First).ToBeVisibleAsync();
        // What the browser's own command gives.
        var papier = pagina.Locator(".gesprek-papier");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(papier).ToHaveTextAsync("Dit plan is nog niet klaar om af te drukken.");
        await pagina.EmulateMediaAsync(new() { Media = Media.Screen });
        await pagina.GetByLabel("Ja, het is veilig").CheckAsync();
        await Assertions.Expect(pagina.Locator("[data-druk-af]")).ToBeVisibleAsync();
        await Assertions.Expect(papier.Locator("h1")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Print_SafetyAddedByHand_AsksAndCanLeaveItOut()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await pagina.Locator("#erbij").FillAsync("Veilig Thuis");
        await pagina.Locator("button", new() { HasText = "Voeg toe: Veilig Thuis" }).ClickAsync();
        var papier = pagina.Locator(".gesprek-papier");
        await Assertions.Expect(pagina.Locator("[data-druk-af]")).ToHaveCountAsync(0);
        await Assertions.Expect(papier.Locator("h1")).ToHaveCountAsync(0);
        await pagina.GetByLabel("Nee: laat weg wat over veiligheid gaat").CheckAsync();
        await Assertions.Expect(pagina.Locator("[data-druk-af]")).ToBeVisibleAsync();
        await Assertions.Expect(papier.Locator("li").First).ToHaveCountAsync(1);
        await Assertions.Expect(papier).Not.ToContainTextAsync("Veilig Thuis");
    }

    [Fact]
    public async Task Tick_Danger_ShowsWhomToCallBesideTheQuestionOnAPhone()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app, opties: new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.GetByLabel("Iemand is nu in levensgevaar").CheckAsync();
        await Assertions.Expect(pagina.Locator(".gesprek-vraag a[href='tel:112']")).ToBeInViewportAsync();
        await Assertions.Expect(pagina.Locator(".gesprek-spoed a[href='tel:112']")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Agree_WithoutWordsOrOnADayThatHasPassed_IsToldAndNotKept()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.Locator("#a-wie").FillAsync("Tessa");
        await pagina.Locator("#a-wat").FillAsync("   ");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Afspraak erbij" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText("Vul in wie het doet, en wat.")).ToBeVisibleAsync();
        await pagina.Locator("#a-wat").FillAsync("belt");
        await pagina.Locator("#a-wanneer").FillAsync("2024-01-05");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Afspraak erbij" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText("Deze dag is al voorbij")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator(".afspraken li")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Print_OneMember_HoldsThatPlanAlone()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Partner erbij" }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".gezin-lid")).ToHaveCountAsync(2);
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await pagina.GetByLabel("Ik durf mijn post niet open te maken").CheckAsync();
        await pagina.Bespreek("Leren en taal", "partner");
        var papier = pagina.Locator(".gesprek-papier");
        await Assertions.Expect(papier).ToContainTextAsync("Begin met één envelop");
        await pagina.Locator("#plan-wie").SelectOptionAsync(new SelectOptionValue { Label = "partner" });
        await Assertions.Expect(papier.Locator("h1")).ToHaveTextAsync("Plan: partner");
        await Assertions.Expect(papier).Not.ToContainTextAsync("Begin met één envelop");
        await Assertions.Expect(papier).ToContainTextAsync("Afgedrukt op");
    }
}
