using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>Someone at the provider's sign-in page, without a browser.</summary>
internal static class Inlogformulier
{
    /// <summary>Opens the page, fills it in and sends it; returns where the provider sends the visitor back to, code and state included.</summary>
    /// <param name="client">Follows no redirects.</param>
    /// <param name="vraag">Where the application sent the visitor to sign in.</param>
    /// <param name="email">Any.</param>
    /// <param name="amr">"pwd" or "pwd mfa".</param>
    /// <param name="bevestigd">Whether the provider vouches for the e-mail.</param>
    public static async Task<Uri> Verstuur(HttpClient client, Uri vraag, string email, string amr = "pwd", bool bevestigd = true)
    {
        using var antwoord = await client.GetAsync(vraag);
        var html = await antwoord.Content.ReadAsStringAsync();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, html);
        using var pagina = await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(vraag));
        var formulier = (IHtmlFormElement)pagina.QuerySelector("form")!;
        var velden = formulier.Elements.OfType<IHtmlInputElement>().Where(v => v.Type == "hidden").ToDictionary(v => v.Name!, v => v.Value);
        velden["email"] = email;
        velden["amr"] = amr;
        if (bevestigd)
            velden["email_verified"] = "true";
        using var inhoud = new FormUrlEncodedContent(velden);
        using var terug = await client.PostAsync(new Uri(vraag, formulier.Action), inhoud);
        terug.StatusCode.ShouldBe(HttpStatusCode.Redirect, await terug.Content.ReadAsStringAsync());
        return terug.Headers.Location!;
    }
}
