using System.Globalization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Opening hours as rules of iCalendar. A series of dates is one rule a date, because HSDS has no list of dates; an attribute says which belong together, and in which order.</summary>
internal static class Hsdstijden
{
    private const string Wekelijks = "WEEKLY", Maandelijks = "MONTHLY", Tijdzone = "Europe/Amsterdam";
    private static readonly string[] Dagen = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The rules of the slots of one place, or of those of all places.</summary>
    /// <param name="dienst">Id of the service.</param>
    /// <param name="tijden">All slots of the entry, in order.</param>
    /// <param name="waar">Name of the place; null: of all places.</param>
    /// <param name="plek">Id of the service at that place.</param>
    /// <returns>Null when there are none.</returns>
    public static IReadOnlyList<HsdsSchedule>? Schrijf(Guid dienst, IList<Openingstijd> tijden, string? waar, Guid? plek)
    {
        var namen = new Namen();
        List<HsdsSchedule> regels = [.. tijden.Index().Where(t => t.Item.Waar == waar).SelectMany(t => Regels(dienst, t.Item, t.Index, plek, namen))];
        return regels.Count == 0 ? null : regels;
    }

    /// <summary>The rules of the hours of a line, at an entry that is about it and has none of its own. Who reads them back finds the line at them.</summary>
    /// <param name="dienst">Id of the service.</param>
    /// <param name="lijn">The line.</param>
    /// <returns>Null when its hours are not known.</returns>
    public static IReadOnlyList<HsdsSchedule>? Schrijf(Guid dienst, Hulplijn lijn) => Schrijf(dienst, lijn.Tijden, null, null)
        ?.Select(r => r with { Attributes = [.. r.Attributes!, .. new Kenmerkenlijst(r.Id, "schedule").Feit(Kenmerk.Hulplijn, lijn.Id).Af()!] }).ToList();

    /// <summary>Reads slots back, also from servers that know none of our attributes.</summary>
    /// <param name="regels">Rules, each with the name of its place; null for all places. Those of a line are left to the line.</param>
    /// <param name="fout">Told what cannot be read.</param>
    public static Openingstijd[] Lees(IEnumerable<(HsdsSchedule Regel, string? Waar)> regels, Action<string, string> fout)
    {
        var los = int.MaxValue / 2;
        return
        [
            .. regels.Where(r => r.Regel.Attributes.Een(Kenmerk.Hulplijn) is null).GroupBy(r => Nummer(r.Regel) ?? los++).OrderBy(g => g.Key)
                .Select(g => Lees([.. g.Select(r => r.Regel)], g.First().Waar, fout)).OfType<Openingstijd>(),
        ];
    }

