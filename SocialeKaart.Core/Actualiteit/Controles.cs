using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>What the redactie does to keep one voorziening true. Each is one transaction with its audit line.</summary>
public sealed class Controles(IDbContextFactory<KaartDb> dbFactory, Uitgever uitgever, TimeProvider tijd)
{
    /// <summary>Longest account of how something was checked, in characters; as in files.</summary>
    public const int LangsteHoe = 200;

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Fields are right as they are published: checked today, by the organisatie of who says so.</summary>
    /// <param name="voorziening">Id.</param>
    /// <param name="velden">Fields that it has.</param>
    /// <param name="hoe">How it was checked, such as "gebeld".</param>
    /// <param name="door">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; else why not.</returns>
    public Task<Actualiteitfout?> Bevestig(Guid voorziening, IReadOnlyCollection<Kritiekveld> velden, string hoe, Wie door, CancellationToken stop) =>
        Doe(voorziening, door, (db, wat) => Bevestig(db, wat, velden, hoe, door, Nu, stop), stop);

    /// <summary>Who is asked, and how often.</summary>
    /// <param name="voorziening">Id.</param>
    /// <param name="mail">Address of a team; empty: an Aanbieder of the organisatie, else the redactie.</param>
    /// <param name="dagen">Days between checks, <see cref="Controlebeeld.Kortst"/> to <see cref="Controlebeeld.Langst"/>; null: the usual.</param>
    /// <param name="door">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Actualiteitfout?> StelIn(Guid voorziening, string mail, int? dagen, Wie door, CancellationToken stop) => Doe(voorziening, door, async (db, wat) =>
    {
        var adres = string.IsNullOrWhiteSpace(mail) ? null : mail.Trim();
        if (adres is not null && (adres.Length > Foutsignaal.LangsteContact || !Foutsignalen.IsMail(adres)))
            return Actualiteitfout.GeenMail;
        if (dagen is < Controlebeeld.Kortst or > Controlebeeld.Langst)
            return Actualiteitfout.GeenDagen;
        (wat.Voorziening.Controlemail, wat.Voorziening.Controledagen) = (adres, dagen);
        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = "controle-instellen", OpWat = voorziening.ToString() });
        await Gepubliceerden.Meld(db, wat.Voorziening, stop);
        return null;
    }, stop);

    /// <summary>Takes a voorziening out of public sight, by choice; staff still see it.</summary>
    /// <inheritdoc cref="Bevestig(Guid, IReadOnlyCollection{Kritiekveld}, string, Wie, CancellationToken)"/>
    public Task<Actualiteitfout?> Verberg(Guid voorziening, Wie door, CancellationToken stop) => Doe(
        voorziening,
        door,
        async (db, wat) => Fout(await uitgever.Vervang(db, voorziening, wat.Versie.Nummer, nu => nu with { Zichtbaar = Zichtbaarheid.Werkplek }, "verberg", door.Id.ToString(), stop)),
        stop);

    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    internal static void Eis(Wie wie)
    {
        if (!wie.IsEen(Rolregels.HoudenActueel))
            throw new UnauthorizedAccessException("This account does not keep the catalogue true.");
    }

    /// <summary>Confirms in the transaction of the caller.</summary>
    internal static async Task<Actualiteitfout?> Bevestig(KaartDb db, Gepubliceerde wat, IReadOnlyCollection<Kritiekveld> velden, string hoe, Wie door, DateTime nu, CancellationToken stop)
    {
        var namens = await db.Organisaties.Where(o => o.Id == door.Organisatie).Select(o => o.Naam).SingleAsync(stop);
        return await Bevestig(db, wat, velden, namens, hoe, door.Id.ToString(), nu, stop);
    }

    /// <summary>Confirms in the transaction of the caller.</summary>
    /// <param name="db">Of the transaction.</param>
    /// <param name="wat">What is confirmed.</param>
    /// <param name="velden">Fields; those that it does not have are left out.</param>
    /// <param name="namens">Name of the organisatie that says so.</param>
    /// <param name="hoe">How.</param>
    /// <param name="wie">For the audit.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="stop">Stops.</param>
    internal static async Task<Actualiteitfout?> Bevestig(
        KaartDb db, Gepubliceerde wat, IReadOnlyCollection<Kritiekveld> velden, string namens, string hoe, string wie, DateTime nu, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(hoe))
            return Actualiteitfout.Leeg;
        if (hoe.Length > LangsteHoe)
            return Actualiteitfout.TeLang;
        if (Bsn.StaatIn(hoe))
            return Actualiteitfout.Bsn;
        var heeft = Kritiekevelden.Van(wat.Inhoud).Intersect(velden).ToList();
        if (heeft.Count == 0)
            return null;
        wat.Voorziening.Bevestig(
            [.. heeft.Select(v => new Bevestiging { Veld = v, Datum = Amsterdam.Datum(nu), Door = namens, Hoe = hoe.Trim(), Merk = Kritiekevelden.Merk(v, wat.Inhoud) })], wat.Inhoud);
        db.AddRange(heeft.Select(v => new AuditRegel { Op = nu, Wie = wie, Wat = $"controle-bevestigen-{Sleutel.Van(v)}", OpWat = wat.Voorziening.Id.ToString() }));
        await Gepubliceerden.Meld(db, wat.Voorziening, stop);
        return null;
    }

    /// <summary>What came of publishing, as the redactie is told.</summary>
    internal static Actualiteitfout? Fout(Uitgave uitgave) => uitgave switch
    {
        Uitgave.Gelukt => null,
        Uitgave.Botsing => Actualiteitfout.Botsing,
        Uitgave.Ongeldig => Actualiteitfout.Ongeldig,
        _ => Actualiteitfout.Onbekend,
    };

    private async Task<Actualiteitfout?> Doe(Guid voorziening, Wie door, Func<KaartDb, Gepubliceerde, Task<Actualiteitfout?>> doe, CancellationToken stop)
    {
        Eis(door);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Gepubliceerden.Vind(db, voorziening, stop) is not { } wat)
            return Actualiteitfout.Onbekend;
        if (await doe(db, wat) is { } fout)
            return fout;
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }
}
