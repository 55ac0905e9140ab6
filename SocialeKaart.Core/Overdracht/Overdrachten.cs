using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Someone with an account, as others read it.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="Naam">Of the person.</param>
/// <param name="Organisatie">Name of the organisatie.</param>
public sealed record Persoon(Guid Id, string Naam, string Organisatie);

/// <summary>As what someone around an overdracht can be asked.</summary>
public enum Aanspreekrol
{
    /// <summary>Who holds it.</summary>
    Contactpersoon,
    Afzender,

    /// <summary>Who said yes for the recipient.</summary>
    Ontvanger,
}

/// <summary>Someone around an overdracht whom a colleague can ask.</summary>
/// <param name="Rol">As what.</param>
/// <param name="Wie">Who.</param>
/// <param name="Mail">Address of the account.</param>
public sealed record Aanspreekpunt(Aanspreekrol Rol, Persoon Wie, string Mail);

/// <summary>That someone opened the story.</summary>
public sealed record Inzage(DateTime Op, Persoon Wie);

/// <summary>An overdracht as someone may see it, without its story.</summary>
/// <param name="Staat">All but the story, as far as <see cref="Overdrachtregels.Beeld"/> shows it to this one.</param>
/// <param name="Houder">Who holds it.</param>
/// <param name="Afzender">Who sent it.</param>
/// <param name="Gevraagd">Who was asked to take over.</param>
/// <param name="Zichtbaar">Which parts of the story may be opened; empty: none.</param>
/// <param name="Inzagen">Who opened it, the latest first; for Houder and sender only.</param>
public sealed record Overdrachtblad(Overdrachtstaat Staat, Persoon Houder, Persoon Afzender, Persoon? Gevraagd, ImmutableSortedSet<Deelsoort> Zichtbaar, IReadOnlyList<Inzage> Inzagen)
{
    /// <summary>Which of the visible parts were written: that they are there, not what they say.</summary>
    public required ImmutableSortedSet<Deelsoort> Geschreven { get; init; }

    /// <summary>The others who work on it now; for Houder, sender and recipient only.</summary>
    public IReadOnlyList<Aanspreekpunt> Aanspreekpunten { get; init; } = [];

    /// <summary>The slip of the resident is locked after too many wrong digits; told to Houder and sender only.</summary>
    public bool IsVolgkaartOpSlot { get; init; }
}

/// <summary>Sends, reads and changes overdrachten for people with an account. Each change is one transaction with its audit line.</summary>
public sealed class Overdrachten(IDbContextFactory<KaartDb> dbFactory, Sleutelkast kast, Termijnen termijnen, TimeProvider tijd)
{
    internal const string Versturen = "overdracht-versturen", Lezen = "overdracht-lezen";

    /// <summary>The part that holds the sentence with which a recipient tells that someone started.</summary>
    internal const string Terugkoppeling = "Terugkoppeling";

    /// <summary>Longest sentence back, in characters.</summary>
    public const int LangsteZin = 300;

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Sends what was prepared in a gesprek: from then on it exists, and the sender holds it. The same again sends nothing, and gives what was sent.</summary>
    public async Task<(Verstuurd? Verstuurd, Overdrachtfout? Fout)> Verstuur(Concept concept, Wie door, CancellationToken stop)
    {
        if (!door.IsEen(Rolregels.VoerenGesprek))
            throw new UnauthorizedAccessException("Only who sits beside residents hands over.");
        if (concept.Toets() is { } fout)
            return (null, fout);
        var (nu, id) = (Nu, concept.Id);
        var begin = Overdrachtregels.Begin(id, door.Id, concept.Grondslag, concept.Leeftijd, concept.HeeftBeroepsgeheim ? concept.BeroepsgeheimGever : null, nu, termijnen);
        var aanbod = new Handeling.BiedAan(concept.Naar, concept.TeDelen, concept.Gever!.Value) { Ontbreekt = concept.Ontbreekt };
        var gevolg = Overdrachtregels.Doe(begin, aanbod, Betrokkene.Medewerker(door), nu, termijnen);
        if (gevolg.Fout is not null)
            return (null, gevolg.Fout);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Under the write lock: of two that are the same, the second finds the first.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Dossiers.AnyAsync(d => d.Id == id, stop) || await db.GewisteDossiers.AnyAsync(g => g.Id == id, stop))
            return (new Verstuurd(id, null), null);
        if (!await Bestemmingen.IsErIemand(db, concept.Naar, stop))
            return (null, Overdrachtfout.NiemandDaar);
        // The key stands before anything it locks: a fall in between leaves a key of nothing, never a story without one. The next try takes that key.
        using var sleutel = await kast.Haal(id, stop) ?? await kast.Maak(id, stop);
        var dossier = Dossiers.Nieuw(gevolg.Staat);
        var kaart = concept.MetVolgkaart ? Volgkaarten.Geef(dossier) : null;
        db.Add(dossier);
        db.AddRange(concept.Delen.Select(d => new Verhaaldeel { DossierId = id, Deel = d.Key.ToString(), Inhoud = sleutel.Versleutel(d.Key.ToString(), d.Value) }));
        db.Noteer(id, Versturen, Betrokkene.Medewerker(door), nu);
        await Dossierberichten.Leg(db, begin, gevolg.Staat, aanbod, Betrokkene.Medewerker(door), dossier.Versie, nu, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return (new Verstuurd(id, kaart), null);
    }

