namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>A fact that sends someone to the wrong place when it is wrong; each is confirmed on its own. In the order of asking.</summary>
public enum Kritiekveld
{
    /// <summary>That the offer is there at all.</summary>
    BestaatNog,

    Telefoon,

    Tijden,

    Adres,

    Aanmelden,

    Capaciteit,
}
