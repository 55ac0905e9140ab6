using System.Text;
using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>A server that is killed in the middle of a gesprek: it goes on from the tab, and nothing of it was anywhere else.</summary>
public sealed class GesprekServerdoodTests(Chromium chromium)
{
    private const string Kanarie = "kanarieserver9083";

    [Fact]
    public async Task Kill_ServerInAGesprek_LosesNothingAndLeavesNothing()
    {
        await using var server = await Serverproces.Begin();
        await using var bezoek = await chromium.Bezoek(server.Adres);
        var pagina = bezoek.Pagina;
        await bezoek.Open("/inloggen?naar=" + Gesprektafel.Adres);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "toeleider" }).ClickAsync();
        await pagina.Begin();
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await pagina.Noteer(Kanarie);

        var eerst = await pagina.Circuit();
        await server.Dood();
        await Assertions.Expect(pagina.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await server.Start();

        await pagina.WachtOpAnderCircuit(eerst);
        await Assertions.Expect(pagina.Locator("table.gezin")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await Assertions.Expect(pagina.Locator("#notitie")).ToHaveValueAsync(Kanarie);

        server.Regels.ShouldNotContain(r => r.Contains(Kanarie, StringComparison.Ordinal));
        var bestanden = server.Bestanden().ToList();
        bestanden.ShouldContain(b => b.EndsWith("kaart.db", StringComparison.Ordinal));
        foreach (var bestand in bestanden)
            (await File.ReadAllBytesAsync(bestand)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Kanarie)).ShouldBe(-1, bestand);
    }
}
