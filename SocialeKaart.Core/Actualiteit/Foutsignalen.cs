using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Panden;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>
/// Takes signals that something is wrong with a voorziening, from anyone, and what becomes of them. Each is one transaction with its audit line; the
/// field that it is about is no longer confirmed from then on.
/// </summary>
public sealed class Foutsignalen(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>What the audit says of who reports without an account.</summary>
    internal const string Bezoeker = "bezoeker";

    /// <summary>What the audit says in the place of an id: which account said when that someone was refused where, would point at who sat beside it.</summary>
    internal const string Naamloos = "foutsignaal";

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Anyone reports on the public page.</summary>
    /// <param name="voorziening">Id.</param>
    /// <param name="soort">One of <see cref="Foutsoorten.VoorInwoners"/>.</param>
    /// <param name="tekst">What is wrong, at most <see cref="Foutsignaal.LangsteTekst"/> characters; may be empty, unless it is <see cref="Foutsoort.Anders"/>.</param>
    /// <param name="contact">Mail address to tell the outcome; may be empty.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when taken; else why not.</returns>
    public Task<Actualiteitfout?> Meld(Guid voorziening, Foutsoort soort, string tekst, string contact, CancellationToken stop)
    {
        if (Toets(soort, tekst, contact) is { } fout)
            return Task.FromResult<Actualiteitfout?>(fout);
        return Leg(voorziening, soort, Signaalbron.Inwoner, Kaal(tekst), Kaal(contact), Bezoeker, stop);
    }

    /// <summary>Staff report by one press; the same again while it is open is counted.</summary>
    /// <param name="voorziening">Id.</param>
    /// <param name="soort">One of <see cref="Foutsoorten.VoorWerkplek"/>.</param>
    /// <param name="door">Any account; it is not kept with the signal.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Actualiteitfout?> MeldVanWerkplek(Guid voorziening, Foutsoort soort, Wie door, CancellationToken stop) => Foutsoorten.VoorWerkplek.Contains(soort)
        ? Leg(voorziening, soort, Signaalbron.Werkplek, null, null, door.Id.ToString(), stop)
        : throw new ArgumentOutOfRangeException(nameof(soort), soort, "Not for the workplace.");

    /// <summary>The redactie found out how it is. Who asked for it hears that, and the address goes with the answer.</summary>
    /// <param name="id">Of the signal.</param>
    /// <param name="uitkomst">What it found; <see cref="Signaaluitkomst.KloptWel"/> confirms the field.</param>
    /// <param name="hoe">How it was found out, such as "gebeld"; for the confirmation.</param>
    /// <param name="door">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<Actualiteitfout?> HandelAf(Guid id, Signaaluitkomst uitkomst, string hoe, Wie door, CancellationToken stop)
    {
        Controles.Eis(door);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Foutsignalen.SingleOrDefaultAsync(s => s.Id == id && s.AfgehandeldOp == null, stop) is not { } signaal
            || await Gepubliceerden.Vind(db, signaal.VoorzieningId, stop) is not { } wat)
            return Actualiteitfout.Onbekend;
        if (uitkomst == Signaaluitkomst.KloptWel && Foutsoorten.Veld(signaal.Soort) is { } veld && await Controles.Bevestig(db, wat, [veld], hoe, door, Nu, stop) is { } fout)
            return fout;
        if (signaal.Contact is { } contact)
            await Uitbox.Leg(db, Uitbericht.NaarAdres($"melding:{id}", Antwoord(uitkomst), contact, Nu, over: new Berichtinhoud(wat.Inhoud.Naam, wat.Voorziening.Slug)), stop);
        (signaal.AfgehandeldOp, signaal.Uitkomst, signaal.Contact) = (Nu, uitkomst, null);
        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = "foutsignaal-afhandelen", OpWat = id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>Looks through all that is published for what cannot be right; each fault is reported once.</summary>
    /// <returns>The number of new signals.</returns>
    public async Task<int> ZoekZelf(CancellationToken stop)
    {
        List<(Guid Id, Foutsoort Soort, string Sleutel)> gevonden;
        await using (var db = await dbFactory.CreateDbContextAsync(stop))
        {
            var vandaag = Amsterdam.Datum(Nu);
            var alle = await Gepubliceerden.Lees(db, db.Voorzieningen, stop);
            gevonden = [.. from g in alle where g.IsEcht from soort in Zelfcontrole.Zoek(g.Inhoud, vandaag) select (g.Voorziening.Id, soort, Sleutel(g, soort))];
            if (gevonden.Count == 0)
                return 0;
            var bekend = (await db.Foutsignalen.Where(s => s.Sleutel != null).Select(s => s.Sleutel).ToListAsync(stop)).ToHashSet();
            gevonden.RemoveAll(g => bekend.Contains(g.Sleutel));
        }

        var nieuw = 0;
        foreach (var (id, soort, sleutel) in gevonden)
            nieuw += await Leg(id, soort, Signaalbron.Zelf, null, null, Herinneringen.Door, stop, sleutel) is null ? 1 : 0;
        return nieuw;
    }

    /// <summary>Deletes what was kept long enough: addresses after six weeks, whatever became of the signal, and texts six weeks after its end.</summary>
    public async Task RuimOp(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var grens = Nu - Foutsignaal.Contacttermijn;
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await db.Foutsignalen.Where(s => s.Contact != null && s.GemeldOp <= grens).ExecuteUpdateAsync(s => s.SetProperty(x => x.Contact, (string?)null), stop);
        await db.Foutsignalen.Where(s => s.Tekst != null && s.AfgehandeldOp <= grens).ExecuteUpdateAsync(s => s.SetProperty(x => x.Tekst, (string?)null), stop);
        // Could not be sent for so long: nobody waits for it any more. The work finds nothing, and goes.
        await db.Uitberichten
            .Where(u => (u.Soort == Berichtsoort.MeldingAangepast || u.Soort == Berichtsoort.MeldingKloptWel || u.Soort == Berichtsoort.MeldingNietDuidelijk) && u.GemaaktOp <= grens)
            .ExecuteDeleteAsync(stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>What is wrong with a report; null when nothing is.</summary>
    public static Actualiteitfout? Toets(Foutsoort soort, string tekst, string contact) =>
        !Foutsoorten.VoorInwoners.Contains(soort) || (soort == Foutsoort.Anders && string.IsNullOrWhiteSpace(tekst)) ? Actualiteitfout.Leeg
        : tekst.Length > Foutsignaal.LangsteTekst || contact.Length > Foutsignaal.LangsteContact ? Actualiteitfout.TeLang
        : Bsn.StaatIn(tekst) || Bsn.StaatIn(contact) ? Actualiteitfout.Bsn
        : !string.IsNullOrWhiteSpace(contact) && !IsMail(contact.Trim()) ? Actualiteitfout.GeenMail
        : null;

    internal static bool IsMail(string mail) => MailAddress.TryCreate(mail, out var adres) && adres.Address == mail && adres.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>Adds a signal in the transaction of the caller, and reopens the field.</summary>
    internal static async Task Leg(KaartDb db, Gepubliceerde wat, Foutsignaal signaal, CancellationToken stop)
    {
        db.Add(signaal);
        if (Foutsoorten.Veld(signaal.Soort) is { } veld && wat.Voorziening.Heropen(veld, wat.Inhoud))
            await Gepubliceerden.Meld(db, wat.Voorziening, stop);
    }

    private static Berichtsoort Antwoord(Signaaluitkomst uitkomst) => uitkomst switch
    {
        Signaaluitkomst.Aangepast => Berichtsoort.MeldingAangepast,
        Signaaluitkomst.KloptWel => Berichtsoort.MeldingKloptWel,
        _ => Berichtsoort.MeldingNietDuidelijk,
    };

    // With the mark of the value: answered once, it comes back only when the value is another.
    private static string Sleutel(Gepubliceerde wat, Foutsoort soort) =>
        $"zelf:{wat.Voorziening.Id}:{soort}:{Kritiekevelden.Merk(Foutsoorten.Veld(soort)!.Value, wat.Inhoud)}:{(soort == Foutsoort.DatumVoorbij ? wat.Inhoud.Capaciteit?.Tot?.DayNumber : null)}";

    private static string? Kaal(string tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    private async Task<Actualiteitfout?> Leg(Guid voorziening, Foutsoort soort, Signaalbron bron, string? tekst, string? contact, string wie, CancellationToken stop, string? sleutel = null)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Gepubliceerden.Vind(db, voorziening, stop) is not { } wat || (sleutel is not null && await db.Foutsignalen.AnyAsync(s => s.Sleutel == sleutel, stop)))
            return Actualiteitfout.Onbekend;
        var zelfde = bron == Signaalbron.Werkplek
            ? await db.Foutsignalen.FirstOrDefaultAsync(s => s.VoorzieningId == voorziening && s.Soort == soort && s.Bron == bron && s.AfgehandeldOp == null, stop)
            : null;
        if (zelfde is not null)
        {
            zelfde.Aantal++;
        }
        else
        {
            await Leg(db, wat, new Foutsignaal { Id = Guid.NewGuid(), VoorzieningId = voorziening, Soort = soort, Bron = bron, Tekst = tekst, Contact = contact, Sleutel = sleutel, GemeldOp = Nu }, stop);
            if (soort == Foutsoort.GebouwDicht)
                await Pandmelding.Verspreid(db, wat, Nu, stop);
        }

        db.Add(new AuditRegel { Op = Nu, Wie = wie, Wat = "foutsignaal-melden", OpWat = Naamloos });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }
}
