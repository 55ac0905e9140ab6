using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

/// <summary>Which of two entries stays, and what of the other it takes over.</summary>
/// <param name="Blijft">Id of the voorziening that stays.</param>
/// <param name="BlijftGezien">Number of its published version that was looked at.</param>
/// <param name="Gaat">Id of the one that is merged into it.</param>
/// <param name="GaatGezien">Number of its published version that was looked at.</param>
/// <param name="Overnemen">Parts of <see cref="VoorzieningInhoud"/> that come from the other, and <see cref="Samenvoeger.Organisatiedeel"/>.</param>
public sealed record Samenvoegvraag(Guid Blijft, int BlijftGezien, Guid Gaat, int GaatGezien, IReadOnlySet<string> Overnemen);

/// <summary>
/// Makes two entries one, and undoes that. The address of the one leads to the other from then on; its praktijktips, signals, facts for staff and places on
/// lists move along, and overdrachten that name it are read as the other. Each is one transaction of versions, pointers and audit lines.
/// </summary>
public sealed class Samenvoeger(IDbContextFactory<KaartDb> dbFactory, Uitgever uitgever, TimeProvider tijd)
{
    /// <summary>Name of who offers it, among the parts that can be taken over.</summary>
    public const string Organisatiedeel = "Organisatie";

    /// <summary>The parts that are chosen one by one; what belongs to another part goes with it.</summary>
    public static IReadOnlyList<string> Kiesbaar { get; } = [Organisatiedeel, .. Inhoudsverschil.Alle.Except([nameof(VoorzieningInhoud.Besluit)])];

