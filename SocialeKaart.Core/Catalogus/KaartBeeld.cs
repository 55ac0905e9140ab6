using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Core.Wegwijzer.Verhaal;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Catalogus;

/// <summary>
/// The published catalogue of one municipality, in memory and immutable: all that the public side reads.
/// A change makes a new one, which shares with the old what did not change.
/// </summary>
public sealed class KaartBeeld
{
    private readonly FrozenDictionary<string, Organisatie> organisatieMet;
    private readonly FrozenDictionary<string, Leefdomein> leefdomeinMet;
    private readonly FrozenDictionary<string, Onderwerp> onderwerpMet;
    private readonly FrozenDictionary<string, Hulplijn> hulplijnMet;
    private readonly FrozenDictionary<string, string> plaatsNaam;
    private readonly FrozenDictionary<Guid, Organisatie> organisatieMetId;
    private PubliekeVoorziening[] voorzieningen;
    private Slugregister voorzieningMet;
    private readonly Definitie wegwijzer;
    private Lazy<Suggesties> suggesties;
    private Lazy<Aanbod> aanbod;
    private Lazy<Verhaallezer> verhaallezer;
    private Definitie? wegwijzerMetOnderscheid;

    /// <summary>Makes the snapshot of a catalogue.</summary>
    /// <param name="stand">The change counter it stands for.</param>
    /// <param name="zaad">Everything but the published versions' dates.</param>
    /// <param name="voorzieningen">The published ones.</param>
    /// <param name="toonVoorbeelden">False leaves fictitious entries and organisations out.</param>
    /// <param name="omleidingen">Where merged entries lead to; null: there are none.</param>
    public KaartBeeld(Tellerstand stand, Zaad zaad, IEnumerable<PubliekeVoorziening> voorzieningen, bool toonVoorbeelden, Omleidingen? omleidingen = null)
    {
        Omleidingen = omleidingen ?? Omleidingen.Leeg;
        Stand = stand;
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
        organisatieMetId = zaad.Organisaties.ToFrozenDictionary(o => o.Id);
        this.voorzieningen = [.. voorzieningen.Where(IsPubliek).Order(Volgorde)];
        voorzieningMet = new Slugregister(this.voorzieningen);
        Talen = [.. this.voorzieningen.SelectMany(v => v.Inhoud.Talen).Distinct().Order(StringComparer.Ordinal)];
        organisatieMet = Organisaties.ToFrozenDictionary(o => o.Slug);
        leefdomeinMet = Leefdomeinen.ToFrozenDictionary(l => l.Id);
        onderwerpMet = Onderwerpen.ToFrozenDictionary(o => o.Id);
        hulplijnMet = Hulplijnen.ToFrozenDictionary(h => h.Id);
        plaatsNaam = Wijken.Select(w => (w.Id, w.Naam)).Concat(Gemeente.Kernen.Select(k => (k.Id, k.Naam)))
            .DistinctBy(p => p.Id).ToFrozenDictionary(p => p.Id, p => p.Naam);
        suggesties = new Lazy<Suggesties>(() => new Suggesties(this));
        wegwijzer = zaad.Wegwijzer;
        Gespreksgids = zaad.Gespreksgids;
        aanbod = new Lazy<Aanbod>(() => new Aanbod(this));
        verhaallezer = new Lazy<Verhaallezer>(() => new Verhaallezer(this));
        Index = new ZoekIndex(ZoekDocumenten.Van(this, Synoniemen));
    }

    /// <summary>Value of the change counter it stands for.</summary>
    public long Versie => Stand.Waarde;

    /// <summary>The change counter it stands for.</summary>
    public Tellerstand Stand { get; private set; }

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

    public IReadOnlyList<Synoniemgroep> Synoniemen { get; private set; }

    public IReadOnlyList<Hulplijn> Hulplijnen { get; }

