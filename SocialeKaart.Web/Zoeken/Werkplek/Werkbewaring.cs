using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Schil.Werkplek;

namespace SocialeKaart.Web.Zoeken.Werkplek;

/// <summary>What a tab keeps of searching at work, as it is written down.</summary>
/// <param name="Gekozen">Slugs, in order.</param>
/// <param name="Vraag">See <see cref="Zoekopdracht.Vraag"/>.</param>
/// <param name="Bij">See <see cref="Zoekopdracht.Bij"/>.</param>
/// <param name="Keuzes">See <see cref="Zoekopdracht.Keuzes"/>.</param>
/// <param name="Niet">See <see cref="Zoekopdracht.Niet"/>.</param>
/// <param name="Letterlijk">See <see cref="Zoekopdracht.Letterlijk"/>.</param>
/// <param name="Ruim">See <see cref="Zoekopdracht.Ruim"/>.</param>
/// <param name="NietVol">What is full or closed was left out.</param>
/// <param name="Getoond">How many results were shown.</param>
public sealed record Bewaardzoeken(
    IReadOnlyList<string> Gekozen, string Vraag, string Bij, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Keuzes, IReadOnlyList<string> Niet, bool Letterlijk, bool Ruim, bool NietVol, int Getoond)
{
    /// <summary>As the pages have it now.</summary>
    public static Bewaardzoeken Van(IReadOnlyList<string> gekozen, Zoekstaat staat) => new(
        gekozen, staat.Opdracht.Vraag, staat.Opdracht.Bij, staat.Opdracht.Keuzes, staat.Opdracht.Niet, staat.Opdracht.Letterlijk, staat.Opdracht.Ruim, staat.NietVol, staat.Getoond);

    /// <summary>The question in it.</summary>
    public Zoekopdracht Opdracht() => new() { Vraag = Vraag, Bij = Bij, Keuzes = Keuzes, Niet = Niet, Letterlijk = Letterlijk, Ruim = Ruim };
}

/// <summary>
/// Keeps the choice and the question in the tab's own sessionStorage, encrypted by this server, so that a refresh or another page loses nothing. They
/// stand nowhere else, and are gone with the tab.
/// </summary>
public sealed class Werkbewaring(ProtectedSessionStorage tab)
{
    /// <summary>Key in sessionStorage.</summary>
    public const string Sleutel = "zoeken";

    private const string Doel = "SocialeKaart.Zoeken";

    /// <summary>Keeps it for this account.</summary>
    public async Task Zet(Guid account, Bewaardzoeken wat) => await tab.SetAsync(Doel, Sleutel, new Inhoud(account, wat));

    /// <summary>What this tab keeps for this account; null when nothing. What is another account's, or cannot be read any more, is taken away.</summary>
    public async Task<Bewaardzoeken?> Lees(Guid account)
    {
        if (await tab.Lees<Inhoud>(Doel, Sleutel) is { } inhoud && inhoud.Account == account)
            return inhoud.Wat;
        await tab.DeleteAsync(Sleutel);
        return null;
    }

    private sealed record Inhoud(Guid Account, Bewaardzoeken Wat);
}
