using System.Collections.Concurrent;
using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>An offer for an onderwerp, and how well it fits.</summary>
/// <param name="Voorziening">The offer; never one that needs a decision.</param>
/// <param name="Rang">Higher fits better; comparable within one plan only.</param>
public readonly record struct Aanbieding(PubliekeVoorziening Voorziening, int Rang);

/// <summary>The catalogue as the wegwijzer asks it: what is freely accessible for an onderwerp, for these people, at this place, now.</summary>
public sealed class Aanbod
{
    private const int HoogstensBewaard = 20_000;
    private readonly KaartBeeld kaart;
    private readonly Aanbod? heel;
    private readonly string? zonder;
    private readonly FrozenDictionary<string, PubliekeVoorziening[]> bijOnderwerp;
    private readonly ConcurrentDictionary<(string Onderwerp, UInt128 Personen, string? Plaats, DateOnly Dag), Aanbieding[]> bewaard = new();

    /// <summary>A view on a snapshot.</summary>
    /// <param name="kaart">The snapshot.</param>
    public Aanbod(KaartBeeld kaart)
    {
        this.kaart = kaart;
        bijOnderwerp = kaart.Voorzieningen
            .Where(v => v.Inhoud.Laag != Toegangslaag.NietVrijToegankelijk)
            .SelectMany(v => v.Inhoud.Onderwerpen.Select(o => (Onderwerp: o, Voorziening: v)))
            .GroupBy(p => p.Onderwerp, p => p.Voorziening)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    private Aanbod(Aanbod heel, string slug) => (this.heel, kaart, bijOnderwerp, zonder) = (heel, heel.kaart, heel.bijOnderwerp, slug);

    /// <summary>This view with one entry left out; it reckons with what this one has found already.</summary>
    /// <param name="slug">Of the entry.</param>
    public Aanbod Zonder(string slug) => new(this, slug);

    /// <summary>What the catalogue tells apart by age and household, for the questions that depend on it.</summary>
    public Onderscheid Onderscheid() => new(
        bijOnderwerp.Where(p => p.Value.Any(v => VraagtLeeftijd(v.Inhoud.Doelgroep))).Select(p => p.Key).ToFrozenSet(),
        bijOnderwerp.Where(p => p.Value.Any(v => VraagtHuis(v.Inhoud.Doelgroep))).Select(p => p.Key).ToFrozenSet());

    /// <summary>All freely accessible entries of an onderwerp, for whomever.</summary>
    public IReadOnlyList<PubliekeVoorziening> Alle(string onderwerp) =>
        bijOnderwerp.GetValueOrDefault(onderwerp, []) is var alle && zonder is null ? alle : Array.FindAll(alle, v => v.Slug != zonder);

    /// <summary>An entry that needs a decision; null when it is not in the catalogue.</summary>
    public PubliekeVoorziening? Besluit(string slug) =>
        slug != zonder && kaart.Voorziening(slug) is { Inhoud.Laag: Toegangslaag.NietVrijToegankelijk } voorziening ? voorziening : null;

    /// <summary>The offers for an onderwerp, the best fitting first.</summary>
    internal Aanbieding[] Voor(string onderwerp, Situatie situatie, DateOnly dag)
    {
        if (heel is not null)
            return heel.Voor(onderwerp, situatie, dag) is var alle && Array.Exists(alle, a => a.Voorziening.Slug == zonder) ? Array.FindAll(alle, a => a.Voorziening.Slug != zonder) : alle;
        var sleutel = (onderwerp, Personen.Sleutel(situatie), situatie.Geldig.Plaats, dag);
        if (bewaard.TryGetValue(sleutel, out var gevonden))
            return gevonden;
        if (bewaard.Count > HoogstensBewaard)
            bewaard.Clear();
        return bewaard[sleutel] = Zoek(onderwerp, Personen.Van(situatie), situatie.Geldig.Plaats is { } plaats ? kaart.Plekken.Lees(plaats) : null, dag);
    }

    // Differences that the two age questions of the walk can see: adults from 18 on, and children below.
    private static bool VraagtLeeftijd(Doelgroep? doelgroep) => doelgroep is { Van: > 18 } or { Tot: >= 18 and < 120 };

    private static bool VraagtHuis(Doelgroep? doelgroep) => doelgroep is { Tot: < 18 } or { Huishouden.Count: > 0 };

    private Aanbieding[] Zoek(string onderwerp, Personen personen, Plek? plek, DateOnly dag) =>
    [
        .. Alle(onderwerp)
            .Where(v => personen.Past(v.Inhoud.Doelgroep) && !IsDicht(v.Inhoud.Capaciteit, dag) && (plek is null || Nabijheid.IsVoor(v.Inhoud, plek, kaart)))
            .Select(v => new Aanbieding(v, Rang(v, onderwerp, personen, plek, dag)))
            .OrderByDescending(a => a.Rang)
            .ThenBy(a => a.Voorziening.Slug, StringComparer.Ordinal),
    ];

    private static bool IsDicht(Capaciteit? capaciteit, DateOnly dag) =>
        capaciteit is { Staat: Capaciteitsstaat.Gesloten } && (capaciteit.Tot is not { } tot || tot >= dag);

    /// <summary>Fit to the onderwerp first; then whether it is real, near, open, with room, and checked.</summary>
    private int Rang(PubliekeVoorziening voorziening, string onderwerp, Personen personen, Plek? plek, DateOnly dag)
    {
        var inhoud = voorziening.Inhoud;
        var rang = 100 - (10 * Plaats(inhoud.Onderwerpen, onderwerp));
        rang += kaart.Onderwerp(onderwerp)?.Leefdomein is { } leefdomein ? 4 - (2 * Math.Min(2, Plaats(inhoud.Leefdomeinen, leefdomein))) : 0;
        rang += voorziening.IsVoorbeeld ? 0 : 8;
        rang += inhoud.Laag == Toegangslaag.VrijToegankelijk ? 3 : 0;
        rang += inhoud.Werkgebied.Contains("landelijk") ? 0 : 5;
        rang += personen.Treft(inhoud.Doelgroep) ? 6 : 0;
        rang += inhoud.Aanmelden is { Nodig: false } ? 2 : 0;
        rang += inhoud.Capaciteit?.Staat switch { Capaciteitsstaat.Open => 2, Capaciteitsstaat.Wachtlijst => -8, Capaciteitsstaat.Vol => -20, _ => 0 };
        rang += voorziening.Controle is { } controle && controle.Datum >= dag.AddYears(-1) ? 3 : 0;
        rang += voorziening.OpenOp(dag.DayOfWeek, null, dag) ? 1 : 0;
        if (plek is not null && Nabijheid.Tot(voorziening, plek, kaart) is { } afstand)
            rang -= (int)Math.Min(6, afstand.Meters / 1000);
        return rang;
    }

    private static int Plaats(IReadOnlyList<string> ids, string id)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] == id)
                return i;
        }

        return ids.Count;
    }
}
