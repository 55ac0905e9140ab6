using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>Looks at the published web addresses, each once a week, a few at a time; only where an installation asks for it.</summary>
public sealed class Websitebewaking(IDbContextFactory<KaartDb> dbFactory, Websitebezoeker bezoeker, TimeProvider tijd) : IPeriodiekeTaak
{
    /// <summary>Most addresses in one round, each of another host: other work waits for it. Enough for some thirteen thousand a week.</summary>
    public const int Tegelijk = 4;

    private const int InVlucht = 2;
    private const string Voorvoegsel = "website:";

    public string Naam => "websitecontrole";

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    public DateTime Volgende(DateTime nu) => nu.AddMinutes(3);

    public async Task Voer(CancellationToken stop)
    {
        var plekken = (await Werkbij(stop)).ToLookup(p => p.Adres, p => p.Voorziening);
        await Parallel.ForEachAsync(await Neem(stop), new ParallelOptions { MaxDegreeOfParallelism = InVlucht, CancellationToken = stop }, async (adres, token) =>
        {
            if (Uri.TryCreate(adres, UriKind.Absolute, out var uri))
                await Noteer(adres, [.. plekken[adres]], await bezoeker.Bezoek(uri, token), token);
        });
    }

    // With the first day of being gone: what came back, and goes again, is told again.
    private static string Sleutel(Websitecontrole website, Guid voorziening) =>
        $"{Begin(website.Adres, voorziening)}{website.EersteFout!.Value.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";

    private static string Begin(string adres, Guid voorziening) => $"{Voorvoegsel}{voorziening}:{Geheim.Merk(adres)[..16]}:";

    /// <summary>Makes the list of addresses that of what is published now, and closes the signals of those that are not.</summary>
    private async Task<IReadOnlyList<Webplek>> Werkbij(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var plekken = Webplek.Van(
            await Gepubliceerden.Lees(db, db.Voorzieningen, stop),
            await db.Organisaties.AsNoTracking().OrderBy(o => o.Volgorde).ToListAsync(stop),
            await db.Hulplijnen.AsNoTracking().OrderBy(h => h.Volgorde).ToListAsync(stop));
        var adressen = plekken.Select(p => p.Adres).ToHashSet();
        var bekend = await db.Websitecontroles.ToDictionaryAsync(w => w.Adres, stop);
        db.RemoveRange(bekend.Values.Where(w => !adressen.Contains(w.Adres)));
        db.AddRange(adressen.Where(a => !bekend.ContainsKey(a)).Select(a => new Websitecontrole { Adres = a, VolgendeOp = Nu }));
        var geldig = plekken.Select(p => Begin(p.Adres, p.Voorziening)).ToHashSet();
        foreach (var signaal in await Open(db, Voorvoegsel, stop))
        {
            if (!geldig.Contains(signaal.Sleutel![..(signaal.Sleutel!.LastIndexOf(':') + 1)]))
                Sluit(db, signaal, Signaaluitkomst.Aangepast);
        }

        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return plekken;
    }

    /// <summary>Takes the addresses that are due. They are put off before anyone looks, so that a server that stops halfway asks no website twice.</summary>
    private async Task<IReadOnlyList<string>> Neem(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var nu = Nu;
        var rijp = await db.Websitecontroles.Where(w => w.VolgendeOp <= nu).OrderBy(w => w.VolgendeOp).ThenBy(w => w.Adres).Select(w => w.Adres).ToListAsync(stop);
        List<string> beurt = [.. rijp.DistinctBy(a => Uri.TryCreate(a, UriKind.Absolute, out var uri) ? uri.IdnHost : a, StringComparer.OrdinalIgnoreCase).Take(Tegelijk)];
        await db.Websitecontroles.Where(w => beurt.Contains(w.Adres)).ExecuteUpdateAsync(w => w.SetProperty(x => x.VolgendeOp, nu + Websitecontrole.Tussenpoos), stop);
        await transactie.CommitAsync(stop);
        return beurt;
    }

    private async Task Noteer(string adres, IReadOnlyList<Guid> voorzieningen, Websiteuitslag uitslag, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Websitecontroles.SingleOrDefaultAsync(w => w.Adres == adres, stop) is not { } website)
            return;
        website.Neem(uitslag, Amsterdam.Datum(Nu));
        foreach (var voorziening in voorzieningen)
        {
            if (uitslag == Websiteuitslag.Goed)
            {
                foreach (var signaal in await Open(db, Begin(adres, voorziening), stop))
                    Sluit(db, signaal, Signaaluitkomst.KloptWel);
            }
            else if (Websiteuitslagen.IsFout(uitslag) && website.Mislukt >= Websitecontrole.DagenWeg)
            {
                await Meld(db, website, voorziening, uitslag, stop);
            }
        }

        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }

    private async Task Meld(KaartDb db, Websitecontrole website, Guid voorziening, Websiteuitslag uitslag, CancellationToken stop)
    {
        var sleutel = Sleutel(website, voorziening);
        if (await db.Foutsignalen.AnyAsync(s => s.Sleutel == sleutel, stop) || await Gepubliceerden.Vind(db, voorziening, stop) is not { } wat)
            return;
        var tekst = $"{website.Adres}: {Websiteuitslagen.Woorden(uitslag)}";
        await Foutsignalen.Leg(db, wat, new Foutsignaal
        {
            Id = Guid.NewGuid(), VoorzieningId = voorziening, Soort = Foutsoort.Website, Bron = Signaalbron.Zelf, Sleutel = sleutel, GemeldOp = Nu,
            Tekst = tekst.Length > Foutsignaal.LangsteTekst ? tekst[^Foutsignaal.LangsteTekst..] : tekst,
        }, stop);
        db.Add(new AuditRegel { Op = Nu, Wie = Herinneringen.Door, Wat = "foutsignaal-melden", OpWat = Foutsignalen.Naamloos, Herkomst = Auditherkomst.Systeem });
    }

    private static Task<List<Foutsignaal>> Open(KaartDb db, string begin, CancellationToken stop) =>
        db.Foutsignalen.Where(s => s.Soort == Foutsoort.Website && s.AfgehandeldOp == null && s.Sleutel != null && s.Sleutel.StartsWith(begin)).ToListAsync(stop);

    private void Sluit(KaartDb db, Foutsignaal signaal, Signaaluitkomst uitkomst)
    {
        (signaal.AfgehandeldOp, signaal.Uitkomst) = (Nu, uitkomst);
        db.Add(new AuditRegel { Op = Nu, Wie = Herinneringen.Door, Wat = "foutsignaal-afhandelen", OpWat = signaal.Id.ToString(), Herkomst = Auditherkomst.Systeem });
    }
}
