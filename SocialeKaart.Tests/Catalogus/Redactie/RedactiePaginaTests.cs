using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Catalogus.Beheer;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>The pages of the redactie as they come over the line.</summary>
public sealed class RedactiePaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>, IAsyncLifetime
{
    private Medewerker redacteur = null!;

    public async ValueTask InitializeAsync() => redacteur = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);

    public ValueTask DisposeAsync()
    {
        redacteur.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Preview_AnyVersion_IsThePublicPageInAFrameOfOursAloneAndKeptNowhere()
    {
        var pad = RedactieEndpoints.Voorbeeldpad(app.Beeld.Voorziening("eetpunt")!.Id, 1);
        using var antwoord = await redacteur.Client.GetAsync(new Uri(pad, UriKind.Relative));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        antwoord.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
        antwoord.Headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
        antwoord.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("frame-ancestors 'self'");
        var pagina = await redacteur.Pagina(pad);
        pagina.QuerySelector("article.voorziening h1")!.TextContent.ShouldBe(app.Beeld.Voorziening("eetpunt")!.Inhoud.Naam);
        pagina.QuerySelector("head base")!.GetAttribute("target").ShouldBe("_blank");
    }

    [Fact]
    public async Task Preview_SecretAddress_IsNotTold()
    {
        var was = app.Beeld.Voorziening("digi-taalhuis")!;
        var straat = app.Kanarie("Geheimstraat 77");
        var inhoud = was.Inhoud with { Locaties = [new Locatie { Precisie = Precisie.Adres, Straat = straat, Plaats = "Oosterhout", Kern = "oosterhout", Verborgen = true }], Tijden = [] };
        (await app.Diensten.GetRequiredService<Uitgever>().Publiceer(was.Id, 1, inhoud, redacteur.Account.Id.ToString(), default)).ShouldBeOfType<Uitgave.Gelukt>();

        (await redacteur.Pagina(RedactieEndpoints.Voorbeeldpad(was.Id, 2))).Source.Text.ShouldNotContain(straat);
    }

    [Fact]
    public async Task Frame_EveryOtherPage_RefusesToBeFramed()
    {
        foreach (var pad in new[] { "/beheer/voorzieningen", "/voorzieningen/eetpunt" })
        {
            using var antwoord = await redacteur.Client.GetAsync(new Uri(pad, UriKind.Relative));
            antwoord.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
            antwoord.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("frame-ancestors 'none'");
        }
    }

    [Fact]
    public async Task Open_History_VersionsAndWhoWroteThem()
    {
        var pagina = await redacteur.Pagina($"/beheer/voorzieningen/{app.Beeld.Voorziening("eetpunt")!.Id}/geschiedenis");
        pagina.QuerySelector("[data-versie='1']")!.TextContent.ShouldContain("import bij het begin");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Open_OldAddressOfWhatWasMerged_LeadsToWhatStays(string taal)
    {
        await Voeg("budgetcoach", "kringloop");
        using var antwoord = await app.Client.GetAsync(new Uri($"{taal}/voorzieningen/kringloop", UriKind.Relative));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        antwoord.Headers.Location!.ToString().ShouldBe($"{taal}/voorzieningen/budgetcoach");
        (await app.Pagina($"{taal}/lijst?v=kringloop&v=budgetcoach")).QuerySelectorAll("main a[href$='/voorzieningen/budgetcoach']").Length.ShouldBe(1);
    }

    private async Task Voeg(string blijft, string gaat)
    {
        if (app.Beeld.Voorziening(gaat)!.Slug == blijft)
            return;
        var vraag = new Samenvoegvraag(app.Beeld.Voorziening(blijft)!.Id, 1, app.Beeld.Voorziening(gaat)!.Id, 1, new HashSet<string>());
        (await app.Diensten.GetRequiredService<Samenvoeger>().Voeg(vraag, redacteur.Wie, default)).ShouldBeOfType<Uitgave.Gelukt>();
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
    }
}
