using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Core.Actualiteit.Dashboard;

/// <summary>How long ago a whole voorziening was checked.</summary>
public enum Leeftijd
{
    /// <summary>At most 30 days.</summary>
    Maand,

    /// <summary>31 to 90 days.</summary>
    Kwartaal,

    /// <summary>91 to 180 days.</summary>
    Halfjaar,

    /// <summary>181 to 365 days.</summary>
    Jaar,

    Ouder,

    /// <summary>Never, or not all of it.</summary>
    Nooit,
}

/// <summary>What counts of one voorziening.</summary>
/// <param name="Staat">How it stands with being checked.</param>
/// <param name="Dagen">Days since the check of the whole; null: there is none.</param>
/// <param name="Onderwerpen">Ids.</param>
/// <param name="Wijken">Ids of the wijken where it is; none: it is nowhere in particular.</param>
/// <param name="Organisatie">Slug; null: unknown.</param>
public sealed record Meting(Controlestaat Staat, int? Dagen, IReadOnlyCollection<string> Onderwerpen, IReadOnlyCollection<string> Wijken, string? Organisatie)
{
    /// <summary>Whether its check still holds, also when that is almost over.</summary>
    public bool IsActueel => Staat <= Controlestaat.BijnaVerlopen;
}

/// <summary>How many of a group are actueel.</summary>
/// <param name="Sleutel">What they have in common: an id; empty for those without one.</param>
/// <param name="Actueel">So many are.</param>
/// <param name="Totaal">Of so many, at least 1.</param>
public sealed record Aandeel(string Sleutel, int Actueel, int Totaal)
{
    /// <summary>0 to 1.</summary>
    public double Deel => (double)Actueel / Totaal;
}

/// <summary>What waits of one kind.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Aantal">How many wait.</param>
/// <param name="Midden">The waiting time that half of them exceeds; null when none waits.</param>
/// <param name="Langst">The longest waiting time; null when none waits.</param>
public sealed record Wachtcijfer(Wachtrijsoort Soort, int Aantal, TimeSpan? Midden, TimeSpan? Langst);

/// <summary>What was dealt with lately.</summary>
/// <param name="Aantal">How many.</param>
/// <param name="Midden">The time from coming in to the outcome that half of them exceeds; null when there were none.</param>
public sealed record Afhandelcijfer(int Aantal, TimeSpan? Midden);

/// <summary>How true the kaart is, in figures.</summary>
public sealed record Actualiteitcijfers
{
    /// <summary>Days over which <see cref="Afgehandeld"/> counts.</summary>
    public const int Terugblik = 30;

    /// <summary>How many voorzieningen there are.</summary>
    public required int Totaal { get; init; }

    /// <summary>How many of them are actueel.</summary>
    public required int Actueel { get; init; }

    /// <summary>How many stand how; every state is there.</summary>
    public required IReadOnlyDictionary<Controlestaat, int> PerStaat { get; init; }

    /// <summary>How many were checked how long ago; every age is there.</summary>
    public required IReadOnlyDictionary<Leeftijd, int> PerLeeftijd { get; init; }

    /// <summary>The worst first. A voorziening counts at each of its onderwerpen.</summary>
    public required IReadOnlyList<Aandeel> PerOnderwerp { get; init; }

    /// <summary>The worst first. A voorziening counts at each of its wijken; without one under the empty key.</summary>
    public required IReadOnlyList<Aandeel> PerWijk { get; init; }

    /// <summary>The worst first. A voorziening counts once; without organisatie under the empty key.</summary>
    public required IReadOnlyList<Aandeel> PerOrganisatie { get; init; }

    /// <summary>Every kind is there.</summary>
    public required IReadOnlyList<Wachtcijfer> Wachtrij { get; init; }

    /// <summary>Signals of the last <see cref="Terugblik"/> days.</summary>
    public required Afhandelcijfer Afgehandeld { get; init; }

    /// <summary>Counts.</summary>
    /// <param name="metingen">One for each voorziening that the public may rely on.</param>
    /// <param name="wachtend">Kind and waiting time of all that waits.</param>
    /// <param name="afgehandeld">Of each signal that was dealt with, the time it took.</param>
    public static Actualiteitcijfers Van(IReadOnlyCollection<Meting> metingen, IReadOnlyCollection<(Wachtrijsoort Soort, TimeSpan Wacht)> wachtend, IReadOnlyCollection<TimeSpan> afgehandeld) => new()
    {
        Totaal = metingen.Count,
        Actueel = metingen.Count(m => m.IsActueel),
        PerStaat = Tel(metingen, m => m.Staat),
        PerLeeftijd = Tel(metingen, m => Oud(m.Dagen)),
        PerOnderwerp = Verdeel(metingen, m => m.Onderwerpen),
        PerWijk = Verdeel(metingen, m => m.Wijken.Count == 0 ? [""] : m.Wijken),
        PerOrganisatie = Verdeel(metingen, m => [m.Organisatie ?? ""]),
        Wachtrij = [.. Enum.GetValues<Wachtrijsoort>().Select(s => Wacht(s, [.. wachtend.Where(w => w.Soort == s).Select(w => w.Wacht)]))],
        Afgehandeld = new Afhandelcijfer(afgehandeld.Count, Midden(afgehandeld)),
    };

    /// <summary>How old a check is.</summary>
    /// <param name="dagen">Days since; null: there is none.</param>
    public static Leeftijd Oud(int? dagen) => dagen switch
    {
        null => Leeftijd.Nooit,
        <= 30 => Leeftijd.Maand,
        <= 90 => Leeftijd.Kwartaal,
        <= 180 => Leeftijd.Halfjaar,
        <= 365 => Leeftijd.Jaar,
        _ => Leeftijd.Ouder,
    };

    /// <summary>The middle one, or halfway the middle two; null when there are none.</summary>
    public static TimeSpan? Midden(IReadOnlyCollection<TimeSpan> tijden)
    {
        if (tijden.Count == 0)
            return null;
        TimeSpan[] op = [.. tijden.Order()];
        return (op[(op.Length - 1) / 2] + op[op.Length / 2]) / 2;
    }

    private static Dictionary<T, int> Tel<T>(IReadOnlyCollection<Meting> metingen, Func<Meting, T> van) where T : struct, Enum
    {
        var aantallen = metingen.CountBy(van).ToDictionary();
        return Enum.GetValues<T>().ToDictionary(t => t, t => aantallen.GetValueOrDefault(t));
    }

    private static IReadOnlyList<Aandeel> Verdeel(IReadOnlyCollection<Meting> metingen, Func<Meting, IReadOnlyCollection<string>> sleutels) =>
    [
        .. metingen.SelectMany(m => sleutels(m).Distinct().Select(s => (Sleutel: s, m.IsActueel)))
            .GroupBy(p => p.Sleutel)
            .Select(g => new Aandeel(g.Key, g.Count(p => p.IsActueel), g.Count()))
            .OrderBy(a => a.Deel).ThenByDescending(a => a.Totaal).ThenBy(a => a.Sleutel, StringComparer.Ordinal),
    ];

    private static Wachtcijfer Wacht(Wachtrijsoort soort, IReadOnlyCollection<TimeSpan> tijden) =>
        new(soort, tijden.Count, Midden(tijden), tijden.Count == 0 ? null : tijden.Max());
}
