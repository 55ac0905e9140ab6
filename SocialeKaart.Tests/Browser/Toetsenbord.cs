using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser;

/// <summary>Goes through a page by keyboard alone, and looks at every stop whether a person can see where they are.</summary>
internal static class Toetsenbord
{
    // Far more stops than any page has: only against going round for ever.
    private const int HoogstensStops = 400;

    // What is wrong with the sight of the focused element; null when nothing is. Asked along with the rest: each question costs a way to the browser and back.
    private const string Onzichtbaarheid =
        """
        () => {
          const e = document.activeElement;
          const naam = `${location.pathname}: ${e.outerHTML.slice(0, 120)}`;
          const stijl = getComputedStyle(e);
          if (stijl.outlineStyle === 'none' || parseFloat(stijl.outlineWidth) < 2) return `${naam} shows no outline`;
          const vak = e.getClientRects()[0];
          if (vak === undefined || vak.width === 0) return `${naam} takes no room`;
          const x = vak.left + vak.width / 2;
          // Of a tall field for writing a browser shows where the writing begins.
          for (const y of [vak.top + 2, vak.top + vak.height / 2, ...(e.matches('textarea') ? [] : [vak.bottom - 2])]) {
            const boven = document.elementFromPoint(x, y);
            if (!e.contains(boven)) return `${naam} is hidden at ${Math.round(x)}, ${Math.round(y)} by ${boven?.outerHTML.slice(0, 80) ?? 'the edge of the screen'}`;
          }
          return null;
        }
        """;

    /// <summary>Tabs until the focus is on what is meant.</summary>
    public static async Task TabNaar(this IPage pagina, string selector)
    {
        for (var stop = 0; stop < HoogstensStops; stop++)
        {
            await pagina.Keyboard.PressAsync("Tab");
            var kijk = await pagina.EvaluateAsync<string[]>($"selector => [({Onzichtbaarheid})() ?? '', document.activeElement.matches(selector) ? 'here' : '']", selector);
            kijk[0].ShouldBeEmpty();
            if (kijk[1].Length > 0)
                return;
        }

        throw new ShouldAssertException($"{selector} was not reached by {HoogstensStops} tabs on {pagina.Url}");
    }

    /// <summary>Presses a key until the focus leaves the page or comes round again; gives the stops.</summary>
    public static async Task<IReadOnlyList<string>> Doorloop(this IPage pagina, string toets)
    {
        var stops = new List<string>();
        await pagina.EvaluateAsync("() => { window.geweest = new Set([document.body]); }");
        for (var stop = 0; stop < HoogstensStops; stop++)
        {
            await pagina.Keyboard.PressAsync(toets);
            var kijk = await pagina.EvaluateAsync<string[]>(
                $"() => {{ const e = document.activeElement; return geweest.has(e) ? [] : (geweest.add(e), [({Onzichtbaarheid})() ?? '', e.outerHTML.slice(0, 120)]); }}");
            if (kijk.Length == 0)
                return stops;
            kijk[0].ShouldBeEmpty();
            stops.Add(kijk[1]);
        }

        throw new ShouldAssertException($"The focus does not leave {pagina.Url}");
    }
}
