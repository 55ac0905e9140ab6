using System.Globalization;

namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>Tells on which days something takes place.</summary>
internal static class Dagentekst
{
    private const int KortsteReeks = 3;

    /// <summary>The days of a weekly or monthly slot.</summary>
    /// <param name="tijd">Any slot of those told, for its rhythm.</param>
    /// <param name="dagen">The days, Monday 0 to Sunday 6, in order.</param>
    /// <param name="woorden">The words.</param>
    public static string Van(Openingstijd tijd, IReadOnlyList<int> dagen, OpeningstijdWoorden woorden) => tijd switch
    {
        { Herhaal: Herhaling.Maand } => woorden.VanDeMaand.Vul(
            ("welke", woorden.Som([.. Rangen(tijd).Select(woorden.Rang)])),
            ("dagen", Namen(dagen, woorden))),
        { Elke: > 1 } => woorden.OmDeWeken.Vul(
            ("n", tijd.Elke.ToString(CultureInfo.InvariantCulture)),
            ("dagen", Namen(dagen, woorden))),
        _ => dagen.Count == 7 ? woorden.ElkeDag : Namen(dagen, woorden),
    };

    /// <summary>Which of the weekdays in the month, each once, the last one last.</summary>
    public static IEnumerable<int> Rangen(Openingstijd tijd) =>
        tijd.Welke.Distinct().OrderBy(w => w == Openingstijd.Laatste ? int.MaxValue : w);

    /// <summary>Names of days; three or more in a row as "from to". The week ends on Sunday, so no row runs on past it.</summary>
    private static string Namen(IReadOnlyList<int> dagen, OpeningstijdWoorden woorden)
    {
        var delen = new List<string>();
        for (var i = 0; i < dagen.Count;)
        {
            var lengte = 1;
            while (i + lengte < dagen.Count && dagen[i + lengte] == dagen[i] + lengte)
                lengte++;
            if (lengte < KortsteReeks)
                delen.AddRange(dagen.Skip(i).Take(lengte).Select(d => Naam(d, woorden)));
            else
                delen.Add(woorden.Dagenreeks.Vul(("van", Naam(dagen[i], woorden)), ("tot", Naam(dagen[i + lengte - 1], woorden))));
            i += lengte;
        }

        return woorden.Som(delen);
    }

    private static string Naam(int dag, OpeningstijdWoorden woorden) => woorden.Dag((DayOfWeek)((dag + 1) % 7));
}
