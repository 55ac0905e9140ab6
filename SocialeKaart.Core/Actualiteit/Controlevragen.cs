using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>What the owner sees who follows a link.</summary>
/// <param name="Inhoud">What is published.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Terugvraag">What the redactie asks about an earlier correction; null: nothing.</param>
public sealed record Controleblad(VoorzieningInhoud Inhoud, string Slug, string? Terugvraag)
{
    /// <summary>The fields that are asked, in order.</summary>
    public IReadOnlyList<Kritiekveld> Velden => Kritiekevelden.Van(Inhoud);
}

/// <summary>
/// Takes an owner's answer by the link of a reminder, without an account. A link works once, for the voorziening and owner it was made for, as long as
/// its round is open. Reading changes nothing: programs that look at mail open links too.
/// </summary>
public sealed class Controlevragen(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>What the audit says of who answers by a link.</summary>
    internal const string Wie = "eigenaar";

    /// <summary>What stands with a confirmation by a link: the organisatie's own word.</summary>
    internal const string EigenOpgave = "eigen opgave";

    internal const string Onbekend = "de aanbieder";

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>What there is to answer; null when the link is not good for this voorziening, or not any more.</summary>
    /// <param name="slug">Of the voorziening, from the address.</param>
    /// <param name="link">As it was signed.</param>
    /// <param name="stop">Stops.</param>
    public async Task<Controleblad?> Open(string slug, Controlelink link, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await Vind(db, slug, link, stop) is var (wat, vraag, _) ? new Controleblad(wat.Inhoud, slug, vraag.Terugvraag) : null;
    }

    /// <summary>
    /// Takes the answer: what is right is confirmed; what is not becomes an edit that waits for the redactie, or a signal where only the redactie can
    /// write it. The public page stays as it is.
    /// </summary>
    /// <returns>Null when taken; else why not, and the link can be used again.</returns>
    public async Task<Actualiteitfout?> Beantwoord(string slug, Controlelink link, Controleantwoord antwoord, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Vind(db, slug, link, stop) is not var (wat, vraag, ronde))
            return Actualiteitfout.Onbekend;
        if (Toets(wat.Inhoud, antwoord) is { } fout)
            return fout;
        var verbeterd = antwoord.Verbeter(wat.Inhoud);
        if (Inhoudsverschil.Tussen(wat.Inhoud, verbeterd).Count > 0 && await DienIn(db, wat, verbeterd, stop) is { } nietGoed)
            return nietGoed;
        var organisatie = await db.Organisaties.Where(o => o.Id == wat.Voorziening.OrganisatieId).Select(o => o.Naam).SingleOrDefaultAsync(stop);
        await Controles.Bevestig(db, wat, [.. antwoord.Velden.Where(v => v.Value.Klopt).Select(v => v.Key)], organisatie ?? Onbekend, EigenOpgave, Wie, Nu, stop);
        // What the owner calls wrong is not confirmed any more, also where the redactie has to look first.
        foreach (var veld in antwoord.Velden.Where(v => !v.Value.Klopt).Select(v => v.Key))
            wat.Voorziening.Heropen(veld, wat.Inhoud);
        await Gepubliceerden.Meld(db, wat.Voorziening, stop);
        foreach (var (veld, anders) in antwoord.Velden.Where(v => !v.Value.Klopt && !Controleantwoord.Invulbaar.Contains(v.Key)))
            await Foutsignalen.Leg(db, wat, Signaal(wat.Voorziening.Id, veld, anders.Anders), stop);
        (vraag.GebruiktOp, ronde.AfgerondOp) = (Nu, Nu);
        db.Add(new AuditRegel { Op = Nu, Wie = Wie, Wat = "controle-beantwoorden", OpWat = wat.Voorziening.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    private static Actualiteitfout? Toets(VoorzieningInhoud inhoud, Controleantwoord antwoord)
    {
        var velden = Kritiekevelden.Van(inhoud);
        if (velden.Any(v => !antwoord.Velden.ContainsKey(v)) || antwoord.Velden.Keys.Except(velden).Any())
            return Actualiteitfout.Leeg;
        string[] teksten = [.. antwoord.Velden.Values.Select(v => v.Anders), antwoord.Aanmelden?.Hoe ?? ""];
        return Array.Exists(teksten, t => t.Length > Foutsignaal.LangsteTekst) ? Actualiteitfout.TeLang
            : Array.Exists(teksten, Bsn.StaatIn) ? Actualiteitfout.Bsn
            : antwoord.Velden.Any(v => !v.Value.Klopt && !Controleantwoord.Invulbaar.Contains(v.Key) && string.IsNullOrWhiteSpace(v.Value.Anders)) ? Actualiteitfout.Leeg
            : null;
    }

    private async Task<Actualiteitfout?> DienIn(KaartDb db, Gepubliceerde wat, VoorzieningInhoud verbeterd, CancellationToken stop)
    {
        var id = wat.Voorziening.Id;
        var organisatie = wat.Voorziening.OrganisatieId is { } van ? await db.Organisaties.Where(o => o.Id == van).Select(o => o.Slug).SingleAsync(stop) : null;
        // What could not be published is refused to who can still mend it.
        var (fouten, goed) = await Inhoudstoets.Toets(db, wat.Voorziening.Slug, organisatie, verbeterd, stop);
        if (fouten.Count > 0)
            return Actualiteitfout.Ongeldig;
        var nummer = 1 + await db.Versies.Where(v => v.VoorzieningId == id).MaxAsync(v => v.Nummer, stop);
        db.Add(new VoorzieningVersie
        {
            Id = Guid.CreateVersion7(tijd.GetUtcNow()), VoorzieningId = id, Nummer = nummer, Status = VersieStatus.Ingediend, Basis = wat.Versie.Nummer, Inhoud = goed!, GemaaktOp = Nu,
        });
        return null;
    }

    private Foutsignaal Signaal(Guid voorziening, Kritiekveld veld, string tekst) => new()
    {
        Id = Guid.NewGuid(), VoorzieningId = voorziening, Bron = Signaalbron.Eigenaar, Tekst = tekst.Trim(), GemeldOp = Nu,
        Soort = veld switch
        {
            Kritiekveld.BestaatNog => Foutsoort.BestaatNietMeer,
            Kritiekveld.Tijden => Foutsoort.TijdenKloppenNiet,
            Kritiekveld.Adres => Foutsoort.AdresKloptNiet,
            _ => throw new ArgumentOutOfRangeException(nameof(veld), veld, "Its correction is an edit."),
        },
    };

    private async Task<(Gepubliceerde Wat, Controlevraag Vraag, Controleronde Ronde)?> Vind(KaartDb db, string slug, Controlelink link, CancellationToken stop)
    {
        var nu = Nu;
        if (await db.Controlevragen.SingleOrDefaultAsync(v => v.Id == link.Vraag && v.GebruiktOp == null && v.VerlooptOp > nu, stop) is not { } vraag || vraag.Link != link)
            return null;
        if (await db.Controlerondes.SingleOrDefaultAsync(r => r.Id == vraag.RondeId && r.AfgerondOp == null, stop) is not { } ronde
            || await Gepubliceerden.Vind(db, vraag.VoorzieningId, stop) is not { } wat || wat.Voorziening.Slug != slug)
            return null;
        // Who keeps it now may be another than who got the link.
        return (await Eigenaars.Lees(db, stop)).Van(wat.Voorziening)?.Merk == link.Eigenaarmerk ? (wat, vraag, ronde) : null;
    }
}
