using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Catalogus;

/// <summary>
/// The published catalogue of one municipality, in memory and immutable: all that the public side reads.
/// A change makes a new one.
/// </summary>
public sealed class KaartBeeld
{
    private readonly FrozenDictionary<string, PubliekeVoorziening> voorzieningMet;
    private readonly FrozenDictionary<string, Organisatie> organisatieMet;
    private readonly FrozenDictionary<string, Leefdomein> leefdomeinMet;
    private readonly FrozenDictionary<string, Onderwerp> onderwerpMet;
    private readonly FrozenDictionary<string, Hulplijn> hulplijnMet;
    private readonly FrozenDictionary<string, string> plaatsNaam;
    private readonly Lazy<Suggesties> suggesties;

    /// <summary>Makes the snapshot of a catalogue.</summary>
    /// <param name="versie">Value of the change counter it stands for.</param>
    /// <param name="zaad">Everything but the published versions' dates.</param>
    /// <param name="voorzieningen">The published ones.</param>
    /// <param name="toonVoorbeelden">False leaves fictitious entries and organisations out.</param>
    public KaartBeeld(long versie, Zaad zaad, IEnumerable<PubliekeVoorziening> voorzieningen, bool toonVoorbeelden)
    {
        Versie = versie;
        ToonVoorbeelden = toonVoorbeelden;
        Gemeente = zaad.Gemeente;
        Wijken = zaad.Wijken;
        Postcodes = zaad.Postcodes;
        Vlakken = new Gebiedsvlakken(Gemeente.Kernen, Wijken, Postcodes, zaad.Grenzen);
        Plekken = new Plekken(Gemeente, Wijken, Postcodes, Vlakken);
        Kalender = new Kalender([.. zaad.Gemeente.Schoolvakanties]);
        Leefdomeinen = zaad.Leefdomeinen;
        Onderwerpen = zaad.Onderwerpen;
        Synoniemen = zaad.Synoniemen;
        Hulplijnen = zaad.Hulplijnen;
        Organisaties = [.. zaad.Organisaties.Where(o => toonVoorbeelden || o.Herkomst != Herkomst.Voorbeeld)];
        Voorzieningen =
        [
            .. voorzieningen
                .Where(v => v.Inhoud.Zichtbaar == Zichtbaarheid.Publiek)
                .OrderBy(v => v.Inhoud.Naam, StringComparer.Create(Nederlands, System.Globalization.CompareOptions.IgnoreCase)),
        ];
        voorzieningMet = Voorzieningen.ToFrozenDictionary(v => v.Slug);
        organisatieMet = Organisaties.ToFrozenDictionary(o => o.Slug);
        leefdomeinMet = Leefdomeinen.ToFrozenDictionary(l => l.Id);
        onderwerpMet = Onderwerpen.ToFrozenDictionary(o => o.Id);
        hulplijnMet = Hulplijnen.ToFrozenDictionary(h => h.Id);
        plaatsNaam = Wijken.Select(w => (w.Id, w.Naam)).Concat(Gemeente.Kernen.Select(k => (k.Id, k.Naam)))
            .DistinctBy(p => p.Id).ToFrozenDictionary(p => p.Id, p => p.Naam);
        suggesties = new Lazy<Suggesties>(() => new Suggesties(this));
        Index = new ZoekIndex(ZoekDocumenten.Van(this, Synoniemen));
    }

    public long Versie { get; }

    public bool ToonVoorbeelden { get; }

    public Gemeente Gemeente { get; }

    public IReadOnlyList<Wijk> Wijken { get; }

    public IReadOnlyList<Postcodegebied> Postcodes { get; }

    /// <summary>The areas of wijken and kernen.</summary>
    public Gebiedsvlakken Vlakken { get; }

    /// <summary>Reads places as visitors write them.</summary>
    public Plekken Plekken { get; }

    public Kalender Kalender { get; }

    public IReadOnlyList<Leefdomein> Leefdomeinen { get; }

