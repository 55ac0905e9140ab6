using System.Net;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>The provider's sign-in page, shown at every sign-in: who it is, and by what means.</summary>
internal static class Inlogpagina
{
    /// <summary>The form, or with a filled-in form the way back to the application.</summary>
    public static IResult Antwoord(HttpContext http)
    {
        var verzoek = http.GetOpenIddictServerRequest()!;
        return (string?)verzoek["email"] is { Length: > 0 } email
            ? Results.SignIn(
                Persoon.Maak(email, (string?)verzoek["email_verified"] == "true", (string?)verzoek["amr"] ?? "pwd", verzoek.GetScopes()),
                authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)
            : Results.Content(Formulier(verzoek), "text/html; charset=utf-8");
    }

    /// <summary>The request of the application travels along in the form, so that nothing has to be remembered meanwhile.</summary>
    private static string Formulier(OpenIddictRequest verzoek) => $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><title>Inloggen bij de proefaanbieder</title></head>
        <body>
        <main>
        <h1>Inloggen bij de proefaanbieder</h1>
        <form method="post" action="/{Protocol.Inlogpad}">
        {string.Join('\n', verzoek.GetParameters().Select(p => $"""<input type="hidden" name="{Html(p.Key)}" value="{Html((string?)p.Value)}">"""))}
        <p><label>E-mail <input type="email" name="email" required></label></p>
        <p><label>Middel <select name="amr"><option value="pwd">pwd</option><option value="pwd mfa">pwd mfa</option></select></label></p>
        <p><label><input type="checkbox" name="email_verified" value="true" checked> E-mail is bevestigd</label></p>
        <p><button>Inloggen</button></p>
        </form>
        </main>
        </body>
        </html>
        """;

    private static string Html(string? tekst) => WebUtility.HtmlEncode(tekst) ?? "";
}
