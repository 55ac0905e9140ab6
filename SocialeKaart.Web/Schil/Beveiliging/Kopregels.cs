using SocialeKaart.Web.Uitwisseling.Widget;

namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>The security headers of every answer.</summary>
public static class Kopregels
{
    private const int Jaar = 31_536_000;

    /// <summary>Kinds of answer that are part of a page and never a page themselves.</summary>
    private static readonly string[] Onderdelen = ["text/css", "text/javascript", "font/woff2"];

    /// <summary>Whether an answer is a style, script or font: rules about documents would only weigh on a phone's data plan.</summary>
    public static bool IsOnderdeel(HttpResponse antwoord) =>
        antwoord.StatusCode == StatusCodes.Status200OK && Onderdelen.Any(soort => antwoord.ContentType?.StartsWith(soort, StringComparison.Ordinal) == true);

    /// <summary>For styles, scripts and fonts.</summary>
    public static HeaderPolicyCollection Onderdeel() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        // A style sheet asks for fonts and pictures under its own policy.
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(maxAgeInSeconds: Jaar)
        .RemoveServerHeader();

    /// <summary>A page that staff see in a frame of ours: as for the public, but our own pages may frame it.</summary>
    public static HeaderPolicyCollection Inlijstbaar() => Pagina(isWerkplek: false, Kaderrecht.Wijzelf);

    /// <summary>Whether an answer is a page for staff.</summary>
    public static bool IsWerkplek(HttpContext context) => context.Request.Path.StartsWithSegments("/werkplek", StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/beheer", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an answer is the page that stands in frames of other sites.</summary>
    public static bool IsKader(HttpContext context) => context.Request.Path == WidgetEndpoints.Kader;

    /// <summary>As <see cref="Publiek"/>, but other sites may frame it: it holds nothing of the visitor.</summary>
    public static HeaderPolicyCollection Kader() => Pagina(isWerkplek: false, Kaderrecht.Iedereen);

    /// <summary>Only our own files, no inline code, no framing, and no address of ours told to anyone.</summary>
    public static HeaderPolicyCollection Publiek() => Pagina(isWerkplek: false);

    /// <summary>The same, but MudBlazor writes styles into the page, and Blazor needs to say where the site begins.</summary>
    public static HeaderPolicyCollection Werkplek() => Pagina(isWerkplek: true);

    private static HeaderPolicyCollection Pagina(bool isWerkplek, Kaderrecht kader = Kaderrecht.Niemand) => MetKaderrecht(new HeaderPolicyCollection(), kader)
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self();
            var stijl = csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddManifestSrc().Self();
            csp.AddFormAction().Self();
            var begin = csp.AddBaseUri();
            if (isWerkplek)
            {
                stijl.UnsafeInline();
                begin.Self();
                csp.AddFrameSrc().Self();
            }
            else
            {
                begin.None();
            }

            var wie = csp.AddFrameAncestors();
            if (kader == Kaderrecht.Iedereen)
                wie.From("*");
            else if (kader == Kaderrecht.Wijzelf)
                wie.Self();
            else
                wie.None();
        })
        .AddContentTypeOptionsNoSniff()
        // A Referer would tell others that someone was here, and what they searched for.
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(maxAgeInSeconds: Jaar)
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().None();
            policy.AddMicrophone().None();
            policy.AddPayment().None();
            policy.AddUsb().None();
            policy.AddGeolocation().Self();
        })
        .RemoveServerHeader();

    // An old header that knows no "everyone": then it is left out.
    private static HeaderPolicyCollection MetKaderrecht(HeaderPolicyCollection regels, Kaderrecht kader) => kader switch
    {
        Kaderrecht.Iedereen => regels,
        Kaderrecht.Wijzelf => regels.AddFrameOptionsSameOrigin(),
        _ => regels.AddFrameOptionsDeny(),
    };

    /// <summary>Whose pages may frame an answer.</summary>
    private enum Kaderrecht
    {
        Niemand,
        Wijzelf,
        Iedereen,
    }
}

/// <summary>Marks an endpoint whose page our own pages may frame.</summary>
public sealed class Inlijstbaar;
