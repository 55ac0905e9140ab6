namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>One time that a slot takes place.</summary>
/// <param name="Dag">The local day on which it begins, and to which it belongs when it runs past midnight.</param>
/// <param name="VanUtc">The instant of opening, Kind Utc; part of the open time.</param>
/// <param name="TotUtc">The instant of closing, Kind Utc, later than <paramref name="VanUtc"/>; no part of the open time.</param>
/// <param name="Van">What the clock shows at opening; differs from the slot only where the clock skips an hour.</param>
/// <param name="Tot">What the clock shows at closing.</param>
/// <param name="Zeker">False when it is not known whether the slot takes place on this day.</param>
/// <param name="Waar">Name of the one place where it takes place; absent: at all places.</param>
/// <param name="Opmerking">The slot's remark.</param>
public sealed record Tijdvak(
    DateOnly Dag,
    DateTime VanUtc,
    DateTime TotUtc,
    TimeOnly Van,
    TimeOnly Tot,
    bool Zeker,
    string? Waar,
    string? Opmerking);
