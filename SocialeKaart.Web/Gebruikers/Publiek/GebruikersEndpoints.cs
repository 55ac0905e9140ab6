using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Web.Gebruikers.Inlogdiensten;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Gebruikers.Publiek;

/// <summary>Signing in and out: static forms, so that they work before any circuit does.</summary>
public static class GebruikersEndpoints
{
    public const string Inloggen = "/inloggen", Code = "/inloggen/code", Instellen = "/inloggen/instellen", Begin = "/werkplek";

    /// <summary>Key of the text for an address and a password that do not belong together.</summary>
    internal const string FoutGegevens = "Inloggen.Fout";

    private const int KortsteMailnaam = 4;

    private static readonly PathString[] Doelen = ["/werkplek", "/beheer", AccountEndpoints.Pad];

    public static void MapGebruikers(this IEndpointRouteBuilder routes)
    {
        var pagina = routes.MapGroup("").AddEndpointFilter(Formulier.NietBewaren);
        var formulier = pagina.MapGroup("").AddEndpointFilter(Formulier.VanEigenPagina<VerlopenPagina>).RequireRateLimiting(Aanmeldrem.Naam);
        pagina.MapMethods(Inloggen, PubliekRoute.Lezen, (string? fout) => PubliekRoute.Pagina<InlogPagina>(new { Fout = fout == "dienst" ? "Inloggen.FoutDienst" : null }));
        formulier.MapPost(Inloggen, Wachtwoord);
        pagina.MapMethods(Code, PubliekRoute.Lezen, async (HttpContext context, UserManager<Account> accounts) => await Halverwege(context, accounts) is null ? Formulier.Naar(Inloggen) : PubliekRoute.Pagina<CodePagina>());
        formulier.MapPost(Code, TweedeStap);
        pagina.MapMethods(Instellen, PubliekRoute.Lezen, Instelpagina);
        formulier.MapPost(Instellen, StelIn);
        pagina.MapMethods("/uitnodiging", PubliekRoute.Lezen, ToonUitnodiging);
        formulier.MapPost("/uitnodiging", NeemAan);
        // A link, not a form: a browser that may send forms to us alone would stop the journey on.
        pagina.MapGet("/inloggen/dienst/{id}", NaarDienst).RequireRateLimiting(Aanmeldrem.Naam);
        pagina.MapMethods("/inloggen/terug/{id}", PubliekRoute.Lezen, VanDienst);
        formulier.MapPost("/inloggen/demo", Demo);
        pagina.MapPost("/uitloggen", Uitloggen).AddEndpointFilter(Formulier.VanEigenPagina<VerlopenPagina>).RequireAuthorization(Beleid.Medewerker);
    }

    /// <summary>Begins a session, and leads to where someone wanted to be.</summary>
    internal static async Task<IResult> Binnen(HttpContext context, Sessiekoekje koekje, Account account, Aanmeldwijze wijze, string? naar)
    {
        await Tussenstap.Vergeet(context);
        await koekje.Begin(context, account, wijze);
        return Formulier.Naar(Veilig(naar));
    }

    /// <summary>
    /// Where to go: within our own pages for staff only, so that an address in a link that someone was sent leads nowhere else. Signs that no header may
    /// hold lead nowhere either.
    /// </summary>
    internal static string Veilig(string? naar) =>
        naar is ['/', ..] && naar.All(t => t is > ' ' and < '\x7f') && Array.Exists(Doelen, d => new PathString(naar.Split('?')[0]).StartsWithSegments(d, StringComparison.Ordinal)) ? naar : Begin;

    private static async Task<IResult> Wachtwoord(HttpContext context, SignInManager<Account> aanmelding, UserManager<Account> accounts, IPasswordHasher<Account> merk, Aanmeldtelling telling)
    {
        var formulier = await context.Request.ReadFormAsync();
        var (mail, wachtwoord) = (formulier["mail"].ToString(), formulier["wachtwoord"].ToString());
        var account = await accounts.FindByEmailAsync(mail.Trim());
        if (account?.PasswordHash is null)
        {
            // As much work as for an account that exists, so that the time of the answer does not tell whether it does.
            merk.VerifyHashedPassword(Niemand, Niemandsmerk.Value, wachtwoord);
            return Fout();
        }

        var uitkomst = await aanmelding.CheckPasswordSignInAsync(account, wachtwoord, lockoutOnFailure: true);
        if (uitkomst.IsLockedOut)
        {
            // No word of it here, and as much work: only for an account that exists could there be one.
            merk.VerifyHashedPassword(Niemand, Niemandsmerk.Value, wachtwoord);
            return Fout();
        }

        if (!uitkomst.Succeeded || account.GeblokkeerdOp is not null)
            return Fout();
        Aanmeldtelling.Vergeet(context);
        await Tussenstap.Onthoud(context, account, viaOrganisatie: false);
        return NaarTweedeStap(account, formulier["naar"]);

        // After too many, the same for an address that has no account.
        RazorComponentResult<InlogPagina> Fout() => Opnieuw(telling.Mislukt(context, mail) ? "Inloggen.Dicht" : FoutGegevens, mail);
    }

