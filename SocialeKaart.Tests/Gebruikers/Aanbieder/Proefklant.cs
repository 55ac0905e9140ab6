using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>An application that signs in by hand, step by step, with a provider of its own.</summary>
public sealed class Proefklant : IAsyncLifetime
{
    public const string Id = "proefklant";
    public const string Geheim = "een geheim van de proef";
    public const string Terug = "http://127.0.0.1:5123/signin-oidc";

    private const string Sleutelwoord = "een-sleutelwoord-van-ten-minste-drieenveertig-tekens";

    private Aanbiederproces proces = null!;

    public Uri Uitgever => proces.Uitgever;

    /// <summary>At the provider; follows no redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        proces = await Aanbiederproces.Start(Id, Geheim);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = proces.Uitgever };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await proces.DisposeAsync();
    }

    /// <summary>The address that asks the provider to sign someone in.</summary>
    public Uri Vraag(string terug = Terug, string omvang = "openid email profile") => new(QueryHelpers.AddQueryString(
        new Uri(Uitgever, Protocol.Inlogpad).AbsoluteUri,
        new Dictionary<string, string?>
        {
            ["client_id"] = Id, ["redirect_uri"] = terug, ["response_type"] = "code", ["scope"] = omvang, ["state"] = "toestand", ["nonce"] = "eenmalig",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Sleutelwoord))), ["code_challenge_method"] = "S256",
        }));

    /// <summary>Signs someone in and returns the code that comes back.</summary>
    public async Task<string> Code(string email, string amr = "pwd", bool bevestigd = true, string omvang = "openid email profile")
    {
        var terug = await Inlogformulier.Verstuur(Client, Vraag(omvang: omvang), email, amr, bevestigd);
        terug.GetLeftPart(UriPartial.Path).ShouldBe(Terug);
        var antwoord = QueryHelpers.ParseQuery(terug.Query);
        antwoord["state"].ToString().ShouldBe("toestand");
        return antwoord["code"].ToString();
    }

    /// <summary>Exchanges a code for tokens; the answer may be a refusal.</summary>
    public async Task<HttpResponseMessage> Wissel(string code, string geheim = Geheim, string sleutelwoord = Sleutelwoord)
    {
        using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = Terug, ["code_verifier"] = sleutelwoord,
            ["client_id"] = Id, ["client_secret"] = geheim,
        });
        return await Client.PostAsync(new Uri("connect/token", UriKind.Relative), inhoud);
    }
}
