using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Web.Gebruikers.Inlogdiensten;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>Puts accounts and signing in together.</summary>
public static class Gebruikersregistratie
{
    /// <summary>So many wrong tries shut an account.</summary>
    internal const int MeestePogingen = 5;

    /// <summary>For so long.</summary>
    internal static readonly TimeSpan Dicht = TimeSpan.FromMinutes(15);

    private const int KortsteWachtwoord = 12;

    public static void VoegGebruikersToe(this IServiceCollection services, Instellingen instellingen)
    {
        services.AddSingleton<Sessies>();
        services.AddSingleton<Uitnodigingen>();
        services.AddSingleton<Accountbeheer>();
        services.AddSingleton<Accountlijst>();
        services.AddSingleton<Sessiekoekje>();
        services.AddSingleton<Aanmeldtelling>();
        services.AddSingleton<Demoaccounts>();
        services.AddSingleton<Demokennis>();
        services.AddSingleton<Startcontrole>();
        services.AddScoped<Tweedefactor>();
        services.VoegBeleidToe();
        // A use case asks for it as well, and has no state of a request.
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddIdentityCore<Account>(Regels).AddEntityFrameworkStores<KaartDb>().AddSignInManager().AddDefaultTokenProviders();
        services.Configure<IdentityPasskeyOptions>(Passkeys);
        // No default: only what names a scheme looks at a cookie.
        var aanmelding = services.AddAuthentication();
        aanmelding.AddCookie(IdentityConstants.ApplicationScheme, Sessie);
        aanmelding.AddCookie(Tussenstap.Schema, opties => Kort(opties, "tussenstap", TimeSpan.FromMinutes(15)));
        // Where Identity keeps the question of a passkey until the answer comes, and OpenID Connect who came back.
        aanmelding.AddCookie(IdentityConstants.TwoFactorUserIdScheme, opties => Kort(opties, "passkeyvraag", TimeSpan.FromMinutes(5)));
        aanmelding.AddCookie(IdentityConstants.ExternalScheme, opties => Kort(opties, "inlogdienst", TimeSpan.FromMinutes(5)));
        aanmelding.VoegInlogdienstenToe(instellingen.Inlogdiensten);
    }

    private static void Regels(IdentityOptions opties)
    {
        opties.User.RequireUniqueEmail = true;
        opties.Lockout.MaxFailedAccessAttempts = MeestePogingen;
        opties.Lockout.DefaultLockoutTimeSpan = Dicht;
        // Length is what counts; rules about signs make people write passwords down (NIST SP 800-63B, 3.1.1.2).
        opties.Password.RequiredLength = KortsteWachtwoord;
        (opties.Password.RequireDigit, opties.Password.RequireLowercase, opties.Password.RequireUppercase, opties.Password.RequireNonAlphanumeric) = (false, false, false, false);
    }

    private static void Passkeys(IdentityPasskeyOptions opties)
    {
        // With the finger, face or pin that the device asks for, a passkey is two factors; and no name has to be typed first.
        opties.UserVerificationRequirement = "required";
        opties.ResidentKeyRequirement = "required";
    }

    private static void Sessie(CookieAuthenticationOptions opties)
    {
        Koekje(opties.Cookie, "werkplek");
        opties.ExpireTimeSpan = Sessies.Duur;
        opties.SlidingExpiration = false;
        opties.LoginPath = "/inloggen";
        opties.ReturnUrlParameter = "naar";
        opties.Events.OnValidatePrincipal = Sessiekoekje.Toets;
        opties.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Kort(CookieAuthenticationOptions opties, string naam, TimeSpan duur)
    {
        Koekje(opties.Cookie, naam);
        opties.ExpireTimeSpan = duur;
        opties.SlidingExpiration = false;
    }

    private static void Koekje(CookieBuilder koekje, string naam)
    {
        koekje.Name = naam;
        koekje.HttpOnly = true;
        koekje.IsEssential = true;
        // Lax: coming back from the service of an organisation, and following a link in a mail, are journeys from elsewhere.
        koekje.SameSite = SameSiteMode.Lax;
    }
}
