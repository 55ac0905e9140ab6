using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Gebruikers.Beheer;

/// <summary>What a Beheerder does with an account.</summary>
public enum Handeling
{
    Rollen,
    Blokkeren,
    Deblokkeren,
    Herstellen,
    Bevestigen,
    Afwijzen,
}

/// <summary>Who is to be invited, as it was filled in.</summary>
/// <param name="Naam">Of a person.</param>
/// <param name="Mail">Address of the work.</param>
/// <param name="Organisatie">Id.</param>
/// <param name="Rollen">As ticked.</param>
public sealed record Genodigde(string Naam, string Mail, Guid Organisatie, IReadOnlyCollection<Rol> Rollen);

/// <summary>Something asked for one account.</summary>
/// <param name="Regel">The account as it was shown.</param>
/// <param name="Wat">The action.</param>
/// <param name="Rollen">For <see cref="Handeling.Rollen"/>: exactly these.</param>
public sealed record Accountvraag(Accountregel Regel, Handeling Wat, IReadOnlyCollection<Rol> Rollen);