    /// <summary>The sender's own open overdrachten of someone with the same name to the same recipient: is it sent twice?</summary>
    /// <returns>Their ids; empty: none.</returns>
    public async Task<IReadOnlyList<Guid>> ZoekDubbele(string naam, Bestemming naar, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var open = await db.Dossiers.AsNoTracking().Where(d => d.Soort == Dossiersoort.Overdracht && d.IsOpen && (d.Houder == door.Id || d.Afzender == door.Id)).ToListAsync(stop);
        var zelfde = new List<Guid>();
        foreach (var dossier in open.Where(d => d.Overdracht().Lopend?.Naar.IsZelfde(naar) ?? false))
        {
            if (await LeesDeel(db, dossier.Id, nameof(Deelsoort.Naam), stop) is { } andere && string.Equals(andere.Trim(), naam.Trim(), StringComparison.OrdinalIgnoreCase))
                zelfde.Add(dossier.Id);
        }

        return zelfde;
    }

    /// <summary>Does something with an overdracht.</summary>
    /// <returns>Null when done; else why not.</returns>
    public Task<Overdrachtfout?> Doe(Guid id, Handeling handeling, Wie door, CancellationToken stop) => Doe(id, handeling, null, door, stop);

    /// <summary>The recipient tells that the resident started, with one sentence for the sender.</summary>
    /// <param name="id">Of the overdracht.</param>
    /// <param name="zin">At most <see cref="LangsteZin"/> characters; may be empty.</param>
    /// <param name="door">The recipient.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Overdrachtfout?> MeldStart(Guid id, string zin, Wie door, CancellationToken stop) =>
        zin.Length > LangsteZin ? Overdrachtfout.TeLang : Bsn.StaatIn(zin) ? Overdrachtfout.Bsn : await Doe(id, new Handeling.MeldStart(), zin.Trim(), door, stop);