    private static IResult NaarTweedeStap(Account account, string? naar) =>
        Formulier.Naar((account.TwoFactorEnabled ? Code : Instellen) + (string.IsNullOrEmpty(naar) ? "" : "?naar=" + Uri.EscapeDataString(naar)));

    private static async Task<IResult> TweedeStap(HttpContext context, UserManager<Account> accounts, Tweedefactor factor, Sessiekoekje koekje)
    {
        if (await Halverwege(context, accounts) is not { } half)
            return Formulier.Naar(Inloggen);
        var formulier = await context.Request.ReadFormAsync();
        switch (await factor.Toets(half.Account, formulier["code"].ToString()))
        {
            case Codeuitkomst.Goed:
                return await Binnen(context, koekje, await MetRollen(context, half.Account), half.ViaOrganisatie ? Aanmeldwijze.Organisatie : Aanmeldwijze.Wachtwoord, formulier["naar"]);
            case Codeuitkomst.Dicht:
                await Tussenstap.Vergeet(context);
                return Opnieuw("Inloggen.Dicht", "");
            default:
                return new RazorComponentResult<CodePagina>(new { IsFout = true, Naar = formulier["naar"].ToString() }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private static async Task<IResult> Instelpagina(HttpContext context, UserManager<Account> accounts, Tweedefactor factor, string? naar)
    {
        if (await Halverwege(context, accounts) is not { } half)
            return Formulier.Naar(Inloggen);
        // Who has a second factor shows it first: else a password alone would be enough to put another in its place.
        if (await factor.Heeft(half.Account))
            return Formulier.Naar(Code);
        return PubliekRoute.Pagina<InstelPagina>(new { half.Account, Sleutel = await factor.Sleutel(half.Account), Naar = naar });
    }

    private static async Task<IResult> StelIn(HttpContext context, UserManager<Account> accounts, Tweedefactor factor, Sessiekoekje koekje)
    {
        if (await Halverwege(context, accounts) is not { } half)
            return Formulier.Naar(Inloggen);
        if (await factor.Heeft(half.Account))
            return Formulier.Naar(Code);
        var formulier = await context.Request.ReadFormAsync();
        if (await factor.ZetAan(half.Account, formulier["code"].ToString(), context.RequestAborted) is not { } codes)
            return new RazorComponentResult<InstelPagina>(new { half.Account, Sleutel = await factor.Sleutel(half.Account), IsFout = true, Naar = formulier["naar"].ToString() }) { StatusCode = StatusCodes.Status400BadRequest };
        await Tussenstap.Vergeet(context);
        await koekje.Begin(context, await MetRollen(context, half.Account), half.ViaOrganisatie ? Aanmeldwijze.Organisatie : Aanmeldwijze.Wachtwoord);
        return PubliekRoute.Pagina<HerstelcodesPagina>(new { Codes = codes });
    }

    private static async Task<IResult> ToonUitnodiging(string? code, Uitnodigingen uitnodigingen, HttpContext context) =>
        await uitnodigingen.Vind(code ?? "", context.RequestAborted) is { } uitnodiging
            ? PubliekRoute.Pagina<UitnodigingPagina>(new { Uitnodiging = uitnodiging, Code = code })
            : new RazorComponentResult<UitnodigingWegPagina> { StatusCode = StatusCodes.Status404NotFound };

    private static async Task<IResult> NeemAan(HttpContext context, Uitnodigingen uitnodigingen, UserManager<Account> accounts, IPasswordHasher<Account> merk, KaartBeeld kaart)
    {
        var formulier = await context.Request.ReadFormAsync();
        string Veld(string naam) => formulier[naam].ToString();
        if (await uitnodigingen.Vind(Veld("code"), context.RequestAborted) is not { } uitnodiging)
            return new RazorComponentResult<UitnodigingWegPagina> { StatusCode = StatusCodes.Status404NotFound };
        var (naam, mail) = (uitnodiging.Naam ?? Veld("naam"), uitnodiging.Mail ?? Veld("mail"));
        var proef = new Account { Naam = naam, OrganisatieId = uitnodiging.OrganisatieId, GemaaktOp = default, UserName = mail, Email = mail };
        if (await Wachtwoordfout(accounts, proef, Veld("wachtwoord"), Veld("herhaal"), mail, kaart.Gemeente.Naam) is { } fout)
            return Terug(fout);
        var (account, weigering) = await uitnodigingen.NeemAan(uitnodiging, naam, mail, merk.HashPassword(proef, Veld("wachtwoord")), context.RequestAborted);
        if (account is null)
            return Terug("Rolfout." + weigering);
        await Tussenstap.Onthoud(context, account, viaOrganisatie: false);
        return Formulier.Naar(Instellen);

        RazorComponentResult Terug(string fout) => new RazorComponentResult<UitnodigingPagina>(new { Uitnodiging = uitnodiging, Code = Veld("code"), Fout = fout, Naam = naam, Mail = mail }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>What is wrong with a new password, as the key of a text; null when nothing is.</summary>
    internal static async Task<string?> Wachtwoordfout(UserManager<Account> accounts, Account account, string wachtwoord, string herhaal, string mail, string gemeente)
    {
        if (wachtwoord != herhaal)
            return "Wachtwoord.NietGelijk";
        // A name of a few letters stands in many a good sentence by chance.
        if (mail.Split('@')[0] is { Length: >= KortsteMailnaam } eigen && wachtwoord.Contains(eigen, StringComparison.OrdinalIgnoreCase))
            return "Wachtwoord.BevatMail";
        foreach (var toets in accounts.PasswordValidators)
        {
            if (!(await toets.ValidateAsync(accounts, account, wachtwoord)).Succeeded)
                return "Wachtwoord.TeKort";
        }

        return Wachtwoordsterkte.IsTeRaden(wachtwoord, [account.Naam, gemeente]) ? "Wachtwoord.TeRaden" : null;
    }

    private static IResult NaarDienst(string id, IOptions<Instellingen> instellingen) =>
        instellingen.Value.Inlogdiensten.FirstOrDefault(d => d.Id == id) is { } dienst
            ? Results.Challenge(new AuthenticationProperties { RedirectUri = "/inloggen/terug/" + id }, [dienst.Schema])
            : PubliekRoute.NietGevonden();

    private static async Task<IResult> VanDienst(string id, HttpContext context, IOptions<Instellingen> instellingen, Sessiekoekje koekje)
    {
        if (instellingen.Value.Inlogdiensten.FirstOrDefault(d => d.Id == id) is not { } dienst)
            return PubliekRoute.NietGevonden();
        var gezien = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (gezien is not { Succeeded: true, Principal: { } van } || gezien.Properties?.Items.TryGetValue(".AuthScheme", out var schema) != true || schema != dienst.Schema)
            return Formulier.Naar(Inloggen + "?fout=dienst");
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        var account = await Inlogdienstuitkomst.Zoek(context.RequestServices, dienst, van, context.RequestAborted);
        if (account is null || account.GeblokkeerdOp is not null)
            return Opnieuw("Inloggen.NietUitgenodigd", "", StatusCodes.Status403Forbidden);
        if (Inlogdienstuitkomst.HadTweedeFactor(dienst, van))
            return await Binnen(context, koekje, await MetRollen(context, account), Aanmeldwijze.Organisatie, null);
        await Tussenstap.Onthoud(context, account, viaOrganisatie: true);
        return NaarTweedeStap(account, null);
    }

    private static async Task<IResult> Demo(HttpContext context, Demoaccounts demo, Sessiekoekje koekje)
    {
        if (!demo.Toegestaan || !Guid.TryParse((await context.Request.ReadFormAsync())["account"], out var id))
            return PubliekRoute.NietGevonden();
        return (await demo.Alle(context.RequestAborted)).FirstOrDefault(a => a.Id == id) is { } account
            ? await Binnen(context, koekje, account, Aanmeldwijze.Demo, (await context.Request.ReadFormAsync())["naar"])
            : PubliekRoute.NietGevonden();
    }

    private static async Task<IResult> Uitloggen(HttpContext context, Sessiekoekje koekje)
    {
        await koekje.Eindig(context);
        return Formulier.Naar(Inloggen);
    }

    /// <summary>Who showed the first factor; null when nobody did, or the account was blocked meanwhile.</summary>
    internal static Task<(Account Account, bool ViaOrganisatie)?> Halverwege(HttpContext context, UserManager<Account> accounts) =>
        Tussenstap.Lees(context, async id => await accounts.FindByIdAsync(id) is { GeblokkeerdOp: null } account ? account : null);

    // The manager reads the row alone.
    internal static async Task<Account> MetRollen(HttpContext context, Account account)
    {
        var db = context.RequestServices.GetRequiredService<SocialeKaart.Core.Opslag.KaartDb>();
        await db.Entry(account).Collection(a => a.Rollen).LoadAsync(context.RequestAborted);
        return account;
    }

    private static RazorComponentResult<InlogPagina> Opnieuw(string fout, string mail, int status = StatusCodes.Status400BadRequest) =>
        new RazorComponentResult<InlogPagina>(new { Fout = fout, Mail = mail }) { StatusCode = status };

    private static readonly Account Niemand = new() { Naam = "", OrganisatieId = default, GemaaktOp = default };

    private static readonly Lazy<string> Niemandsmerk = new(() => new PasswordHasher<Account>().HashPassword(Niemand, Geheim.Nieuw()));
}
