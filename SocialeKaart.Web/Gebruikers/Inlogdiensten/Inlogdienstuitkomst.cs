using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Gebruikers.Inlogdiensten;

/// <summary>Finds the account of who comes back from an organisation's own service.</summary>
internal static class Inlogdienstuitkomst
{
    /// <summary>
    /// The account; null when this person was not invited. Known by the service's own id for the person; the first time by the e-mail address, of which
    /// the service must say that it is verified, and only among the accounts and open invitations of its own organisatie.
    /// </summary>
    public static async Task<Account?> Zoek(IServiceProvider diensten, Inlogdienst dienst, ClaimsPrincipal van, CancellationToken stop)
    {
        var accounts = diensten.GetRequiredService<UserManager<Account>>();
        var id = van.FindFirstValue("sub") ?? "";
        if (await accounts.FindByLoginAsync(dienst.Schema, id) is { } bekend)
            return bekend;
        if (id.Length == 0 || van.FindFirstValue("email") is not { Length: > 0 } mail || !bool.TryParse(van.FindFirstValue("email_verified"), out var zeker) || !zeker)
            return null;
        if (await Organisatie(diensten, dienst, stop) is not { } organisatie)
            return null;
        var account = await accounts.FindByEmailAsync(mail) ?? await Genodigd(diensten, mail, organisatie, stop);
        if (account is null || account.OrganisatieId != organisatie)
            return null;
        // As the manager of this request knows it: a new account was made by another context.
        account = (await accounts.FindByIdAsync(account.Id.ToString()))!;
        return (await accounts.AddLoginAsync(account, new UserLoginInfo(dienst.Schema, id, dienst.Naam))).Succeeded ? account : null;
    }

    /// <summary>Whether the service says that it asked for a second factor.</summary>
    public static bool HadTweedeFactor(Inlogdienst dienst, ClaimsPrincipal van) => van.FindAll("amr").Any(c => dienst.TweedeFactor.Contains(c.Value));

    private static async Task<Guid?> Organisatie(IServiceProvider diensten, Inlogdienst dienst, CancellationToken stop)
    {
        await using var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync(stop);
        return (await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Slug == dienst.Organisatie, stop))?.Id;
    }

    private static async Task<Account?> Genodigd(IServiceProvider diensten, string mail, Guid organisatie, CancellationToken stop)
    {
        var uitnodigingen = diensten.GetRequiredService<Uitnodigingen>();
        return await uitnodigingen.VindVoor(mail, organisatie, stop) is { } uitnodiging
            ? (await uitnodigingen.NeemAan(uitnodiging, null, null, null, stop)).Account
            : null;
    }
}
