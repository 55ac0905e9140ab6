using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Gebied.Beheer;

/// <summary>The municipality with what can be chosen for it.</summary>
/// <param name="Gemeente">As it is.</param>
/// <param name="Hulplijnen">In their order; one of them is the municipality's own.</param>
public sealed record Gemeenteblad(Gemeente Gemeente, IReadOnlyList<Hulplijn> Hulplijnen);

/// <summary>Changes the settings of the municipality: one transaction with its audit line.</summary>
public sealed class Gemeentebeheer(IDbContextFactory<KaartDb> dbFactory, Stamwijziging wijziging)
{
    private static readonly Stamtoets<Gemeente> Regels = new() { Schrijf = GemeenteBestand.Schrijf, Lees = GemeenteBestand.Lees };

    /// <summary>As it is.</summary>
    /// <exception cref="UnauthorizedAccessException">Not a Beheerder.</exception>
    public async Task<Gemeenteblad> Lees(Wie wie, CancellationToken stop)
    {
        Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return new Gemeenteblad((await db.Gemeenten.AsNoTracking().SingleAsync(stop)).Inhoud, await db.Hulplijnen.AsNoTracking().OrderBy(h => h.Volgorde).ToListAsync(stop));
    }

    /// <summary>Keeps other settings; the code, the provincie and the kernen stay.</summary>
    /// <param name="gezien">As the Beheerder saw it.</param>
    /// <param name="wordt">As it has to be.</param>
    /// <param name="wie">A Beheerder.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> Bewaar(Gemeente gezien, Gemeente wordt, Wie wie, CancellationToken stop)
    {
        Eis(wie);
        return wijziging.Doe(GemeenteBestand.Naam, "gemeente-instellen", gezien.Code, wie, nu =>
        {
            if (Regels.Schrijf(nu.Gemeente) != Regels.Schrijf(gezien))
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            var nieuw = wordt with { Code = nu.Gemeente.Code, Provincie = nu.Gemeente.Provincie, Kernen = nu.Gemeente.Kernen };
            var fouten = Regels.Toets(nieuw, nu, []);
            return fouten.Count > 0 ? Stamwijziging.Niets(new Stamuitkomst.Ongeldig(fouten)) : Stamwijziging.Wordt(nu with { Gemeente = nieuw });
        }, stop);
    }

    private static void Eis(Wie wie)
    {
        if (!wie.Is(Rol.Beheerder))
            throw new UnauthorizedAccessException("This account does not set up the municipality.");
    }
}
