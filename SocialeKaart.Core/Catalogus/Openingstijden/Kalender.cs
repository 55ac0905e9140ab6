using System.Diagnostics.CodeAnalysis;

namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>What is special about a day: public holidays by rule, school holidays by the municipality's list.</summary>
/// <param name="vakanties">
/// The school holidays of the municipality's region, in any order. For a year from the first to the last in which a
/// holiday begins the list must be whole: a day without a holiday in it is then taken as an ordinary day.
/// </param>
public sealed class Kalender(IReadOnlyList<Schoolvakantie> vakanties)
{
    private readonly Schoolvakantie[] vakanties = [.. vakanties];

    // A Christmas holiday that runs on into January does not make that whole year known, so only beginnings count.
    private readonly int eersteJaar = vakanties.Count == 0 ? int.MaxValue : vakanties.Min(v => v.Van.Year);
    private readonly int laatsteJaar = vakanties.Count == 0 ? int.MinValue : vakanties.Max(v => v.Van.Year);

    /// <summary>Whether a day is a Dutch public holiday.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Callers ask their calendar; that this answer needs no list is its own affair.")]
    public bool IsFeestdag(DateOnly dag) => Feestdagen.Is(dag);

    /// <summary>Whether a day lies in a listed school holiday. Says nothing where <see cref="KentSchoolvakanties"/> is false.</summary>
    public bool IsSchoolvakantie(DateOnly dag) => vakanties.Any(v => v.Van <= dag && dag <= v.TotEnMet);

    /// <summary>
    /// Whether the list tells about a day: it lies in a listed holiday, or in a year from the first to the last in which
    /// a listed holiday begins. False for every day when nothing is listed.
    /// </summary>
    public bool KentSchoolvakanties(DateOnly dag) =>
        (eersteJaar <= dag.Year && dag.Year <= laatsteJaar) || IsSchoolvakantie(dag);
}
