using System.Globalization;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>
/// Slots as short text, so that tables of cases read well: <c>ma-vr 09:00-17:00 feestdagen=open; za 10:00-12:00</c>.
/// Slots are parted by <c>;</c>. Days are <c>ma,do</c>, <c>ma-vr</c> or dates; then the hours; then what else holds.
/// An underscore in a remark stands for a space.
/// </summary>
internal static class Rooster
{
    private static readonly string[] DagWoorden = ["zo", "ma", "di", "wo", "do", "vr", "za"];

    /// <summary>The school holidays that tests use: two years are known, 2026 and 2027.</summary>
    public static Kalender Jaren2026En2027 { get; } = new(
    [
        new Schoolvakantie("Kerstvakantie", Dag("2026-12-19"), Dag("2027-01-03")),
        new Schoolvakantie("Voorjaarsvakantie", Dag("2026-02-14"), Dag("2026-02-22")),
        new Schoolvakantie("Zomervakantie", Dag("2027-07-24"), Dag("2027-09-05")),
        new Schoolvakantie("Kerstvakantie", Dag("2027-12-25"), Dag("2028-01-09")),
    ]);

    public static Openingsschema Schema(string rooster) => new(Lees(rooster), Jaren2026En2027);

    public static IReadOnlyList<Openingstijd> Lees(string rooster) =>
        [.. rooster.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(LeesSlot)];

    public static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant with its offset, such as <c>2026-10-25 02:30 +01</c>, so that no table leans on the code it tests.</summary>
    public static DateTime Utc(string moment) =>
        DateTimeOffset.ParseExact(moment, "yyyy-MM-dd HH:mm zz", CultureInfo.InvariantCulture).UtcDateTime;

    /// <summary>A stretch as <c>2026-03-28 23:00Z - 2026-03-29 01:00Z</c>, with a question mark where it is not certain.</summary>
    public static string Tekst(Tijdvak tijdvak) => string.Create(
        CultureInfo.InvariantCulture,
        $"{tijdvak.VanUtc:yyyy-MM-dd HH:mm}Z - {tijdvak.TotUtc:yyyy-MM-dd HH:mm}Z{(tijdvak.Zeker ? "" : " ?")}");

    private static Openingstijd LeesSlot(string slot)
    {
        var woorden = slot.Split(' ');
        var uren = woorden[1].Split('-');
        var datums = char.IsAsciiDigit(woorden[0][0]);
        var tijd = new Openingstijd
        {
            Dagen = datums ? [] : [.. woorden[0].Split(',').SelectMany(LeesDagen)],
            Datums = datums ? Dagen(woorden[0]) : [],
            Herhaal = datums ? Herhaling.Datum : Herhaling.Week,
            Van = Tijd(uren[0]),
            Tot = Tijd(uren[1]),
        };
        return woorden.Skip(2).Select(w => w.Split('=')).Aggregate(tijd, (t, paar) => Zet(t, paar[0], paar[1]));
    }

    private static Openingstijd Zet(Openingstijd tijd, string sleutel, string waarde) => sleutel switch
    {
        "welke" => tijd with
        {
            Herhaal = Herhaling.Maand,
            Welke = [.. waarde.Split(',').Select(w => w == "laatste" ? Openingstijd.Laatste : Getal(w))],
        },
        "elke" => tijd with { Elke = Getal(waarde) },
        "vanaf" => tijd with { Vanaf = Dag(waarde) },
        "totEnMet" => tijd with { TotEnMet = Dag(waarde) },
        "nietOp" => tijd with { NietOp = Dagen(waarde) },
        "vakantie" => tijd with { Schoolvakantie = Enum.Parse<Schoolvakantieregel>(waarde, ignoreCase: true) },
        "feestdagen" => tijd with { Feestdagen = Enum.Parse<Feestdagregel>(waarde, ignoreCase: true) },
        "opmerking" => tijd with { Opmerking = waarde.Replace('_', ' ') },
        _ => throw new ArgumentException($"Unknown key '{sleutel}'.", nameof(sleutel)),
    };

    private static IEnumerable<DayOfWeek> LeesDagen(string woord)
    {
        var einden = woord.Split('-').Select(w => Array.IndexOf(DagWoorden, w)).ToList();
        var aantal = ((einden[^1] - einden[0] + 7) % 7) + 1;
        return Enumerable.Range(einden[0], aantal).Select(d => (DayOfWeek)(d % 7));
    }

    private static DateOnly[] Dagen(string datums) => [.. datums.Split(',').Select(Dag)];

    private static TimeOnly Tijd(string tijd) => TimeOnly.ParseExact(tijd, "HH:mm", CultureInfo.InvariantCulture);

    private static int Getal(string getal) => int.Parse(getal, CultureInfo.InvariantCulture);
}
