using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>
/// Hands in what was written: the redactie and a trusted organisatie publish it, now or at a time; others see it wait for the redactie. Each is one
/// transaction with its audit line; an edit is no check.
/// </summary>
public sealed class Schrijfuitgave(IDbContextFactory<KaartDb> dbFactory, Uitgever uitgever, TimeProvider tijd)
{
    /// <summary>An address to check the rest of an entry with.</summary>
    private const string Zomaar = "nieuw";

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Hands in an edit of an entry.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Schrijfuitkomst> DienIn(Guid voorziening, Schrijfopdracht opdracht, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Gepubliceerden.Vind(db, voorziening, stop) is not { } wat)
            return new Schrijfuitkomst.Onbekend();
        Schrijfrecht.Eis(wie, wat.Voorziening.OrganisatieId);
        var uitkomst = await DienIn(db, wat, opdracht, wie, stop);
        if (uitkomst is not (Schrijfuitkomst.Gepubliceerd or Schrijfuitkomst.Ingediend or Schrijfuitkomst.Gepland))
            return uitkomst;
        await Schrijftafel.RuimOp(db, voorziening, wie, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return uitkomst;
    }

    /// <summary>Answers in words what the redactie asks about an edit, and hands that edit in once more as it was. What is being written meanwhile stays where it is.</summary>
    /// <param name="versie">Id of the version that was sent back.</param>
    /// <param name="antwoord">At most <see cref="Controlevraag.LangsteTerugvraag"/> characters; never about a person.</param>
    /// <param name="wie">Who handed it in.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; else why not.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Actualiteitfout?> Beantwoord(Guid versie, string antwoord, Wie wie, CancellationToken stop)
    {
        if (Correcties.Toets(antwoord) is { } fout)
            return fout;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Versies.SingleOrDefaultAsync(v => v.Id == versie && v.Door == wie.Id && v.Status == VersieStatus.Concept && v.Vraag != null, stop) is not { Vraag: { } vraag } gevraagd)
            return Actualiteitfout.Onbekend;
        Schrijfrecht.Eis(wie, await db.Voorzieningen.Where(v => v.Id == gevraagd.VoorzieningId).Select(v => v.OrganisatieId).SingleAsync(stop));
        (gevraagd.Gewisseld, gevraagd.Vraag, gevraagd.Status) = ([.. gevraagd.Gewisseld, vraag, antwoord.Trim()], null, VersieStatus.Ingediend);
        db.Add(new AuditRegel { Op = Nu, Wie = wie.Id.ToString(), Wat = "vraag-beantwoorden", OpWat = gevraagd.VoorzieningId.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>Publishes an entry that was not there; one for later is for staff only until then.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Schrijfuitkomst> Maak(Schrijfopdracht opdracht, Wie wie, CancellationToken stop)
    {
        Schrijfrecht.EisRedactie(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var invoer = opdracht.Invoer;
        var slug = invoer.Slug.Trim() is { Length: > 0 } eigen ? eigen : Schrijfvertaling.Slug(invoer.Naam);
        var (inhoud, fouten) = Schrijfvertaling.Inhoud(invoer);
        if (await Toets(db, slug, invoer.Organisatie, inhoud, [.. await Adresfouten(db, slug, invoer, stop), .. fouten, .. Planfouten(invoer, null)], invoer, stop) is { } nietGoed)
            return nietGoed;
        var later = Later(invoer);
        var uitgave = await uitgever.VoegToe(db, slug, invoer.Organisatie, later is null ? inhoud : inhoud with { Zichtbaar = Zichtbaarheid.Werkplek }, wie.Id.ToString(), stop);
        if (uitgave is not Uitgave.Gelukt { Id: var id })
            return new Schrijfuitkomst.Ongeldig(uitgave is Uitgave.Ongeldig { Fouten: var waarom } ? waarom : [Bezet(slug)], []);
        if (later is { } op)
            await Plan(db, id, 1, inhoud, op, wie, stop);
        await PlanEinde(db, id, invoer.TotEnMet, wie, stop);
        await Schrijftafel.RuimOp(db, null, wie, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return later is { } moment ? new Schrijfuitkomst.Gepland(id, moment) : new Schrijfuitkomst.Gepubliceerd(id, slug);
    }

    /// <summary>Calls the end of a voorziening off: the public goes on seeing it.</summary>
    /// <returns>False when it had none.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<bool> GeenEinde(Guid voorziening, Wie wie, CancellationToken stop)
    {
        Schrijfrecht.EisRedactie(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (!await PlanEinde(db, voorziening, null, wie, stop))
            return false;
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    private async Task<Schrijfuitkomst> DienIn(KaartDb db, Gepubliceerde wat, Schrijfopdracht opdracht, Wie wie, CancellationToken stop)
    {
        var (invoer, isRedactie) = (opdracht.Invoer, Schrijfrecht.IsRedactie(wie));
        var basis = await Wachtendeversie.Basis(db, wat.Voorziening.Id, opdracht.Basis, int.MaxValue, stop) ?? wat.Inhoud;
        var (geschreven, fouten) = Schrijfvertaling.Inhoud(invoer);
        var wordt = isRedactie ? geschreven : Aanbodregels.Beperk(basis, geschreven);
        var direct = isRedactie || await Vertrouwen.Is(db, wat.Voorziening.OrganisatieId, stop);
        var samen = Samenvoegen.Voeg(basis, wat.Inhoud, wordt, [.. opdracht.Keuzes.Where(k => k.Value).Select(k => k.Key)]);
        // Of what waits for the redactie, the redactie chooses. What cannot be read is mended first.
        if (direct && fouten.Count == 0 && samen.Botsingen.Where(b => !opdracht.Keuzes.ContainsKey(b)).ToList() is { Count: > 0 } open)
            return new Schrijfuitkomst.Botsing(wat.Inhoud, wordt, open);
        var inhoud = direct ? samen.Inhoud : wordt;
        if (await Toets(db, wat.Voorziening.Slug, isRedactie ? invoer.Organisatie : wat.Voorziening.OrganisatieId, inhoud, [.. fouten, .. isRedactie ? Planfouten(invoer, await Gepland(db, wat.Voorziening.Id, stop)) : []], invoer, stop) is { } nietGoed)
            return nietGoed;
        if (!direct)
            return await LaatWachten(db, wat, opdracht.Basis, inhoud, wie, stop);
        if (isRedactie)
        {
            wat.Voorziening.OrganisatieId = invoer.Organisatie;
            await PlanEinde(db, wat.Voorziening.Id, invoer.TotEnMet, wie, stop);
            if (Later(invoer) is { } op)
            {
                await Plan(db, wat.Voorziening.Id, wat.Versie.Nummer, inhoud, op, wie, stop);
                return new Schrijfuitkomst.Gepland(wat.Voorziening.Id, op);
            }
        }

        return await uitgever.Vervang(db, wat.Voorziening.Id, wat.Versie.Nummer, _ => inhoud, "publiceer", wie.Id.ToString(), stop) switch
        {
            Uitgave.Gelukt => new Schrijfuitkomst.Gepubliceerd(wat.Voorziening.Id, wat.Voorziening.Slug),
            Uitgave.Ongeldig { Fouten: var waarom } => new Schrijfuitkomst.Ongeldig(waarom, []),
            _ => new Schrijfuitkomst.Onbekend(),
        };
    }

    private async Task<Schrijfuitkomst> LaatWachten(KaartDb db, Gepubliceerde wat, int? basis, VoorzieningInhoud inhoud, Wie wie, CancellationToken stop)
    {
        var id = wat.Voorziening.Id;
        var eerder = await db.Versies.AsNoTracking().Where(v => v.VoorzieningId == id && v.Door == wie.Id && (v.Status == VersieStatus.Concept || v.Status == VersieStatus.Ingediend)).OrderByDescending(v => v.Nummer).FirstOrDefaultAsync(stop);
        // One of an account waits: handing in again replaces it.
        await db.Versies.Where(v => v.VoorzieningId == id && v.Door == wie.Id && v.Status == VersieStatus.Ingediend).ExecuteDeleteAsync(stop);
        var versie = Versie(id, await Wachtendeversie.Volgende(db, id, stop), VersieStatus.Ingediend, basis ?? wat.Versie.Nummer, inhoud, wie);
        // Who decides reads what was asked of the one before.
        versie.Gewisseld = eerder is { Vraag: { } vraag } ? [.. eerder.Gewisseld, vraag, ""] : eerder?.Gewisseld ?? [];
        db.Add(versie);
        db.Add(new AuditRegel { Op = Nu, Wie = wie.Id.ToString(), Wat = "indienen", OpWat = id.ToString() });
        return new Schrijfuitkomst.Ingediend();
    }

    /// <summary>What stands in the way; null when nothing does.</summary>
    private static async Task<Schrijfuitkomst?> Toets(KaartDb db, string slug, Guid? organisatie, VoorzieningInhoud inhoud, IReadOnlyList<Veldfout> fouten, Schrijfinvoer invoer, CancellationToken stop)
    {
        List<Veldfout> alle = [.. fouten];
        var van = await db.Organisaties.Where(o => o.Id == organisatie).Select(o => o.Slug).SingleOrDefaultAsync(stop);
        if (organisatie is not null && van is null)
            alle.Add(new Veldfout("organisatie", "deze organisatie bestaat niet", null, new Foutwoord(Veldfoutsoort.BestaatNiet, organisatie.ToString()!)));
        // A new one without a good address yet: what else is wrong is told as well.
        var (gevonden, _) = await Inhoudstoets.Toets(db, ZaadMap.IsSlug(slug) ? slug : Zomaar, van, inhoud, stop);
        alle.AddRange(gevonden.Where(g => !fouten.Any(f => IsGezegd(g, f))));
        var mist = Verplichtefeiten.Zoek(inhoud).Where(m => m.Weigert || !invoer.Onbekend.Contains(m.Feit)).ToList();
        return alle.Count > 0 ? new Schrijfuitkomst.Ongeldig(alle, mist) : mist.Count > 0 ? new Schrijfuitkomst.Mist(mist) : null;
    }

    /// <summary>Whether what was found in the content was told of the fields already, at the same place; or in the same row, of what only a file has words for.</summary>
    private static bool IsGezegd(Veldfout gevonden, Veldfout fout)
    {
        var (daar, hier) = (gevonden.Pad ?? gevonden.Veld, fout.Pad ?? fout.Veld);
        return hier == daar || hier.StartsWith(daar + '.', StringComparison.Ordinal) || (gevonden.Woord is null && Rij(daar) == Rij(hier));

        static string Rij(string pad) => pad.Split('.') is [var veld, var plek, ..] && int.TryParse(plek, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"{veld}.{plek}" : pad.Split('.')[0];
    }

    private static async Task<IReadOnlyList<Veldfout>> Adresfouten(KaartDb db, string slug, Schrijfinvoer invoer, CancellationToken stop)
    {
        if (ZaadMap.IsSlug(slug))
            return await db.Voorzieningen.AnyAsync(v => v.Slug == slug, stop) ? [Bezet(slug)] : [];
        // An address comes of the name, and that it has none is told already.
        return string.IsNullOrWhiteSpace(invoer.Slug) && string.IsNullOrWhiteSpace(invoer.Naam) ? [] : [new Veldfout("slug", "alleen kleine letters, cijfers en streepjes", null, new Foutwoord(Veldfoutsoort.GeenAdres))];
    }

    private static Veldfout Bezet(string slug) => new("slug", $"'{slug}' bestaat al", null, new Foutwoord(Veldfoutsoort.AdresBezet, slug));

    /// <summary>What cannot be of the plans to publish it and to hide it.</summary>
    /// <param name="invoer">The fields.</param>
    /// <param name="gepland">When a version that was made before comes, UTC; null: there is none.</param>
    private IEnumerable<Veldfout> Planfouten(Schrijfinvoer invoer, DateTime? gepland)
    {
        if (invoer.Vanaf is not null && Later(invoer) is null)
            yield return new Veldfout("vanaf", "dit moment is al voorbij", null, new Foutwoord(Veldfoutsoort.MomentVoorbij));
        if (invoer.TotEnMet is not { } tot)
            yield break;
        if (tot < Amsterdam.Datum(Nu))
            yield return new Veldfout("totEnMet", "deze dag is al voorbij", null, new Foutwoord(Veldfoutsoort.DagVoorbij));
        else if ((Later(invoer) ?? gepland) is { } op && Amsterdam.Datum(op) is var dag && dag > tot)
            yield return new Veldfout("totEnMet", "deze dag ligt voor het begin", null, new Foutwoord(Veldfoutsoort.EindeVoorBegin, dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture)));
    }

    private static async Task<DateTime?> Gepland(KaartDb db, Guid id, CancellationToken stop) =>
        (await db.Planningen.AsNoTracking().SingleOrDefaultAsync(p => p.VoorzieningId == id && p.Soort == Planningsoort.Publiceren, stop))?.Op;

    private DateTime? Later(Schrijfinvoer invoer) =>
        invoer.Vanaf is { } vanaf && Amsterdam.OpeningUtc(DateOnly.FromDateTime(vanaf), TimeOnly.FromDateTime(vanaf)) is var op && op > Nu ? op : null;

    private async Task Plan(KaartDb db, Guid id, int basis, VoorzieningInhoud inhoud, DateTime op, Wie wie, CancellationToken stop)
    {
        await ZegAf(db, id, Planningsoort.Publiceren, stop);
        // What waited before goes back to who wrote it.
        await db.Versies.Where(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepland).ExecuteUpdateAsync(v => v.SetProperty(x => x.Status, VersieStatus.Concept), stop);
        var versie = Versie(id, await Wachtendeversie.Volgende(db, id, stop), VersieStatus.Gepland, basis, inhoud, wie);
        db.Add(versie);
        Zet(db, new Planning { Id = Guid.NewGuid(), VoorzieningId = id, Soort = Planningsoort.Publiceren, VersieId = versie.Id, Op = op, Door = wie.Id }, "plan-publiceren", wie);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Plans the end, or calls it off; false when that changes nothing.</summary>
    private async Task<bool> PlanEinde(KaartDb db, Guid id, DateOnly? totEnMet, Wie wie, CancellationToken stop)
    {
        DateTime? op = totEnMet is { } laatste ? Amsterdam.OpeningUtc(laatste.AddDays(1), TimeOnly.MinValue) : null;
        var was = await db.Planningen.AsNoTracking().SingleOrDefaultAsync(p => p.VoorzieningId == id && p.Soort == Planningsoort.Verbergen, stop);
        if (was?.Op == op)
            return false;
        await ZegAf(db, id, Planningsoort.Verbergen, stop);
        if (op is { } moment)
            Zet(db, new Planning { Id = Guid.NewGuid(), VoorzieningId = id, Soort = Planningsoort.Verbergen, Op = moment, Door = wie.Id }, "plan-verbergen", wie);
        else
            db.Add(new AuditRegel { Op = Nu, Wie = wie.Id.ToString(), Wat = "plan-verbergen-af", OpWat = id.ToString() });
        return true;
    }

    private static Task<int> ZegAf(KaartDb db, Guid id, Planningsoort soort, CancellationToken stop) => db.Planningen.Where(p => p.VoorzieningId == id && p.Soort == soort).ExecuteDeleteAsync(stop);

    private void Zet(KaartDb db, Planning planning, string wat, Wie wie)
    {
        db.Add(planning);
        db.Add(Taak.Nieuw(Planningwerk.Naam, $"{Planningwerk.Naam}:{planning.Id}", planning.Op, planning.Id.ToString()));
        db.Add(new AuditRegel { Op = Nu, Wie = wie.Id.ToString(), Wat = wat, OpWat = planning.VoorzieningId.ToString() });
    }

    private VoorzieningVersie Versie(Guid id, int nummer, VersieStatus status, int basis, VoorzieningInhoud inhoud, Wie wie) => new()
    {
        Id = Guid.CreateVersion7(tijd.GetUtcNow()), VoorzieningId = id, Nummer = nummer, Status = status, Basis = basis, Inhoud = inhoud, Door = wie.Id, GemaaktOp = Nu,
    };
}
