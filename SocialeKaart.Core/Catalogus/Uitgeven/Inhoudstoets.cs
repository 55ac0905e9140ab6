using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using Soort = SocialeKaart.Core.Uitwisseling.Bestanden.Foutenlijst.Soort;

namespace SocialeKaart.Core.Catalogus.Uitgeven;

/// <summary>
/// Holds an offer against the rules of the seed files, by writing it as one and reading that: what is published can always
/// be exported and imported again.
/// </summary>
internal static class Inhoudstoets
{
    private const string Tekstveld = "tekst", Bestandsnaam = "voorziening.md";

    /// <summary>Checks an offer; its faults, or what to store.</summary>
    public static async Task<(IReadOnlyList<Veldfout> Fouten, VoorzieningInhoud? Inhoud)> Toets(KaartDb db, string slug, string? organisatie, VoorzieningInhoud inhoud, CancellationToken stop)
    {
        var fouten = new Foutenlijst();
        if (!ZaadMap.IsSlug(slug))
            return ([new Veldfout("slug", "alleen kleine letters, cijfers en streepjes")], null);
        var tekst = new VoorzieningBestand(null, slug, organisatie, inhoud, null).Schrijf();
        var gelezen = VoorzieningBestand.Lees(slug, tekst, Bestandsnaam, fouten);
        var wijken = await db.Wijken.AsNoTracking().ToListAsync(stop);
        fouten.ToetsPlaatsen(wijken.DistinctBy(w => w.Id).ToDictionary(w => w.Id, w => w.Kern));
        fouten.ToetsVerwijzingen(await Bestaand(db, [.. wijken.Select(w => w.Id)], organisatie, inhoud, slug, stop));
        var velden = Velden(tekst);
        List<Veldfout> gevonden = [.. fouten.MetVeld.Select(f => Fout(velden[Math.Clamp(f.Fout.Regel - 1, 0, velden.Count - 1)], f.Fout.Reden, f.Veld)).Distinct()];
        // Text that would end the block of keys, or break a line of it, says something else when it is read.
        if (gevonden.Count == 0 && gelezen?.Schrijf() != tekst)
            gevonden.Add(new Veldfout(Tekstveld, "de tekst heeft tekens of regels die een zaadbestand niet kan bewaren"));
        return (gevonden, gelezen?.Inhoud);
    }

    private static Veldfout Fout((string Veld, int? Plek) waar, string reden, string? sleutels)
    {
        // What is absent has no line of its own: it is said at the beginning, and its keys tell where it belongs.
        if (sleutels is not null && sleutels != waar.Veld && !sleutels.StartsWith(waar.Veld + '.', StringComparison.Ordinal))
            waar = (sleutels.Split('.')[0], null);
        var onder = sleutels is not null && sleutels.Length > waar.Veld.Length ? sleutels[(waar.Veld.Length + 1)..] : null;
        var pad = string.Join('.', new[] { waar.Veld, waar.Plek?.ToString(CultureInfo.InvariantCulture), onder }.OfType<string>());
        return new Veldfout(waar.Veld, reden, pad == waar.Veld ? null : pad);
    }

    /// <summary>By line of the file: the key whose block it lies in, and in which item of its list from 0.</summary>
    private static List<(string Veld, int? Plek)> Velden(string tekst)
    {
        var velden = new List<(string Veld, int? Plek)>();
        var veld = "";
        int? plek = null;
        var grenzen = 0;
        foreach (var regel in tekst.Split('\n'))
        {
            if (regel == "---")
                grenzen++;
            else if (grenzen == 1 && regel.Length > 0 && char.IsAsciiLetter(regel[0]) && regel.IndexOf(':', StringComparison.Ordinal) is > 0 and var einde)
                (veld, plek) = (regel[..einde], null);
            else if (grenzen == 1 && regel.StartsWith("  - ", StringComparison.Ordinal))
                plek = (plek + 1) ?? 0;
            velden.Add(grenzen == 2 ? (Tekstveld, null) : (veld, plek));
        }

        return velden;
    }

    private static async Task<Dictionary<Soort, IReadOnlySet<string>>> Bestaand(
        KaartDb db, HashSet<string> wijken, string? organisatie, VoorzieningInhoud inhoud, string slug, CancellationToken stop)
    {
        var gemeente = (await db.Gemeenten.AsNoTracking().SingleAsync(stop)).Inhoud;
        HashSet<string> kernen = [.. gemeente.Kernen.Select(k => k.Id)];
        var gevolgd = inhoud.VolgendeStap.ToList();
        HashSet<string> voorzieningen = [.. await db.Voorzieningen.Where(v => gevolgd.Contains(v.Slug)).Select(v => v.Slug).ToListAsync(stop), slug];
        return new Dictionary<Soort, IReadOnlySet<string>>
        {
            [Soort.Leefdomein] = (await db.Leefdomeinen.Select(l => l.Id).ToListAsync(stop)).ToHashSet(),
            [Soort.Onderwerp] = (await db.Onderwerpen.Select(o => o.Id).ToListAsync(stop)).ToHashSet(),
            [Soort.Hulplijn] = (await db.Hulplijnen.Select(h => h.Id).ToListAsync(stop)).ToHashSet(),
            [Soort.Organisatie] = organisatie is null ? new HashSet<string>() : [organisatie],
            [Soort.Voorziening] = voorzieningen,
            [Soort.Kern] = kernen,
            [Soort.Wijk] = wijken,
            [Soort.Werkgebied] = ZaadMap.RuimeWerkgebieden.Concat(kernen).Concat(wijken).ToHashSet(),
        };
    }
}
