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
        (await Vraag("q=schulden")).GetProperty("items")[0].EnumerateObject().Select(e => e.Name).ShouldBe(["slug", "naam", "samenvatting", "laag", "voorbeeld", "afstandMeter", "afstandOngeveer", "organisatie", "leefdomeinen", "onderwerpen", "nuOpen", "controle", "gewijzigdOp"]);

    [Fact]
    public async Task Get_Example_SaysThatItIsOne() =>
        (await Vraag("q=kledingbank")).GetProperty("items").EnumerateArray()
            .First(i => i.GetProperty("slug").GetString() == "kledingbank").GetProperty("voorbeeld").GetBoolean().ShouldBeTrue();

    private Task<JsonElement> Vraag(string query) => app.Client.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/voorzieningen?{query}", UriKind.Relative));
}
