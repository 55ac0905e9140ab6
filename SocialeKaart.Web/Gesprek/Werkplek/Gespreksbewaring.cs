using System.Collections.Immutable;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Schil.Werkplek;

namespace SocialeKaart.Web.Gesprek.Werkplek;

/// <summary>What a tab keeps of a gesprek, read back.</summary>
/// <param name="Staat">The gesprek; null when this tab joined a colleague's.</param>
/// <param name="Genodigd">Ids of the accounts that may join.</param>
/// <param name="VanCollega">Id of the colleague's gesprek that this tab joined.</param>
public sealed record Bewaardgesprek(Gespreksstaat? Staat, ImmutableHashSet<Guid> Genodigd, Guid? VanCollega);

/// <summary>
/// Keeps the gesprek in the tab's own sessionStorage, encrypted by this server: there it survives a dropped connection, a refresh and a server that
/// dies, and it is gone with the tab. Who joined a colleague's gesprek keeps only which one it was.
/// </summary>
public sealed class Gespreksbewaring(ProtectedSessionStorage tab)
{
    /// <summary>Key in sessionStorage.</summary>
    public const string Sleutel = "gesprek";

    private const string Doel = "SocialeKaart.Gesprek";

    /// <summary>Keeps a gesprek of this account.</summary>
    public async Task Zet(Guid account, Gespreksstaat staat, ImmutableHashSet<Guid> genodigd) =>
        await tab.SetAsync(Doel, Sleutel, new Inhoud(account, Gesprekstekst.Schrijf(staat), [.. genodigd], null));

    /// <summary>Keeps which gesprek this tab joined.</summary>
    public async Task ZetVanCollega(Guid account, Guid gesprek) => await tab.SetAsync(Doel, Sleutel, new Inhoud(account, null, [], gesprek));

    /// <summary>What this tab keeps for this account; null when nothing. What is another account's, or cannot be read any more, is taken away.</summary>
    public async Task<Bewaardgesprek?> Lees(Guid account, Definitie definitie)
    {
        var inhoud = await tab.Lees<Inhoud>(Doel, Sleutel);
        if (inhoud?.Account == account)
        {
            var staat = Gesprekstekst.Lees(definitie, inhoud.Tekst);
            if (staat is not null || inhoud.VanCollega is not null)
                return new Bewaardgesprek(staat, [.. inhoud.Genodigd], inhoud.VanCollega);
        }

        await Wis();
        return null;
    }

    /// <summary>Takes it away.</summary>
    public async Task Wis() => await tab.DeleteAsync(Sleutel);

    private sealed record Inhoud(Guid Account, string? Tekst, IReadOnlyList<Guid> Genodigd, Guid? VanCollega);
}
