using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>The cookie of a session: names the row in the database, which decides at every request whether it still holds.</summary>
public sealed class Sessiekoekje(Sessies sessies)
{
    /// <summary>Begins a session in this browser.</summary>
    public async Task Begin(HttpContext context, Account account, Aanmeldwijze wijze)
    {
        var sessie = await sessies.Begin(account.Id, wijze, Toestel.Van(context.Request.Headers.UserAgent.ToString()), context.RequestAborted);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, Wiehier.Principaal(new Geldigesessie(sessie, account)));
    }

    /// <summary>Ends the session of this browser.</summary>
    public async Task Eindig(HttpContext context)
    {
        if (context.User.SessieId() is { } id)
            await sessies.Beeindig(context.User.Wie().Id, id, context.RequestAborted);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>At every request: roles as they are now, or no session any more.</summary>
    internal static async Task Toets(CookieValidatePrincipalContext context)
    {
        var sessies = context.HttpContext.RequestServices.GetRequiredService<Sessies>();
        if (context.Principal?.SessieId() is { } id && await sessies.Lees(id, context.HttpContext.RequestAborted) is { } geldig)
        {
            context.ReplacePrincipal(Wiehier.Principaal(geldig));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
