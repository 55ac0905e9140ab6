namespace SocialeKaart.Core.Gebruikers;

/// <summary>The account that does something, as a use case needs it: who, for which organisatie, in which roles.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="Organisatie">Id of its organisatie.</param>
/// <param name="Rollen">Its roles now.</param>
public sealed record Wie(Guid Id, Guid Organisatie, IReadOnlySet<Rol> Rollen)
{
    public bool Is(Rol rol) => Rollen.Contains(rol);

    /// <summary>Whether it has one of these roles.</summary>
    public bool IsEen(IEnumerable<Rol> rollen) => rollen.Any(Rollen.Contains);
}
