using Microsoft.AspNetCore.Identity;
using SocialeKaart.Core.Gebruikers;

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
public sealed class Tweedefactor(UserManager<Account> accounts)
{
    private const int AantalHerstelcodes = 10;

    // As many as an app shows while one code counts: two steps of half a minute before and after this one.
    private const int GeldigeCodes = 5;

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

    /// <summary>Takes the app in use when its code is right.</summary>
    /// <returns>Recovery codes, shown once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> ZetAan(Account account, string code)
    {
        if (!await IsGoed(account, code))
            return null;
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, AantalHerstelcodes) ?? []];
    }

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
