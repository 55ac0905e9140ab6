using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SocialeKaart.Web.Gebruikers.Inlogdiensten;

/// <summary>Adds the services of organisations.</summary>
internal static class Inlogdienstregistratie
{
    /// <summary>Where a service sends people back to, with the id of the service behind it.</summary>
    public const string Terug = "/signin-oidc/";

    /// <exception cref="InvalidOperationException">A setting is missing or wrong: what and where.</exception>
    public static void VoegInlogdienstenToe(this AuthenticationBuilder aanmelding, IReadOnlyList<Inlogdienst> diensten)
    {
        foreach (var (dienst, nummer) in diensten.Select((d, i) => (d, i)))
        {
            Toets(dienst, nummer);
            aanmelding.AddOpenIdConnect(dienst.Schema, dienst.Naam, opties =>
            {
                opties.SignInScheme = IdentityConstants.ExternalScheme;
                opties.Authority = dienst.Uitgever;
                opties.RequireHttpsMetadata = !new Uri(dienst.Uitgever).IsLoopback;
                opties.ClientId = dienst.ClientId;
                opties.ClientSecret = dienst.ClientSecret;
                opties.ResponseType = OpenIdConnectResponseType.Code;
                // The answer comes in the address of an ordinary journey, so that the cookies of the way out come back with it.
                opties.ResponseMode = OpenIdConnectResponseMode.Query;
                opties.CorrelationCookie.SameSite = opties.NonceCookie.SameSite = SameSiteMode.Lax;
                opties.CorrelationCookie.SecurePolicy = opties.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                opties.UsePkce = true;
                opties.CallbackPath = Terug + dienst.Id;
                opties.MapInboundClaims = false;
                opties.SaveTokens = false;
                opties.Scope.Clear();
                foreach (var bereik in (string[])["openid", "email", "profile"])
                    opties.Scope.Add(bereik);
                opties.Events.OnRemoteFailure = context =>
                {
                    // The person stopped there, or the service refused: back to our own page, which says so.
                    context.Response.Redirect("/inloggen?fout=dienst");
                    context.HandleResponse();
                    return Task.CompletedTask;
                };
            });
        }
    }

    private static void Toets(Inlogdienst dienst, int nummer)
    {
        Ja(dienst.Id.Length > 0 && dienst.Id.All(t => t is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'), nameof(dienst.Id), "lower case letters, digits and hyphens");
        Ja(dienst.Naam.Length > 0, nameof(dienst.Naam), "a name for the button");
        Ja(dienst.Organisatie.Length > 0, nameof(dienst.Organisatie), "the slug of an organisatie");
        Ja(dienst.ClientId.Length > 0, nameof(dienst.ClientId), "the id that the service gave");
        Ja(dienst.ClientSecret.Length > 0, nameof(dienst.ClientSecret), "the secret that the service gave");
        Ja(Uri.TryCreate(dienst.Uitgever, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback)), nameof(dienst.Uitgever), "an https address");

        void Ja(bool goed, string sleutel, string nodig)
        {
            if (!goed)
                throw new InvalidOperationException($"SocialeKaart:Inlogdiensten:{nummer}:{sleutel} must be {nodig}.");
        }
    }
}
