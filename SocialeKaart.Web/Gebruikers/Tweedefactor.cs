using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>What came of a code.</summary>
public enum Codeuitkomst
{
    Goed,
    Fout,

    /// <summary>Too many wrong ones: nobody gets in with this account for a while.</summary>
    Dicht,
}

/// <summary>The second factor of who signs in with a password: a code of an app (TOTP, RFC 6238), or a recovery code.</summary>
public sealed class Tweedefactor(UserManager<Account> accounts, IUserStore<Account> opslag, KaartDb db, TimeProvider tijd)
{
    /// <summary>Key of the text for a wrong code.</summary>
    public const string FouteCode = "Code.Fout";

    private const int AantalHerstelcodes = 10;

    // As many as an app shows while one code counts: two steps of half a minute before and after this one.
    private const int GeldigeCodes = 5;

    private readonly IUserAuthenticatorKeyStore<Account> sleutels = (IUserAuthenticatorKeyStore<Account>)opslag;

    /// <summary>Whether this account has one.</summary>
    public async Task<bool> Heeft(Account account) => account.TwoFactorEnabled || (await accounts.GetPasskeysAsync(account)).Count > 0;

    /// <summary>The secret to put in an app; made when there is none yet.</summary>
    public async Task<string> Sleutel(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } sleutel)
            return sleutel;
        await accounts.ResetAuthenticatorKeyAsync(account);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>A secret for another app; it counts for nothing before <see cref="Vervang"/>.</summary>
    public string NieuweSleutel() => accounts.GenerateNewAuthenticatorKey();

    /// <summary>Takes the app in use when its code is right.</summary>
    /// <returns>Recovery codes, shown once; null when the code is wrong.</returns>
    public Task<IReadOnlyList<string>?> ZetAan(Account account, string code, CancellationToken stop) => Bewaar(account, "code-app", () => Neem(account, code), stop);

    /// <summary>Puts another app in the place of the one there was, if any, when the code of the other is right.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="sleutel">As <see cref="NieuweSleutel"/> gave it.</param>
    /// <param name="code">Of the app with that secret.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Recovery codes, shown once; null when the code is wrong, and then the old app still counts.</returns>
    public Task<IReadOnlyList<string>?> Vervang(Account account, string sleutel, string code, CancellationToken stop) => Bewaar(account, "code-app", async () =>
    {
        await sleutels.SetAuthenticatorKeyAsync(account, sleutel, stop);
        return await Neem(account, code);
    }, stop);

    /// <summary>Other recovery codes, shown once; those there were count no more.</summary>
    public async Task<IReadOnlyList<string>> NieuweCodes(Account account, CancellationToken stop) => (await Bewaar(account, "herstelcodes", async () => await MaakCodes(account), stop))!;

    /// <summary>Judges a code of who signs in; a wrong one counts towards the lock-out.</summary>
    public async Task<Codeuitkomst> Toets(Account account, string code)
    {
        if (await accounts.IsLockedOutAsync(account))
            return Codeuitkomst.Dicht;
        if (await IsGoed(account, code) || (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, Kaal(code).ToUpperInvariant())).Succeeded)
        {
            await accounts.ResetAccessFailedCountAsync(account);
            return Codeuitkomst.Goed;
        }

        await accounts.AccessFailedAsync(account);
        return await accounts.IsLockedOutAsync(account) ? Codeuitkomst.Dicht : Codeuitkomst.Fout;
    }

    private async Task<IReadOnlyList<string>?> Neem(Account account, string code)
    {
        if (!await IsGoed(account, code))
            return null;
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return await MaakCodes(account);
    }

    private async Task<IReadOnlyList<string>> MaakCodes(Account account) => [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, AantalHerstelcodes) ?? []];

    // All of it with its audit line, or nothing.
    private async Task<IReadOnlyList<string>?> Bewaar(Account account, string wat, Func<Task<IReadOnlyList<string>?>> doe, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await doe() is not { } codes)
            return null;
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = account.Id.ToString(), Wat = wat, OpWat = account.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return codes;
    }

    private static string Kaal(string code) => code.Replace(" ", "", StringComparison.Ordinal).Trim();

    private async Task<bool> IsGoed(Account account, string code)
    {
        code = Kaal(code);
        // Who looked over a shoulder cannot use the code again (RFC 6238, 5.2).
        var (merk, gebruikt) = (Geheim.Merk(code), (account.LaatsteCode ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (code.Length == 0 || gebruikt.Contains(merk) || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
            return false;
        account.LaatsteCode = string.Join(' ', gebruikt.Append(merk).TakeLast(GeldigeCodes));
        return (await accounts.UpdateAsync(account)).Succeeded;
    }
}
