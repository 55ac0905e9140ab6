using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>What the sign-in tests lean on: that the provider is one, and refuses what any provider would.</summary>
public sealed class AanbiederTests(Proefklant klant) : IClassFixture<Proefklant>
{
    private const string Email = "noor@wijkteam.example";

    [Fact]
    public async Task Get_Discovery_NamesTheIssuerAndItsEndpoints()
    {
        var document = await klant.Client.GetFromJsonAsync<JsonElement>(".well-known/openid-configuration");
        document.GetProperty("issuer").GetString().ShouldBe(klant.Uitgever.AbsoluteUri);
        foreach (var eindpunt in (string[])["authorization_endpoint", "token_endpoint", "userinfo_endpoint", "end_session_endpoint", "jwks_uri"])
            document.GetProperty(eindpunt).GetString().ShouldStartWith(klant.Uitgever.AbsoluteUri, Case.Sensitive, eindpunt);
    }

    [Theory]
    [InlineData("pwd", new[] { "pwd" }, "1")]
    [InlineData("pwd mfa", new[] { "pwd", "mfa" }, "2")]
    public async Task SignIn_ByMeans_GivesASignedIdTokenThatNamesThem(string keuze, string[] amr, string acr)
    {
        var token = await IdToken(await klant.Code(Email, keuze));
        token.GetPayloadValue<string[]>("amr").ShouldBe(amr);
        token.GetPayloadValue<string>("acr").ShouldBe(acr);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_WithEmail_GivesItAndWhetherItIsConfirmed(bool bevestigd)
    {
        var token = await IdToken(await klant.Code(Email, bevestigd: bevestigd));
        token.GetPayloadValue<string>("email").ShouldBe(Email);
        token.GetPayloadValue<bool>("email_verified").ShouldBe(bevestigd);
        token.GetPayloadValue<string>("name").ShouldBe("noor");
        token.GetPayloadValue<string>("nonce").ShouldBe("eenmalig");
    }

    [Fact]
    public async Task SignIn_WithoutScopes_TellsNeitherEmailNorName()
    {
        var token = await IdToken(await klant.Code(Email, omvang: "openid"));
        token.TryGetPayloadValue<string>("email", out _).ShouldBeFalse();
        token.TryGetPayloadValue<string>("name", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task SignIn_SameEmailTwice_IsTheSamePerson() =>
        (await IdToken(await klant.Code(Email))).Subject.ShouldBe((await IdToken(await klant.Code(Email))).Subject);

    [Fact]
    public async Task Get_UserInfo_TellsTheSame()
    {
        using var wissel = await klant.Wissel(await klant.Code(Email));
        var toegang = (await wissel.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "connect/userinfo") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", toegang) } };
        using var antwoord = await klant.Client.SendAsync(vraag);
        var gelezen = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        gelezen.GetProperty("email").GetString().ShouldBe(Email);
        gelezen.GetProperty("name").GetString().ShouldBe("noor");
    }

    [Fact]
    public async Task Exchange_WrongSecret_IsRefused() =>
        await Weigert(await klant.Wissel(await klant.Code(Email), geheim: "geraden"), HttpStatusCode.Unauthorized, "invalid_client");

    [Fact]
    public async Task Exchange_WrongVerifier_IsRefused() =>
        await Weigert(await klant.Wissel(await klant.Code(Email), sleutelwoord: new string('x', 43)), HttpStatusCode.BadRequest, "invalid_grant");

    [Fact]
    public async Task Exchange_SameCodeTwice_IsRefused()
    {
        var code = await klant.Code(Email);
        (await klant.Wissel(code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Weigert(await klant.Wissel(code), HttpStatusCode.BadRequest, "invalid_grant");
    }

    [Theory]
    [InlineData("http://localhost:1/signin-oidc", HttpStatusCode.OK)]
    [InlineData("http://127.0.0.1:65535/signin-oidc/surplus", HttpStatusCode.OK)]
    [InlineData("http://127.0.0.1:5123/elders", HttpStatusCode.BadRequest)]
    [InlineData("http://vreemd.example/signin-oidc", HttpStatusCode.BadRequest)]
    [InlineData("http://127.0.0.1@vreemd.example/signin-oidc", HttpStatusCode.BadRequest)]
    public async Task Ask_AddressToReturnTo_IsAnyPortOfThisMachineButOnlyTheRightPath(string terug, HttpStatusCode status)
    {
        using var antwoord = await klant.Client.GetAsync(klant.Vraag(terug));
        antwoord.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5123/uit", HttpStatusCode.Redirect)]
    [InlineData("http://vreemd.example/uit", HttpStatusCode.BadRequest)]
    public async Task EndSession_AddressToReturnTo_IsOnThisMachine(string terug, HttpStatusCode status)
    {
        var token = await IdToken(await klant.Code(Email));
        using var antwoord = await klant.Client.GetAsync(new Uri(
            $"connect/endsession?id_token_hint={token.EncodedToken}&post_logout_redirect_uri={Uri.EscapeDataString(terug)}", UriKind.Relative));
        antwoord.StatusCode.ShouldBe(status);
        (antwoord.Headers.Location?.AbsoluteUri == terug).ShouldBe(status == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Dispose_Process_EndsTheProvider()
    {
        var proces = await Aanbiederproces.Start("een ander", "met een geheim");
        var adres = proces.Uitgever;
        await proces.DisposeAsync();
        await Should.ThrowAsync<HttpRequestException>(() => klant.Client.GetAsync(adres));
    }

    /// <summary>Checked with the keys that the provider publishes.</summary>
    private async Task<JsonWebToken> IdToken(string code)
    {
        using var antwoord = await klant.Wissel(code);
        var tokens = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        var controle = await new JsonWebTokenHandler().ValidateTokenAsync(tokens.GetProperty("id_token").GetString(), new TokenValidationParameters
        {
            ValidIssuer = klant.Uitgever.AbsoluteUri,
            ValidAudience = Proefklant.Id,
            IssuerSigningKeys = new JsonWebKeySet(await klant.Client.GetStringAsync(new Uri(".well-known/jwks", UriKind.Relative))).GetSigningKeys(),
        });
        controle.IsValid.ShouldBeTrue(controle.Exception?.Message);
        return (JsonWebToken)controle.SecurityToken;
    }

    private static async Task Weigert(HttpResponseMessage antwoord, HttpStatusCode status, string fout)
    {
        using (antwoord)
        {
            antwoord.StatusCode.ShouldBe(status);
            (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString().ShouldBe(fout);
        }
    }
}
