using Microsoft.Extensions.Primitives;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>Links in the head of an answer (RFC 8288).</summary>
internal static class Apilinks
{
    /// <summary>Adds one.</summary>
    /// <param name="antwoord">The answer.</param>
    /// <param name="adres">Whole address, escaped as an address is.</param>
    /// <param name="soort">Registered relation, such as <c>next</c>.</param>
    public static void Voeg(HttpResponse antwoord, string adres, string soort) =>
        antwoord.Headers.Link = StringValues.Concat(antwoord.Headers.Link, $"<{adres}>; rel=\"{soort}\"");
}
