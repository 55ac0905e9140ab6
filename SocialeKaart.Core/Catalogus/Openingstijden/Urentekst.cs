using System.Globalization;

namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>Tells the hours of one day.</summary>
internal static class Urentekst
{
    private static readonly TimeOnly EindeNacht = new(6, 0);

    /// <summary>All hours of a day on one line, in order of opening; what runs past midnight comes last.</summary>
    public static string Van(IReadOnlyList<(TimeOnly Van, TimeOnly Tot)> tijden, OpeningstijdWoorden woorden)
    {
        if (tijden.Any(t => t.Van == TimeOnly.MinValue && t.Tot == TimeOnly.MinValue))
            return woorden.DagEnNacht;
        var zelfdeDag = tijden.Where(t => !IsVoorbijMiddernacht(t)).Select(t => Vul(woorden.Tijdvak, t, woorden)).ToList();
        var nachten = tijden.Where(IsVoorbijMiddernacht).Select(t => Vul(Nachtsjabloon(t, woorden), t, woorden));
        return woorden.Som(zelfdeDag.Count == 0
            ? [.. nachten]
            : [woorden.Uren.Vul(("tijden", woorden.Som(zelfdeDag))), .. nachten]);
    }

    private static bool IsVoorbijMiddernacht((TimeOnly Van, TimeOnly Tot) tijd) =>
        tijd.Tot <= tijd.Van && tijd.Tot != TimeOnly.MinValue;

    private static string Nachtsjabloon((TimeOnly Van, TimeOnly Tot) tijd, OpeningstijdWoorden woorden) =>
        tijd.Tot <= EindeNacht && tijd.Van > EindeNacht ? woorden.TotInDeNacht : woorden.TotVolgendeDag;

    private static string Vul(string sjabloon, (TimeOnly Van, TimeOnly Tot) tijd, OpeningstijdWoorden woorden) => sjabloon.Vul(
        ("van", Tijd(tijd.Van, woorden)),
        ("tot", tijd.Tot == TimeOnly.MinValue ? woorden.Middernacht : Tijd(tijd.Tot, woorden)));

    private static string Tijd(TimeOnly tijd, OpeningstijdWoorden woorden) =>
        tijd.ToString(woorden.Tijdnotatie, CultureInfo.InvariantCulture);
}
