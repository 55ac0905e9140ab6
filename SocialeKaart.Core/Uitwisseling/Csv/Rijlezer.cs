using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Csv;

/// <summary>Reads the voorzieningen of a table, each as if its row were a seed file.</summary>
/// <param name="tabel">The rows.</param>
/// <param name="bestand">Name of the file, for faults.</param>
/// <param name="nu">What the catalogue holds.</param>
/// <param name="fouten">Takes the faults.</param>
/// <param name="kapot">Takes row and column of the cells that could not be read at all.</param>
internal sealed class Rijlezer(Csvtabel tabel, string bestand, Zaad nu, Foutenlijst fouten, HashSet<(int, string)> kapot)
{
    private readonly Dictionary<string, VoorzieningBestand> bestaand = nu.Voorzieningen.ToDictionary(v => v.Slug);
    private readonly Dictionary<string, int> gezien = new(StringComparer.Ordinal);

    public IEnumerable<VoorzieningBestand> Lees()
    {
        if (!ToetsKop())
            yield break;
        int[] plek = [.. Kolom.Alle.Select(k => tabel.Kop.ToList().IndexOf(k.Naam))];
        foreach (var (nummer, cellen) in tabel.Rijen)
        {
            if (LeesRij(nummer, cellen, plek) is { } voorziening)
                yield return voorziening;
        }
    }

    private bool ToetsKop()
    {
        foreach (var naam in tabel.Kop.Where(n => n.Length > 0 && Kolom.Alle.All(k => k.Naam != n)))
            fouten.Meld(bestand, 1, $"kolom '{naam}' is onbekend; kies uit {string.Join(", ", Kolom.Alle.Select(k => k.Naam))}");
        foreach (var dubbel in tabel.Kop.Where(n => n.Length > 0).GroupBy(n => n).Where(g => g.Count() > 1))
            fouten.Meld(bestand, 1, $"kolom '{dubbel.Key}' staat er twee keer in");
        if (tabel.Kop.Contains(Kolom.Slug))
            return true;
        fouten.Meld(bestand, 1, $"kolom '{Kolom.Slug}' ontbreekt: daaraan is te zien om welke voorziening het gaat");
        return false;
    }

    private VoorzieningBestand? LeesRij(int nummer, string[] cellen, int[] plek)
    {
        string Cel(int kolom) => plek[kolom] is >= 0 and var n && n < cellen.Length ? Formulewacht.Herstel(Regels(cellen[n])) : "";
        var slug = Cel(0).Trim();
        if (Bezwaar(slug, nummer) is { } bezwaar)
        {
            fouten.Meld(bestand, nummer, bezwaar, Kolom.Slug);
            return null;
        }

        var oud = bestaand.GetValueOrDefault(slug) is { } voorziening ? VoorzieningenCsv.Cellen(voorziening) : null;
        var body = "";
        var blok = new Celblok((kolom, reden) =>
        {
            fouten.Meld(bestand, nummer, $"kolom '{kolom.Naam}': {reden}");
            kapot.Add((nummer, kolom.Naam));
        });
        for (var i = 1; i < Kolom.Alle.Count; i++)
        {
            var kolom = Kolom.Alle[i];
            var cel = plek[i] < 0 && oud is not null ? oud[i] : Cel(i);
            if (kolom.Naam == Kolom.Tekst)
                body = cel.Trim('\n');
            else
                blok.Zet(kolom, cel);
        }

        return VoorzieningBestand.LeesRij(slug, YamlBlok.Van(blok.Node, bestand, nummer, fouten), body);
    }

    // Not what else .NET takes for the end of a line: that is text.
    private static string Regels(string cel) => cel.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private string? Bezwaar(string slug, int nummer)
    {
        if (slug.Length == 0)
            return "leeg; hier hoort de naam uit het webadres te staan";
        if (!ZaadMap.IsSlug(slug))
            return $"'{slug}' mag alleen kleine letters, cijfers en streepjes hebben";
        return gezien.TryAdd(slug, nummer) ? null : $"'{slug}' staat ook in rij {gezien[slug]}";
    }
}
