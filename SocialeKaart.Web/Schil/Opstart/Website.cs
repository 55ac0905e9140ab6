using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Overdracht.Bescherming;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Web.Actualiteit;
using SocialeKaart.Web.Actualiteit.Publiek;
using SocialeKaart.Web.Catalogus.Api;
using SocialeKaart.Web.Catalogus.Beheer;
using SocialeKaart.Web.Catalogus.Publiek;
using SocialeKaart.Web.Catalogus.Schrijven;
using SocialeKaart.Web.Catalogus.Stam;
using SocialeKaart.Web.Catalogus.Werkplek;
using SocialeKaart.Web.Gebied;
using SocialeKaart.Web.Gebied.Api;
using SocialeKaart.Web.Gebied.Publiek;
using SocialeKaart.Web.Gebied.Tegels;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Gebruikers.Publiek;
using SocialeKaart.Web.Overdracht;
using SocialeKaart.Web.Overdracht.Api;
using SocialeKaart.Web.Overdracht.Publiek;
using SocialeKaart.Web.Schil.Beveiliging;
using SocialeKaart.Web.Schil.Post;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Schil.Werkplek;
using SocialeKaart.Web.Uitwisseling;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Uitwisseling.Beheer;
using SocialeKaart.Web.Uitwisseling.Hsds;
using SocialeKaart.Web.Uitwisseling.Publiek;
using SocialeKaart.Web.Uitwisseling.Vindbaar;
using SocialeKaart.Web.Uitwisseling.Widget;
using SocialeKaart.Web.Wegwijzer.Api;
using SocialeKaart.Web.Wegwijzer.Publiek;
using SocialeKaart.Web.Zoeken.Api;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>Puts the web application together.</summary>
public static class Website
{
    private const string StandaardAdres = "http://localhost:5080";

