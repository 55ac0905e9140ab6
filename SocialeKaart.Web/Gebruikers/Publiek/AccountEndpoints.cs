using System.Buffers.Text;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Gebruikers.Publiek;

/// <summary>What everyone keeps of the own account: where it is signed in, its passkeys, app and password.</summary>
internal static class AccountEndpoints
{
    public const string Pad = "/account";

    /// <summary>Key of the text for a wrong password of now.</summary>
    internal const string FoutHuidig = "Account.FoutHuidig";

    private const int Sleutellengte = 32;

    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var eigen = routes.MapGroup(Pad).AddEndpointFilter(Formulier.NietBewaren).RequireAuthorization(Beleid.Medewerker);
        eigen.MapMethods("", PubliekRoute.Lezen, (HttpContext context, UserManager<Account> accounts, Sessies sessies, string? klaar) => Toon(context, accounts, sessies, klaar is "wachtwoord" or "sessie" or "passkey" ? klaar : null));
        eigen.MapMethods("/app", PubliekRoute.Lezen, ToonApp);
        var formulier = eigen.MapGroup("").AddEndpointFilter(Formulier.VanEigenPagina<VerlopenPagina>).RequireRateLimiting(Aanmeldrem.Naam);
        formulier.MapPost("/sessie", Beeindig);
        formulier.MapPost("/overal", Overal);
        formulier.MapPost("/wachtwoord", Wachtwoord);
        formulier.MapPost("/passkey/weg", PasskeyWeg);
        formulier.MapPost("/herstelcodes", Herstelcodes);
        formulier.MapPost("/app", VervangApp);
    }

    private static async Task<IResult> Toon(HttpContext context, UserManager<Account> accounts, Sessies sessies, string? klaar, string? fout = null, Accountdeel waar = default)
    {
        var account = await Van(context.User, accounts);
        return new RazorComponentResult<AccountPagina>(new
        {
            Account = account,
            context.User.Wie().Rollen,
            Sessies = await sessies.Van(account.Id, context.RequestAborted),
            Deze = context.User.SessieId(),
            Passkeys = (IReadOnlyList<UserPasskeyInfo>)[.. await accounts.GetPasskeysAsync(account)],
            Klaar = klaar,
            Fout = fout,
            Waar = waar,
        }) { StatusCode = fout is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> Beeindig(HttpContext context, Sessies sessies)
    {
        var formulier = await context.Request.ReadFormAsync();
        // Of another account, or ended already: the same answer, so that nothing is told of other people's sessions.
        return Guid.TryParse(formulier["sessie"], out var id) && await sessies.Beeindig(context.User.Wie().Id, id, context.RequestAborted)
            ? Formulier.Naar(id == context.User.SessieId() ? GebruikersEndpoints.Inloggen : Pad + "?klaar=sessie")
            : PubliekRoute.NietGevondenVoorPersoneel();
    }

    private static async Task<IResult> Overal(HttpContext context, Sessies sessies)
    {
        await sessies.BeeindigAlle(context.User.Wie().Id, context.RequestAborted);
        return Formulier.Naar(GebruikersEndpoints.Inloggen);
    }

    private static async Task<IResult> Wachtwoord(HttpContext context, UserManager<Account> accounts, Sessies sessies, KaartBeeld kaart)
    {
        var account = await Van(context.User, accounts);
        var formulier = await context.Request.ReadFormAsync();
        var (nieuw, herhaal) = (formulier["wachtwoord"].ToString(), formulier["herhaal"].ToString());
        if (!await KentWachtwoord(accounts, account, formulier))
            return await Toon(context, accounts, sessies, null, FoutHuidig, Accountdeel.Wachtwoord);
        if (await GebruikersEndpoints.Wachtwoordfout(accounts, account, nieuw, herhaal, account.Email!, kaart.Gemeente.Naam) is { } fout)
            return await Toon(context, accounts, sessies, null, fout, Accountdeel.Wachtwoord);
        await accounts.ChangePasswordAsync(account, formulier["huidig"].ToString(), nieuw);
        await EindigAndere(context, sessies);
        return Formulier.Naar(Pad + "?klaar=wachtwoord");
    }

    private static async Task<IResult> PasskeyWeg(HttpContext context, UserManager<Account> accounts, Sessies sessies)
    {
        var account = await Van(context.User, accounts);
        var formulier = await context.Request.ReadFormAsync();
        var passkeys = await accounts.GetPasskeysAsync(account);
        if (passkeys.FirstOrDefault(p => Base64Url.EncodeToString(p.CredentialId) == formulier["passkey"]) is not { } passkey)
            return PubliekRoute.NietGevondenVoorPersoneel();
        // The last way in stays.
        if (passkeys.Count == 1 && !account.TwoFactorEnabled)
            return await Toon(context, accounts, sessies, null, "Account.LaatstePasskey", Accountdeel.Passkeys);
        await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        return Formulier.Naar(Pad + "?klaar=passkey");
    }

    private static async Task<IResult> Herstelcodes(HttpContext context, UserManager<Account> accounts, Tweedefactor factor, Sessies sessies)
    {
        var account = await Van(context.User, accounts);
        var formulier = await context.Request.ReadFormAsync();
        if (account.TwoFactorEnabled)
        {
            return await factor.ZetAan(account, formulier["code"].ToString(), context.RequestAborted) is { } codes
                ? PubliekRoute.Pagina<HerstelcodesPagina>(new { Codes = codes })
                : await Toon(context, accounts, sessies, null, Tweedefactor.FouteCode, Accountdeel.Herstelcodes);
        }

        // Who has a passkey alone has no code; a recovery code goes with the password.
        return await KentWachtwoord(accounts, account, formulier)
            ? PubliekRoute.Pagina<HerstelcodesPagina>(new { Codes = await factor.NieuweCodes(account, context.RequestAborted) })
            : await Toon(context, accounts, sessies, null, FoutHuidig, Accountdeel.Herstelcodes);
    }

    private static async Task<IResult> ToonApp(HttpContext context, UserManager<Account> accounts, Tweedefactor factor)
    {
        var account = await Van(context.User, accounts);
        return account.PasswordHash is null ? Formulier.Naar(Pad) : PubliekRoute.Pagina<CodeappPagina>(new { Account = account, Sleutel = factor.NieuweSleutel() });
    }

    private static async Task<IResult> VervangApp(HttpContext context, UserManager<Account> accounts, Tweedefactor factor, Sessies sessies)
    {
        var account = await Van(context.User, accounts);
        var formulier = await context.Request.ReadFormAsync();
        var sleutel = formulier["sleutel"].ToString();
        if (!IsSleutel(sleutel))
            return Formulier.Naar(Pad + "/app");
        // Who finds a browser open must not make the account their own.
        if (!await KentWachtwoord(accounts, account, formulier))
            return Opnieuw(FoutHuidig);
        if (await factor.Vervang(account, sleutel, formulier["code"].ToString(), context.RequestAborted) is not { } codes)
            return Opnieuw(Tweedefactor.FouteCode);
        await EindigAndere(context, sessies);
        return PubliekRoute.Pagina<HerstelcodesPagina>(new { Codes = codes });

        RazorComponentResult<CodeappPagina> Opnieuw(string fout) => new(new { Account = account, Sleutel = sleutel, Fout = fout }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static async Task<bool> KentWachtwoord(UserManager<Account> accounts, Account account, IFormCollection formulier) =>
        account.PasswordHash is not null && await accounts.CheckPasswordAsync(account, formulier["huidig"].ToString());

    // Base32, as many signs as a new one has.
    private static bool IsSleutel(string sleutel) => sleutel.Length == Sleutellengte && sleutel.All(t => t is (>= 'A' and <= 'Z') or (>= '2' and <= '7'));

    // Who knew or had the old one is out, everywhere but here.
    private static async Task EindigAndere(HttpContext context, Sessies sessies)
    {
        var account = context.User.Wie().Id;
        foreach (var sessie in (await sessies.Van(account, context.RequestAborted)).Where(s => s.Id != context.User.SessieId()))
            await sessies.Beeindig(account, sessie.Id, context.RequestAborted);
    }

    internal static async Task<Account> Van(ClaimsPrincipal wie, UserManager<Account> accounts) =>
        await accounts.FindByIdAsync(wie.Wie().Id.ToString()) ?? throw new InvalidOperationException("The account of this session is gone.");
}
