using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Gebruikers.Publiek;

/// <summary>Passkeys (WebAuthn level 3): the browser asks the device, so these speak JSON with a small script; each still carries the proof of a form.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        var formulier = routes.MapGroup("/inloggen").AddEndpointFilter(Formulier.NietBewaren).AddEndpointFilter(Formulier.VanEigenPagina<VerlopenPagina>).RequireRateLimiting(Aanmeldrem.Naam);
        formulier.MapPost("/passkey/vraag", async (SignInManager<Account> aanmelding) => Json(await aanmelding.MakePasskeyRequestOptionsAsync(null)));
        formulier.MapPost("/passkey", MetPasskey);
        formulier.MapPost("/instellen/passkey/vraag", (HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Tweedefactor factor) => Nieuw(context, accounts, aanmelding, factor));
        formulier.MapPost("/instellen/passkey", Bewaar);
    }

    private static async Task<IResult> MetPasskey(HttpContext context, SignInManager<Account> aanmelding, UserManager<Account> accounts, Sessiekoekje koekje)
    {
        var formulier = await context.Request.ReadFormAsync();
        var uitkomst = await aanmelding.PerformPasskeyAssertionAsync(formulier["antwoord"].ToString());
        if (!uitkomst.Succeeded || uitkomst.User.GeblokkeerdOp is not null || await accounts.IsLockedOutAsync(uitkomst.User))
            return Results.Json(new { fout = true }, statusCode: StatusCodes.Status400BadRequest);
        // The counter and the marks of the device, as it gave them now.
        await accounts.AddOrUpdatePasskeyAsync(uitkomst.User, uitkomst.Passkey);
        await GebruikersEndpoints.Binnen(context, koekje, await GebruikersEndpoints.MetRollen(context, uitkomst.User), Aanmeldwijze.Passkey, null);
        return Results.Json(new { naar = GebruikersEndpoints.Veilig(formulier["naar"]) });
    }

    private static async Task<IResult> Nieuw(HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Tweedefactor factor) =>
        await VoorWie(context, accounts, factor) is { } account
            ? Json(await aanmelding.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Naam }))
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> Bewaar(HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Tweedefactor factor, Sessiekoekje koekje)
    {
        if (await VoorWie(context, accounts, factor) is not { } account)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var formulier = await context.Request.ReadFormAsync();
        var uitkomst = await aanmelding.PerformPasskeyAttestationAsync(formulier["antwoord"].ToString());
        if (!uitkomst.Succeeded || uitkomst.UserEntity.Id != account.Id.ToString())
            return Results.Json(new { fout = true }, statusCode: StatusCodes.Status400BadRequest);
        uitkomst.Passkey.Name = Toestel.Van(context.Request.Headers.UserAgent.ToString());
        if (!(await accounts.AddOrUpdatePasskeyAsync(account, uitkomst.Passkey)).Succeeded)
            return Results.Json(new { fout = true }, statusCode: StatusCodes.Status400BadRequest);
        if (await GebruikersEndpoints.Halverwege(context, accounts) is { } half && half.Account.Id == account.Id)
        {
            await GebruikersEndpoints.Binnen(context, koekje, await GebruikersEndpoints.MetRollen(context, account), Aanmeldwijze.Passkey, null);
            return Results.Json(new { naar = GebruikersEndpoints.Begin });
        }

        return Results.Json(new { naar = AccountEndpoints.Pad });
    }

    /// <summary>Whose new passkey it is: of who is signed in, or of who is on the way in and has no second factor yet.</summary>
    private static async Task<Account?> VoorWie(HttpContext context, UserManager<Account> accounts, Tweedefactor factor)
    {
        if (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme) is { Succeeded: true, Principal: { } wie })
            return await accounts.FindByIdAsync(wie.Wie().Id.ToString());
        return await GebruikersEndpoints.Halverwege(context, accounts) is { } half && !await factor.Heeft(half.Account) ? half.Account : null;
    }

    private static IResult Json(string opties) => Results.Content(opties, "application/json");
}
