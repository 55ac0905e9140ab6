using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>The files of a seed folder beside those of the voorzieningen, as far as an import changes them: not the places of <c>gebied/</c>.</summary>
internal static class Kaartbestanden
{
    /// <summary>What the database says after a source is laid over it. What the source does not mention stays, behind what it does mention.</summary>
    /// <exception cref="BestandsfoutException">Together they make no wegwijzer.</exception>
    public static Zaad Samen(Zaad nu, Zaad bron)
    {
        var organisaties = nu.Organisaties.ToDictionary(o => o.Slug, o => o.Id);
        Wegwijzerbestand[] wegwijzerbestanden = [.. Naast(bron.Wegwijzerbestanden, nu.Wegwijzerbestanden, b => b.Naam).OrderBy(b => b.Naam, StringComparer.Ordinal)];
        var samen = nu with
        {
            Gemeente = bron.Gemeente,
            Leefdomeinen = [.. Naast(bron.Leefdomeinen, nu.Leefdomeinen, l => l.Id).Select((l, i) => l with { Volgorde = i })],
            Onderwerpen = [.. Naast(bron.Onderwerpen, nu.Onderwerpen, o => o.Id).Select((o, i) => o with { Volgorde = i })],
            Synoniemen = bron.Synoniemen,
            Hulplijnen = [.. Naast(bron.Hulplijnen, nu.Hulplijnen, h => h.Id).Select((h, i) => h with { Volgorde = i })],
            Organisaties =
            [
                .. Naast(bron.Organisaties, nu.Organisaties, o => o.Slug).Select((o, i) => o with { Id = organisaties.GetValueOrDefault(o.Slug, o.Id), Volgorde = i }),
            ],
            Wegwijzerbestanden = wegwijzerbestanden,
            Voorzieningen = [],
        };
        return Toets(samen);
    }

    /// <summary>The same catalogue without some files of the wegwijzer.</summary>
    /// <inheritdoc cref="Samen"/>
    public static Zaad Zonder(Zaad nu, IReadOnlyCollection<string> paden) => paden.Count == 0 ? nu : Toets(nu with
    {
        Wegwijzerbestanden = [.. nu.Wegwijzerbestanden.Where(b => !paden.Contains(Pad(b)))],
    });

    /// <summary>The catalogue with earlier texts in the place of some of its files.</summary>
    /// <param name="nu">What the database says.</param>
    /// <param name="teksten">By path.</param>
    public static Zaad Met(Zaad nu, IReadOnlyDictionary<string, string> teksten)
    {
        var fouten = new Foutenlijst();
        var met = nu;
        if (teksten.TryGetValue(GemeenteBestand.Naam, out var gemeente))
            met = met with { Gemeente = GemeenteBestand.Lees(gemeente, fouten) ?? nu.Gemeente };
        if (teksten.TryGetValue(OnderwerpenBestand.Naam, out var onderwerpen) && OnderwerpenBestand.Lees(onderwerpen, fouten) is var (leefdomeinen, gelezen))
            met = met with { Leefdomeinen = leefdomeinen, Onderwerpen = gelezen };
        if (teksten.TryGetValue(SynoniemenBestand.Naam, out var synoniemen))
            met = met with { Synoniemen = SynoniemenBestand.Lees(synoniemen, fouten) };
        if (teksten.TryGetValue(HulplijnenBestand.Naam, out var hulplijnen))
            met = met with { Hulplijnen = HulplijnenBestand.Lees(hulplijnen, fouten) };
        if (teksten.TryGetValue(OrganisatiesBestand.Naam, out var organisaties))
            met = met with { Organisaties = OrganisatiesBestand.Lees(organisaties, nu.Gemeente.Code, fouten) };
        met = met with { Wegwijzerbestanden = [.. nu.Wegwijzerbestanden.Select(b => teksten.TryGetValue(Pad(b), out var tekst) ? b with { Tekst = tekst } : b)] };
        return fouten.Fouten.Count == 0 ? met : throw new BestandsfoutException(fouten.Fouten);
    }

    /// <summary>The texts, by path.</summary>
    public static IReadOnlyDictionary<string, string> Teksten(Zaad zaad) => (zaad with { Voorzieningen = [] }).Bestanden()
        .Where(b => !b.Pad.StartsWith("gebied/", StringComparison.Ordinal))
        .ToDictionary(b => b.Pad, b => b.Tekst, StringComparer.Ordinal);

    private static string Pad(Wegwijzerbestand bestand) => $"{WegwijzerBestanden.Map}/{bestand.Naam}";

    private static IEnumerable<T> Naast<T>(IEnumerable<T> bron, IEnumerable<T> nu, Func<T, string> id) => bron.Concat(nu).DistinctBy(id);

    private static Zaad Toets(Zaad zaad)
    {
        var fouten = new Foutenlijst();
        var wegwijzer = WegwijzerBestanden.Lees(zaad.Wegwijzerbestanden, fouten);
        var gids = GespreksgidsBestand.Lees(zaad.Wegwijzerbestanden, zaad.Leefdomeinen, wegwijzer, fouten);
        return wegwijzer is not null && gids is not null ? zaad with { Wegwijzer = wegwijzer, Gespreksgids = gids } : throw new BestandsfoutException(fouten.Fouten);
    }
}
