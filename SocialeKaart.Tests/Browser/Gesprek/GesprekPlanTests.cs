using Microsoft.Playwright;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>A gesprek with a household, in a real browser: the plan beside it is that of the engine.</summary>
public sealed class GesprekPlanTests(Chromium chromium, GesprekApp app) : IClassFixture<GesprekApp>
{
    [Fact]
    public async Task Talk_HouseholdOfThree_ShowsThePlanOfTheEngineForEach()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Partner erbij" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Kind erbij" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("fieldset.gezin-gegevens")).ToHaveCountAsync(3);
        var kind = pagina.Locator("fieldset.gezin-gegevens", new() { HasText = "kind" }).Last;
        await kind.Locator("select").Nth(1).SelectOptionAsync("4-7");
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await pagina.GetByLabel("Ik durf mijn post niet open te maken").CheckAsync();
        await pagina.Bespreek("Hoe u zich voelt", "partner");
        await pagina.GetByLabel("Ik ben somber of heb nergens zin in").CheckAsync();
        await pagina.Bespreek("Hoe u zich voelt", "kind");

        var definitie = app.Beeld.Wegwijzer;
        Antwoorden Gezin(params string[] naasten) => Antwoorden.Leeg(definitie).Met(definitie, "voor-wie", ["gezin"]).Met(definitie, "naasten", naasten);
        Antwoorden[] antwoorden =
        [
            Gezin("partner", "kind-4").Met(definitie, "keuze", ["geld"]).Met(definitie, "geld.wat", ["post"]),
            Gezin("partner", "kind-4").Met(definitie, "keuze", ["gevoel"]).Met(definitie, "gevoel.wat", ["somber"]),
            Gezin("kind-4").Met(definitie, "keuze", ["gevoel"]),
        ];
        var verwacht = antwoorden
            .SelectMany(a => Adviseur.Advies(definitie, a, app.Beeld.Aanbod, DateTime.UtcNow).Suggesties)
            .DistinctBy(s => (s.Laag, s.Id))
            .Select(s => s.Tip?.Kop.Nl ?? s.Voorziening!.Inhoud.Naam).Order(StringComparer.Ordinal).ToList();
        // The plan follows the page of what was opened last.
        await Assertions.Expect(pagina.Locator("[data-bewaard=ja]")).ToHaveCountAsync(1);
        // The rest of a long list is drawn when someone looks.
        foreach (var meer in await pagina.Locator(".gesprek-plan details.uitklap > summary").AllAsync())
            await meer.ClickAsync();
        await Assertions.Expect(pagina.Locator(".planregel")).ToHaveCountAsync(verwacht.Count);
        var getoond = await pagina.Locator(".planregel-kop > a, .planregel-kop > strong").AllTextContentsAsync();
        getoond.Select(g => g.Replace(" (opent in een nieuw tabblad)", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(verwacht);
    }
}
