using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>
/// Lays the services of another server beside what the database holds. What came from there before is known by server and id: it changes when the server
/// changed it and we did not; where both did, ours stays and is told. Nothing is deleted.
/// </summary>
internal static class Bronplanner
{
    private static readonly string[] Weg = ["inactive", "defunct"];

    /// <summary>Makes the plan.</summary>
    /// <param name="nu">What the database holds.</param>
    /// <param name="server">Address of the server.</param>
    /// <param name="diensten">All that it tells, each with all that belongs to it.</param>
    /// <param name="koppelingen">What came from that server before.</param>
    public static Importplan Maak(Kaartstand nu, string server, IReadOnlyList<HsdsService> diensten, IReadOnlyCollection<Bronkoppeling> koppelingen)
    {
        var meldingen = new List<Importmelding>();
        var koppelingMet = koppelingen.ToDictionary(k => k.BronId);
        var slugVan = nu.Plekken.ToDictionary(p => p.Value.Id, p => p.Key);
        var organisaties = new Hsdsorganisaties(nu.Zaad);
        var komt = new List<(HsdsService Dienst, string Slug)>();
        var bezet = nu.Plekken.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var dienst in diensten.DistinctBy(d => d.Id))
        {
            var koppeling = koppelingMet.GetValueOrDefault(dienst.Id);
            if (Weg.Contains(dienst.Status))
            {
                if (koppeling is not null)
                    meldingen.Add(Melding(slugVan[koppeling.VoorzieningId], "de bron zegt dat dit er niet meer is; het blijft hier staan"));
            }
            else if (koppeling is null && slugVan.TryGetValue(dienst.Id, out var eigen))
            {
                meldingen.Add(Melding(eigen, "dit is er een van onszelf; het blijft zoals het is"));
            }
            else
            {
                var slug = koppeling is not null ? slugVan[koppeling.VoorzieningId] : Slugmaker.Vrij(dienst.Attributes.Een(Kenmerk.Slug) ?? Slugmaker.Van(dienst.Name ?? ""), bezet.Contains);
                bezet.Add(slug);
                komt.Add((dienst, slug));
                if (dienst.Organization is { } organisatie)
                    organisaties.NeemVan(organisatie, server);
            }
        }

        var vertaald = Vertaal(nu, server, organisaties, komt, meldingen);
        var bron = vertaald.Where(v => Verandert(nu, koppelingMet.GetValueOrDefault(v.Dienst), v.Voorziening, meldingen)).ToList();
        var genoemd = diensten.Select(d => d.Id).ToHashSet();
        meldingen.AddRange(koppelingen.Where(k => !genoemd.Contains(k.BronId)).Select(k => Melding(slugVan[k.VoorzieningId], "de bron noemt dit niet meer; het blijft hier staan")));
        var merken = bron.ToDictionary(b => b.Voorziening.Slug, b => new Bronmerk(b.Dienst, Bronvertaler.Merk(b.Voorziening)));
        var plan = Importplanner.Maak(nu, new Importbron(server, organisaties.ZaadVoor(bron.Select(b => b.Voorziening.Organisatie).OfType<string>().ToHashSet()), [.. bron.Select(b => b.Voorziening)]) { Bestand = Hsdsbestanden.Diensten }, verbergOntbrekende: false);
        return plan with
        {
            Server = server,
            Ongewijzigd = vertaald.Count - plan.Stappen.Count,
            NietGenoemd = [],
            Meldingen = meldingen,
            // Whatever the database holds: the check of another server is its word, never ours.
            Stappen = [.. plan.Stappen.Select(s => s with { NeemControle = false, GemaaktOp = null, BronZegt = s.NeemControle ? s.Wordt.Controle : s.BronZegt, Merk = merken[s.Slug] })],
        };
    }

    private static Importmelding Melding(string wat, string reden) => new(wat, reden, []);

    private static List<(Guid Dienst, VoorzieningBestand Voorziening)> Vertaal(
        Kaartstand nu, string server, Hsdsorganisaties organisaties, List<(HsdsService Dienst, string Slug)> komt, List<Importmelding> meldingen)
    {
        var vertaler = new Bronvertaler(nu.Zaad, server, organisaties);
        var slugs = komt.Select(k => (Daar: k.Dienst.Attributes.Een(Kenmerk.Slug), k.Slug)).Where(k => k.Daar is not null).DistinctBy(k => k.Daar).ToDictionary(k => k.Daar!, k => k.Slug);
        var toets = new Hsdstoets(nu, organisaties.Slugs, nu.Zaad.Voorzieningen.Select(v => v.Slug).Concat(komt.Select(k => k.Slug)));
        var goed = new List<(Guid Dienst, VoorzieningBestand Voorziening)>(komt.Count);
        foreach (var (dienst, slug) in komt)
        {
            var redenen = new List<string>();
            void Fout(string veld, string reden) => redenen.Add($"{veld}: {reden}");
            var voorziening = vertaler.Vertaal(dienst, slug, slugs, Fout);
            if (redenen.Count == 0 && toets.Toets(voorziening, Fout) is { } getoetst)
                goed.Add((dienst.Id, getoetst with { Id = voorziening.Id }));
            else
                meldingen.Add(Melding(dienst.Id.ToString(), $"{dienst.Name}: niet overgenomen. {string.Join("; ", redenen)}"));
        }

        // No step leads to what was not taken over.
        var er = nu.Plekken.Keys.Concat(goed.Select(g => g.Voorziening.Slug)).ToHashSet(StringComparer.Ordinal);
        return [.. goed.Select(g => (g.Dienst, g.Voorziening with { Inhoud = g.Voorziening.Inhoud with { VolgendeStap = [.. g.Voorziening.Inhoud.VolgendeStap.Where(er.Contains)] } }))];
    }

    private static bool Verandert(Kaartstand nu, Bronkoppeling? koppeling, VoorzieningBestand wordt, List<Importmelding> meldingen)
    {
        if (koppeling is null)
            return true;
        if (koppeling.Merk == Bronvertaler.Merk(wordt))
            return false;
        if (nu.Plekken[wordt.Slug].Nummer == koppeling.Versie)
            return true;
        var was = nu.Zaad.Voorzieningen.FirstOrDefault(v => v.Slug == wordt.Slug);
        var verschillen = was is null ? [] : Importstap.Tussen(was, wordt);
        if (was is null || verschillen.Count > 0)
            meldingen.Add(new Importmelding(wordt.Slug, "bij ons gewijzigd nadat het was overgenomen, en bij de bron ook; die van ons blijft staan", verschillen));
        return false;
    }
}
