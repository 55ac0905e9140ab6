using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Web.Schil.Werkplek;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>What goes along from a gesprek to an overdracht.</summary>
/// <param name="Naar">Slug of the voorziening.</param>
/// <param name="Aanduiding">How the gesprek calls this person.</param>
/// <param name="Leeftijd">Null: the gesprek does not tell.</param>
/// <param name="Wensen">What the family wants.</param>
/// <param name="Krachten">What goes well.</param>
/// <param name="ThuisOnveilig">Home may not be safe.</param>
public sealed record Meegenomen(string Naar, string Aanduiding, Leeftijdsgroep? Leeftijd, string Wensen, string Krachten, bool ThuisOnveilig) : Vertrouwelijk
{
    /// <summary>The beginning of an overdracht.</summary>
    public Nieuwinvoer AlsInvoer() => new() { Naar = Naar, Aanduiding = Aanduiding, Leeftijd = Leeftijd, Wensen = Wensen, Krachten = Krachten, ThuisOnveilig = ThuisOnveilig };
}

/// <summary>
/// Keeps an overdracht that is being written in the tab's own sessionStorage, encrypted by this server, as a gesprek is: it survives a refresh and
/// a lost connection, and is gone with the tab. Whether the writer has a professional secrecy is remembered by the browser: it says nothing
/// about a resident.
/// </summary>
public sealed class Nieuwbewaring(ProtectedSessionStorage tab, ProtectedLocalStorage browser)
{
    /// <summary>Key in sessionStorage.</summary>
    public const string Sleutel = "overdracht";

    private const string Doel = "SocialeKaart.Overdracht", Gesprek = "overdracht-gesprek", Beroepsgeheim = "beroepsgeheim";

    public async Task Zet(Guid account, Nieuwinvoer invoer) => await tab.SetAsync(Doel, Sleutel, new Inhoud<Nieuwinvoer>(account, invoer));

    /// <summary>What this tab keeps for this account; null when nothing. What is another account's is taken away.</summary>
    public Task<Nieuwinvoer?> Lees(Guid account) => Lees<Nieuwinvoer>(Sleutel, account);

    public async Task Wis() => await tab.DeleteAsync(Sleutel);

    /// <summary>Takes something along from a gesprek.</summary>
    public async Task GeefMee(Guid account, Meegenomen mee) => await tab.SetAsync(Doel, Gesprek, new Inhoud<Meegenomen>(account, mee));

    /// <summary>What came along from a gesprek, once; null: nothing.</summary>
    public async Task<Meegenomen?> Neem(Guid account)
    {
        var mee = await Lees<Meegenomen>(Gesprek, account);
        if (mee is not null)
            await tab.DeleteAsync(Gesprek);
        return mee;
    }

    /// <summary>Whether this account said on this computer that it has a professional secrecy.</summary>
    public async Task<bool> HeeftBeroepsgeheim(Guid account) => (await browser.Lees<Inhoud<string>>(Doel, Beroepsgeheim))?.Account == account;

    public async Task ZetBeroepsgeheim(Guid account, bool heeft)
    {
        if (heeft)
            await browser.SetAsync(Doel, Beroepsgeheim, new Inhoud<string>(account, ""));
        else
            await browser.DeleteAsync(Beroepsgeheim);
    }

    private async Task<T?> Lees<T>(string sleutel, Guid account) where T : class
    {
        if (await tab.Lees<Inhoud<T>>(Doel, sleutel) is not { } inhoud)
            return null;
        if (inhoud.Account == account)
            return inhoud.Wat;
        await tab.DeleteAsync(sleutel);
        return null;
    }

    private sealed record Inhoud<T>(Guid Account, T Wat);
}
