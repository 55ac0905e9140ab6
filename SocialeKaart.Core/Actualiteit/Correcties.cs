using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>
/// The redactie approves what an owner or an Aanbieder wants to change, sends it back with a question, or does not take it over. Each is one transaction
/// with its audit line; who has an account hears by mail that something was decided.
/// </summary>
public sealed class Correcties(IDbContextFactory<KaartDb> dbFactory, Uitgever uitgever, TimeProvider tijd)
{
    private static readonly Dictionary<string, bool> GeenKeuzes = [];

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Publishes what was changed, in the content as it is by now. Of an owner's answer to a reminder the fields count as checked on the owner's word;
    /// an edit is no check.
    /// </summary>
    /// <param name="versie">Id of the version that waits.</param>
    /// <param name="gezien">Number of the published version that it was compared with.</param>
    /// <param name="door">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; else why not.</returns>
    public Task<Actualiteitfout?> KeurGoed(Guid versie, int gezien, Wie door, CancellationToken stop) => KeurGoed(versie, gezien, GeenKeuzes, door, stop);

    /// <inheritdoc cref="KeurGoed(Guid, int, Wie, CancellationToken)"/>
    /// <param name="versie">Id of the version that waits.</param>
    /// <param name="gezien">Number of the published version that it was compared with.</param>
    /// <param name="keuzes">By part that both changed: whether the edit wins.</param>
    /// <param name="door">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<Actualiteitfout?> KeurGoed(Guid versie, int gezien, IReadOnlyDictionary<string, bool> keuzes, Wie door, CancellationToken stop)
    {
        Controles.Eis(door);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Vind(db, versie, stop) is not { } ingediend || await Gepubliceerden.Vind(db, ingediend.VoorzieningId, stop) is not { } was)
            return Actualiteitfout.Onbekend;
        if (was.Versie.Nummer != gezien)
            return Actualiteitfout.Botsing;
        var samen = await Wachtendeversie.VoegSamen(db, ingediend, was.Inhoud, [.. keuzes.Where(k => k.Value).Select(k => k.Key)], stop);
        if (samen.Botsingen.Any(b => !keuzes.ContainsKey(b)))
            return Actualiteitfout.NietGekozen;
        var velden = Verschil(was.Inhoud, samen.Inhoud);
        // It lives on in what is published.
        db.Remove(ingediend);
        if (Controles.Fout(await uitgever.Vervang(db, ingediend.VoorzieningId, gezien, _ => samen.Inhoud, "goedkeuren", door.Id.ToString(), stop)) is { } fout)
            return fout;
        var wat = (await Gepubliceerden.Vind(db, ingediend.VoorzieningId, stop))!;
        // What was asked and answered about it goes on being read with it.
        wat.Versie.Gewisseld = ingediend.Gewisseld;
        await Vertel(db, ingediend, Berichtsoort.Aanbodgoedgekeurd, door, stop);
        if (ingediend.Door is null)
        {
            var organisatie = await db.Organisaties.Where(o => o.Id == wat.Voorziening.OrganisatieId).Select(o => o.Naam).SingleOrDefaultAsync(stop);
            await Controles.Bevestig(db, wat, velden, organisatie ?? Controlevragen.Onbekend, Controlevragen.EigenOpgave, door.Id.ToString(), Nu, stop);
        }

        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>Asks something about a change: it becomes a draft. An owner gets a new link; an Aanbieder reads the question in the editor, and hears by mail that it is there.</summary>
    /// <param name="versie">Id of the version that waits.</param>
    /// <param name="vraag">What is asked, at most <see cref="Controlevraag.LangsteTerugvraag"/> characters; never about a person.</param>
    /// <param name="door">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<Actualiteitfout?> StuurTerug(Guid versie, string vraag, Wie door, CancellationToken stop)
    {
        Controles.Eis(door);
        if (Toets(vraag) is { } fout)
            return fout;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Vind(db, versie, stop) is not { } ingediend || await Gepubliceerden.Vind(db, ingediend.VoorzieningId, stop) is not { } wat)
            return Actualiteitfout.Onbekend;
        ingediend.Status = VersieStatus.Concept;
        if (ingediend.Door is { } account)
        {
            ingediend.Vraag = vraag.Trim();
            await Uitbox.Leg(db, Uitbericht.Nieuw($"aanbod:{ingediend.Id}:vraag:{Nu.Ticks}", Berichtsoort.Aanbodvraag, account, Nu), stop);
        }
        else if ((await Eigenaars.Lees(db, stop)).Van(wat.Voorziening) is { } eigenaar)
        {
            await Vraag(db, wat, ingediend, eigenaar, vraag.Trim(), stop);
        }

        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = "correctie-terugsturen", OpWat = wat.Voorziening.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>Does not take over what someone with an account changed: it does not wait any more, and who handed it in reads why in the editor, and hears by mail that it is there.</summary>
    /// <param name="versie">Id of the version that waits.</param>
    /// <param name="reden">Why not, at most <see cref="Controlevraag.LangsteTerugvraag"/> characters; never about a person.</param>
    /// <param name="door">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; <see cref="Actualiteitfout.Onbekend"/> also for an owner without an account, who could not read why.</returns>
    public async Task<Actualiteitfout?> WijsAf(Guid versie, string reden, Wie door, CancellationToken stop)
    {
        Controles.Eis(door);
        if (Toets(reden) is { } fout)
            return fout;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Vind(db, versie, stop) is not { Door: not null } ingediend)
            return Actualiteitfout.Onbekend;
        (ingediend.Status, ingediend.Vraag) = (VersieStatus.Afgewezen, reden.Trim());
        await Vertel(db, ingediend, Berichtsoort.Aanbodafgewezen, door, stop);
        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = "correctie-afwijzen", OpWat = ingediend.VoorzieningId.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>What would be published with one part of what was handed in, to show before it is chosen.</summary>
    public static VoorzieningInhoud Met(VoorzieningInhoud inhoud, string veld, VoorzieningInhoud voorstel) => Inhoudsverschil.Met(inhoud, voorstel, [veld]);

