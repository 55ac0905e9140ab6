using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>
/// Makes schedules and instants that meet each other often: hours crowd around the clock change, days around public
/// holidays and the edges of the known school holidays.
/// </summary>
public static class Roostergenerator
{
    /// <summary>How many days after an instant a slot can begin at most.</summary>
    public const int VerstVooruit = 1100;

    private static readonly DateOnly Eerste = Dag("2025-12-01");

    private static Gen<DateOnly> Dagen => Gen.OneOf(
        Gen.Choose(0, VerstVooruit - 100).Select(Eerste.AddDays),
        Gen.Elements(
            Dag("2026-03-28"), Dag("2026-03-29"), Dag("2026-10-24"), Dag("2026-10-25"), Dag("2026-12-31"),
            Dag("2027-01-01"), Dag("2026-04-27"), Dag("2026-05-05"), Dag("2027-12-31"), Dag("2028-02-29")));

    private static Gen<TimeOnly> Tijden => Gen.OneOf(
        Gen.Choose(0, (24 * 60) - 1).Select(minuut => TimeOnly.MinValue.AddMinutes(minuut)),
        Gen.Choose(0, 4 * 4).Select(kwartier => TimeOnly.MinValue.AddMinutes(15 * kwartier)));

    private static Gen<Openingstijd> Slot =>
        from van in Tijden
        from tot in Tijden
        from herhaal in Gen.Elements(Enum.GetValues<Herhaling>())
        from dagen in Gen.SubListOf(Enum.GetValues<DayOfWeek>())
        from datums in Gen.ListOf(Dagen)
        from welke in Gen.SubListOf(1, 2, 3, 4, 5, Openingstijd.Laatste)
        from elke in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 26)))
        from vanaf in Soms(Dagen)
        from duur in Soms(Gen.Choose(0, 400))
        from nietOp in Gen.ListOf(Dagen)
        from vakantie in Soms(Gen.Elements(Enum.GetValues<Schoolvakantieregel>()))
        from feestdagen in Soms(Gen.Elements(Enum.GetValues<Feestdagregel>()))
        select new Openingstijd
        {
            Van = van,
            Tot = tot,
            Herhaal = herhaal,
            Dagen = herhaal == Herhaling.Datum ? [] : [.. dagen],
            Datums = herhaal == Herhaling.Datum ? [.. datums] : [],
            Welke = herhaal == Herhaling.Maand ? [.. welke] : [],
            Elke = herhaal == Herhaling.Week ? elke : 1,
            Vanaf = vanaf,
            TotEnMet = duur is { } dagenLang ? (vanaf ?? Eerste.AddDays(300)).AddDays(dagenLang) : null,
            NietOp = [.. nietOp],
            Schoolvakantie = vakantie,
            Feestdagen = feestdagen,
        };

    public static Arbitrary<OpeningsschemaProperties.Slots> Roosters() => Arb.From(
        from aantal in Gen.Choose(1, 4)
        from slots in Gen.ArrayOf(Slot, aantal)
        select new OpeningsschemaProperties.Slots(slots));

    public static Arbitrary<OpeningsschemaProperties.Moment> Momenten() => Arb.From(
        from dag in Dagen
        from tijd in Tijden
        select new OpeningsschemaProperties.Moment(dag.ToDateTime(tijd, DateTimeKind.Utc)));

    private static Gen<T?> Soms<T>(Gen<T> gen) where T : struct =>
        Gen.Frequency((2, Gen.Constant((T?)null)), (1, gen.Select(waarde => (T?)waarde)));
}
