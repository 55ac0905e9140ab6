namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Whether two plans say the same.</summary>
internal static class Planvergelijking
{
    /// <summary>Same suggestions in the same order for the same reasons, and the same around them; how much someone can take on is said with the plan too.</summary>
    public static bool Gelijk(Plan een, Plan ander) =>
        een.Suggesties.Count == ander.Suggesties.Count
        && een.Suggesties.Zip(ander.Suggesties).All(p => p.First.Laag == p.Second.Laag && p.First.Id == p.Second.Id && p.First.Redenen == p.Second.Redenen)
        && een.Mens == ander.Mens
        && een.Spoed.SequenceEqual(ander.Spoed)
        && een.Geruststellingen.SequenceEqual(ander.Geruststellingen)
        && een.EersteStap?.Id == ander.EersteStap?.Id
        && een.Situatie.Draagkracht == ander.Situatie.Draagkracht
        && een.MetOndersteuning == ander.MetOndersteuning
        && een.MetUitkeringswaarschuwing == ander.MetUitkeringswaarschuwing;

    /// <summary>Same questions too.</summary>
    public static bool GelijkeWeg(Situatie een, Situatie ander) => een.Gevraagd.SequenceEqual(ander.Gevraagd, ReferenceEqualityComparer.Instance);
}