    /// <summary>Builds the application; nothing is read or served yet.</summary>
    public static WebApplication Bouw(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Paden.Publicatiemap });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
            builder.WebHost.UseUrls(StandaardAdres);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        VoegDienstenToe(builder);
        var app = builder.Build();
        RichtIn(app);
        return app;
    }

    /// <summary>Where people find the site, for a link at the console: as configured, else where the server listens.</summary>
    public static string Adres(WebApplication app) => Adres(app.Services.GetRequiredService<IOptions<Instellingen>>().Value, app.Configuration);

    /// <inheritdoc cref="Adres(WebApplication)"/>
    internal static string Adres(Instellingen instellingen, IConfiguration configuratie) =>
        instellingen.BasisUrl is { Length: > 0 } basis ? basis.TrimEnd('/') : (configuratie["urls"] ?? StandaardAdres).Split(';')[0];

    // What refuses without a page of its own, such as a policy, gets one.
    private static Task Statuspagina(Microsoft.AspNetCore.Diagnostics.StatusCodeContext context) => context.HttpContext.Response.StatusCode switch
    {
        var status when Apiregels.IsApi(context.HttpContext) => Apifout.Met(context.HttpContext, status).ExecuteAsync(context.HttpContext),
        StatusCodes.Status403Forbidden when context.HttpContext.User.Identity?.IsAuthenticated == true => PubliekRoute.FoutVoorPersoneel(StatusCodes.Status403Forbidden).ExecuteAsync(context.HttpContext),
        StatusCodes.Status403Forbidden => PubliekRoute.Fout(StatusCodes.Status403Forbidden).ExecuteAsync(context.HttpContext),
        StatusCodes.Status429TooManyRequests => PubliekRoute.Fout(StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext),
        _ => Task.CompletedTask,
    };

    // Only below the pages for staff is it asked who looks: public pages look at no cookie.
    private static async Task<IResult> NietGevonden(HttpContext context) =>
        Personeelsdeur.IsAchter(context.Request.Path) && (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)) is { Succeeded: true, Principal: { } wie }
            ? VoorPersoneel(context, wie)
            : Apiregels.IsApi(context) ? Apimethoden.Antwoord(context) : PubliekRoute.NietGevonden();

    private static Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<PersoneelFoutPagina> VoorPersoneel(HttpContext context, System.Security.Claims.ClaimsPrincipal wie)
    {
        context.User = wie;
        return PubliekRoute.NietGevondenVoorPersoneel();
    }

    private static void VoegDienstenToe(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var sectie = builder.Configuration.GetSection(Instellingen.Sectie);
        services.Configure<Instellingen>(sectie);
        var instellingen = sectie.Get<Instellingen>() ?? new Instellingen();
        var paden = new Paden(builder.Environment.ContentRootPath, instellingen);
        services.AddSingleton(paden);
        services.AddSingleton(TimeProvider.System);

        services.VoegOpslagToe(paden.Database);
        services.AddSingleton<ZaadImport>();
        services.AddSingleton<Importeur>();
        services.AddSingleton<KaartLezer>();
        services.AddSingleton<Uitgever>();
        services.AddSingleton(s => new KaartBron(
            s.GetRequiredService<KaartLezer>(),
            instellingen.ToonVoorbeelden ?? builder.Environment.IsDevelopment(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<KaartBron>>()));
        // One snapshot for the whole of a request, whatever changes meanwhile.
        services.AddScoped(s => s.GetRequiredService<KaartBron>().Beeld);
        services.AddHostedService(s => s.GetRequiredService<KaartBron>());

        services.VoegSleutelringToe(paden.Sleutelring, instellingen);
        services.AddSingleton<ISleutelbescherming, Ringbescherming>();
        services.VoegBeschermingToe(paden.Sleutels);
        services.AddSingleton<AuditControle>();
        services.AddSingleton<Takenronde>();
        services.AddHostedService<Takenwerker>();
        services.VoegPostToe();
        var (onderdeel, werkplek, inlijstbaar, kader) = (Kopregels.Onderdeel(), Kopregels.Werkplek(), Kopregels.Inlijstbaar(), Kopregels.Kader());
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Kopregels.Publiek())
            .SetPolicySelector(keuze => Kopregels.IsOnderdeel(keuze.HttpContext.Response) ? onderdeel
                : keuze.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Inlijstbaar>() is not null ? inlijstbaar
                : Kopregels.IsWerkplek(keuze.HttpContext) ? werkplek
                : Kopregels.IsKader(keuze.HttpContext) ? kader : keuze.SelectedPolicy);
        services.Configure<ForwardedHeadersOptions>(opties => Vertrouw(opties, instellingen.VertrouwdeProxies));

        services.AddLocalization();
        services.AddHttpContextAccessor();
        services.AddScoped<Pad>();
        services.AddSingleton<Bestandsversies>();
        services.AddSingleton<Standaardteksten>();
        services.AddScoped<Weergave>();
        services.AddScoped<Lijstmail>();
        services.AddScoped<Facetnamen>();
        services.AddSingleton<Staatkoekje>();
        services.AddAntiforgery(opties => (opties.Cookie.Name, opties.SuppressXFrameOptionsHeader) = ("formulier", true));
        services.AddProblemDetails();
        services.VoegGebiedToe();
        services.VoegWerkplekToe();
        services.VoegWerkkennisToe();
        services.VoegRedactieToe();
        services.VoegStamToe();
        services.VoegSchrijvenToe();
        services.VoegActualiteitToe(instellingen.MeldingenPerUur);
        services.VoegWebsitecontroleToe(instellingen);
        services.VoegUitwisselingToe();
        services.VoegOverdrachtToe(instellingen.Termijnen);
        services.VoegVolgenToe(instellingen.VragenPerUur);
        services.VoegGebruikersToe(instellingen);
        services.VoegAanmeldremToe(instellingen);
        services.VoegApiToe(instellingen);
        services.AddSingleton<Personeelsdeur>();
        services.AddOutputCache(opties => opties.AddPolicy(KaartCachebeleid.Naam, new KaartCachebeleid()));
        // Public pages hold no secret of a visitor beside the visitor's own input, so compressing them gives nothing away.
        services.AddResponseCompression(opties => (opties.EnableForHttps, opties.MimeTypes) = (true, [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "application/x-ndjson", "text/csv"]));
        services.Configure<BrotliCompressionProviderOptions>(opties => opties.Level = System.IO.Compression.CompressionLevel.Optimal);
        services.AddHealthChecks().AddCheck<Gereedheid>("gereed");
    }

    private static void RichtIn(WebApplication app)
    {
        Sleutelring.Waarschuw(app, app.Services.GetRequiredService<IOptions<Instellingen>>().Value);
        // A wrong setting stops the start, not the first visitor.
        app.Services.GetRequiredService<Achtergrond>();
        app.Services.GetRequiredService<IAdreszoeker>();
        app.Services.GetRequiredService<IPostbode>();
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseMiddleware<TaalMiddleware>();
        app.Use(Apipoort.Bewaak);
        app.UseExceptionHandler(fout => fout.Run(context => Apiregels.IsApi(context)
            ? Apifout.Met(context, StatusCodes.Status500InternalServerError).ExecuteAsync(context)
            : PubliekRoute.Fout(StatusCodes.Status500InternalServerError).ExecuteAsync(context)));
        app.UseResponseCompression();
        app.Use(BewaarGemerkteBestanden);
        // Explicit, so that it comes after the language prefix has been taken off.
        app.UseRouting();
        app.UseCors();
        app.Use(app.Services.GetRequiredService<Personeelsdeur>().Bewaak);
        // Around what refuses, so that a refusal gets its page.
        app.UseStatusCodePages(Statuspagina);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.UseOutputCache();

        app.MapStaticAssets();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapSchil();
        app.MapCatalogus();
        app.MapRedactie();
        app.MapLijst();
        app.MapZoeken();
        app.MapOpenData();
        app.MapVindbaar();
        app.MapWidget();
        app.MapApibeschrijving();
        app.MapZoekApi();
        app.MapVoorzieningenApi();
        app.MapStamApi();
        app.MapWijzigingenApi();
        app.MapGebiedApi();
        app.MapSuggestieApi();
        app.MapGebied();
        app.MapKaart();
        app.MapTegels();
        app.MapWegwijzer();
        app.MapWegwijzerApi();
        app.MapActualiteit();
        app.MapVolgen();
        app.MapZorg();
        app.MapGebruikers();
        app.MapPasskeys();
        app.MapAccount();
        app.MapFhir();
        app.MapHsds();
        app.MapUitvoer();
        app.MapWerkplek();
        app.MapFallback("{**pad}", (Delegate)NietGevonden);
    }

    // A file asked for by the mark of its content never changes: a browser may keep it for good.
    private static Task BewaarGemerkteBestanden(HttpContext context, RequestDelegate volgende)
    {
        if (context.Request.Query.ContainsKey(Bestandsversies.Sleutel) && Path.HasExtension(context.Request.Path) && !context.Request.Path.StartsWithSegments(Apiregels.Wortel, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }

        return volgende(context);
    }

    private static void Vertrouw(ForwardedHeadersOptions opties, IReadOnlyList<string> proxies)
    {
        opties.KnownIPNetworks.Clear();
        opties.KnownProxies.Clear();
        // Without a configured proxy no header is believed: by default ASP.NET would believe one from this machine.
        opties.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in proxies)
            opties.KnownProxies.Add(IPAddress.Parse(proxy));
    }
}
