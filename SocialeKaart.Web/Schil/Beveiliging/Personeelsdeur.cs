using Microsoft.Extensions.Options;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>
/// Whether the pages for staff are open. In Production they stay shut until a certificate protects the keys: who reads the disk could make
/// a cookie of any account, and read what a tab keeps of a gesprek.
/// </summary>
public sealed class Personeelsdeur(IWebHostEnvironment omgeving, IOptions<Instellingen> instellingen)
{
    private static readonly PathString[] Achter = ["/werkplek", "/beheer", "/inloggen", "/uitloggen", "/uitnodiging", "/account", "/signin-oidc"];

    public bool IsOpen => !omgeving.IsProduction() || !string.IsNullOrWhiteSpace(instellingen.Value.SleutelringCertificaat);

    /// <summary>Answers 503, with the reason, where the door is shut.</summary>
    public Task Bewaak(HttpContext context, RequestDelegate volgende) =>
        IsOpen || !Array.Exists(Achter, pad => context.Request.Path.StartsWithSegments(pad, StringComparison.OrdinalIgnoreCase))
            ? volgende(context)
            : new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<DeurPagina> { StatusCode = StatusCodes.Status503ServiceUnavailable }.ExecuteAsync(context);
}
