using System.Buffers.Text;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Gebruikers.Publiek;

/// <summary>What everyone keeps of the own account: where it is signed in, its passkeys, app and password.</summary>
internal static class AccountEndpoints
{
    public const string Pad = "/account";

    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var eigen = routes.MapGroup(Pad).AddEndpointFilter(Formulier.NietBewaren).RequireAuthorization(Beleid.Medewerker);
        eigen.MapMethods("", PubliekRoute.Lezen, (HttpContext context, UserManager<Account> accounts, Sessies sessies, string? klaar) => Toon(context, accounts, sessies, klaar is "wachtwoord" or "sessie" or "passkey" ? klaar : null, null));
        var formulier = eigen.MapGroup("").AddEndpointFilter(Formulier.VanEigenPagina<VerlopenPagina>).RequireRateLimiting(Aanmeldrem.Naam);
        formulier.MapPost("/sessie", Beeindig);
        formulier.MapPost("/overal", Overal);
        formulier.MapPost("/wachtwoord", Wachtwoord);
        formulier.MapPost("/passkey/weg", PasskeyWeg);
        formulier.MapPost("/herstelcodes", Herstelcodes);
    }

    private static async Task<IResult> Toon(HttpContext context, UserManager<Account> accounts, Sessies sessies, string? klaar, string? fout)
    {
        var account = await Van(context.User, accounts);
        return new RazorComponentResult<AccountPagina>(new
        {
            Account = account,
            Sessies = await sessies.Van(account.Id, context.RequestAborted),
            Deze = context.User.SessieId(),
            Passkeys = (IReadOnlyList<UserPasskeyInfo>)[.. await accounts.GetPasskeysAsync(account)],
            Klaar = klaar,
            Fout = fout,
        }) { StatusCode = fout is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> Beeindig(HttpContext context, Sessies sessies)
    {
        var formulier = await context.Request.ReadFormAsync();
        // Of another account, or ended already: the same answer, so that nothing is told of other people's sessions.
        return Guid.TryParse(formulier["sessie"], out var id) && await sessies.Beeindig(context.User.Wie().Id, id, context.RequestAborted)
            ? Formulier.Naar(id == context.User.SessieId() ? GebruikersEndpoints.Inloggen : Pad + "?klaar=sessie")
            : PubliekRoute.NietGevonden();
    }

    private static async Task<IResult> Overal(HttpContext context, Sessies sessies)
    {
        await sessies.BeeindigAlle(context.User.Wie().Id, context.RequestAborted);
        return Formulier.Naar(GebruikersEndpoints.Inloggen);
    }

    private static async Task<IResult> Wachtwoord(HttpContext context, UserManager<Account> accounts, Sessies sessies)
    {
        var account = await Van(context.User, accounts);
        var formulier = await context.Request.ReadFormAsync();
        var (nieuw, herhaal) = (formulier["wachtwoord"].ToString(), formulier["herhaal"].ToString());
        if (account.PasswordHash is null || !await accounts.CheckPasswordAsync(account, formulier["huidig"].ToString()))
            return await Toon(context, accounts, sessies, null, "Account.FoutHuidig");
        if (await GebruikersEndpoints.Wachtwoordfout(accounts, account, nieuw, herhaal, account.Email!) is { } fout)
            return await Toon(context, accounts, sessies, null, fout);
        await accounts.ChangePasswordAsync(account, formulier["huidig"].ToString(), nieuw);
        // Who knew the old one is out, everywhere but here.
        foreach (var sessie in (await sessies.Van(account.Id, context.RequestAborted)).Where(s => s.Id != context.User.SessieId()))
            await sessies.Beeindig(account.Id, sessie.Id, context.RequestAborted);
        return Formulier.Naar(Pad + "?klaar=wachtwoord");
    }

    private static async Task<IResult> PasskeyWeg(HttpContext context, UserManager<Account> accounts, Sessies sessies)
    {
        var account = await Van(context.User, accounts);
        var formulier = await context.Request.ReadFormAsync();
        var passkeys = await accounts.GetPasskeysAsync(account);
        if (passkeys.FirstOrDefault(p => Base64Url.EncodeToString(p.CredentialId) == formulier["passkey"]) is not { } passkey)
            return PubliekRoute.NietGevonden();
        // The last way in stays.
        if (passkeys.Count == 1 && !account.TwoFactorEnabled)
            return await Toon(context, accounts, sessies, null, "Account.LaatstePasskey");
        await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        return Formulier.Naar(Pad + "?klaar=passkey");
    }

    private static async Task<IResult> Herstelcodes(HttpContext context, UserManager<Account> accounts, Tweedefactor factor, Sessies sessies)
    {
        var account = await Van(context.User, accounts);
        var formulier = await context.Request.ReadFormAsync();
        // Taking a new app in use, or renewing the codes: shown by a code of the app that is to count from now on.
        return await factor.ZetAan(account, formulier["code"].ToString()) is { } codes
            ? PubliekRoute.Pagina<HerstelcodesPagina>(new { Codes = codes })
            : await Toon(context, accounts, sessies, null, "Code.Fout");
    }

    internal static async Task<Account> Van(ClaimsPrincipal wie, UserManager<Account> accounts) =>
        await accounts.FindByIdAsync(wie.Wie().Id.ToString()) ?? throw new InvalidOperationException("The account of this session is gone.");
}
