using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gebied.Beheer;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Gebied.Beheer;

/// <summary>What a municipality's own colours and texts do to public pages.</summary>
public sealed class HuisstijlTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Blad = "link[href^='/stijl/']";

    [Fact]
    public async Task Set_Colours_AreAStyleSheetThatMayBeKeptForGood()
    {
        await Stel(g => g with { Kleuren = new Gemeentekleuren { Hoofd = "#004b87", AccentDonker = "#ffd180" } });
        var pad = (await app.Pagina("/")).QuerySelector(Blad)!.GetAttribute("href")!;
        using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        antwoord.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        var css = await antwoord.Content.ReadAsStringAsync();
        css.ShouldStartWith("@media not all and (prefers-color-scheme:dark){:root{--merk:#004b87;");
        css.ShouldContain("@media (prefers-color-scheme:dark){:root{--accent:#ffd180;");
        (await app.Client.GetAsync(new Uri("/stijl/gemeente.css?v=oud", UriKind.Relative))).Headers.Location!.ToString().ShouldBe(pad);
        await Stel(g => g with { Kleuren = null });
    }

    // Paper and forced colours come after it, so that they still win.
    [Fact]
    public async Task Set_Colours_StandBetweenTheTokensAndThePage()
    {
        await Stel(g => g with { Kleuren = new Gemeentekleuren { Hoofd = "#004b87" } });
        var bladen = (await app.Pagina("/zoeken?q=geld")).QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!.Split('?')[0]).ToList();
        bladen[..3].ShouldBe(["/css/tokens.css", "/stijl/gemeente.css", "/css/publiek.css"]);
        await Stel(g => g with { Kleuren = null });
    }

    [Fact]
    public async Task Set_Nothing_LeavesPagesAsTheyWere()
    {
        var voor = await app.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        voor.ShouldNotContain("/stijl/");
        voor.ShouldNotContain("eigen-tekst");
        await Stel(g => g with { Kleuren = new Gemeentekleuren { Accent = "#00695c" }, Teksten = new Gemeenteteksten { Welkom = "Dag." } });
        (await app.Client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldNotBe(voor);
        await Stel(g => g with { Kleuren = null, Teksten = null });
        (await app.Client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldBe(voor);
    }

    [Fact]
    public async Task Set_Texts_AreSafeMarkdownInTheLanguageOfThePage()
    {
        await Stel(g => g with { Teksten = new Gemeenteteksten { Welkom = "Welkom in **Oosterhout**.", WelkomEn = "Welcome to *Oosterhout*.", Contact = "Kijk bij [het loket](https://voorbeeld.test/). Niet [hier](javascript:alert(1))." } });
        var (nl, en) = (await app.Pagina("/"), await app.Pagina("/en/"));
        nl.QuerySelector(".welkom .eigen-tekst strong")!.TextContent.ShouldBe("Oosterhout");
        en.QuerySelector(".welkom .eigen-tekst em")!.TextContent.ShouldBe("Oosterhout");
        nl.QuerySelectorAll(".voet .eigen-tekst a[href]").Select(a => a.GetAttribute("href")).ShouldBe(["https://voorbeeld.test/"]);
        // There is no English of it.
        en.QuerySelector(".voet .eigen-tekst")!.GetAttribute("lang").ShouldBe("nl");
        nl.QuerySelector(".voet .eigen-tekst")!.HasAttribute("lang").ShouldBeFalse();
        await Stel(g => g with { Teksten = null });
    }

    [Fact]
    public async Task Get_StyleSheetWithoutColours_IsNotThere()
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/stijl/gemeente.css", UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task Stel(Func<Gemeente, Gemeente> naar)
    {
        using var beheerder = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Beheerder);
        var beheer = app.Diensten.GetRequiredService<Gemeentebeheer>();
        var was = (await beheer.Lees(beheerder.Wie, default)).Gemeente;
        (await beheer.Bewaar(was, naar(was), beheerder.Wie, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
    }
}
