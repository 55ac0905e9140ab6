using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>A number to call, in short.</summary>
/// <param name="Id">See <c>/hulplijnen</c>.</param>
/// <param name="Nummer">As a reader writes it.</param>
/// <param name="Kosten"><c>gratis</c>, <c>gewoon-tarief</c> or <c>betaald</c>.</param>
public sealed record ApiBellijn(string Id, string Naam, string Nummer, string Kosten)
{
    /// <summary>Takes the fields of a line.</summary>
    public static ApiBellijn Van(Hulplijn lijn) => new(lijn.Id, lijn.Naam, lijn.Nummer, Sleutel.Van(lijn.Kosten));

    /// <summary>The lines with these ids, in their order.</summary>
    public static IReadOnlyList<ApiBellijn> Van(IEnumerable<string> ids, KaartBeeld kaart) => [.. ids.Select(kaart.Hulplijn).OfType<Hulplijn>().Select(Van)];
}

/// <summary>A line to call: what the site tells of it.</summary>
/// <param name="Wanneer">For what to call.</param>
/// <param name="Ook">Other ways than calling.</param>
/// <param name="DagEnNacht">Always answered.</param>
/// <param name="Tijden">When it is answered; none: not known.</param>
/// <param name="Crisis">Stands in the crisis block of every page.</param>
/// <param name="Controledatum">Day on which the facts were last reviewed.</param>
public sealed record ApiHulplijn(
    string Id, string Naam, string Nummer, string Kosten, string Wanneer, string? Ook, string? Web, bool DagEnNacht, IReadOnlyList<ApiTijd> Tijden, bool Crisis, DateOnly Controledatum)
{
    /// <summary>Takes the public fields of a line.</summary>
    public static ApiHulplijn Van(Hulplijn lijn, KaartBeeld kaart) => new(
        lijn.Id, lijn.Naam, lijn.Nummer, Sleutel.Van(lijn.Kosten), lijn.Wanneer, lijn.Ook, lijn.Web,
        new Openingsschema([.. lijn.Tijden], kaart.Kalender).DagEnNacht, [.. lijn.Tijden.Select(ApiTijd.Uit)], lijn.Crisis, lijn.Nagekeken);
}

/// <summary>Lines, in their order.</summary>
public sealed record ApiHulplijnen(IReadOnlyList<ApiHulplijn> Items);
