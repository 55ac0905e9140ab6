using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Lays a file of ours in HSDS beside what the database holds.</summary>
internal static class Hsdsplanner
{
    /// <summary>Makes the plan; see <see cref="Importplanner.Maak"/>.</summary>
    /// <param name="nu">What the database holds.</param>
    /// <param name="naam">Of the file or folder.</param>
    /// <param name="bron">What it says.</param>
    /// <param name="fouten">With the faults that were found while reading.</param>
    /// <param name="verbergOntbrekende">Take what is not mentioned out of public sight.</param>
    /// <exception cref="BestandsfoutException">One or more faults, each with file, line, id of the object and field.</exception>
    public static Importplan Maak(Kaartstand nu, string naam, Hsdsbron bron, Foutenlijst fouten, bool verbergOntbrekende)
    {
        var organisaties = Organisaties(nu.Zaad, bron, fouten);
        var gelezen = bron.Diensten.Select(d => (Regel: d, Voorziening: new Hsdslezer(nu.Zaad.Gemeente.Code, organisaties.Slug, Meld(fouten, d, d.Object.Id)).Lees(d.Object))).ToList();
        var slugs = gelezen.Select(g => g.Voorziening.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var (regel, _) in gelezen.GroupBy(g => g.Voorziening.Slug).SelectMany(g => g.Skip(1)))
            Meld(fouten, regel, regel.Object.Id)($"attributes.{Kenmerk.Voorvoegsel}{Kenmerk.Slug}", "deze slug staat er twee keer in");
        var toets = new Hsdstoets(nu, organisaties.Slugs, slugs.Concat(nu.Zaad.Voorzieningen.Select(v => v.Slug)));
        var gepubliceerd = nu.Zaad.Voorzieningen.ToDictionary(v => v.Slug);
        var voorzieningen = new List<VoorzieningBestand>(gelezen.Count);
        foreach (var (regel, verteld) in gelezen)
        {
            if (toets.Toets(verteld, Meld(fouten, regel, regel.Object.Id)) is { } goed)
                voorzieningen.Add(gepubliceerd.TryGetValue(goed.Slug, out var was) ? goed with { Inhoud = Hsdsinhoud.Aangevuld(was.Inhoud, goed.Inhoud, slugs.Contains) } : goed);
        }

        if (fouten.Fouten.Count > 0)
            throw new BestandsfoutException(fouten.Fouten);
        return Importplanner.Maak(
            nu,
            new Importbron(naam, organisaties.Zaad, voorzieningen)
            {
                Bestand = bron.Diensten.Count == 0 ? naam : bron.Diensten[0].Bestand,
                Gewijzigd = gelezen.Select(g => (g.Voorziening.Slug, Op: Hsdsnotatie.LeesMoment(g.Regel.Object.LastModified))).Where(g => g.Op is not null).ToDictionary(g => g.Slug, g => g.Op!.Value),
            },
            verbergOntbrekende);
    }

    private static Hsdsorganisaties Organisaties(Zaad nu, Hsdsbron bron, Foutenlijst fouten)
    {
        var organisaties = new Hsdsorganisaties(nu);
        foreach (var regel in bron.Organisaties)
            organisaties.Neem(regel.Object, Meld(fouten, regel, regel.Object.Id));
        // One that is named at its service alone.
        var genoemd = bron.Organisaties.Select(o => o.Object.Id).ToHashSet();
        foreach (var regel in bron.Diensten)
        {
            if (regel.Object.Organization is { } organisatie && genoemd.Add(organisatie.Id))
                organisaties.Neem(organisatie, Meld(fouten, regel, organisatie.Id));
        }

        return organisaties;
    }

    private static Action<string, string> Meld<T>(Foutenlijst fouten, Hsdsregel<T> regel, Guid id) => (veld, reden) => fouten.Meld(regel.Bestand, regel.Regel, $"{id}, {veld}: {reden}");
}
