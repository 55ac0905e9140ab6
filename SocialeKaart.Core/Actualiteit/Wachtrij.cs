using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>What waits for the redactie.</summary>
public enum Wachtrijsoort
{
    /// <summary>Someone, or the application, says that something is wrong.</summary>
    Signaal,

    /// <summary>A change of an owner or an Aanbieder.</summary>
    Correctie,

    /// <summary>It is not checked, or not any more, and nobody else is asked.</summary>
    Controle,

    /// <summary>A hulplijn that is not reviewed, or too long ago. Its slug is the id of the line; there is no voorziening.</summary>
    Hulplijn,
}

/// <summary>Something that waits.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Id">Of the signal, of the version, or of the voorziening.</param>
/// <param name="Voorziening">Id.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">As it is published.</param>
/// <param name="Ernst">How bad it is.</param>
/// <param name="Sinds">UTC.</param>
public sealed record Wachtrijregel(Wachtrijsoort Soort, Guid Id, Guid Voorziening, string Slug, string Naam, Ernst Ernst, DateTime Sinds)
{
    /// <summary>What is said to be wrong; null for what is no signal.</summary>
    public Foutsoort? Fout { get; init; }

    /// <summary>How it stands; null for what is no check.</summary>
    public Controlestaat? Staat { get; init; }

    /// <summary>Whether it is a change about which the redactie asked something, with the answer.</summary>
    public bool IsBeantwoord { get; init; }
}

/// <summary>An open signal as the redactie reads it. The address of the reporter is not in it: the application tells the outcome.</summary>
/// <param name="Id">Of the signal.</param>
/// <param name="Soort">What is said to be wrong.</param>
/// <param name="Bron">Who says so.</param>
/// <param name="Tekst">In the reporter's words; null: none.</param>
/// <param name="Aantal">How often staff said the same.</param>
/// <param name="WilHoren">Whether the outcome goes to the reporter.</param>
/// <param name="GemeldOp">UTC.</param>
public sealed record Signaalblad(Guid Id, Foutsoort Soort, Signaalbron Bron, string? Tekst, int Aantal, bool WilHoren, DateTime GemeldOp);

/// <summary>A change that waits: an owner's correction, or an edit of someone with an account.</summary>
/// <param name="Versie">Id of the version.</param>
/// <param name="Nummer">Of the version.</param>
/// <param name="Wordt">What would be published: what is published now, with what was changed.</param>
/// <param name="Velden">The parts that would change, by the names of <see cref="VoorzieningInhoud"/>.</param>
/// <param name="Botsingen">Parts that someone else changed too, since it was begun: to be chosen.</param>
/// <param name="Voorstel">All that was handed in.</param>
/// <param name="Door">Name of the account; null: an owner, by the link of a reminder.</param>
/// <param name="IngediendOp">UTC.</param>
/// <param name="Gewisseld">What the redactie asked about it and what was answered, in turn.</param>
public sealed record Correctieblad(
    Guid Versie, int Nummer, VoorzieningInhoud Wordt, IReadOnlyList<string> Velden, IReadOnlyList<string> Botsingen, VoorzieningInhoud Voorstel, string? Door, DateTime IngediendOp, IReadOnlyList<string> Gewisseld);

/// <summary>All that the redactie needs of one voorziening.</summary>
public sealed record Actualiteitblad
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>Number of the published version.</summary>
    public required int Nummer { get; init; }

    /// <summary>What is published.</summary>
    public required VoorzieningInhoud Inhoud { get; init; }

    public required Controlebeeld Beeld { get; init; }

    /// <summary>Interval of its own, in days; null: the usual.</summary>
    public int? Controledagen { get; init; }

    /// <summary>Address of the team that keeps it; null: none.</summary>
    public string? Controlemail { get; init; }

    /// <summary>Whether there is someone to ask by mail.</summary>
    public required bool HeeftEigenaar { get; init; }

    /// <summary>The first first.</summary>
    public required IReadOnlyList<Signaalblad> Signalen { get; init; }

    /// <summary>The first first.</summary>
    public required IReadOnlyList<Correctieblad> Correcties { get; init; }

    /// <summary>Who offers it; null when unknown.</summary>
    public Organisatie? Organisatie { get; init; }

    /// <summary>Whether that organisatie publishes its own entries at once.</summary>
    public bool PubliceertZelf { get; init; }
}