    public IReadOnlyList<Onderwerp> Onderwerpen { get; }

    public IReadOnlyList<Synoniemgroep> Synoniemen { get; }

    public IReadOnlyList<Hulplijn> Hulplijnen { get; }

    public IReadOnlyList<Organisatie> Organisaties { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<PubliekeVoorziening> Voorzieningen { get; }

    /// <summary>Over <see cref="Voorzieningen"/>, by their place in that list.</summary>
    public ZoekIndex Index { get; }

    /// <summary>What to offer while a visitor types; made when first asked.</summary>
    public Suggesties Suggesties => suggesties.Value;

    /// <summary>The municipality's own line: the human contact of last resort.</summary>
    public Hulplijn GemeenteLijn => hulplijnMet[Gemeente.Hulplijn];

    private static System.Globalization.CultureInfo Nederlands => System.Globalization.CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Why a voorziening of this snapshot meets a question, the strongest reason first; see <see cref="ZoekIndex.Redenen"/>.</summary>
    public IReadOnlyList<Reden> Redenen(string vraag, PubliekeVoorziening voorziening, bool letterlijk) =>
        Voorzieningen.ToList().IndexOf(voorziening) is >= 0 and var nummer ? Index.Redenen(vraag, nummer, letterlijk) : [];

    public PubliekeVoorziening? Voorziening(string slug) => voorzieningMet.GetValueOrDefault(slug);

    public Organisatie? Organisatie(string slug) => organisatieMet.GetValueOrDefault(slug);

    public Leefdomein? Leefdomein(string id) => leefdomeinMet.GetValueOrDefault(id);

    public Onderwerp? Onderwerp(string id) => onderwerpMet.GetValueOrDefault(id);

    public Hulplijn? Hulplijn(string id) => hulplijnMet.GetValueOrDefault(id);

    /// <summary>Name of a kern or wijk; null when it is not one of this municipality.</summary>
    public string? Plaats(string id) => plaatsNaam.GetValueOrDefault(id);

    public IEnumerable<PubliekeVoorziening> Van(Organisatie organisatie) => Voorzieningen.Where(v => v.Organisatie?.Slug == organisatie.Slug);

    /// <summary>The voorzieningen of a leefdomein or onderwerp: what is easiest to reach first, the most fitting first within that.</summary>
    public IEnumerable<PubliekeVoorziening> Bij(string id) => Voorzieningen
        .Where(v => v.Inhoud.Onderwerpen.Contains(id) || v.Inhoud.Leefdomeinen.Contains(id))
        .OrderBy(v => v.Inhoud.Laag)
        .ThenBy(v => v.IsVoorbeeld)
        .ThenBy(v => Plek(v.Inhoud.Onderwerpen, id) + Plek(v.Inhoud.Leefdomeinen, id));

    /// <summary>What lies closest to a voorziening: the most shared onderwerpen, then leefdomeinen.</summary>
    public IEnumerable<PubliekeVoorziening> Verwant(PubliekeVoorziening bron, int aantal) => Voorzieningen
        .Where(v => v.Slug != bron.Slug && !bron.Inhoud.VolgendeStap.Contains(v.Slug))
        .Select(v => (Voorziening: v, Deelt: Verwantschap(bron.Inhoud, v.Inhoud)))
        .Where(p => p.Deelt >= 10)
        .OrderByDescending(p => p.Deelt)
        .ThenBy(p => p.Voorziening.Inhoud.Laag)
        .Take(aantal)
        .Select(p => p.Voorziening);

    private static int Plek(IReadOnlyList<string> ids, string id)
    {
        for (var plek = 0; plek < ids.Count; plek++)
        {
            if (ids[plek] == id)
                return plek;
        }

        return 0;
    }

    private static int Verwantschap(VoorzieningInhoud a, VoorzieningInhoud b) =>
        (10 * a.Onderwerpen.Intersect(b.Onderwerpen).Count()) + a.Leefdomeinen.Intersect(b.Leefdomeinen).Count();
}
