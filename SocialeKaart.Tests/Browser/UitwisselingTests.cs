using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Uitwisseling.Csv;
using SocialeKaart.Tests.Uitwisseling.Inlezen;

namespace SocialeKaart.Tests.Browser;

/// <summary>The figures, and a table that is taken in and undone; each page is looked at once.</summary>
public sealed class UitwisselingTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private static readonly int[] Breedtes = [Scherm.Telefoon, Scherm.Tablet, Scherm.Bureau];

    [Fact]
    public async Task Figures_AsChartAndAsTable_SayTheSame()
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await using var bezoek = await chromium.Bezoek(app, wie);
        await bezoek.OpenWerkplek("/beheer/dashboard", "[data-grafiek=onderwerp] button");
        var pagina = bezoek.Pagina;
        var grafiek = pagina.Locator("[data-grafiek=onderwerp]");
        await Assertions.Expect(grafiek.Locator(".staven li")).ToHaveCountAsync(12);
        var staven = await grafiek.Locator(".staaf-getal").AllTextContentsAsync();
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "/beheer/dashboard as charts", Breedtes);
        var knop = grafiek.GetByRole(AriaRole.Button, new() { Name = "Als tabel" });
        await knop.PressAsync("Enter");
        await Assertions.Expect(knop).ToHaveAttributeAsync("aria-pressed", "true");
        var rijen = await grafiek.Locator("tbody tr").EvaluateAllAsync<string[]>("rijen => rijen.map(r => [...r.querySelectorAll('td')].map(c => c.textContent.trim()).join('|'))");
        rijen.Select(r => r.Split('|')).Select(r => $"{r[0]} van {r[1]} ({r[2]})").ShouldBe(staven);
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "/beheer/dashboard as a table", Breedtes);
        (await grafiek.Locator("tbody a").First.GetAttributeAsync("href"))!.ShouldStartWith("/beheer/voorzieningen?onderwerp=");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Niet gecontroleerd", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#soort")).ToHaveValueAsync("Controle");
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task TakeIn_TableWithAFaultThenAGoodOne_IsDoneInTheBackgroundAndUndone()
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await using var bezoek = await chromium.Bezoek(app, wie);
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/importeren");
        await Klaar(pagina);
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "/beheer/importeren", Breedtes);
        await Kies(pagina, Zaadtabel.Maak([Zaadtabel.Kop, Zaadtabel.Rij("een").Met(("laag", "vaag"))]));
        await Assertions.Expect(pagina.Locator("[data-fouten] tbody tr")).ToContainTextAsync("2laag");
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "faults", Breedtes);

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Kies het verbeterde bestand" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByText("Er zit 1 fout in.")).ToBeVisibleAsync();
        await Kies(pagina, VoorzieningenCsv.Schrijf([Opdrachtproef.Anders with { Controle = new Controle { Datum = new DateOnly(2026, 3, 2), Door = "Gemeente Elders", Hoe = "gebeld" } }, Opdrachtproef.Erbij]));
        var stap = pagina.Locator($"[data-stap={Opdrachtproef.Slug}]");
        await stap.Locator("summary").PressAsync("Enter");
        await Assertions.Expect(stap).ToContainTextAsync("Volgens Gemeente Elders gecontroleerd op 2 maart 2026 (gebeld).");
        await Assertions.Expect(stap.Locator("ins")).ToHaveTextAsync(Opdrachtproef.Anders.Inhoud.Naam);
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "preview", Breedtes);

        await pagina.GetByRole(AriaRole.Button, new() { Name = "Importeren", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator("#loop")).ToBeFocusedAsync();
        await Volg(pagina, "Opgeslagen: 0 van 2.");
        await Assertions.Expect(pagina.Locator("[data-uitkomst=Gelukt]")).ToContainTextAsync("Dit is import 1.");
        await Assertions.Expect(pagina.Locator("[data-gedaan] a").First).ToHaveTextAsync(Opdrachtproef.Erbij.Inhoud.Naam);
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "done", Breedtes);

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Terug naar importeren" }).PressAsync("Enter");
        var import = pagina.Locator("[data-import='1']");
        await import.GetByRole(AriaRole.Button, new() { Name = "Ongedaan maken" }).PressAsync("Enter");
        await import.GetByRole(AriaRole.Button, new() { Name = "Ja, maak ongedaan" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await Werk();
        await Assertions.Expect(pagina.Locator("[data-uitkomst=Gelukt]")).ToContainTextAsync("is ongedaan gemaakt");
        await bezoek.OpenWerkplek("/beheer/exporteren");
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "/beheer/exporteren", Breedtes);
        bezoek.Klachten.ShouldBeEmpty();
    }

    private static async Task Kies(IPage pagina, byte[] tabel)
    {
        await Klaar(pagina);
        await pagina.Locator("#bestand").SetInputFilesAsync(new FilePayload { Name = "kaart.csv", MimeType = "text/csv", Buffer = tabel });
    }

    // Blazor listens to a field for files in a way of its own.
    private static async Task Klaar(IPage pagina) => await pagina.WaitForFunctionAsync("() => document.querySelector('#bestand')?._blazorInputFileNextFileId !== undefined");

    /// <summary>Holds the work up until the page tells how far it is, and tells it again to who left and came back.</summary>
    private async Task Volg(IPage pagina, string tekst)
    {
        var lopers = app.Diensten.GetRequiredService<Importlopers>();
        using var gezien = new ManualResetEventSlim();
        var id = Guid.Parse(pagina.Url.Split('/')[^1]);
        void Schrijft(object? van, EventArgs wat)
        {
            if (lopers.Stand(id) is { Fase: Importfase.Schrijven })
                gezien.Wait(TimeSpan.FromMinutes(2));
        }

        lopers.Veranderd += Schrijft;
        var werk = Task.Run(Werk);
        await Assertions.Expect(pagina.GetByText(tekst)).ToBeVisibleAsync();
        await pagina.ReloadAsync();
        await Assertions.Expect(pagina.GetByText(tekst)).ToBeVisibleAsync();
        gezien.Set();
        await werk;
        lopers.Veranderd -= Schrijft;
    }

    // The clock of the application stands still, so that its own server does nothing.
    private async Task Werk()
    {
        var diensten = app.Diensten;
        var werk = diensten.GetServices<ITaakwerk>().Where(w => w.Soort == Importwerk.Naam);
        await new Takenronde(diensten.GetRequiredService<IDbContextFactory<KaartDb>>(), werk, [], diensten.GetRequiredService<TimeProvider>()).Draai(default);
    }
}
