using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>Makes of any version of a voorziening what a resident would see of it.</summary>
public sealed class Voorbeelden(IDbContextFactory<KaartDb> dbFactory)
{
    /// <summary>The version as the public would have it, secret addresses taken out; null when there is none.</summary>
    /// <param name="voorziening">Id.</param>
    /// <param name="nummer">Of the version, whatever its status.</param>
    /// <param name="kaart">The snapshot that it would stand in.</param>
    /// <param name="wie">Someone who keeps the catalogue true, or writes this entry.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<PubliekeVoorziening?> Maak(Guid voorziening, int nummer, KaartBeeld kaart, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == voorziening, stop) is not { } van
            || await db.Versies.AsNoTracking().SingleOrDefaultAsync(v => v.VoorzieningId == voorziening && v.Nummer == nummer, stop) is not { } versie)
            return null;
        Schrijfrecht.Eis(wie, van.OrganisatieId);
        return KaartLezer.Maak(van, versie, kaart.Kalender, van.OrganisatieId is { } organisatie ? kaart.Organisatie(organisatie) : null, kaart.Hulplijn);
    }
}
