using System.Numerics;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>The ordered result of a walk (on the screen: "uw plan").</summary>
public sealed class Plan
{
    internal Plan(Situatie situatie, IReadOnlyList<Suggestie> suggesties, Mens mens)
    {
        (Situatie, Suggesties, Mens) = (situatie, suggesties, mens);
        Geruststellingen =
        [
            .. situatie.Definitie.Geruststellingen.Where(g => Mag(g.Leefdomein) && Is(situatie.Kort, g.Leefdomein) && suggesties.Any(s => s.Leefdomein == g.Leefdomein)),
        ];
    }

    /// <summary>What it was made from.</summary>
    public Situatie Situatie { get; }

    /// <summary>In order of layer, then leefdomein, then fit.</summary>
    public IReadOnlyList<Suggestie> Suggesties { get; }

    /// <summary>The human contact: on every plan.</summary>
    public Mens Mens { get; }

    /// <summary>Kind words about what has not lasted long; always with an offer in the same leefdomein.</summary>
    public IReadOnlyList<Geruststelling> Geruststellingen { get; }

    /// <summary>Help that cannot wait, the most urgent first.</summary>
    public IReadOnlyList<Spoedhulp> Spoed => Situatie.Spoed;

    /// <summary>Whether a decision stands in it.</summary>
    public bool HeeftBesluit => Suggesties.Any(s => s.Laag == Oplossingslaag.GemeentelijkeToegang);

    /// <summary>Whether to offer onafhankelijke cliëntondersteuning (Wmo 2.2.4): with a decision, a dispute, several leefdomeinen, or little draagkracht.</summary>
    public bool MetOndersteuning => Situatie.Route == Route.Zelf
        && (HeeftBesluit || Situatie.Conflict || Situatie.Draagkracht == Draagkracht.Laag || BitOperations.PopCount(Situatie.Gekozen) >= 2);

    /// <summary>Whether to say that help from people around can touch a benefit: wherever such help stands and there is, or may be, one.</summary>
    public bool MetUitkeringswaarschuwing => Situatie.Uitkering && Suggesties.Any(s => s.Laag == Oplossingslaag.Netwerk);

    /// <summary>The one thing to begin with; null when that is to call the human contact.</summary>
    public Suggestie? EersteStap => Situatie.HeeftSpoed || Situatie.Draagkracht == Draagkracht.Laag || Situatie.Route == Route.Ander
        ? null
        : Suggesties.FirstOrDefault(s => s.Tip is { VanPlan: false } && s.Leefdomein is not null)
            ?? Suggesties.FirstOrDefault(s => s.Laag != Oplossingslaag.GemeentelijkeToegang && s.Tip is not { VanPlan: true });

    /// <summary>Decisions that do not wait for what stands before them: urgent, asked for by name, or given by nobody else; in that order.</summary>
    public IEnumerable<Suggestie> Meteen => Suggesties.Where(IsMeteen)
        .OrderByDescending(s => s.Redenen.HasFlag(Besluitreden.Dringend)).ThenByDescending(s => s.Redenen.HasFlag(Besluitreden.OpVerzoek));

    /// <summary>In the order of <see cref="Suggesties"/>; what is in sight depends on how much someone can take on.</summary>
    public IEnumerable<Plangroep> Groepen
    {
        get
        {
            var eerste = EersteStap;
            var metTip = Suggesties.Where(s => s.Laag == Oplossingslaag.EigenKracht).Select(s => s.Leefdomein).OfType<string>().ToHashSet();
            return Suggesties.GroupBy(s => (s.Laag, s.Leefdomein)).Select(groep =>
            {
                var aantal = InZicht(groep.Key.Laag, metTip.Contains(groep.Key.Leefdomein ?? ""));
                // The first step stands in sight, and a decision that does not wait is never folded away. Where one place is shown, it is one that really exists.
                var lijst = groep.OrderByDescending(s => s == eerste).ThenByDescending(IsMeteen).ThenBy(s => aantal == 1 && s.Voorziening is { IsVoorbeeld: true }).ToList();
                aantal = Math.Max(aantal, lijst.Count(IsMeteen));
                return new Plangroep(groep.Key.Laag, groep.Key.Leefdomein, [.. lijst.Take(aantal)], [.. lijst.Skip(aantal)]);
            });
        }
    }

    private static bool IsMeteen(Suggestie suggestie) =>
        (suggestie.Redenen & (Besluitreden.Dringend | Besluitreden.OpVerzoek | Besluitreden.Wettelijk)) != Besluitreden.Geen;

    /// <summary>One thing at a time: of each leefdomein one tip, be it an own one or with people around, and one place.</summary>
    private int InZicht(Oplossingslaag laag, bool heeftEigenTip) => laag switch
    {
        Oplossingslaag.GemeentelijkeToegang => Plangroep.Hoogstens,
        _ when Situatie is not { Draagkracht: Draagkracht.Een, Route: Route.Zelf } => Plangroep.Hoogstens,
        Oplossingslaag.Netwerk when heeftEigenTip => 0,
        _ => 1,
    };

    private bool Mag(string leefdomein) =>
        Situatie.Draagkracht != Draagkracht.Laag && !Situatie.ThuisOnveilig && !Situatie.HeeftSpoed && !Is(Situatie.Lang, leefdomein);

    private bool Is(ulong verzameling, string leefdomein) => (verzameling & Situatie.Definitie.Bit(leefdomein)) != 0;
}
