namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>How a slot comes back.</summary>
public enum Herhaling
{
    /// <summary>Every week, or every <see cref="Openingstijd.Elke"/> weeks counted from <see cref="Openingstijd.Vanaf"/>.</summary>
    Week,

    /// <summary>On the n-th or last of the weekdays in the month (see <see cref="Openingstijd.Welke"/>).</summary>
    Maand,

    /// <summary>On the dates of <see cref="Openingstijd.Datums"/> only.</summary>
    Datum,
}

/// <summary>What school holidays do to a slot. Absent: nothing, the slot goes on.</summary>
public enum Schoolvakantieregel
{
    /// <summary>Not in school holidays.</summary>
    Gesloten,

    /// <summary>Only in school holidays.</summary>
    Alleen,
}

/// <summary>What Dutch public holidays do to a slot. Absent: not known, so the answer on such a day is "onbekend".</summary>
public enum Feestdagregel
{
    /// <summary>Goes on as on any other day.</summary>
    Open,

    /// <summary>Not on public holidays.</summary>
    Gesloten,
}

/// <summary>
/// One slot in which a voorziening or hulplijn is open (HSDS: schedule), in local time of Europe/Amsterdam.
/// Several slots make the whole of the hours; a voorziening without any slot has unknown hours, never closed ones.
/// </summary>
public sealed record Openingstijd
{
    /// <summary>Rank for the last such weekday of the month in <see cref="Welke"/>.</summary>
    public const int Laatste = -1;

    /// <summary>Weekdays of a weekly or monthly slot; empty for a dated series.</summary>
    public IReadOnlyList<DayOfWeek> Dagen { get; init; } = [];

    /// <summary>The dates of a dated series; empty otherwise.</summary>
    public IReadOnlyList<DateOnly> Datums { get; init; } = [];

    /// <summary>Opening time on the day itself.</summary>
    public required TimeOnly Van { get; init; }

    /// <summary>Closing time. At or before <see cref="Van"/>: on the next day; equal to it: 24 hours.</summary>
    public required TimeOnly Tot { get; init; }

    public Herhaling Herhaal { get; init; } = Herhaling.Week;

    /// <summary>Which of the weekdays in the month: 1 to 5, or <see cref="Laatste"/>. Only with <see cref="Herhaling.Maand"/>.</summary>
    public IReadOnlyList<int> Welke { get; init; } = [];

    /// <summary>Every how many weeks (1 to 26). Above 1 <see cref="Vanaf"/> is needed: its week counts as the first.</summary>
    public int Elke { get; init; } = 1;

    /// <summary>First day on which the slot can occur; absent: always has.</summary>
    public DateOnly? Vanaf { get; init; }

    /// <summary>Last day on which the slot can occur, inclusive; absent: no end known.</summary>
    public DateOnly? TotEnMet { get; init; }

    /// <summary>Dates on which the slot does not occur.</summary>
    public IReadOnlyList<DateOnly> NietOp { get; init; } = [];

    public Schoolvakantieregel? Schoolvakantie { get; init; }

    public Feestdagregel? Feestdagen { get; init; }

    /// <summary>Name of the one place of the entry where the slot takes place; absent: at all of its places.</summary>
    public string? Waar { get; init; }

    /// <summary>A remark for the reader, in the language of the entry.</summary>
    public string? Opmerking { get; init; }
}
