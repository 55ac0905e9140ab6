using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Web.Catalogus.Stam;

/// <summary>A slot of a hulplijn while it is written. What the row does not show, such as a first day, stays as it was.</summary>
/// <param name="bron">As it was; null for a new one.</param>
public sealed class Tijdinvoer(Openingstijd? bron)
{
    /// <summary>The days of a week in their Dutch order.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Whether it comes back every week; another one is shown and can only be taken away.</summary>
    public bool IsWeek { get; } = bron is null or { Herhaal: Herhaling.Week };

    public HashSet<DayOfWeek> Dagen { get; } = [.. bron?.Dagen ?? []];

    /// <summary>Null: not filled in.</summary>
    public TimeOnly? Van { get; set; } = bron?.Van;

    /// <inheritdoc cref="Van"/>
    public TimeOnly? Tot { get; set; } = bron?.Tot;

    public Feestdagregel? Feestdagen { get; set; } = bron?.Feestdagen;

    public string Opmerking { get; set; } = bron?.Opmerking ?? "";

    /// <summary>The slot; null when days or times are not filled in.</summary>
    public Openingstijd? Lees()
    {
        if (!IsWeek)
            return bron;
        if (Dagen.Count == 0 || Van is not { } van || Tot is not { } tot)
            return null;
        return (bron ?? new Openingstijd { Van = van, Tot = tot }) with
        {
            Dagen = [.. Week.Where(Dagen.Contains)], Van = van, Tot = tot, Feestdagen = Feestdagen, Opmerking = string.IsNullOrWhiteSpace(Opmerking) ? null : Opmerking.Trim(),
        };
    }
}
