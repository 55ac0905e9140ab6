using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>Every type of public page, each in one visit: opening a page costs as much as looking at it.</summary>
public sealed class PaginaTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    public static TheoryData<string> Eenmaal() => [.. Paginalijst.Eenmaal];

    /// <summary>What is left of all pages: the same components with other words.</summary>
    public static TheoryData<string> Overige() => [.. Paginalijst.Alle.Except(Paginalijst.Eenmaal)];

    // Each size and each colour once.
    [Theory]
    [MemberData(nameof(Eenmaal))]
    public async Task Visit_EveryPage_IsQuietFitsAndHasNoViolations(string pad)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Smalst), ColorScheme = ColorScheme.Light });
        var pagina = bezoek.Pagina;
        await bezoek.Open(pad);
        await StilTests.VraagtNietsElders(bezoek, pad);
        await BreedteTests.PastInDeBreedte(pagina, $"{pad} on the narrowest screen");

        await pagina.SetViewportSizeAsync(Scherm.Telefoon, Scherm.Van(Scherm.Telefoon).Height);
        await AxeTests.ZonderBezwaar(pagina, $"{pad} on a light telephone");

        await pagina.SetViewportSizeAsync(Scherm.Breed.Width, Scherm.Breed.Height);
        await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AxeTests.ZonderBezwaar(pagina, $"{pad} on a dark desk");

        await pagina.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await BreedteTests.PastInDeBreedte(pagina, $"{pad} with text twice as large");
        await StilTests.GeeftGeenKlacht(bezoek, pad);
    }

    [Theory]
    [MemberData(nameof(Overige))]
    public async Task Visit_SamePageInEnglish_IsQuiet(string pad)
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open(pad);
        await StilTests.VraagtNietsElders(bezoek, pad);
        await StilTests.GeeftGeenKlacht(bezoek, pad);
    }
}