    public IReadOnlyList<Organisatie> Organisaties { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<PubliekeVoorziening> Voorzieningen => voorzieningen;

    /// <summary>Where merged entries lead to.</summary>
    public Omleidingen Omleidingen { get; private set; }

    /// <summary>The languages that are spoken anywhere, and perhaps one that was until lately.</summary>
    public IReadOnlyList<string> Talen { get; private set; }

    /// <summary>Over <see cref="Voorzieningen"/>, by their place in that list.</summary>
    public ZoekIndex Index { get; private set; }

    /// <summary>What to offer while a visitor types; made when first asked.</summary>
    public Suggesties Suggesties => suggesties.Value;

    /// <summary>What is freely accessible, as the wegwijzer asks it; made when first asked.</summary>
    public Aanbod Aanbod => aanbod.Value;

    /// <summary>Reads stories in people's own words; made when first asked.</summary>
    public Verhaallezer Verhaallezer => verhaallezer.Value;

    /// <summary>Questions and rules of the wegwijzer, knowing what this catalogue tells apart.</summary>
    public Definitie Wegwijzer => wegwijzerMetOnderscheid ??= wegwijzer.Bij(Aanbod.Onderscheid());

    /// <summary>What staff can ask in a gesprek.</summary>
    public Gespreksgids Gespreksgids { get; }

    /// <summary>The municipality's own line: the human contact of last resort.</summary>
    public Hulplijn GemeenteLijn => hulplijnMet[Gemeente.Hulplijn];

    private static OpNaam Volgorde { get; } = new OpNaam();

    /// <summary>The snapshot after some entries changed; takes time for those only, however many others there are.</summary>
    /// <param name="stand">The change counter it stands for.</param>
    /// <param name="gewijzigd">As they are now; also new ones.</param>
    /// <param name="weg">Ids of entries that are not shown any more; unknown ones are no fault.</param>
    /// <param name="omleidingen">Where merged entries lead to by now; null: as before.</param>
    public KaartBeeld Met(Tellerstand stand, IReadOnlyCollection<PubliekeVoorziening> gewijzigd, IEnumerable<Guid> weg, Omleidingen? omleidingen = null)
    {
        var nieuw = Met(stand, gewijzigd.Select(v => v.Id).Concat(weg).ToHashSet(), [.. gewijzigd.Where(IsPubliek).Order(Volgorde)]);
        nieuw.Omleidingen = omleidingen ?? Omleidingen;
        return nieuw;
    }

    /// <summary>The snapshot with other synonyms; takes time for what they change, however many entries there are.</summary>
    /// <param name="synoniemen">All of them.</param>
    public KaartBeeld MetSynoniemen(IReadOnlyList<Synoniemgroep> synoniemen)
    {
        var nieuw = (KaartBeeld)MemberwiseClone();
        nieuw.Synoniemen = synoniemen;
        nieuw.suggesties = new Lazy<Suggesties>(() => new Suggesties(nieuw));
        nieuw.Index = Index.Met(ZoekDocumenten.Van(nieuw, synoniemen), new HashSet<int>(), new HashSet<int>());
        return nieuw;
    }

    /// <summary>The snapshot as staff search it, with entries that the public may not see; see <see cref="Personeelskaart"/>.</summary>
    internal KaartBeeld MetVerborgen(IEnumerable<PubliekeVoorziening> verborgen) => Met(Stand, [], [.. verborgen.Order(Volgorde)]);

    /// <summary>The same snapshot, with what changed since it was read whole taken into its large parts; takes seconds when it is large.</summary>
    public KaartBeeld Samengevoegd()
    {
        var nieuw = (KaartBeeld)MemberwiseClone();
        nieuw.voorzieningMet = new Slugregister(voorzieningen);
        nieuw.Index = Index.Samengevoegd();
        return nieuw;
    }

    /// <summary>Whether it was made from the other by changes of entries and synonyms alone.</summary>
    public bool IsVervolgVan(KaartBeeld ander) => ReferenceEquals(organisatieMetId, ander.organisatieMetId);

    /// <summary>The body of a voorziening, ready to show; a link to what is not shown is plain text.</summary>
    public Entrytekst Tekst(PubliekeVoorziening voorziening) => Entrytekst.Van(voorziening.Inhoud.Tekst, slug => Voorziening(slug) is not null);

    /// <summary>An organisatie by id, shown or not.</summary>
    public Organisatie? Organisatie(Guid id) => organisatieMetId.GetValueOrDefault(id);

    /// <summary>Why a voorziening of this snapshot meets a question, the strongest reason first; see <see cref="ZoekIndex.Redenen"/>.</summary>
    public IReadOnlyList<Reden> Redenen(string vraag, PubliekeVoorziening voorziening, bool letterlijk) =>
        Array.IndexOf(voorzieningen, voorziening) is >= 0 and var nummer ? Index.Redenen(vraag, nummer, letterlijk) : [];

    /// <summary>A voorziening by its address; what took its place when it was merged. Null: not shown.</summary>
    public PubliekeVoorziening? Voorziening(string slug) => voorzieningMet.Zoek(slug) ?? (Omleidingen.Naar(slug) is { } naar ? Voorziening(naar) : null);

    /// <summary>A voorziening by its id; what took its place when it was merged. Null: not shown.</summary>
    public PubliekeVoorziening? Voorziening(Guid id) => Omleidingen.Naar(id) is var naar ? Array.Find(voorzieningen, v => v.Id == naar) : null;

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

    private KaartBeeld Met(Tellerstand stand, HashSet<Guid> anders, PubliekeVoorziening[] komt)
    {
        var nieuw = (KaartBeeld)MemberwiseClone();
        nieuw.Stand = stand;
        var uit = new HashSet<int>();
        var erin = new HashSet<int>();
        var lijst = new List<PubliekeVoorziening>(voorzieningen.Length + komt.Length);
        var volgende = 0;
        for (var plek = 0; plek < voorzieningen.Length; plek++)
        {
            if (anders.Contains(voorzieningen[plek].Id))
            {
                uit.Add(plek);
                continue;
            }

            while (volgende < komt.Length && Volgorde.Compare(komt[volgende], voorzieningen[plek]) < 0)
                Zet(komt[volgende++]);
            lijst.Add(voorzieningen[plek]);
        }

        while (volgende < komt.Length)
            Zet(komt[volgende++]);
        nieuw.voorzieningen = [.. lijst];
        nieuw.voorzieningMet = voorzieningMet.Met(uit.Select(p => voorzieningen[p].Slug), komt);
        nieuw.Talen = [.. Talen.Union(komt.SelectMany(v => v.Inhoud.Talen)).Order(StringComparer.Ordinal)];
        nieuw.suggesties = new Lazy<Suggesties>(() => new Suggesties(nieuw));
        nieuw.aanbod = new Lazy<Aanbod>(() => new Aanbod(nieuw));
        nieuw.verhaallezer = new Lazy<Verhaallezer>(() => new Verhaallezer(nieuw));
        nieuw.wegwijzerMetOnderscheid = null;
        nieuw.Index = Index.Met(ZoekDocumenten.Van(nieuw, Synoniemen), uit, erin);
        return nieuw;

        void Zet(PubliekeVoorziening voorziening)
        {
            erin.Add(lijst.Count);
            lijst.Add(voorziening);
        }
    }

    private static bool IsPubliek(PubliekeVoorziening voorziening) => voorziening.Inhoud.Zichtbaar == Zichtbaarheid.Publiek;

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

    /// <summary>As a Dutch list is ordered; of the same name by slug, so that every order is the only one.</summary>
    private sealed class OpNaam : IComparer<PubliekeVoorziening>
    {
        private readonly StringComparer naam = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"), System.Globalization.CompareOptions.IgnoreCase);

        public int Compare(PubliekeVoorziening? x, PubliekeVoorziening? y) =>
            naam.Compare(x!.Inhoud.Naam, y!.Inhoud.Naam) is not 0 and var verschil ? verschil : string.CompareOrdinal(x.Slug, y.Slug);
    }
}
