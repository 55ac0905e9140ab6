using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>A list that could endanger someone: nothing leaves the screen before the visitor was asked, and leaving leaves nothing.</summary>
public sealed class LijstVeiligTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private const string Meenemen = "[data-print-lijst], [data-mail-lijst], [data-kopieer], .lijst-code svg";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Print_BeforeTheAnswer_ShowsNoNames(bool script)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = script });
        await bezoek.Open("/lijst?v=budgetcoach&v=veilig-thuis");
        (await bezoek.Pagina.Locator(Meenemen).CountAsync()).ShouldBe(0);
        await bezoek.Pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(bezoek.Pagina.Locator(".lijst-niet-geprint")).ToBeVisibleAsync();
        (await bezoek.Pagina.Locator("main").InnerTextAsync()).ShouldNotContain("Veilig Thuis");
    }

    [Fact]
    public async Task Answer_LeaveNamesOut_KeepsThemOnTheScreenOnly()
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach", "veilig-thuis"]);
        var pagina = bezoek.Pagina;
        (await pagina.Locator(Meenemen).CountAsync()).ShouldBe(0);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Laat deze namen weg" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#lijst-mee")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator("#lijst-link")).ToHaveAttributeAsync("href", new Uri(app.Adres, "/lijst?v=budgetcoach").AbsoluteUri);
        await Assertions.Expect(pagina.Locator("[data-slug=veilig-thuis]")).ToBeVisibleAsync();
        // The address of the page says nothing, for browsers print it.
        pagina.Url.ShouldBe(new Uri(app.Adres, "/lijst").AbsoluteUri);
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        (await pagina.Locator("main").InnerTextAsync()).ShouldNotContain("Veilig Thuis");
        (await pagina.Locator("main").InnerTextAsync()).ShouldContain("Budgetcoach");
    }

    [Fact]
    public async Task Answer_ItIsSafe_TakesEverythingAlong()
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach", "veilig-thuis"]);
        var pagina = bezoek.Pagina;
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Het is veilig, neem alles mee" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#lijst-print")).ToBeVisibleAsync();
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        (await pagina.Locator("main").InnerTextAsync()).ShouldContain("Veilig Thuis");
    }

    [Fact]
    public async Task Mail_WithNotesAndNamesLeftOut_NamesNobody()
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach", "veilig-thuis"]);
        var pagina = bezoek.Pagina;
        await pagina.EvaluateAsync("() => document.addEventListener('click', e => { const a = e.target.closest('#lijst-mail'); if (a) { window.gemaild = decodeURIComponent(a.href); e.preventDefault(); } })");
        await pagina.Locator("[data-slug=veilig-thuis] textarea").FillAsync("Geheim");
        await pagina.Locator("[data-slug=budgetcoach] textarea").FillAsync("Gewoon");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Laat deze namen weg" }).ClickAsync();
        await pagina.GetByLabel("ook in de mail").CheckAsync();
        await pagina.Locator("#lijst-mail").ClickAsync();
        var brief = await pagina.EvaluateAsync<string>("() => window.gemaild");
        brief.ShouldContain("Gewoon");
        brief.ShouldNotContain("Geheim");
        brief.ShouldNotContain("Veilig", Case.Insensitive);
    }

    [Fact]
    public async Task Undo_BringsDangerBack_AsksAgain()
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach", "veilig-thuis"]);
        var pagina = bezoek.Pagina;
        await pagina.Locator("[data-slug=veilig-thuis] [data-haal-weg]").ClickAsync();
        await Assertions.Expect(pagina.Locator("#lijst-print")).ToBeVisibleAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Zet terug" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#lijst-mee")).ToHaveTextAsync("Is het veilig om deze lijst mee te nemen?");
        (await pagina.Locator(Meenemen).CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leave_Quickly_ErasesTheList(bool toetsen)
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach", "veilig-thuis"]);
        var pagina = bezoek.Pagina;
        await Neutraal.Vang(pagina, app.Beeld.Gemeente.SnelWeg);
        if (toetsen)
        {
            for (var keer = 0; keer < 3; keer++)
                await pagina.Keyboard.PressAsync("Shift");
        }
        else
        {
            await pagina.Locator("a.weg-knop").ClickAsync();
        }

        await Assertions.Expect(pagina).ToHaveURLAsync(app.Beeld.Gemeente.SnelWeg);
        await bezoek.Open("/over");
        (await pagina.EvaluateAsync<int>("() => localStorage.length")).ShouldBe(0);
        await Assertions.Expect(pagina.Locator("[data-lijst-menu]")).ToHaveTextAsync("Mijn lijst");
    }

    [Fact]
    public async Task Leave_QuicklyInAnotherTab_EmptiesTheListThatIsOpen()
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach"]);
        var ander = await bezoek.Pagina.Context.NewPageAsync();
        await Neutraal.Vang(ander, app.Beeld.Gemeente.SnelWeg);
        await ander.GotoAsync("/over");
        await ander.Locator("a.weg-knop").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".lijst-item")).ToHaveCountAsync(0);
        await Assertions.Expect(bezoek.Pagina.Locator("[data-leeg]")).ToBeVisibleAsync();
    }
}
