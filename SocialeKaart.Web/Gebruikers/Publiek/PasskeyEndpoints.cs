using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Gebruikers.Publiek;

/// <summary>Passkeys (WebAuthn level 3): the browser asks the device, so these speak JSON with a small script; each still carries the proof of a form.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        var inloggen = Formulieren(routes.MapGroup("/inloggen"));
        inloggen.MapPost("/passkey/vraag", async (SignInManager<Account> aanmelding) => Json(await aanmelding.MakePasskeyRequestOptionsAsync(null)));
        inloggen.MapPost("/passkey", MetPasskey);
        // Two ways to make one, apart: who is signed in and follows an invitation of someone else makes it for that other account.
        inloggen.MapPost("/instellen/passkey/vraag", async (HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Tweedefactor factor) =>
            await ZonderFactor(context, accounts, factor) is { } half ? await Vraag(aanmelding, half.Account) : Results.StatusCode(StatusCodes.Status403Forbidden));
        inloggen.MapPost("/instellen/passkey", StelIn);
        var eigen = Formulieren(routes.MapGroup(AccountEndpoints.Pad)).RequireAuthorization(Beleid.Medewerker);
        eigen.MapPost("/passkey/vraag", async (HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding) =>
            await Vraag(aanmelding, await AccountEndpoints.Van(context.User, accounts)));
        eigen.MapPost("/passkey", async (HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding) =>
            await Bewaar(context, accounts, aanmelding, await AccountEndpoints.Van(context.User, accounts)) ? Results.Json(new { naar = AccountEndpoints.Pad }) : Mislukt());
    }

    private static RouteGroupBuilder Formulieren(RouteGroupBuilder groep) =>
        groep.AddEndpointFilter(Formulier.NietBewaren).AddEndpointFilter(Formulier.VanEigenPagina<VerlopenPagina>).RequireRateLimiting(Aanmeldrem.Naam);

    private static async Task<IResult> MetPasskey(HttpContext context, SignInManager<Account> aanmelding, UserManager<Account> accounts, Sessiekoekje koekje)
    {
        var formulier = await context.Request.ReadFormAsync();
        var uitkomst = await aanmelding.PerformPasskeyAssertionAsync(formulier["antwoord"].ToString());
        if (!uitkomst.Succeeded || uitkomst.User.GeblokkeerdOp is not null || await accounts.IsLockedOutAsync(uitkomst.User))
            return Mislukt();
        // The counter and the marks of the device, as it gave them now.
        await accounts.AddOrUpdatePasskeyAsync(uitkomst.User, uitkomst.Passkey);
        await GebruikersEndpoints.Binnen(context, koekje, await GebruikersEndpoints.MetRollen(context, uitkomst.User), Aanmeldwijze.Passkey, null);
        return Results.Json(new { naar = GebruikersEndpoints.Veilig(formulier["naar"]) });
    }

    private static async Task<IResult> StelIn(HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Tweedefactor factor, Sessiekoekje koekje)
    {
        if (await ZonderFactor(context, accounts, factor) is not { } half)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!await Bewaar(context, accounts, aanmelding, half.Account))
            return Mislukt();
        await GebruikersEndpoints.Binnen(context, koekje, await GebruikersEndpoints.MetRollen(context, half.Account), half.ViaOrganisatie ? Aanmeldwijze.Organisatie : Aanmeldwijze.Passkey, null);
        return Results.Json(new { naar = GebruikersEndpoints.Begin });
    }

    private static async Task<IResult> Vraag(SignInManager<Account> aanmelding, Account account) =>
        Json(await aanmelding.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Naam }));

    private static async Task<bool> Bewaar(HttpContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Account account)
    {
        var formulier = await context.Request.ReadFormAsync();
        var uitkomst = await aanmelding.PerformPasskeyAttestationAsync(formulier["antwoord"].ToString());
        if (!uitkomst.Succeeded || uitkomst.UserEntity.Id != account.Id.ToString())
            return false;
        uitkomst.Passkey.Name = Toestel.Van(context.Request.Headers.UserAgent.ToString());
        return (await accounts.AddOrUpdatePasskeyAsync(account, uitkomst.Passkey)).Succeeded;
    }

    /// <summary>Who is on the way in and has no second factor yet.</summary>
    private static async Task<(Account Account, bool ViaOrganisatie)?> ZonderFactor(HttpContext context, UserManager<Account> accounts, Tweedefactor factor) =>
        await GebruikersEndpoints.Halverwege(context, accounts) is { } half && !await factor.Heeft(half.Account) ? half : null;

    private static IResult Mislukt() => Results.Json(new { fout = true }, statusCode: StatusCodes.Status400BadRequest);

    private static IResult Json(string opties) => Results.Content(opties, "application/json");
}
