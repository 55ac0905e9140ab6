using Microsoft.Extensions.Options;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Schil.Taal;

/// <summary>Addresses for the page that is being made: in its language, and in the other one.</summary>
public sealed class Pad(IHttpContextAccessor toegang, IOptions<Instellingen> instellingen)
{
    public bool IsEngels => Verzoek.PathBase.Value!.EndsWith(TaalMiddleware.Engels, StringComparison.Ordinal);

    /// <summary>ISO 639-1 code of the interface language.</summary>
    public string Taal => IsEngels ? "en" : "nl";

    /// <summary>The path of this page, without language.</summary>
    public string Hier => Verzoek.Path.Value!;

    private HttpRequest Verzoek => toegang.HttpContext!.Request;

    /// <summary>An address within the site, in the language of this page.</summary>
    /// <param name="pad">Path and query without language, such as <c>/zoeken?q=eten</c>.</param>
    public string Naar(string pad) => Verzoek.PathBase.Value + pad;

    /// <summary>This page in the other language; with its question where the page is made for this visitor alone.</summary>
    public string InAndereTaal()
    {
        var basis = Verzoek.PathBase.Value!;
        var heeftVraag = toegang.HttpContext!.GetEndpoint()?.Metadata.GetMetadata<Vraagpagina>() is not null;
        return (IsEngels ? basis[..^TaalMiddleware.Engels.Length] : basis + TaalMiddleware.Engels) + Verzoek.Path
            + (heeftVraag ? Verzoek.QueryString : "");
    }

    /// <summary>The whole address of this page without its query, for paper and QR codes.</summary>
    public string Volledig() => Volledig(Hier);

    /// <summary>The whole address of a page in the language of this one, for paper and QR codes.</summary>
    /// <param name="pad">Path and query without language.</param>
    public string Volledig(string pad)
    {
        var basis = instellingen.Value.BasisUrl;
        var begin = string.IsNullOrWhiteSpace(basis) ? $"{Verzoek.Scheme}://{Verzoek.Host}" : basis.TrimEnd('/');
        return begin + Naar(pad);
    }

    /// <summary>Rendered text of an entry with its internal links in the language of this page.</summary>
    public string Vertaal(string html) =>
        Verzoek.PathBase.HasValue ? html.Replace("<a href=\"/", $"<a href=\"{Verzoek.PathBase}/", StringComparison.Ordinal) : html;
}