    /// <summary>The critical fields in which two contents differ.</summary>
    internal static IReadOnlyList<Kritiekveld> Verschil(VoorzieningInhoud oud, VoorzieningInhoud nieuw) =>
        [.. Enum.GetValues<Kritiekveld>().Where(v => Kritiekevelden.Merk(v, oud) != Kritiekevelden.Merk(v, nieuw))];

    /// <summary>What is wrong with words for who handed something in; null when nothing is.</summary>
    internal static Actualiteitfout? Toets(string tekst) =>
        string.IsNullOrWhiteSpace(tekst) ? Actualiteitfout.Leeg
        : tekst.Length > Controlevraag.LangsteTerugvraag ? Actualiteitfout.TeLang
        : Bsn.StaatIn(tekst) ? Actualiteitfout.Bsn
        : null;

    private static Task<VoorzieningVersie?> Vind(KaartDb db, Guid versie, CancellationToken stop) =>
        db.Versies.SingleOrDefaultAsync(v => v.Id == versie && v.Status == VersieStatus.Ingediend, stop);

    private async Task Vertel(KaartDb db, VoorzieningVersie versie, Berichtsoort soort, Wie door, CancellationToken stop)
    {
        if (versie.Door is { } account && account != door.Id)
            await Uitbox.Leg(db, Uitbericht.Nieuw($"aanbod:{versie.Id}:{soort}", soort, account, Nu), stop);
    }

    private async Task Vraag(KaartDb db, Gepubliceerde wat, VoorzieningVersie ingediend, Eigenaar eigenaar, string vraag, CancellationToken stop)
    {
        var id = wat.Voorziening.Id;
        // The round opens again, from its first phase: silence is followed up as ever.
        var ronde = await db.Controlerondes.Where(r => r.VoorzieningId == id).OrderByDescending(r => r.Nummer).FirstOrDefaultAsync(stop);
        if (ronde is null || ronde.AfgerondOp is not null)
            ronde = await Herinneringen.Begin(db, id, eigenaar, Nu, stop);
        (ronde.Fase, ronde.FaseOp, ronde.Eigenaarmerk) = (Controlefase.Gevraagd, Nu, eigenaar.Merk);
        await Herinneringen.Vraag(db, wat, ronde, eigenaar, Berichtsoort.Controleterugvraag, $"controle:{id}:terug:{ingediend.Nummer}", vraag, Nu, stop);
    }
}
