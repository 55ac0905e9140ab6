using System.Net.Http.Json;
using System.Text.Json;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

public sealed class SuggestieApiTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public async Task Get_Topic_LeadsToItsPage() =>
        (await Items("/api/v1/suggesties?q=deurw")).ShouldContain(i => i.GetProperty("pad").GetString() == "/onderwerpen/schulden");

    [Fact]
    public async Task Get_InEnglish_NamesAndLeadsInEnglish()
    {
        var item = (await Items("/en/api/v1/suggesties?q=debts")).First(i => i.GetProperty("soort").GetString() == "onderwerp");
        item.GetProperty("pad").GetString()!.ShouldStartWith("/en/onderwerpen/");
        item.GetProperty("soortnaam").GetString().ShouldBe("topic");
    }

    [Fact]
    public async Task Get_Place_LeadsToASearchNearIt() =>
        (await Items("/api/v1/suggesties?q=vrach")).ShouldContain(i => i.GetProperty("pad").GetString() == "/zoeken?bij=Vrachelen");

    [Fact]
    public async Task Get_EverySuggestion_LeadsSomewhere()
    {
        foreach (var begin in (string[])["ge", "wo", "zelfmoord", "den"])
        {
            foreach (var item in await Items($"/api/v1/suggesties?q={begin}"))
                (await app.Pagina(item.GetProperty("pad").GetString()!)).QuerySelector("h1").ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("/api/v1/suggesties")]
    [InlineData("/api/v1/suggesties?q=")]
    [InlineData("/api/v1/suggesties?q=%00%F0%9F%98%80")]
    public async Task Get_NothingTyped_IsAnEmptyList(string pad) => (await Items(pad)).ShouldBeEmpty();

    [Fact]
    public async Task Get_Words_AreKeptByNobody()
    {
        using var antwoord = await app.Client.GetAsync(new Uri($"/api/v1/suggesties?q={app.Kanarie("kanariesuggestie")}", UriKind.Relative));
        antwoord.Headers.CacheControl!.Private.ShouldBeTrue();
    }

    private async Task<List<JsonElement>> Items(string pad) =>
        [.. (await app.Client.GetFromJsonAsync<JsonElement>(new Uri(pad, UriKind.Relative))).GetProperty("items").EnumerateArray()];
}
