using Microsoft.Playwright;
using SocialeKaart.Core.Wegwijzer;
using ZXing;
using ZXing.Common;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>From the QR code of the public wegwijzer into a gesprek.</summary>
public sealed class GesprekMeeTests(Chromium chromium, GesprekApp app) : IClassFixture<GesprekApp>
{
    // What a camera sees of the code on the page: the picture in grey, a byte a pixel.
    private const string Kijk = """
        () => {
          const svg = document.querySelector('.code-vak svg');
          const vak = svg.viewBox.baseVal, maat = 8, zijde = vak.width * maat, doek = new OffscreenCanvas(zijde, zijde).getContext('2d');
          doek.fillStyle = '#fff'; doek.fillRect(0, 0, zijde, zijde);
          doek.setTransform(maat, 0, 0, maat, 0, 0);
          for (const pad of svg.querySelectorAll('path')) { doek.fillStyle = getComputedStyle(pad).fill; doek.fill(new Path2D(pad.getAttribute('d'))); }
          const punten = doek.getImageData(0, 0, zijde, zijde).data;
          return Array.from({ length: zijde * zijde }, (_, i) => punten[4 * i]);
        }
        """;

    [Fact]
    public async Task Continue_FromTheQrOfTheWegwijzer_OpensWhatWasChosen()
    {
        string adres;
        await using (var inwoner = await chromium.Bezoek(app))
        {
            await inwoner.Open("/wegwijzer/stap/1");
            await WegwijzerTests.Loop(inwoner.Pagina, [("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "post")], _ => Task.CompletedTask);
            await inwoner.Open("/wegwijzer/code");
            adres = Lees(await inwoner.Pagina.EvaluateAsync<int[]>(Kijk));
        }

        adres.ShouldStartWith(app.Adres.AbsoluteUri + "wegwijzer/mee#");
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        await bezoek.Open(adres);
        await bezoek.Pagina.Locator("[data-mee-gesprek] a").ClickAsync();
        await bezoek.Pagina.Begin();
        bezoek.Pagina.Url.ShouldEndWith(Gesprektafel.Adres);
        await bezoek.Pagina.Bespreek("Geld en inkomen", "inwoner");
        await Assertions.Expect(bezoek.Pagina.GetByLabel("Ik durf mijn post niet open te maken")).ToBeCheckedAsync();
        // The whole code stands behind a # at most: no server was told on the way.
        bezoek.Verzoeken.ShouldNotContain(v => v.PathAndQuery.Contains(adres.Split('#')[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scan_NextResident_AsksBeforeTheGesprekOfThePreviousGoes()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.Bespreek("Wonen", "inwoner");
        await pagina.Noteer("van de vorige");
        var definitie = app.Beeld.Wegwijzer;
        var antwoorden = Antwoorden.Leeg(definitie).Met(definitie, "voor-wie", ["mijzelf"]).Met(definitie, "keuze", ["geld"]);
        await bezoek.Open("/wegwijzer/mee#" + Meeneemcode.Van(definitie, antwoorden));
        await pagina.Locator("[data-mee-gesprek] a").ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync("nog een ander gesprek open");
        await Assertions.Expect(pagina.Locator("#code-nee")).ToBeFocusedAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, wis het en begin met de code" }).ClickAsync();
        await pagina.Begin();
        await Assertions.Expect(pagina.Locator(".gezin-vak.open")).ToHaveCountAsync(1);
        await pagina.Bespreek("Geld en inkomen", "inwoner");
    }

    private static string Lees(int[] punten)
    {
        var zijde = (int)Math.Sqrt(punten.Length);
        var lezer = new BarcodeReaderGeneric { Options = new DecodingOptions { PossibleFormats = [BarcodeFormat.QR_CODE], TryHarder = true } };
        return lezer.Decode([.. punten.Select(p => (byte)p)], zijde, zijde, RGBLuminanceSource.BitmapFormat.Gray8)?.Text ?? throw new InvalidOperationException("No code was seen.");
    }
}
