using System.Net;
using System.Text;
using System.Xml.Linq;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Productnamen;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Uitwisseling.Csv;
using SocialeKaart.Web.Uitwisseling.Vindbaar;

namespace SocialeKaart.Tests.Uitwisseling.Vindbaar;

/// <summary>What overheid.nl gathers. The rules are those of the schema of Samenwerkende Catalogi 4.0 (sc.xsd), which is not ours to ship.</summary>
public sealed class SamenwerkendeCatalogiTests(KaartAppZonderVoorbeelden app) : IClassFixture<KaartAppZonderVoorbeelden>
{
    private static readonly XNamespace Product = "http://standaarden.overheid.nl/product/terms/", Dc = "http://purl.org/dc/terms/", Overheid = Owms.Voorvoegsel;

    [Fact]
    public async Task Get_Document_HasEveryEntryWithAProductNameAndNoOther()
    {
        var verwacht = app.Beeld.Voorzieningen.Where(v => v.Inhoud.Productnamen.Count > 0).Select(v => v.Inhoud.Naam).ToList();
        verwacht.ShouldNotBeEmpty();
        (await Document()).Descendants(Dc + "title").Select(t => t.Value).ShouldBe(verwacht, ignoreOrder: true);
    }

    [Fact]
    public async Task Get_Entry_HasTheElementsOfTheModelInTheirOrder()
    {
        foreach (var product in (await Document()).Elements(Product + "scproduct"))
        {
            product.Attribute("owms-version")!.Value.ShouldBe("4.0");
            product.Elements().Select(e => e.Name).ShouldBe([Product + "meta", Product + "body"]);
            var meta = product.Element(Product + "meta")!;
            meta.Elements().Select(e => e.Name).ShouldBe([Product + "owmskern", Product + "owmsmantel", Product + "scmeta"]);
            meta.Element(Product + "owmskern")!.Elements().Select(e => e.Name)
                .ShouldBe([Dc + "identifier", Dc + "title", Dc + "language", Dc + "type", Dc + "modified", Dc + "spatial", Overheid + "authority"]);
            meta.Element(Product + "owmsmantel")!.Elements().Select(e => e.Name).ShouldBe([Dc + "audience", Dc + "abstract"]);
            meta.Element(Product + "scmeta")!.Elements().Select(e => e.Name).Distinct().ShouldBe([Product + "productID", Product + "onlineAanvragen", Product + "uniformeProductnaam"]);
        }
    }

    [Fact]
    public async Task Get_Entry_NamesItsPageItsProductAndTheMunicipality()
    {
        var product = (await Document()).Elements(Product + "scproduct").Single(p => p.Descendants(Dc + "identifier").Single().Value.EndsWith("/voorzieningen/hulp-bij-het-huishouden", StringComparison.Ordinal));
        var naam = product.Descendants(Product + "uniformeProductnaam").Single();
        naam.Value.ShouldBe("huishoudelijke hulp");
        naam.Attribute("resourceIdentifier")!.Value.ShouldBe("http://standaarden.overheid.nl/owms/terms/huishHulp");
        foreach (var gemeente in new[] { product.Descendants(Dc + "spatial").Single(), product.Descendants(Overheid + "authority").Single() })
            (gemeente.Value, gemeente.Attribute("scheme")!.Value, gemeente.Attribute("resourceIdentifier")!.Value).ShouldBe(("Oosterhout", "overheid:Gemeente", "http://standaarden.overheid.nl/owms/terms/Oosterhout_(gemeente)"));
        using var pagina = await app.Client.GetAsync(new Uri(new Uri(product.Descendants(Dc + "identifier").Single().Value).PathAndQuery, UriKind.Relative));
        pagina.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Write_MunicipalityThatIsNotNamed_GivesNothing() =>
        SamenwerkendeCatalogi.Schrijf(Beeld(Zaadtabel.Zaad with { Gemeente = Zaadtabel.Zaad.Gemeente with { Owms = null } }), p => p).ShouldBeNull();

    [Fact]
    public void Write_NoEntryWithAProductName_GivesNothing() =>
        SamenwerkendeCatalogi.Schrijf(Beeld(Zaadtabel.Zaad with { Voorzieningen = [.. Zaadtabel.Zaad.Voorzieningen.Select(v => v with { Inhoud = v.Inhoud with { Productnamen = [] } })] }), p => p).ShouldBeNull();

    [Fact]
    public void Write_FictitiousEntry_IsLeftOut()
    {
        var zaad = Zaadtabel.Zaad with { Voorzieningen = [.. Zaadtabel.Zaad.Voorzieningen.Select(v => v with { Inhoud = v.Inhoud with { Productnamen = ["huishHulp"] } })] };
        var tekst = Encoding.UTF8.GetString(SamenwerkendeCatalogi.Schrijf(Beeld(zaad), p => p)!);
        var verzonnen = zaad.Voorzieningen.First(v => v.Inhoud is { Herkomst: Herkomst.Voorbeeld, Zichtbaar: Zichtbaarheid.Publiek });
        tekst.ShouldContain("/voorzieningen/budgetcoach<");
        tekst.ShouldNotContain($"/voorzieningen/{verzonnen.Slug}<");
    }

    private static KaartBeeld Beeld(Zaad zaad) => Zaadbeeld.Van(zaad, toonVoorbeelden: true);

    private async Task<XElement> Document()
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/samenwerkende-catalogi.xml", UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/xml");
        return XDocument.Parse(await antwoord.Content.ReadAsStringAsync()).Root!;
    }
}
