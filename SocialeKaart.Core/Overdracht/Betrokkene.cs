using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Who acts on an overdracht: someone with an account, the resident, or the clock.</summary>
public sealed record Betrokkene
{
    private Betrokkene()
    {
    }

    /// <summary>The resident, known by code and second secret.</summary>
    public static Betrokkene Inwoner { get; } = new();

    /// <summary>The clock: notices silence.</summary>
    public static Betrokkene Klok { get; } = new();

    /// <summary>The account; null for the resident and the clock.</summary>
    public Wie? Wie { get; private init; }

    public static Betrokkene Medewerker(Wie wie) => new() { Wie = wie };

    /// <summary>Whether a recipient's people include this one.</summary>
    public bool Ontvangt(Bestemming naar) =>
        Wie is not null && (naar.IsFrontoffice ? Wie.Is(Rol.Frontoffice) : Wie.Is(Rol.Ontvanger) && Wie.Organisatie == naar.Organisatie);

    /// <summary>Whether this one may read stories at all.</summary>
    public bool LeestVerhalen => Wie is not null && Wie.IsEen(Rolregels.LezenVerhalen);

    // Two who are nobody with an account are told apart by being the one or the other, not by their value.
    public bool Equals(Betrokkene? other) => ReferenceEquals(this, other) || (Wie is not null && Wie.Id == other?.Wie?.Id);

    public override int GetHashCode() => Wie?.Id.GetHashCode() ?? 0;
}
