using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>A page is read in one direction, on the narrowest screen and with text twice as large. Every page as it opens is in <see cref="PaginaTests"/>.</summary>
public sealed class BreedteTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Open_FiltersOnNarrowestScreen_NeedNoSidewaysScroll()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Smalst) });
        await bezoek.Open("/zoeken?q=geld");
        await bezoek.Pagina.Locator("details.filters > summary").ClickAsync();
        await PastInDeBreedte(bezoek.Pagina, "filters");
    }

    // What sticks out is named, so that a failure says where to look. What hides itself from sight may stick out.
    internal static async Task PastInDeBreedte(IPage pagina, string waar)
    {
        var buiten = await pagina.EvaluateAsync<string[]>(
            """
            () => {
              const breed = document.documentElement.clientWidth;
              // What lies within something that cuts off or scrolls by itself, such as a map's layers, moves nothing else.
              const afgeknipt = e => {
                for (let om = e.parentElement; om && om !== document.body; om = om.parentElement) {
                  const rand = om.getBoundingClientRect();
                  if (getComputedStyle(om).overflowX !== 'visible' && rand.right <= breed + 1) return true;
                }
                return false;
              };
              const uit = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > breed + 1 && !e.closest('.alleen-voorlezen') && e.getClientRects().length && !afgeknipt(e))
                .map(e => `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className} reaches ${Math.round(e.getBoundingClientRect().right)} of ${breed}`);
              const inhoud = document.scrollingElement.scrollWidth;
              return inhoud > breed ? [`the page is ${inhoud} wide on ${breed}`, ...uit] : uit;
            }
            """);
        buiten.ShouldBeEmpty(waar);
    }
}
