namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>Tells what else holds for a slot: its place, its first and last day, holidays, exceptions, its remark.</summary>
internal static class Bijzonderheden
{
    /// <summary>What to tell of a slot from a day on; what is past is left out.</summary>
    public static IEnumerable<string> Van(Openingstijd tijd, DateOnly vandaag, OpeningstijdWoorden woorden)
    {
        if (tijd.Waar is { } waar)
            yield return waar;

        // A dated series names its days, and those on which it does not take place are not among them.
        if (tijd.Herhaal != Herhaling.Datum)
        {
            if (Periode(tijd, vandaag, woorden) is { } periode)
                yield return periode;
            if (tijd.Schoolvakantie is { } vakantie)
                yield return vakantie == Schoolvakantieregel.Alleen ? woorden.AlleenInSchoolvakanties : woorden.NietInSchoolvakanties;
            if (tijd.Feestdagen is { } feestdag)
                yield return feestdag == Feestdagregel.Open ? woorden.OokOpFeestdagen : woorden.NietOpFeestdagen;
            var uitgezonderd = tijd.NietOp.Where(dag => dag >= vandaag && Herhaalregel.Valt(tijd, dag)).Distinct().Order().ToList();
            if (uitgezonderd.Count > 0)
                yield return woorden.NietOp.Vul(("datums", woorden.Som([.. uitgezonderd.Select(woorden.Datum)])));
        }

        if (!string.IsNullOrWhiteSpace(tijd.Opmerking))
            yield return tijd.Opmerking;
    }

    private static string? Periode(Openingstijd tijd, DateOnly vandaag, OpeningstijdWoorden woorden)
    {
        var vanaf = tijd.Vanaf > vandaag ? tijd.Vanaf : null;
        return (vanaf, tijd.TotEnMet) switch
        {
            ({ } van, { } tot) => woorden.Periode.Vul(("van", woorden.Datum(van)), ("tot", woorden.Datum(tot))),
            ({ } van, null) => woorden.Vanaf.Vul(("datum", woorden.Datum(van))),
            (null, { } tot) => woorden.TotEnMet.Vul(("datum", woorden.Datum(tot))),
            (null, null) => null,
        };
    }
}
