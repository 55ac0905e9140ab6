using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Beheer;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>Changes the list of synonyms, line by line: two editors of different lines never stand in each other's way. Each is one transaction with its audit line.</summary>
public sealed class Synoniembeheer(IDbContextFactory<KaartDb> dbFactory, Stamwijziging wijziging)
{
    /// <summary>Name of the field in which a fault of a line is told.</summary>
    public const string Veld = "regel";

    /// <summary>The lines, in their order.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<IReadOnlyList<Synoniemgroep>> Lees(Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Synoniemen.AsNoTracking().OrderBy(s => s.Volgorde).ToListAsync(stop);
    }

    /// <summary>What is wrong with a line, by the rules of the file; empty when nothing is.</summary>
    public static IReadOnlyList<Veldfout> Toets(Synoniemregel regel)
    {
        if (regel.Wordt is null)
            return [];
        if (regel.Wordt.Contains('\n', StringComparison.Ordinal))
            return [new Veldfout(Veld, "schrijf één groep, op één regel")];
        var fouten = new Foutenlijst();
        SynoniemenBestand.Lees(regel.Wordt + "\n", fouten);
        return [.. fouten.Fouten.Select(f => new Veldfout(Veld, f.Reden))];
    }

    /// <summary>Adds, changes or removes a line.</summary>
    /// <param name="regel">What changes.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> Bewaar(Synoniemregel regel, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        return wijziging.Doe(SynoniemenBestand.Naam, "synoniemen-wijzigen", SynoniemenBestand.Naam, wie, nu =>
        {
            if (Toets(regel) is { Count: > 0 } fouten)
                return Stamwijziging.Niets(new Stamuitkomst.Ongeldig(fouten));
            return regel.In(nu.Synoniemen) is { } wordt ? Stamwijziging.Wordt(nu with { Synoniemen = wordt }) : Stamwijziging.Niets(new Stamuitkomst.Botsing());
        }, stop);
    }
}
