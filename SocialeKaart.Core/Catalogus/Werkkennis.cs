using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Catalogus;

/// <summary>Who reads what staff know of a voorziening: whom to call, and praktijktips.</summary>
public static class Werkkennis
{
    /// <summary>Whether someone may read what is known of a voorziening.</summary>
    /// <param name="wie">Who wants to.</param>
    /// <param name="organisatie">Id of who offers the voorziening; null when unknown.</param>
    public static bool MagLezen(Wie wie, Guid? organisatie) => MagAllesLezen(wie) || (MagEigenLezen(wie) && organisatie == wie.Organisatie);

    /// <summary>Whether someone may read of any voorziening at all.</summary>
    public static bool MagIetsLezen(Wie wie) => MagAllesLezen(wie) || MagEigenLezen(wie);

    /// <summary>Those of some voorzieningen of which someone may read.</summary>
    internal static IQueryable<Voorziening> Leesbaar(IQueryable<Voorziening> voorzieningen, Wie wie)
    {
        if (MagAllesLezen(wie))
            return voorzieningen;
        var (organisatie, eigen) = (wie.Organisatie, MagEigenLezen(wie));
        return voorzieningen.Where(v => eigen && v.OrganisatieId == organisatie);
    }

    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    internal static void EisLezen(Wie wie, Guid? organisatie)
    {
        if (!MagLezen(wie, organisatie))
            throw new UnauthorizedAccessException("This account may not read what staff know of this voorziening.");
    }

    private static bool MagAllesLezen(Wie wie) => wie.IsEen(Rolregels.LezenKennis);

    private static bool MagEigenLezen(Wie wie) => wie.IsEen(Rolregels.LezenEigenKennis);
}
