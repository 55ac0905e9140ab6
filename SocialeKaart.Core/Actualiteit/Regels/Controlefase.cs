namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>How far a round of asking is. In order.</summary>
public enum Controlefase
{
    /// <summary>The owner was asked.</summary>
    Gevraagd,

    /// <summary>And asked again.</summary>
    Herinnerd,

    /// <summary>It is the redactie's turn.</summary>
    BijRedactie,

    /// <summary>The owner was told that the public is warned. Hiding is for the redactie to choose, never by itself.</summary>
    Gewaarschuwd,
}

/// <summary>When a round of asking goes on.</summary>
public static class Controlefasen
{
    /// <summary>Days that a phase lasts before the next one: to the second reminder, and to the redactie.</summary>
    public const int Stilte = 14;

    /// <summary>Days that the redactie has before the owner is told of the warning.</summary>
    public const int Redactietijd = 28;

    /// <summary>The phase that comes next.</summary>
    /// <param name="fase">Null: there is no round yet.</param>
    /// <param name="sinds">When that phase began, UTC; without meaning before there is one.</param>
    /// <param name="nu">UTC.</param>
    /// <returns>Null: not yet, or none any more.</returns>
    public static Controlefase? Volgende(Controlefase? fase, DateTime sinds, DateTime nu) => fase switch
    {
        null => Controlefase.Gevraagd,
        Controlefase.Gevraagd when nu >= sinds.AddDays(Stilte) => Controlefase.Herinnerd,
        Controlefase.Herinnerd when nu >= sinds.AddDays(Stilte) => Controlefase.BijRedactie,
        Controlefase.BijRedactie when nu >= sinds.AddDays(Redactietijd) => Controlefase.Gewaarschuwd,
        _ => null,
    };
}
