namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>A part of the day of six hours, in local time.</summary>
public enum Dagdeel
{
    /// <summary>6.00 to 12.00.</summary>
    Ochtend,

    /// <summary>12.00 to 18.00.</summary>
    Middag,

    /// <summary>18.00 to 24.00.</summary>
    Avond,

    /// <summary>0.00 to 6.00, of the same day.</summary>
    Nacht,
}
