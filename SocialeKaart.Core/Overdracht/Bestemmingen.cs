using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Overdracht;

/// <summary>A recipient to offer it to.</summary>
/// <param name="Naar">The recipient.</param>
/// <param name="Voorziening">What is asked for; null for the front office.</param>
public sealed record Voorstel(Bestemming Naar, PubliekeVoorziening? Voorziening);

/// <summary>Finds who can receive: organisaties where someone has the role for it, and always the front office.</summary>
public sealed class Bestemmingen(IDbContextFactory<KaartDb> dbFactory)
{
    private const int MeesteVoorstellen = 5;

    /// <summary>The front office, the recipient of last resort.</summary>
    public static Bestemming Frontoffice { get; } = new(Bestemmingsoort.Frontoffice, null, null);

    /// <summary>The recipient of a voorziening: its organisatie when it has people who receive; for what needs a decision of the municipality its front door; else null.</summary>
    public async Task<Bestemming?> Van(PubliekeVoorziening voorziening, CancellationToken stop)
    {
        if (BesluitGemeente(voorziening))
            return new Bestemming(Bestemmingsoort.Toegang, null, voorziening.Id);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var naar = new Bestemming(Bestemmingsoort.Organisatie, voorziening.Organisatie?.Id, voorziening.Id);
        return await IsErIemand(db, naar, stop) ? naar : null;
    }

    /// <summary>Who could receive it next: what is about the same, has room, and was not tried before; the front office is always the last.</summary>
    /// <param name="staat">The overdracht.</param>
    /// <param name="kaart">The catalogue as staff see it.</param>
    /// <param name="stop">Stops.</param>
    public async Task<IReadOnlyList<Voorstel>> Volgende(Overdrachtstaat staat, KaartBeeld kaart, CancellationToken stop)
    {
        var gevraagd = staat.Pogingen.Select(p => p.Naar.Voorziening).OfType<Guid>().Select(kaart.Omleidingen.Naar).ToHashSet();
        var onderwerpen = kaart.Voorzieningen.Where(v => gevraagd.Contains(v.Id)).SelectMany(v => v.Inhoud.Onderwerpen).ToHashSet();
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var ontvangers = await db.Users.Where(a => a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Ontvanger)).Select(a => a.OrganisatieId).Distinct().ToListAsync(stop);
        var passend = kaart.Voorzieningen
            .Where(v => !gevraagd.Contains(v.Id) && v.Organisatie is { } wie && ontvangers.Contains(wie.Id) && HeeftPlek(v) && !BesluitGemeente(v) && !staat.Pogingen.Exists(p => p.Naar.Organisatie == wie.Id))
            .Select(v => (Voorziening: v, Samen: v.Inhoud.Onderwerpen.Count(onderwerpen.Contains)))
            .Where(p => p.Samen > 0)
            .OrderByDescending(p => p.Samen).ThenByDescending(p => p.Voorziening.Inhoud.Capaciteit?.Staat == Capaciteitsstaat.Open).ThenBy(p => p.Voorziening.Slug, StringComparer.Ordinal)
            .Take(MeesteVoorstellen)
            .Select(p => new Voorstel(new Bestemming(Bestemmingsoort.Organisatie, p.Voorziening.Organisatie!.Id, p.Voorziening.Id), p.Voorziening));
        return [.. passend, new Voorstel(Frontoffice, null)];
    }

    /// <summary>Whether anyone can receive it there now.</summary>
    internal static Task<bool> IsErIemand(KaartDb db, Bestemming naar, CancellationToken stop) => naar.IsFrontoffice
        ? db.Users.AnyAsync(a => a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Frontoffice), stop)
        : db.Users.AnyAsync(a => a.GeblokkeerdOp == null && a.OrganisatieId == naar.Organisatie && a.Rollen.Any(r => r.Rol == Rol.Ontvanger), stop);

    /// <summary>Whether an account can be a Houder.</summary>
    internal static Task<bool> KanHouden(KaartDb db, Guid account, CancellationToken stop)
    {
        var rollen = Rolregels.LezenVerhalen.ToList();
        return db.Users.AnyAsync(a => a.Id == account && a.GeblokkeerdOp == null && a.Rollen.Any(r => rollen.Contains(r.Rol)), stop);
    }

    // Only the municipal front door leads there: who offers it cannot say yes.
    private static bool BesluitGemeente(PubliekeVoorziening voorziening) => voorziening.Inhoud.Besluit?.Door.Contains(BesluitDoor.Gemeente) ?? false;

    // What is not known may have room: the question costs nothing.
    private static bool HeeftPlek(PubliekeVoorziening voorziening) => voorziening.Inhoud.Capaciteit?.Staat is null or Capaciteitsstaat.Open or Capaciteitsstaat.Wachtlijst;
}