/// <summary>The one queue of all that may not be true: the worst first, and of what is as bad the oldest.</summary>
public sealed class Wachtrij(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>All that waits.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<IReadOnlyList<Wachtrijregel>> Lees(Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var alle = (await Gepubliceerden.Lees(db, db.Voorzieningen, stop)).ToDictionary(g => g.Voorziening.Id);
        var signalen = await db.Foutsignalen.AsNoTracking().Where(s => s.AfgehandeldOp == null).ToListAsync(stop);
        var correcties = await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Ingediend).Select(v => new { v.Id, v.VoorzieningId, v.GemaaktOp, v.Gewisseld }).ToListAsync(stop);
        var elders = await db.Controlerondes.Where(r => r.AfgerondOp == null && (r.Fase == Controlefase.Gevraagd || r.Fase == Controlefase.Herinnerd)).Select(r => r.VoorzieningId).ToListAsync(stop);
        // What lies here already, or is asked of its owner, is not listed once more as not checked.
        HashSet<Guid> anders = [.. elders, .. signalen.Select(s => s.VoorzieningId), .. correcties.Select(c => c.VoorzieningId)];
        return
        [
            .. signalen.Where(s => alle.ContainsKey(s.VoorzieningId)).Select(s => Regel(Wachtrijsoort.Signaal, s.Id, alle[s.VoorzieningId], Foutsoorten.Ernst(s.Soort), s.GemeldOp) with { Fout = s.Soort })
                .Concat(correcties.Where(c => alle.ContainsKey(c.VoorzieningId)).Select(c => Regel(Wachtrijsoort.Correctie, c.Id, alle[c.VoorzieningId], Ernst.Midden, c.GemaaktOp) with { IsBeantwoord = c.Gewisseld.Count > 0 }))
                .Concat(alle.Values.Where(g => g.IsEcht && !anders.Contains(g.Voorziening.Id)).Select(Controle).OfType<Wachtrijregel>())
                .Concat((await db.Hulplijnen.AsNoTracking().ToListAsync(stop)).Select(Lijn).OfType<Wachtrijregel>())
                .OrderBy(r => r.Ernst).ThenBy(r => r.Sinds).ThenBy(r => r.Naam, Taalvolgorde.Nederlands).ThenBy(r => r.Slug, StringComparer.Ordinal),
        ];
    }

    /// <summary>One voorziening; null when there is none.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Actualiteitblad?> Open(Guid voorziening, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await Gepubliceerden.Lees(db, db.Voorzieningen.Where(v => v.Id == voorziening), stop) is not [var wat])
            return null;
        var signalen = await db.Foutsignalen.AsNoTracking().Where(s => s.VoorzieningId == voorziening && s.AfgehandeldOp == null).OrderBy(s => s.GemeldOp).ToListAsync(stop);
        var correcties = await db.Versies.AsNoTracking().Where(v => v.VoorzieningId == voorziening && v.Status == VersieStatus.Ingediend).OrderBy(v => v.Nummer).ToListAsync(stop);
        List<Correctieblad> bladen = [];
        foreach (var correctie in correcties)
            bladen.Add(await Blad(db, wat, correctie, stop));
        return new Actualiteitblad
        {
            Id = voorziening, Slug = wat.Voorziening.Slug, Nummer = wat.Versie.Nummer, Inhoud = wat.Inhoud, Beeld = wat.Voorziening.Beeld(wat.Inhoud),
            Controledagen = wat.Voorziening.Controledagen, Controlemail = wat.Voorziening.Controlemail,
            HeeftEigenaar = (await Eigenaars.Lees(db, stop)).Van(wat.Voorziening) is not null,
            Signalen = [.. signalen.Select(s => new Signaalblad(s.Id, s.Soort, s.Bron, s.Tekst, s.Aantal, s.Contact is not null, s.GemeldOp))],
            Correcties = bladen,
            Organisatie = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == wat.Voorziening.OrganisatieId, stop),
            PubliceertZelf = await Vertrouwen.Is(db, wat.Voorziening.OrganisatieId, stop),
        };
    }

    private static async Task<Correctieblad> Blad(KaartDb db, Gepubliceerde wat, VoorzieningVersie versie, CancellationToken stop)
    {
        var samen = await Wachtendeversie.VoegSamen(db, versie, wat.Inhoud, [], stop);
        var door = versie.Door is { } account ? await db.Users.Where(a => a.Id == account).Select(a => a.Naam).SingleOrDefaultAsync(stop) ?? "" : null;
        return new Correctieblad(versie.Id, versie.Nummer, samen.Inhoud, Inhoudsverschil.Tussen(wat.Inhoud, samen.Inhoud), samen.Botsingen, versie.Inhoud, door, versie.GemaaktOp, versie.Gewisseld);
    }

    private static Wachtrijregel Regel(Wachtrijsoort soort, Guid id, Gepubliceerde wat, Ernst ernst, DateTime sinds) =>
        new(soort, id, wat.Voorziening.Id, wat.Voorziening.Slug, wat.Inhoud.Naam, ernst, sinds);

    private Wachtrijregel? Lijn(Hulplijn lijn)
    {
        var staat = Hulplijncontrole.Staat(lijn, Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime));
        if (staat < Controlestaat.Verlopen)
            return null;
        var sinds = Amsterdam.OpeningUtc(Hulplijncontrole.GeldtTot(lijn) ?? lijn.Nagekeken, TimeOnly.MinValue);
        return new(Wachtrijsoort.Hulplijn, NaamUuid.Van("", "hulplijn", lijn.Id), Guid.Empty, lijn.Id, lijn.Naam, Hulplijncontrole.Ernst(lijn), sinds) { Staat = staat };
    }

    private Wachtrijregel? Controle(Gepubliceerde wat)
    {
        var vandaag = Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime);
        var beeld = wat.Voorziening.Beeld(wat.Inhoud);
        var staat = beeld.Staat(vandaag);
        if (staat < Controlestaat.Verlopen)
            return null;
        var sinds = beeld.GeldtTot is { } tot ? Amsterdam.OpeningUtc(tot, TimeOnly.MinValue) : wat.Versie.GemaaktOp;
        return Regel(Wachtrijsoort.Controle, wat.Voorziening.Id, wat, beeld.Waarschuwt(vandaag) ? Ernst.Midden : Ernst.Licht, sinds) with { Staat = staat };
    }
}
