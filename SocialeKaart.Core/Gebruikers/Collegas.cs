using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Someone who can be asked to join a gesprek, or to take over an overdracht.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="Naam">As colleagues read it.</param>
/// <param name="Organisatie">Name of the organisatie.</param>
public sealed record Collega(Guid Id, string Naam, string Organisatie);

/// <summary>Who else sits beside residents, or holds their question.</summary>
public sealed class Collegas(IDbContextFactory<KaartDb> dbFactory)
{
    /// <summary>Everyone who may join a gesprek, without the one who asks; by name.</summary>
    public async Task<IReadOnlyList<Collega>> Voor(Wie wie, CancellationToken stop)
    {
        if (!wie.IsEen(Rolregels.VoerenGesprek))
            throw new UnauthorizedAccessException("Only who sits beside residents invites someone to.");
        return [.. (await Met(Rolregels.VoerenGesprek, wie, stop)).Select(g => g.Wie).OrderBy(c => c.Naam, StringComparer.CurrentCulture)];
    }

    /// <summary>Everyone who can be asked to become Houder, without the one who asks; those of the same organisatie first, then by name.</summary>
    public async Task<IReadOnlyList<Collega>> KunnenHouden(Wie wie, CancellationToken stop)
    {
        if (!wie.IsEen(Rolregels.LezenVerhalen))
            throw new UnauthorizedAccessException("Only who holds overdrachten hands them on.");
        return [.. (await Met(Rolregels.LezenVerhalen, wie, stop)).OrderByDescending(g => g.Organisatie == wie.Organisatie).ThenBy(g => g.Wie.Naam, StringComparer.CurrentCulture).Select(g => g.Wie)];
    }

    private async Task<IReadOnlyList<(Collega Wie, Guid Organisatie)>> Met(IReadOnlyCollection<Rol> welke, Wie zonder, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var rollen = welke.ToList();
        var gevonden = await db.Users.Where(a => a.GeblokkeerdOp == null && a.Id != zonder.Id && a.Rollen.Any(r => rollen.Contains(r.Rol)))
            .Join(db.Organisaties, a => a.OrganisatieId, o => o.Id, (a, o) => new { a.Id, a.Naam, Organisatie = o.Naam, OrganisatieId = o.Id })
            .ToListAsync(stop);
        return [.. gevonden.Select(g => (new Collega(g.Id, g.Naam, g.Organisatie), g.OrganisatieId))];
    }
}
