using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Someone who can be asked to join a gesprek.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="Naam">As colleagues read it.</param>
/// <param name="Organisatie">Name of the organisatie.</param>
public sealed record Collega(Guid Id, string Naam, string Organisatie);

/// <summary>Who else sits beside residents.</summary>
public sealed class Collegas(IDbContextFactory<KaartDb> dbFactory)
{
    /// <summary>Everyone who may join a gesprek, without the one who asks; by name.</summary>
    public async Task<IReadOnlyList<Collega>> Voor(Wie wie, CancellationToken stop)
    {
        if (!wie.IsEen(Rolregels.VoerenGesprek))
            throw new UnauthorizedAccessException("Only who sits beside residents invites someone to.");
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var rollen = Rolregels.VoerenGesprek.ToList();
        var gevonden = await db.Users.Where(a => a.GeblokkeerdOp == null && a.Id != wie.Id && a.Rollen.Any(r => rollen.Contains(r.Rol)))
            .Join(db.Organisaties, a => a.OrganisatieId, o => o.Id, (a, o) => new { a.Id, a.Naam, Organisatie = o.Naam })
            .ToListAsync(stop);
        return [.. gevonden.Select(g => new Collega(g.Id, g.Naam, g.Organisatie)).OrderBy(c => c.Naam, StringComparer.CurrentCulture)];
    }
}
