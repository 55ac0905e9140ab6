using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser;

/// <summary>A Beheerder at work with accounts; each test has an application of its own, because the number of Beheerders counts.</summary>
public sealed class AccountsTests(Chromium chromium) : IAsyncLifetime
{
    private readonly PersoneelApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Invite_Someone_ShowsALinkThatLetsThatPersonIn()
    {
        using var beheerder = await Beheerder();
        await using var bezoek = await Open(beheerder);
        var pagina = bezoek.Pagina;
        await Nodig(pagina, "noor@voorbeeld.test", "Noor Vis", "toeleider");
        var link = await pagina.Locator("#link").InputValueAsync();
        (await pagina.Locator(".geheimelink a[href^='mailto:']").GetAttributeAsync("href"))!.ShouldContain(Uri.EscapeDataString(link));
        await AxeTests.ZonderBezwaar(pagina, "/beheer/accounts with a link");

        await using var genodigd = await chromium.Bezoek(app);
        await genodigd.Open(new Uri(link).PathAndQuery);
        await Assertions.Expect(genodigd.Pagina.Locator("main")).ToContainTextAsync("Noor Vis");

        await pagina.ReloadAsync();
        await Verbonden(pagina);
        await Assertions.Expect(pagina.Locator("#link")).ToHaveCountAsync(0);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Intrekken" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("is ingetrokken");
        await genodigd.Pagina.ReloadAsync();
        await Assertions.Expect(genodigd.Pagina.Locator("h1")).ToHaveTextAsync("Deze link werkt niet meer");
    }

