using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Counts in days on which people work: Monday to Friday, without the Dutch public holidays.</summary>
public static class Werkdagen
{
    /// <summary>Whether offices are open on a day.</summary>
    public static bool Is(DateOnly dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Feestdagen.Is(dag);

    /// <summary>The day that is so many working days later; the first one counted is the first after the given day.</summary>
    /// <param name="vanaf">Any day.</param>
    /// <param name="aantal">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static DateOnly Na(DateOnly vanaf, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        var dag = vanaf;
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            if (Is(dag))
                aantal--;
        }

        return dag;
    }

    /// <summary>How many working days lie after one day up to and including another; 0 when the second is not later.</summary>
    public static int Tussen(DateOnly vanaf, DateOnly tot)
    {
        var aantal = 0;
        for (var dag = vanaf.AddDays(1); dag <= tot; dag = dag.AddDays(1))
        {
            if (Is(dag))
                aantal++;
        }

        return aantal;
    }
}
