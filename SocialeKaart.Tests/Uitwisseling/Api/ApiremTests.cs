using System.Net;
using SocialeKaart.Tests.Gebied;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>Who asks too often is told how long to wait.</summary>
public sealed class ApiremTests
{
    [Theory]
    [InlineData("/api/v1/gebied")]
    [InlineData("/hsds/v3/taxonomies")]
    public async Task Get_TooOften_SaysHowLongToWait(string pad)
    {
        await using var app = new KaartAppMet(("SocialeKaart:ApivragenPerMinuut", "3"));
        await app.InitializeAsync();
        HttpResponseMessage antwoord;
        var keren = 0;
        do
        {
            antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        }
        while (antwoord.StatusCode == HttpStatusCode.OK && ++keren < 200);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        antwoord.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        antwoord.Dispose();
    }
}
