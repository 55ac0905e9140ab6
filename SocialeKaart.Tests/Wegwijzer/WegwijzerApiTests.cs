using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

public sealed class WegwijzerApiTests(LeesApp app) : IClassFixture<LeesApp>
{
    private const string Pad = "/api/v1/wegwijzer";

    [Fact]
    public async Task Get_Definition_HasTheFourteenLeefdomeinen()
    {
        var definitie = await app.Client.GetFromJsonAsync<JsonElement>(Pad);
        definitie.GetProperty("leefdomeinen").GetArrayLength().ShouldBe(14);
        definitie.GetProperty("vragen")[0].GetProperty("id").GetString().ShouldBe("voor-wie");
    }

    [Fact]
    public async Task Post_Answers_GivesTheSuggestionsWithTheirCauses()
    {
        var plan = await Advies(new() { ["voor-wie"] = ["mijzelf"], ["keuze"] = ["geld"], ["geld.wat"] = ["post"] });
        var budgetcoach = plan.GetProperty("suggesties").EnumerateArray().First(s => s.TryGetProperty("slug", out var slug) && slug.GetString() == "budgetcoach");
        budgetcoach.GetProperty("oorzaken").EnumerateArray().Select(o => o.GetProperty("optie").GetString()).ShouldContain("post");
    }

    [Fact]
    public async Task Post_UrgentAnswer_GivesHelpThatCannotWait()
    {
        var plan = await Advies(new() { ["voor-wie"] = ["mijzelf"], ["spoed"] = ["zelfmoord"] });
        plan.GetProperty("spoed")[0].GetProperty("hulplijnen")[0].GetProperty("nummer").GetString().ShouldBe("113");
    }

    [Theory]
    [InlineData("""{"antwoorden":{"bestaat-niet":["x"]}}""")]
    [InlineData("""{"antwoorden":{"voor-wie":["x"]}}""")]
    [InlineData("""{"antwoorden":{"voor-wie":["mijzelf","gezin"]}}""")]
    [InlineData("""{"plaats":"xqzw"}""")]
    [InlineData("geen json")]
    public async Task Post_FaultyAnswers_AreRefusedWithAReason(string lichaam)
    {
        using var inhoud = new StringContent(lichaam, System.Text.Encoding.UTF8, "application/json");
        using var antwoord = await app.Client.PostAsync(new Uri(Pad + "/advies", UriKind.Relative), inhoud);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Post_Story_NamesTheLeefdomeinenAndTheDanger()
    {
        using var antwoord = await app.Client.PostAsJsonAsync(Pad + "/verhaal", new { tekst = "Ik heb schulden en durf de post niet meer open te maken. Soms wil ik niet meer leven." });
        var gelezen = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        gelezen.GetProperty("leefdomeinen").EnumerateArray().Select(l => l.GetProperty("id").GetString()).ShouldContain("geld");
        gelezen.GetProperty("spoed")[0].GetProperty("hulplijnen")[0].GetProperty("nummer").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Post_EmptyStory_IsRefused()
    {
        using var antwoord = await app.Client.PostAsJsonAsync(Pad + "/verhaal", new { tekst = " " });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<JsonElement> Advies(Dictionary<string, string[]> antwoorden)
    {
        using var antwoord = await app.Client.PostAsJsonAsync(Pad + "/advies", new { antwoorden });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await antwoord.Content.ReadFromJsonAsync<JsonElement>();
    }
}
