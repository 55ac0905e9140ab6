using System.Net;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Uitwisseling.Hsds;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

public sealed class HsdsophalerTests
{
    private const string Server = "https://kaart.example.nl/hsds/v3";
    private const string Pagina = """{"total_items":1,"total_pages":1,"contents":[{"id":"0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21"}]}""";
    private readonly FakeTimeProvider klok = new();

    [Theory]
    [InlineData("https://kaart.example.nl/hsds/v3/", Server)]
    [InlineData("https://kaart.example.nl/hsds/v3?x=1", Server)]
    [InlineData("http://127.0.0.1:5080/hsds/v3", "http://127.0.0.1:5080/hsds/v3")]
    [InlineData("http://kaart.example.nl/hsds/v3", null)]
    [InlineData("https://iemand:geheim@kaart.example.nl/hsds", null)]
    [InlineData("ftp://kaart.example.nl", null)]
    [InlineData("kaart.example.nl", null)]
    public void Name_Address_OnlyWhereNobodyReadsAlong(string adres, string? server) => Hsdsophaler.Server(adres).ShouldBe(server);

    [Fact]
    public async Task Fetch_ServerAsksToWait_WaitsAsLongAsItAsks()
    {
        var keren = 0;
        var taak = Haal(verzoek => ++keren == 1 ? Wacht(TimeSpan.FromSeconds(20)) : Json(verzoek));
        taak.IsCompleted.ShouldBeFalse();
        klok.Advance(TimeSpan.FromSeconds(19));
        keren.ShouldBe(1);
        klok.Advance(TimeSpan.FromSeconds(1));
        (await taak).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(HttpStatusCode.Redirect, "", "antwoordt met 302")]
    [InlineData(HttpStatusCode.InternalServerError, "", "antwoordt met 500")]
    [InlineData(HttpStatusCode.OK, "<html>", "geeft geen HSDS")]
    [InlineData(HttpStatusCode.OK, """{"total_items":30000,"total_pages":300,"contents":[]}""", "meer dan 20000 diensten")]
    public async Task Fetch_ServerThatIsNone_SaysWhy(HttpStatusCode status, string tekst, string reden) =>
        (await Should.ThrowAsync<OphaalException>(() => Haal(_ => new HttpResponseMessage(status) { Content = new StringContent(tekst) }))).Message.ShouldContain(reden);

    [Fact]
    public async Task Fetch_NobodyAnswers_SaysSo() =>
        (await Should.ThrowAsync<OphaalException>(() => Haal(_ => throw new HttpRequestException("geen verbinding")))).Message.ShouldContain("is niet te lezen: geen verbinding");

    private static HttpResponseMessage Wacht(TimeSpan duur)
    {
        var antwoord = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        antwoord.Headers.RetryAfter = new(duur);
        return antwoord;
    }

    private static HttpResponseMessage Json(HttpRequestMessage verzoek) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(verzoek.RequestUri!.Query.Length > 0 ? Pagina : """{"id":"0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21","name":"Dokter","status":"active"}"""),
    };

    private async Task<IReadOnlyList<HsdsService>> Haal(Func<HttpRequestMessage, HttpResponseMessage> antwoord)
    {
        using var http = new HttpClient(new Stub(antwoord));
        return await new Hsdsophaler(http, klok, TimeSpan.Zero).Haal(Server, (_, _) => { }, CancellationToken.None);
    }

    private sealed class Stub(Func<HttpRequestMessage, HttpResponseMessage> antwoord) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(antwoord(request));
    }
}