    [Fact]
    public async Task Invite_BeheerderWhoReadsStories_IsToldWhyNotAndKeepsWhatWasFilledIn()
    {
        using var beheerder = await Beheerder();
        await using var bezoek = await Open(beheerder);
        await Nodig(bezoek.Pagina, "noor@voorbeeld.test", "Noor Vis", "beheerder", "toeleider");
        await Assertions.Expect(bezoek.Pagina.Locator("#nodigfout")).ToContainTextAsync("verhalen");
        await Assertions.Expect(bezoek.Pagina.Locator("#mail")).ToHaveValueAsync("noor@voorbeeld.test");
        await Assertions.Expect(bezoek.Pagina.Locator("#link")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Block_Account_AsksFirstAndThenShutsIt()
    {
        using var beheerder = await Beheerder();
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await Open(beheerder);
        var regel = Regel(bezoek.Pagina, ander);
        await Knop(regel, "Blokkeren").ClickAsync();
        await Assertions.Expect(regel).ToContainTextAsync("Weet u het zeker?");
        await AxeTests.ZonderBezwaar(bezoek.Pagina, "/beheer/accounts while asking");
        await ander.Pagina("/werkplek");
        await regel.GetByRole(AriaRole.Button, new() { Name = "Ja, blokkeren" }).ClickAsync();
        await Assertions.Expect(regel.Locator(".label")).ToHaveTextAsync("geblokkeerd");
        await ander.Pagina("/werkplek", System.Net.HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Block_TheLastBeheerder_IsToldWhyNot()
    {
        using var beheerder = await Beheerder();
        await using var bezoek = await Open(beheerder);
        var regel = Regel(bezoek.Pagina, beheerder);
        await Knop(regel, "Blokkeren").ClickAsync();
        await regel.GetByRole(AriaRole.Button, new() { Name = "Ja, blokkeren" }).ClickAsync();
        await Assertions.Expect(regel.Locator("[role=alert]")).ToContainTextAsync("laatste beheerder");
    }

    [Fact]
    public async Task Propose_ThirdBeheerder_BecomesOneWhenAnotherAgrees()
    {
        using var een = await Beheerder();
        using var twee = await Beheerder();
        using var ander = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await using var eerste = await Open(een);
        var regel = Regel(eerste.Pagina, ander);
        await Knop(regel, "Rollen").ClickAsync();
        await regel.GetByLabel("beheerder").CheckAsync();
        await regel.GetByRole(AriaRole.Button, new() { Name = "Rollen bewaren" }).ClickAsync();
        await Assertions.Expect(regel.Locator("[role=alert]")).ToContainTextAsync("tweede beheerder");
        await Assertions.Expect(regel.GetByRole(AriaRole.Button, new() { Name = "Goedkeuren" })).ToHaveCountAsync(0);

        await using var tweede = await Open(twee);
        await Regel(tweede.Pagina, ander).GetByRole(AriaRole.Button, new() { Name = "Goedkeuren" }).ClickAsync();
        await Assertions.Expect(tweede.Pagina.Locator("main > [role=status]")).ToContainTextAsync("is nu beheerder");
        (await Rollen(ander)).ShouldBe([Rol.Redacteur, Rol.Beheerder], ignoreOrder: true);
    }

    [Fact]
    public async Task Recover_Account_ShowsALinkWithAdviceAndNoMail()
    {
        using var beheerder = await Beheerder();
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await Open(beheerder);
        var regel = Regel(bezoek.Pagina, ander);
        await Knop(regel, "Herstellink").ClickAsync();
        await regel.GetByRole(AriaRole.Button, new() { Name = "Ja, maak de link" }).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".geheimelink")).ToContainTextAsync("persoonlijk");
        await Assertions.Expect(bezoek.Pagina.Locator(".geheimelink a[href^='mailto:']")).ToHaveCountAsync(0);
        (await app.Pagina(new Uri(await bezoek.Pagina.Locator("#link").InputValueAsync()).PathAndQuery)).QuerySelector("form[action='/uitnodiging']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Filter_ByName_ShowsThatAccountAlone()
    {
        using var beheerder = await Beheerder();
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await Open(beheerder);
        await bezoek.Pagina.FillAsync("#filter", ander.Account.Naam.ToUpperInvariant());
        await Assertions.Expect(bezoek.Pagina.Locator("[data-account]")).ToHaveCountAsync(1);
        await Assertions.Expect(Regel(bezoek.Pagina, ander)).ToBeVisibleAsync();
    }

    // The page may be open when someone else takes the role away.
    [Fact]
    public async Task Act_AfterTheRoleWasTaken_ShowsNothingAnyMore()
    {
        using var een = await Beheerder();
        using var twee = await Beheerder();
        await using var bezoek = await Open(een);
        await app.Diensten.GetRequiredService<Accountbeheer>().WijzigRollen(een.Account.Id, [Rol.Redacteur], twee.Wie, CancellationToken.None);
        await Nodig(bezoek.Pagina, "noor@voorbeeld.test", "Noor Vis", "toeleider");
        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToHaveTextAsync("Deze pagina hoort bij een andere rol");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-account]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Scherm.Telefoon, ColorScheme.Light)]
    [InlineData(Scherm.Bureau, ColorScheme.Dark)]
    public async Task Check_Page_HasNoViolations(int breedte, ColorScheme kleuren)
    {
        using var beheerder = await Beheerder();
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await Open(beheerder, new() { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren });
        await bezoek.Pagina.Locator("summary").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("#mail")).ToBeVisibleAsync();
        await Knop(Regel(bezoek.Pagina, ander), "Rollen").ClickAsync();
        await Assertions.Expect(Regel(bezoek.Pagina, ander).Locator("fieldset")).ToBeVisibleAsync();
        await AxeTests.ZonderBezwaar(bezoek.Pagina, $"/beheer/accounts at {breedte}");
        (await bezoek.Pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(breedte);
    }

    private Task<Medewerker> Beheerder() => Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Beheerder);

    private async Task<Bezoek> Open(Medewerker wie, BrowserNewContextOptions? opties = null)
    {
        var bezoek = await chromium.Bezoek(app, opties);
        await bezoek.KomBinnen(wie);
        await bezoek.Open("/beheer/accounts");
        await Verbonden(bezoek.Pagina);
        return bezoek;
    }

    // The accounts come with the circuit.
    private static Task Verbonden(IPage pagina) => pagina.Locator("[data-account]").First.WaitForAsync();

    private static ILocator Regel(IPage pagina, Medewerker wie) => pagina.Locator($"[data-account='{wie.Account.Id}']");

    // Its accessible name goes on with the name of the person.
    private static ILocator Knop(ILocator regel, string naam) => regel.Locator(".accountregel-kop button", new() { HasTextString = naam });

    private static async Task Nodig(IPage pagina, string mail, string naam, params string[] rollen)
    {
        await pagina.Locator("summary").ClickAsync();
        await pagina.FillAsync("#naam", naam);
        await pagina.FillAsync("#mail", mail);
        foreach (var rol in rollen)
            await pagina.Locator("details").GetByLabel(rol).CheckAsync();
        await pagina.Locator("details button[type=submit]").ClickAsync();
    }

    private async Task<List<Rol>> Rollen(Medewerker wie)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        return await db.Users.Where(a => a.Id == wie.Account.Id).SelectMany(a => a.Rollen).Select(r => r.Rol).ToListAsync();
    }
}
