using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>One thing in the plan of one member.</summary>
/// <param name="Laag">In the order of every advies.</param>
/// <param name="Suggestie">As the engine gave it; null when only added by hand.</param>
/// <param name="Voorziening">Null when it is a tip.</param>
/// <param name="MetDeHand">Whether it was added by hand, also beside the engine.</param>
/// <param name="Gevallen">Whether it was dropped.</param>
public sealed record Planregel(Oplossingslaag Laag, Suggestie? Suggestie, PubliekeVoorziening? Voorziening, bool MetDeHand, bool Gevallen)
{
    /// <summary>As the engine names it; of what was added by hand the slug.</summary>
    public string Id => Suggestie?.Id ?? Voorziening!.Slug;

    /// <summary>Id of the leefdomein it stands under; null: of the whole life.</summary>
    public string? Leefdomein => Suggestie is null ? Eerste(Voorziening!.Inhoud.Leefdomeinen) : Suggestie.Leefdomein;

    private static string? Eerste(IReadOnlyList<string> ids) => ids.Count == 0 ? null : ids[0];
}

/// <summary>The plan of one member.</summary>
/// <param name="Lid">Whose.</param>
/// <param name="Plan">Of the engine, exactly as the public wegwijzer gives it for the same answers.</param>
/// <param name="Regels">Of it what was asked about, with what was dropped marked, and what was added by hand; in order of layer.</param>
public sealed record Lidplan(Gezinslid Lid, Plan Plan, IReadOnlyList<Planregel> Regels) : Vertrouwelijk;

/// <summary>One thing in the plan of the household.</summary>
/// <param name="Eerste">As it stands in the plan of the first for whom it does.</param>
/// <param name="Voor">For whom, in order of the members; empty when it was dropped for all.</param>
/// <param name="Niet">For whom it was dropped.</param>
/// <param name="Lid">Number of the member of whose plan alone it is; null: of the household's.</param>
public sealed record Gezinsregel(Planregel Eerste, IReadOnlyList<Gezinslid> Voor, IReadOnlyList<Gezinslid> Niet, int? Lid = null) : Vertrouwelijk;

/// <summary>The plan of the household: of each member that of the engine, and over these what people made of it.</summary>
public sealed class Gespreksplan
{
    private Gespreksplan(Gespreksstaat staat, KaartBeeld kaart, DateTime nu)
    {
        Leden = [.. staat.Leden.Select(l => VanLid(staat, l, kaart, nu))];
        Samen = [.. Samengenomen(staat.Definitie)];
        Spoed = [.. staat.Definitie.Spoedhulp.Where(s => staat.Leden.Exists(l => l.Situatie.Spoed.Contains(s)))];
        Vervallen = [.. staat.Toegevoegd.Alle.Select(m => m.Id).Distinct().Where(slug => kaart.Voorziening(slug) is null)];
    }

    /// <summary>The plan of each member, in the order of these.</summary>
    public IReadOnlyList<Lidplan> Leden { get; }

    /// <summary>All of it together, each thing once; in order of layer, then leefdomein.</summary>
    public IReadOnlyList<Gezinsregel> Samen { get; }

    /// <summary>What of <see cref="Samen"/> is for one member, also what was dropped for this one.</summary>
    /// <param name="lid">Number of the member; of one who is not there: nothing.</param>
    public IReadOnlyList<Gezinsregel> Van(int lid) =>
    [
        .. Samen.Select(r => r with { Voor = [.. r.Voor.Where(l => l.Id == lid)], Niet = [.. r.Niet.Where(l => l.Id == lid)], Lid = lid }).Where(r => r.Voor.Count + r.Niet.Count > 0),
    ];

    /// <summary>Help that cannot wait for one of them, the most urgent first.</summary>
    public IReadOnlyList<Spoedhulp> Spoed { get; }

    /// <summary>Slugs added by hand that the catalogue no longer has.</summary>
    public IReadOnlyList<string> Vervallen { get; }

    /// <summary>Whether to offer onafhankelijke cliëntondersteuning: where the engine does for one of them, and with any decision added by hand.</summary>
    public bool MetOndersteuning => Leden.Any(l => l.Plan.MetOndersteuning || l.Regels.Any(r => r is { MetDeHand: true, Gevallen: false, Laag: Oplossingslaag.GemeentelijkeToegang }));