    /// <summary>Merges.</summary>
    /// <param name="vraag">What and how.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Of the one that stays; what is in the way can also be of the other, and then nothing is done.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Uitgave> Voeg(Samenvoegvraag vraag, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (vraag.Blijft == vraag.Gaat
            || await db.Voorzieningen.SingleOrDefaultAsync(v => v.Id == vraag.Blijft && v.SamengevoegdMet == null, stop) is not { } blijft
            || await db.Voorzieningen.SingleOrDefaultAsync(v => v.Id == vraag.Gaat && v.SamengevoegdMet == null, stop) is not { } gaat
            || await Gepubliceerd(db, gaat.Id, stop) is not { } ander)
            return new Uitgave.Onbekend();
        if (await db.Versies.AnyAsync(v => v.VoorzieningId == gaat.Id && v.Status == VersieStatus.Ingediend, stop))
            return new Uitgave.Ongeldig([new Veldfout("status", $"bij '{ander.Inhoud.Naam}' wacht nog een wijziging: handel die eerst af")]);
        var organisatieVoor = blijft.OrganisatieId;
        if (vraag.Overnemen.Contains(Organisatiedeel))
            blijft.OrganisatieId = gaat.OrganisatieId;
        var nieuw = await uitgever.Vervang(db, blijft.Id, vraag.BlijftGezien, nu => Inhoudsverschil.Met(nu, ander.Inhoud, Delen(vraag.Overnemen)), "samenvoegen", wie.Id.ToString(), stop);
        if (nieuw is not Uitgave.Gelukt { Nummer: var blijftNa })
            return nieuw;
        var weg = await uitgever.Vervang(db, gaat.Id, vraag.GaatGezien, nu => nu with { Zichtbaar = Zichtbaarheid.Werkplek }, "opgaan", wie.Id.ToString(), stop);
        if (weg is not Uitgave.Gelukt { Nummer: var gaatNa })
            return weg;
        gaat.SamengevoegdMet = blijft.Id;
        db.Add(await Verhuis(db, blijft.Id, gaat.Id, (tips, signalen, vervangen, beide, feiten) => new Samenvoeging
        {
            Id = Guid.CreateVersion7(tijd.GetUtcNow()), Blijft = blijft.Id, Gaat = gaat.Id, Door = wie.Id, Op = tijd.GetUtcNow().UtcDateTime,
            BlijftVoor = vraag.BlijftGezien, BlijftNa = blijftNa, GaatVoor = vraag.GaatGezien, GaatNa = gaatNa, OrganisatieVoor = organisatieVoor,
            Tips = tips, Signalen = signalen, Lijsten = vervangen, LijstenMetBeide = beide, FeitenMee = feiten,
        }, stop));
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return nieuw;
    }

    /// <summary>
    /// Makes two of them again: publishes what the merged one said before, and what moved goes back. The one that stayed says again what it said before,
    /// unless someone changed it since: then it stays as it is.
    /// </summary>
    /// <param name="id">Of the merge.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Uitgave> Ongedaan(Guid id, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Set<Samenvoeging>().SingleOrDefaultAsync(s => s.Id == id && s.OngedaanOp == null, stop) is not { } samen)
            return new Uitgave.Onbekend();
        var gaat = await db.Voorzieningen.SingleAsync(v => v.Id == samen.Gaat, stop);
        var blijft = await db.Voorzieningen.SingleAsync(v => v.Id == samen.Blijft, stop);
        var terug = await Versie(db, gaat.Id, samen.GaatVoor, stop);
        gaat.SamengevoegdMet = null;
        var uitgave = await uitgever.Vervang(db, gaat.Id, samen.GaatNa, _ => terug, "samenvoegen-ongedaan", wie.Id.ToString(), stop);
        if (uitgave is not Uitgave.Gelukt)
            return uitgave;
        if (blijft.SamengevoegdMet is null && (await Gepubliceerd(db, blijft.Id, stop))?.Nummer == samen.BlijftNa)
        {
            blijft.OrganisatieId = samen.OrganisatieVoor;
            var was = await Versie(db, blijft.Id, samen.BlijftVoor, stop);
            if (await uitgever.Vervang(db, blijft.Id, samen.BlijftNa, _ => was, "samenvoegen-ongedaan", wie.Id.ToString(), stop) is not Uitgave.Gelukt and var anders)
                return anders;
        }

        await VerhuisTerug(db, samen, stop);
        samen.OngedaanOp = tijd.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return uitgave;
    }

    // What a decision says has no meaning without its laag.
    private static IReadOnlyCollection<string> Delen(IReadOnlySet<string> overnemen) =>
        [.. Inhoudsverschil.Alle.Where(d => overnemen.Contains(d == nameof(VoorzieningInhoud.Besluit) ? nameof(VoorzieningInhoud.Laag) : d))];

    private static Task<VoorzieningVersie?> Gepubliceerd(KaartDb db, Guid id, CancellationToken stop) =>
        db.Versies.AsNoTracking().SingleOrDefaultAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepubliceerd, stop);

    private static async Task<VoorzieningInhoud> Versie(KaartDb db, Guid id, int nummer, CancellationToken stop) =>
        (await db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == id && v.Nummer == nummer, stop)).Inhoud;

    private async Task<Samenvoeging> Verhuis(
        KaartDb db, Guid blijft, Guid gaat, Func<IReadOnlyList<Guid>, IReadOnlyList<Guid>, IReadOnlyList<Guid>, IReadOnlyList<Guid>, bool, Samenvoeging> noteer, CancellationToken stop)
    {
        var nu = tijd.GetUtcNow().UtcDateTime;
        var tips = await db.Praktijktips.Where(t => t.VoorzieningId == gaat).Select(t => t.Id).ToListAsync(stop);
        await db.Praktijktips.Where(t => t.VoorzieningId == gaat).ExecuteUpdateAsync(t => t.SetProperty(x => x.VoorzieningId, blijft), stop);
        var signalen = await db.Foutsignalen.Where(s => s.VoorzieningId == gaat).Select(s => s.Id).ToListAsync(stop);
        await db.Foutsignalen.Where(s => s.VoorzieningId == gaat).ExecuteUpdateAsync(s => s.SetProperty(x => x.VoorzieningId, blijft), stop);
        // Nobody is asked about it any more.
        await db.Controlerondes.Where(r => r.VoorzieningId == gaat && r.AfgerondOp == null).ExecuteUpdateAsync(r => r.SetProperty(x => x.AfgerondOp, nu), stop);
        var lijsten = await db.Keuzelijsten.Where(l => l.Voorzieningen.Contains(gaat)).ToListAsync(stop);
        var beide = lijsten.Where(l => l.Voorzieningen.Contains(blijft)).ToList();
        foreach (var lijst in lijsten)
            lijst.Voorzieningen = [.. lijst.Voorzieningen.Select(v => v == gaat ? blijft : v).Distinct()];
        var feiten = !await db.Intern.AnyAsync(i => i.VoorzieningId == blijft, stop)
            && await db.Intern.Where(i => i.VoorzieningId == gaat).ExecuteUpdateAsync(i => i.SetProperty(x => x.VoorzieningId, blijft), stop) > 0;
        return noteer(tips, signalen, [.. lijsten.Except(beide).Select(l => l.Id)], [.. beide.Select(l => l.Id)], feiten);
    }

    private static async Task VerhuisTerug(KaartDb db, Samenvoeging samen, CancellationToken stop)
    {
        var (gaat, blijft, tips, signalen) = (samen.Gaat, samen.Blijft, samen.Tips.ToList(), samen.Signalen.ToList());
        await db.Praktijktips.Where(t => tips.Contains(t.Id)).ExecuteUpdateAsync(t => t.SetProperty(x => x.VoorzieningId, gaat), stop);
        await db.Foutsignalen.Where(s => signalen.Contains(s.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.VoorzieningId, gaat), stop);
        List<Guid> ids = [.. samen.Lijsten, .. samen.LijstenMetBeide];
        foreach (var lijst in await db.Keuzelijsten.Where(l => ids.Contains(l.Id)).ToListAsync(stop))
        {
            lijst.Voorzieningen = samen.Lijsten.Contains(lijst.Id)
                ? [.. lijst.Voorzieningen.Select(v => v == blijft ? gaat : v)]
                : [.. lijst.Voorzieningen.Append(gaat).Distinct().Take(Keuzelijst.MeesteVoorzieningen)];
        }

        if (samen.FeitenMee)
            await db.Intern.Where(i => i.VoorzieningId == blijft).ExecuteUpdateAsync(i => i.SetProperty(x => x.VoorzieningId, gaat), stop);
    }
}
