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

    private string Begin => instellingen.Value.BasisUrl is { } basis && !string.IsNullOrWhiteSpace(basis) ? basis.TrimEnd('/') : $"{Verzoek.Scheme}://{Verzoek.Host}";

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
    public string Volledig(string pad) => Begin + Naar(pad);

    /// <summary>The whole address of this page in a language, without its query.</summary>
    /// <param name="taal">ISO 639-1: <c>nl</c> or <c>en</c>.</param>
    public string VolledigIn(string taal) => VanSite((taal == "en" ? TaalMiddleware.Engels : "") + Hier);

    /// <summary>The whole address of what has no language of its own, such as a picture.</summary>
    /// <param name="pad">Path and query.</param>
    public string VanSite(string pad)
    {
        var basis = Verzoek.PathBase.Value!;
        return Begin + (IsEngels ? basis[..^TaalMiddleware.Engels.Length] : basis) + pad;
    }

    /// <summary>Rendered text of an entry with its internal links in the language of this page.</summary>
    public string Vertaal(string html) =>
        Verzoek.PathBase.HasValue ? html.Replace("<a href=\"/", $"<a href=\"{Verzoek.PathBase}/", StringComparison.Ordinal) : html;
}
