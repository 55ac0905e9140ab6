using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>Between an account and the claims of its session.</summary>
public static class Wiehier
{
    private const string Organisatie = "organisatie", Sessie = "sessie";

    /// <summary>The claims of a session.</summary>
    public static ClaimsPrincipal Principaal(Geldigesessie geldig) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, geldig.Account.Id.ToString()),
            new Claim(ClaimTypes.Name, geldig.Account.Naam),
            new Claim(Organisatie, geldig.Account.OrganisatieId.ToString()),
            new Claim(Sessie, geldig.Sessie.Id.ToString()),
            .. geldig.Account.Rollen.Select(r => new Claim(ClaimTypes.Role, r.Rol.ToString())),
        ],
        IdentityConstants.ApplicationScheme));

    /// <summary>Who is signed in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is.</exception>
    public static Wie Wie(this ClaimsPrincipal principaal) => new(
        Guid.Parse(Claim(principaal, ClaimTypes.NameIdentifier)),
        Guid.Parse(Claim(principaal, Organisatie)),
        principaal.FindAll(ClaimTypes.Role).Select(c => Enum.Parse<Rol>(c.Value)).ToHashSet());

    /// <summary>The id of the session; null when there is none.</summary>
    public static Guid? SessieId(this ClaimsPrincipal principaal) => Guid.TryParse(principaal.FindFirstValue(Sessie), out var id) ? id : null;

    private static string Claim(ClaimsPrincipal principaal, string soort) =>
        principaal.FindFirstValue(soort) ?? throw new InvalidOperationException("Nobody is signed in.");
}
