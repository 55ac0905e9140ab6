using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser.Overdracht;

/// <summary>
/// Counts in the browser itself what a person does beyond typing: every press of a mouse button or finger, and every key that writes no text. Going
/// from field to field with Tab is not counted.
/// </summary>
internal sealed class Handelingen
{
    private readonly List<string> gedaan = [];

    private Handelingen()
    {
    }

    /// <summary>In order: where, and what.</summary>
    public IReadOnlyList<string> Gedaan => gedaan;

    /// <summary>Begins to count on every page of a tab.</summary>
    public static async Task<Handelingen> Tel(IPage pagina)
    {
        var teller = new Handelingen();
        await pagina.ExposeFunctionAsync<string, bool>("handeling", wat =>
        {
            lock (teller.gedaan)
                teller.gedaan.Add(wat);
            return true;
        });
        await pagina.AddInitScriptAsync(
            """
            const naam = e => (e.labels?.[0]?.innerText ?? e.innerText ?? e.id ?? '').trim().slice(0, 40);
            addEventListener('pointerdown', g => handeling('press: ' + naam(g.target)), true);
            addEventListener('keydown', g => {
              if (g.key === 'Tab' || g.key === 'Shift') return;
              const schrijft = g.target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
              if (!schrijft || g.key.length > 1) handeling('key ' + g.key + ': ' + naam(g.target));
            }, true);
            """);
        return teller;
    }
}
