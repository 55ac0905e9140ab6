using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>
/// Who may see what: the policies that pages and endpoints name. Each asks for the cookie of a session by name, so that public pages,
/// which name none, never look at a cookie or a database.
/// </summary>
public static class Beleid
{
    /// <summary>Anyone with an account.</summary>
    public const string Medewerker = "medewerker";

    /// <summary>Who sits beside residents.</summary>
    public const string Gesprek = "gesprek";

    /// <summary>Who reads what residents told: sends, holds or receives overdrachten.</summary>
    public const string Verhalen = "verhalen";

    /// <summary>Who watches that nobody is dropped.</summary>
    public const string Bord = "bord";

    /// <summary>Who keeps the whole catalogue true.</summary>
    public const string Redactie = "redactie";

    /// <summary>Who reads and removes all that colleagues noted: the redactie without who hands out accounts.</summary>
    public const string Tips = "tips";

    /// <summary>Who writes the entries of the own organisatie.</summary>
    public const string Aanbod = "aanbod";

    /// <summary>Who keeps something of the sociale kaart in order: entries, settings or accounts.</summary>
    public const string Onderhoud = "onderhoud";

    /// <summary>Who hands out accounts.</summary>
    public const string Beheer = "beheer";

    /// <summary>Adds the policies.</summary>
    public static void VoegBeleidToe(this IServiceCollection services) => services.AddAuthorizationBuilder()
        .AddPolicy(Medewerker, p => Sessie(p))
        .AddPolicy(Gesprek, p => Sessie(p, [.. Rolregels.VoerenGesprek]))
        .AddPolicy(Verhalen, p => Sessie(p, [.. Rolregels.LezenVerhalen]))
        .AddPolicy(Bord, p => Sessie(p, [.. Rolregels.ZienBord]))
        .AddPolicy(Redactie, p => Sessie(p, [.. Rolregels.HoudenActueel]))
        .AddPolicy(Tips, p => Sessie(p, Rol.Redacteur))
        .AddPolicy(Aanbod, p => Sessie(p, [.. Rolregels.SchrijvenEigen]))
        .AddPolicy(Onderhoud, p => Sessie(p, [.. Rolregels.Onderhouden]))
        .AddPolicy(Beheer, p => Sessie(p, Rol.Beheerder));

    private static void Sessie(AuthorizationPolicyBuilder beleid, params Rol[] rollen)
    {
        beleid.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser();
        if (rollen.Length > 0)
            beleid.RequireRole(rollen.Select(r => r.ToString()));
    }
}
