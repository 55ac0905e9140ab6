using System.Globalization;
using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>All entries in memory, as the grid needs them; immutable, and small beside what they say.</summary>
public sealed class Roosterbeeld
{
    private static readonly Roosterfacet[] AlleFacetten = Enum.GetValues<Roosterfacet>();
    private static readonly Comparer<Roosterregel> Opnaam = Comparer<Roosterregel>.Create(Vergelijk);

    // By name: an order by anything else keeps this one among equals.
    private readonly Roosterregel[] regels;
    private readonly Lazy<Dictionary<Guid, int>> organisatievolgorde;

    /// <param name="regels">In any order.</param>
    public Roosterbeeld(IEnumerable<Roosterregel> regels)
        : this([.. regels.Order(Opnaam)])
    {
    }

    private Roosterbeeld(Roosterregel[] opNaam)
    {
        regels = opNaam;
        // Comparing names as a Dutch list does is slow; there are far fewer organisaties than entries.
        organisatievolgorde = new(() => regels.Select(r => r.Organisatie).OfType<Organisatie>().DistinctBy(o => o.Id)
            .OrderBy(o => o.Naam, Taalvolgorde.Nederlands).Select((o, n) => (o.Id, n)).ToDictionary(p => p.Id, p => p.n));
    }

    /// <summary>By name.</summary>
    public IReadOnlyList<Roosterregel> Regels => regels;

    /// <summary>The same after some entries changed.</summary>
    /// <param name="gewijzigd">As they are now; also new ones.</param>
    public Roosterbeeld Met(IReadOnlyCollection<Roosterregel> gewijzigd)
    {
        var anders = gewijzigd.Select(r => r.Id).ToHashSet();
        var nieuw = regels.Where(r => !anders.Contains(r.Id)).ToList();
        foreach (var regel in gewijzigd)
        {
            var plek = nieuw.BinarySearch(regel, Opnaam);
            nieuw.Insert(plek < 0 ? ~plek : plek, regel);
        }

        return new Roosterbeeld([.. nieuw]);
    }

    /// <summary>The page that was asked, with the number of entries for each value of each facet.</summary>
    /// <param name="vraag">What is asked.</param>
    /// <param name="vandaag">In Amsterdam.</param>
    public Roosterantwoord Vraag(Roostervraag vraag, DateOnly vandaag)
    {
        var tellingen = AlleFacetten.ToDictionary(f => f, _ => new Dictionary<string, int>());
        // What is asked stands there, so that it can be taken away, also when nothing has it.
        foreach (var (facet, waarde) in vraag.Facetten)
            tellingen[facet][waarde] = 0;
        var gevonden = Zeef(vraag, vandaag, (facet, regel) => Tel(tellingen[facet], facet, regel, vandaag));
        var paginas = Math.Max(1, (gevonden.Count + vraag.PerPagina - 1) / vraag.PerPagina);
        var pagina = Math.Clamp(vraag.Pagina, 1, paginas);
        return new Roosterantwoord(
            [.. Sorteer(gevonden, vraag, vandaag).Skip((pagina - 1) * vraag.PerPagina).Take(vraag.PerPagina)],
            gevonden.Count,
            regels.Length,
            pagina,
            paginas,
            tellingen.ToDictionary(t => t.Key, t => (IReadOnlyList<Roosterwaarde>)[.. t.Value.Select(w => new Roosterwaarde(w.Key, w.Value))]));
    }

    /// <summary>The first of all that meet a question, in its order.</summary>
    /// <param name="vraag">What is asked; its page does not matter.</param>
    /// <param name="vandaag">In Amsterdam.</param>
    /// <param name="hoogstens">Most that are given.</param>
    public IReadOnlyList<Roosterregel> Alle(Roostervraag vraag, DateOnly vandaag, int hoogstens) =>
        [.. Sorteer(Zeef(vraag, vandaag, (_, _) => { }), vraag, vandaag).Take(hoogstens)];

    /// <summary>The entries that meet the question. Each facet is told of those that meet all but perhaps that facet.</summary>
    private List<Roosterregel> Zeef(Roostervraag vraag, DateOnly vandaag, Action<Roosterfacet, Roosterregel> meldt)
    {
        var woorden = Zoeken.Woorden.Van(vraag.Woorden);
        var gevonden = new List<Roosterregel>();
        foreach (var regel in regels)
        {
            if (woorden.Any(w => !regel.Zoektekst.Contains(w, StringComparison.Ordinal)))
                continue;
            Roosterfacet? enige = null;
            var mist = 0;
            foreach (var (facet, waarde) in vraag.Facetten)
            {
                if (Waarden(facet, regel, vandaag).Contains(waarde))
                    continue;
                enige = facet;
                if (++mist > 1)
                    break;
            }

            if (mist == 0)
                gevonden.Add(regel);
            if (mist == 1)
                meldt(enige!.Value, regel);
            else if (mist == 0)
                Array.ForEach(AlleFacetten, f => meldt(f, regel));
        }

        return gevonden;
    }

    private IEnumerable<Roosterregel> Sorteer(List<Roosterregel> gevonden, Roostervraag vraag, DateOnly vandaag)
    {
        IEnumerable<Roosterregel> oplopend = vraag.Sorteer switch
        {
            Roosterkolom.Organisatie => gevonden.OrderBy(r => r.Organisatie is { } o ? organisatievolgorde.Value[o.Id] : int.MaxValue),
            Roosterkolom.Laag => gevonden.OrderBy(r => r.Laag),
            Roosterkolom.Controle => gevonden.OrderBy(r => r.Staat(vandaag)).ThenBy(r => r.Geheel?.Datum ?? DateOnly.MinValue),
            Roosterkolom.Gewijzigd => gevonden.OrderBy(r => r.Gewijzigd),
            _ => gevonden,
        };
        return vraag.Aflopend ? oplopend.Reverse() : oplopend;
    }

    private static void Tel(Dictionary<string, int> telling, Roosterfacet facet, Roosterregel regel, DateOnly vandaag)
    {
        foreach (var waarde in Waarden(facet, regel, vandaag))
            telling[waarde] = telling.GetValueOrDefault(waarde) + 1;
    }

    private static IReadOnlyList<string> Waarden(Roosterfacet facet, Roosterregel regel, DateOnly vandaag) => facet switch
    {
        Roosterfacet.Organisatie => [regel.Organisatie?.Slug ?? Roosterregel.Geen],
        Roosterfacet.Leefdomein => regel.Leefdomeinen,
        Roosterfacet.Onderwerp => regel.Onderwerpen,
        Roosterfacet.Laag => [Sleutel.Van(regel.Laag)],
        Roosterfacet.Zichtbaar => [regel.Zichtbaar],
        Roosterfacet.Controle => [Sleutel.Van(regel.Staat(vandaag))],
        Roosterfacet.Herkomst => [Sleutel.Van(regel.Herkomst)],
        Roosterfacet.Wacht => regel.Wacht ? [Roosterregel.Ja] : [],
        Roosterfacet.Import => regel.Import is { } import ? [import.ToString(CultureInfo.InvariantCulture)] : [],
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Not a facet."),
    };

    private static int Vergelijk(Roosterregel een, Roosterregel ander) =>
        Taalvolgorde.Nederlands.Compare(een.Naam, ander.Naam) is not 0 and var verschil ? verschil : string.CompareOrdinal(een.Slug, ander.Slug);
}