    /// <summary>An overdracht without its story; null when there is none for this account.</summary>
    public async Task<Overdrachtblad?> Lees(Guid id, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop) is not { } dossier)
            return null;
        var staat = dossier.Overdracht();
        var wie = Betrokkene.Medewerker(door);
        if (!Overdrachtregels.ZietBestaan(staat, wie))
            return null;
        var personen = await Personen.Lees(db, [staat.Houder, staat.Afzender, .. staat.Gevraagd is { } gevraagd ? [gevraagd] : Array.Empty<Guid>()], stop);
        var isVanMij = Overdrachtregels.IsHouder(staat, wie) || Overdrachtregels.IsAfzender(staat, wie);
        var inzagen = isVanMij ? await Personen.Inzagen(db, id, stop) : [];
        var zichtbaar = Overdrachtregels.Zichtbaar(staat, wie);
        var namen = await db.Verhaaldelen.Where(d => d.DossierId == id).Select(d => d.Deel).ToListAsync(stop);
        return new Overdrachtblad(Overdrachtregels.Beeld(staat, wie), personen[staat.Houder], personen[staat.Afzender], staat.Gevraagd is { } g ? personen[g] : null, zichtbaar, inzagen)
        {
            Aanspreekpunten = isVanMij || Overdrachtregels.IsOntvanger(staat, wie) ? await Personen.Aanspreekpunten(db, staat, door.Id, stop) : [],
            IsVolgkaartOpSlot = isVanMij && dossier is { IsOpen: true, Missers: >= Volgen.MeesteMissers },
            Geschreven = [.. zichtbaar.Where(d => namen.Contains(d.ToString()))],
        };
    }

    /// <summary>Whether the resident took back what this account's people were asked: they read nothing of it any more, and must not look for contact.</summary>
    public async Task<bool> IsTeruggenomen(Guid id, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop) is { } dossier
            && Overdrachtregels.IsTeruggenomen(dossier.Overdracht(), Betrokkene.Medewerker(door));
    }

    /// <summary>Opens the story: what this account may read of it now. That it did is noted, and shown to the resident.</summary>
    /// <returns>The parts that were written; null when there is nothing to read for this account.</returns>
    public async Task<IReadOnlyDictionary<Deelsoort, string>?> Open(Guid id, Wie door, CancellationToken stop)
    {
        using var sleutel = await kast.Haal(id, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (sleutel is null || await db.Dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop) is not { } dossier)
            return null;
        var zichtbaar = Overdrachtregels.Zichtbaar(dossier.Overdracht(), Betrokkene.Medewerker(door));
        if (zichtbaar.IsEmpty)
        {
            db.Noteer(id, Lezen, Betrokkene.Medewerker(door), Nu, AuditRegel.Geweigerd);
            await db.SaveChangesAsync(stop);
            await transactie.CommitAsync(stop);
            return null;
        }

        var namen = zichtbaar.Select(d => d.ToString()).ToList();
        var delen = await db.Verhaaldelen.AsNoTracking().Where(d => d.DossierId == id && namen.Contains(d.Deel)).ToListAsync(stop);
        // Noted before it is read: what cannot be noted is not shown.
        db.Noteer(id, Lezen, Betrokkene.Medewerker(door), Nu);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return delen.ToImmutableSortedDictionary(d => Enum.Parse<Deelsoort>(d.Deel), d => sleutel.Ontsleutel(d.Deel, d.Inhoud));
    }

    /// <summary>The sentence with which the recipient told that the resident started; null when there is none for this account.</summary>
    public async Task<string?> LeesTerugkoppeling(Guid id, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop) is not { } dossier)
            return null;
        var (staat, wie) = (dossier.Overdracht(), Betrokkene.Medewerker(door));
        // An offer that nobody started with yet has no such sentence, an older one is about another recipient; and what is withdrawn is read by nobody.
        var isErGestart = staat.Status != Overdrachtstatus.Ingetrokken && staat.Pogingen is [.., { GestartOp: not null }];
        return isErGestart && (Overdrachtregels.IsHouder(staat, wie) || Overdrachtregels.IsAfzender(staat, wie)) ? await LeesDeel(db, id, Terugkoppeling, stop) : null;
    }

    /// <summary>A new slip for the resident; the one before works no more. For the Houder only.</summary>
    /// <returns>Null when it is not this account's, closed, or another changed it in between.</returns>
    public async Task<Volgkaart?> GeefVolgkaart(Guid id, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Dossiers.SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop) is not { IsOpen: true } dossier
            || !Overdrachtregels.IsHouder(dossier.Overdracht(), Betrokkene.Medewerker(door)))
            return null;
        var kaart = Volgkaarten.Geef(dossier);
        dossier.Versie++;
        db.Noteer(id, "volgkaart-geven", Betrokkene.Medewerker(door), Nu);
        return await Dossierstappen.Bewaar(db, transactie, stop) is null ? kaart : null;
    }

    private async Task<Overdrachtfout?> Doe(Guid id, Handeling handeling, string? zin, Wie door, CancellationToken stop)
    {
        using var sleutel = string.IsNullOrEmpty(zin) ? null : await kast.Haal(id, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Dossiers.SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop) is not { } dossier)
            return Overdrachtfout.MagNiet;
        // The rules first: who has nothing to do with it learns nothing by asking for a recipient that is not there.
        if (await Dossierstappen.Doe(db, dossier, handeling, Betrokkene.Medewerker(door), Nu, termijnen, stop) is { } fout)
            return fout;
        if (await KanNaar(db, handeling, stop) is { } niemand)
            return niemand;
        if (handeling is Handeling.MeldStart)
            await ZetTerugkoppeling(db, id, sleutel?.Versleutel(Terugkoppeling, zin!), stop);
        return await Dossierstappen.Bewaar(db, transactie, stop);
    }

    // What the rules cannot know: whether there is anyone at the other end.
    private static async Task<Overdrachtfout?> KanNaar(KaartDb db, Handeling handeling, CancellationToken stop) => handeling switch
    {
        Handeling.BiedAan h when !await Bestemmingen.IsErIemand(db, h.Naar, stop) => Overdrachtfout.NiemandDaar,
        Handeling.DraagHouderschapOver h when !await Bestemmingen.KanHouden(db, h.Aan, stop) => Overdrachtfout.NiemandDaar,
        _ => null,
    };

    // What was said of a start before this one, perhaps by another recipient, goes.
    private static async Task ZetTerugkoppeling(KaartDb db, Guid id, byte[]? inhoud, CancellationToken stop)
    {
        var was = await db.Verhaaldelen.SingleOrDefaultAsync(d => d.DossierId == id && d.Deel == Terugkoppeling, stop);
        if (was is not null && inhoud is not null)
            was.Inhoud = inhoud;
        else if (was is not null)
            db.Remove(was);
        else if (inhoud is not null)
            db.Add(new Verhaaldeel { DossierId = id, Deel = Terugkoppeling, Inhoud = inhoud });
    }

    private async Task<string?> LeesDeel(KaartDb db, Guid id, string deel, CancellationToken stop)
    {
        using var sleutel = await kast.Haal(id, stop);
        return sleutel is not null && await db.Verhaaldelen.AsNoTracking().SingleOrDefaultAsync(d => d.DossierId == id && d.Deel == deel, stop) is { } gevonden
            ? sleutel.Ontsleutel(deel, gevonden.Inhoud)
            : null;
    }
}