    /// <summary>The plan as it is now.</summary>
    /// <param name="staat">The gesprek; asked by the questions of the snapshot.</param>
    /// <param name="kaart">The snapshot.</param>
    /// <param name="nu">The instant, Kind Utc.</param>
    public static Gespreksplan Van(Gespreksstaat staat, KaartBeeld kaart, DateTime nu) => new(staat.Bij(kaart.Wegwijzer), kaart, nu);

    private static Lidplan VanLid(Gespreksstaat staat, Gezinslid lid, KaartBeeld kaart, DateTime nu)
    {
        var plan = Adviseur.Advies(lid.Situatie, kaart.Aanbod, nu);
        var telt = plan.Suggesties.Where(s => Telt(lid, s)).ToList();
        var gegeven = telt.Select(s => new Planregel(s.Laag, s, s.Voorziening, staat.Toegevoegd.Geldt(s.Id, lid.Id), staat.Gevallen.Geldt(s.Id, lid.Id)));
        var erbij = staat.Toegevoegd.Alle.Where(m => m.Lid is null || m.Lid == lid.Id).Select(m => kaart.Voorziening(m.Id)).OfType<PubliekeVoorziening>()
            .Where(v => telt.TrueForAll(s => s.Voorziening?.Slug != v.Slug))
            .Select(v => new Planregel(Laag(v), null, v, true, staat.Gevallen.Geldt(v.Slug, lid.Id)));
        return new Lidplan(lid, plan, [.. gegeven.Concat(erbij).OrderBy(r => r.Laag)]);
    }

    /// <summary>
    /// Whether it was asked about. Before anything is opened only what was answered as urgent; after that not what follows from the household
    /// alone, such as all that there is for someone's age: of this only what is for an open leefdomein, and tips.
    /// </summary>
    private static bool Telt(Gezinslid lid, Suggestie suggestie)
    {
        if (lid.Bladen.IsEmpty)
            return suggestie.Regels.Any(r => r.Als.Delen.Any(d => (lid.Gegeven.Bits(d.Vraag) & d.Opties & Dringend(lid, d.Vraag)) != 0));
        return suggestie.Voorziening is not { Inhoud: var inhoud }
            || suggestie.Regels.Any(r => r.Leefdomein is not null || r.Als.Delen.Any(d => (lid.Gegeven.Bits(d.Vraag) & d.Opties) != 0))
            || inhoud.Leefdomeinen.Any(lid.Bladen.ContainsKey);
    }

    private static ulong Dringend(Gezinslid lid, int vraag) =>
        lid.Situatie.Definitie.Betekenissen[vraag].Spoed | lid.Situatie.Definitie.Betekenissen[vraag].Onveilig;

    private static Oplossingslaag Laag(PubliekeVoorziening voorziening) =>
        voorziening.Inhoud.Laag == Toegangslaag.NietVrijToegankelijk ? Oplossingslaag.GemeentelijkeToegang : Oplossingslaag.VoorliggendVeld;

    private IEnumerable<Gezinsregel> Samengenomen(Definitie definitie)
    {
        var volgorde = definitie.Leefdomeinen.Select((id, nummer) => (id, nummer)).ToDictionary(p => p.id, p => p.nummer);
        return Leden.SelectMany(l => l.Regels.Select((regel, plek) => (l.Lid, Regel: regel, Plek: plek)))
            .GroupBy(r => (r.Regel.Laag, r.Regel.Id))
            .OrderBy(g => g.Key.Laag)
            .ThenBy(g => g.First().Regel.Leefdomein is { } leefdomein ? volgorde.GetValueOrDefault(leefdomein, volgorde.Count) : volgorde.Count)
            .ThenBy(g => g.Min(r => r.Plek))
            .Select(g => new Gezinsregel(
                (g.Any(r => !r.Regel.Gevallen) ? g.First(r => !r.Regel.Gevallen) : g.First()).Regel,
                [.. g.Where(r => !r.Regel.Gevallen).Select(r => r.Lid)],
                [.. g.Where(r => r.Regel.Gevallen).Select(r => r.Lid)]));
    }
}