    private static int? Nummer(HsdsSchedule regel) =>
        int.TryParse(regel.Attributes.Een(Kenmerk.Tijd), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;

    private static IEnumerable<HsdsSchedule> Regels(Guid dienst, Openingstijd tijd, int nummer, Guid? plek, Namen namen)
    {
        DateOnly?[] data = tijd.Herhaal == Herhaling.Datum ? [.. tijd.Datums.Select(d => (DateOnly?)d)] : [null];
        foreach (var datum in data)
        {
            var dagen = tijd.Herhaal == Herhaling.Datum ? null : string.Join(',', Byday(tijd));
            var id = NaamUuid.Versie5(plek ?? dienst, namen.Uniek($"schedule/{dagen ?? Hsdsnotatie.Dag(datum)}/{Hsdsnotatie.Tijd(tijd.Van)}"));
            yield return new HsdsSchedule
            {
                Id = id,
                ServiceId = plek is null ? dienst : null,
                ServiceAtLocationId = plek,
                ValidFrom = Hsdsnotatie.Dag(tijd.Vanaf),
                ValidTo = Hsdsnotatie.Dag(tijd.TotEnMet),
                Dtstart = Hsdsnotatie.Dag(datum ?? tijd.Vanaf),
                Until = Hsdsnotatie.Dag(datum ?? tijd.TotEnMet),
                Count = datum is null ? null : 1,
                Wkst = datum is null ? "MO" : null,
                Freq = datum is not null ? null : tijd.Herhaal == Herhaling.Maand ? Maandelijks : Wekelijks,
                Interval = datum is null ? tijd.Elke : null,
                Byday = dagen,
                Description = Hsdswoorden.Uitzonderingen(tijd),
                OpensAt = Hsdsnotatie.Tijd(tijd.Van),
                ClosesAt = Hsdsnotatie.Tijd(tijd.Tot),
                Notes = tijd.Opmerking,
                Attributes = new Kenmerkenlijst(id, "schedule")
                    .Feit(Kenmerk.Tijd, nummer.ToString(CultureInfo.InvariantCulture))
                    .Feit(Kenmerk.Tijdzone, Tijdzone)
                    .Feit(Kenmerk.Schoolvakantie, tijd.Schoolvakantie)
                    .Feit(Kenmerk.Feestdagen, tijd.Feestdagen)
                    .Feiten(Kenmerk.NietOp, tijd.NietOp.Select(d => Hsdsnotatie.Dag(d)!)).Af(),
            };
        }
    }

    private static IEnumerable<string> Byday(Openingstijd tijd) => tijd.Herhaal == Herhaling.Maand
        ? tijd.Welke.SelectMany(w => tijd.Dagen.Select(d => string.Create(CultureInfo.InvariantCulture, $"{w}{Dagen[(int)d]}")))
        : tijd.Dagen.Select(d => Dagen[(int)d]);

    private static Openingstijd? Lees(HsdsSchedule[] regels, string? waar, Action<string, string> fout)
    {
        var regel = regels[0];
        if (Hsdsnotatie.LeesTijd(regel.OpensAt) is not { } van || Hsdsnotatie.LeesTijd(regel.ClosesAt) is not { } tot)
        {
            fout("schedules.opens_at", "hier horen twee tijden als 09:30: van en tot");
            return null;
        }

        if (regel.Bymonthday is not null)
        {
            fout("schedules.bymonthday", "vaste dagen van de maand kennen we niet; schrijf het als byday, zoals 2MO");
            return null;
        }

        var kenmerken = regel.Attributes;
        var tijd = new Openingstijd
        {
            Van = van, Tot = tot, Waar = waar, Opmerking = regel.Notes,
            Vanaf = Hsdsnotatie.LeesDag(regel.ValidFrom), TotEnMet = Hsdsnotatie.LeesDag(regel.ValidTo),
            Schoolvakantie = Woord<Schoolvakantieregel>(kenmerken, Kenmerk.Schoolvakantie, fout), Feestdagen = Woord<Feestdagregel>(kenmerken, Kenmerk.Feestdagen, fout),
            NietOp = [.. kenmerken.Alle(Kenmerk.NietOp).Select(Hsdsnotatie.LeesDag).OfType<DateOnly>()],
        };
        if (regel.Byday is null)
            return tijd with { Herhaal = Herhaling.Datum, Datums = [.. regels.Select(r => Hsdsnotatie.LeesDag(r.Dtstart)).OfType<DateOnly>()] };
        tijd = tijd with { Vanaf = tijd.Vanaf ?? Hsdsnotatie.LeesDag(regel.Dtstart), TotEnMet = tijd.TotEnMet ?? Hsdsnotatie.LeesDag(regel.Until), Elke = (int)Math.Clamp(regel.Interval ?? 1, 1, 26) };
        return LeesByday(tijd, regel, fout);
    }

    private static Openingstijd? LeesByday(Openingstijd tijd, HsdsSchedule regel, Action<string, string> fout)
    {
        var dagen = new List<DayOfWeek>();
        var welke = new List<int>();
        var delen = regel.Byday!.Split(',', StringSplitOptions.TrimEntries);
        foreach (var deel in delen)
        {
            var dag = deel.Length < 2 ? -1 : Array.IndexOf(Dagen, deel[^2..]);
            var rang = 0;
            if (dag < 0 || (deel.Length > 2 && !int.TryParse(deel.AsSpan(0, deel.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out rang)))
            {
                fout("schedules.byday", $"'{deel}' is geen dag als MO of 2MO");
                return null;
            }

            dagen.Add((DayOfWeek)dag);
            if (rang != 0)
                welke.Add(rang);
        }

        var perMaand = regel.Freq == Maandelijks;
        if (perMaand != welke.Count > 0 || (perMaand && (delen.Length != dagen.Distinct().Count() * welke.Distinct().Count() || tijd.Elke > 1)))
        {
            fout("schedules.byday", $"'{regel.Byday}' met freq {regel.Freq} kennen we niet");
            return null;
        }

        return tijd with { Dagen = [.. dagen.Distinct()], Welke = [.. welke.Distinct()], Herhaal = perMaand ? Herhaling.Maand : Herhaling.Week };
    }

    private static T? Woord<T>(IReadOnlyList<HsdsAttribute>? kenmerken, string kenmerk, Action<string, string> fout) where T : struct, Enum
    {
        if (kenmerken.Een(kenmerk) is not { } woord)
            return null;
        if (Sleutel.Probeer<T>(woord, out var waarde))
            return waarde;
        fout($"schedules.attributes.{kenmerk}", $"'{woord}' kan niet; kies uit {string.Join(", ", Sleutel.Alle<T>())}");
        return null;
    }
}
