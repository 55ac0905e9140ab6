using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>Who writes which entries.</summary>
public static class Schrijfrecht
{
    /// <summary>Whether someone writes and publishes any entry.</summary>
    public static bool IsRedactie(Wie wie) => wie.IsEen(Rolregels.HoudenActueel);

    /// <summary>Whether someone writes the entries of an organisatie.</summary>
    /// <param name="wie">Who wants to.</param>
    /// <param name="organisatie">Id of who offers the entry; null when unknown.</param>
    public static bool MagSchrijven(Wie wie, Guid? organisatie) => IsRedactie(wie) || (organisatie == wie.Organisatie && wie.IsEen(Rolregels.SchrijvenEigen));

    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    internal static void Eis(Wie wie, Guid? organisatie)
    {
        if (!MagSchrijven(wie, organisatie))
            throw new UnauthorizedAccessException("This account may not write this voorziening.");
    }

    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    internal static void EisRedactie(Wie wie)
    {
        if (!IsRedactie(wie))
            throw new UnauthorizedAccessException("This account may not write every voorziening.");
    }
}
