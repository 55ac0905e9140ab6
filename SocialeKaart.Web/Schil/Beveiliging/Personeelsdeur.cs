using Microsoft.Extensions.Options;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>
/// Whether the pages for staff, and those where residents follow what was told to staff, are open. In Production they stay shut until a certificate protects the keys: who reads the disk could make
/// a cookie of any account, and read what a tab keeps of a gesprek.
/// </summary>
public sealed class Personeelsdeur(IWebHostEnvironment omgeving, IOptions<Instellingen> instellingen)
{
    private static readonly PathString[] Achter = ["/werkplek", "/beheer", "/inloggen", "/uitloggen", "/uitnodiging", "/account", "/signin-oidc", "/volg"];

    public bool IsOpen => !omgeving.IsProduction() || !string.IsNullOrWhiteSpace(instellingen.Value.SleutelringCertificaat);

    /// <summary>Whether a path is one for staff.</summary>
    public static bool IsAchter(PathString pad) => Array.Exists(Achter, begin => pad.StartsWithSegments(begin, StringComparison.OrdinalIgnoreCase));

    /// <summary>Answers 503, with the reason, where the door is shut.</summary>
    public Task Bewaak(HttpContext context, RequestDelegate volgende) =>
        IsOpen || !IsAchter(context.Request.Path)
            ? volgende(context)
            : new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<DeurPagina> { StatusCode = StatusCodes.Status503ServiceUnavailable }.ExecuteAsync(context);
}
