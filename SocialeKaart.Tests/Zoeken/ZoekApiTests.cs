using System.Net.Http.Json;
using System.Text.Json;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

public sealed class ZoekApiTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Theory]
    [InlineData("q=schulden")]
    [InlineData("q=eten&kosten=gratis")]
    [InlineData("q=geld&pagina=2")]
    [InlineData("")]
    public async Task Get_Question_RanksAsThePageDoes(string query)
    {
        var pagina = (await app.Pagina($"/zoeken?{query}")).QuerySelectorAll(".kaart h3 a").Select(a => a.GetAttribute("href")!["/voorzieningen/".Length..]);
        (await Vraag(query)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("slug").GetString()).ShouldBe(pagina);
    }

    [Fact]
    public async Task Get_NothingFound_SaysSo()
    {
        var antwoord = await Vraag("q=xqzw");
        antwoord.GetProperty("kwaliteit").GetString().ShouldBe("leeg");
        antwoord.GetProperty("totaal").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Get_Item_HasTheListedFieldsOnly() =>
        (await Vraag("q=schulden")).GetProperty("items")[0].EnumerateObject().Select(e => e.Name).ShouldBe(["id", "slug", "naam", "samenvatting", "laag", "voorbeeld", "afstandMeter", "afstandOngeveer", "organisatie", "leefdomeinen", "onderwerpen", "nuOpen", "controle", "teControleren", "gewijzigdOp", "pagina"]);

    [Fact]
    public async Task Get_Example_SaysThatItIsOne() =>
        (await Vraag("q=kledingbank")).GetProperty("items").EnumerateArray()
            .First(i => i.GetProperty("slug").GetString() == "kledingbank").GetProperty("voorbeeld").GetBoolean().ShouldBeTrue();

    [Theory]
    [InlineData("ik wil dood", "113", "112")]
    [InlineData("ik word geslagen", "0800-2000", "112")]
    public async Task Get_WordsThatTellOfDanger_GiveTheNumbersThatThePageShows(string vraag, params string[] nummers)
    {
        var pagina = (await app.Pagina("/zoeken?q=" + Uri.EscapeDataString(vraag))).QuerySelectorAll(".gevaar a[href^='tel:']").Select(a => a.GetAttribute("href")!["tel:".Length..]).Distinct();
        var gegeven = (await Vraag("q=" + Uri.EscapeDataString(vraag))).GetProperty("spoed").EnumerateArray().Select(l => l.GetProperty("nummer").GetString()!).ToList();
        gegeven.ShouldBe(nummers);
        gegeven.Select(n => n.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)).ShouldBe(pagina, ignoreOrder: true);
    }

    [Fact]
    public async Task Get_WordsWithoutDanger_GiveNoNumbers() => (await Vraag("q=schulden")).GetProperty("spoed").GetArrayLength().ShouldBe(0);

    [Theory]
    [InlineData("bij=Breda", "bij")]
    [InlineData("bij=9999zz&afstand=5", "bij")]
    [InlineData("afstand=5", "afstand")]
    public async Task Get_PlaceThatIsNotKnown_IsNamedAndNotLeftOut(string query, string parameter)
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/api/v1/voorzieningen?" + query, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray().Select(f => f.GetProperty("naam").GetString()).ShouldBe([parameter]);
    }

    [Fact]
    public async Task Get_OpenNow_SaysOfHowManyItIsNotKnown()
    {
        var onbekend = (await Vraag("open=nu")).GetProperty("onbekend").EnumerateArray().ShouldHaveSingleItem();
        onbekend.GetProperty("filters").EnumerateArray().Select(f => f.GetString()).ShouldBe(["open"]);
        (await app.Pagina("/zoeken?open=nu")).Body!.TextContent.ShouldContain($"Van {onbekend.GetProperty("aantal").GetInt32()} andere");
    }

    [Fact]
    public async Task Get_ByOnderwerp_GivesWhatItsPageLists()
    {
        var verwacht = app.Beeld.Voorzieningen.Where(v => v.Inhoud.Onderwerpen.Contains("post-niet-openen")).Select(v => v.Slug);
        (await Vraag("onderwerp=post-niet-openen&perPagina=100")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("slug").GetString()).ShouldBe(verwacht, ignoreOrder: true);
    }

    [Fact]
    public async Task Get_ByOrganisatie_CountsFacetsOfItAlone()
    {
        var antwoord = await Vraag("organisatie=surplus");
        var totaal = app.Beeld.Van(app.Beeld.Organisatie("surplus")!).Count();
        antwoord.GetProperty("totaal").GetInt32().ShouldBe(totaal);
        antwoord.GetProperty("facetten").GetProperty("laag").EnumerateArray().Sum(w => w.GetProperty("aantal").GetInt32()).ShouldBe(totaal);
    }

    private Task<JsonElement> Vraag(string query) => app.Client.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/voorzieningen?{query}", UriKind.Relative));
}
