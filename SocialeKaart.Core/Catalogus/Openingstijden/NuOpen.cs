namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>Whether something is open at an instant.</summary>
public enum NuOpen
{
    Ja,
    Nee,

    /// <summary>The hours are not known, or not for this day.</summary>
    Onbekend,
}
