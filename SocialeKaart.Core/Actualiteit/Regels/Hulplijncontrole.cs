using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>How a hulplijn stands with being reviewed. Only who reviews it makes it reviewed: an edit of its number, hours or cost undoes that.</summary>
public static class Hulplijncontrole
{
    /// <summary>Last day on which it counts as reviewed; null when it does not.</summary>
    public static DateOnly? GeldtTot(Hulplijn lijn) => lijn.Zekerheid == Zekerheid.TeControleren ? null : lijn.Nagekeken.AddDays(Controlebeeld.Lijn);

    /// <summary>How it stands.</summary>
    /// <param name="lijn">The line.</param>
    /// <param name="vandaag">In Amsterdam.</param>
    public static Controlestaat Staat(Hulplijn lijn, DateOnly vandaag) =>
        Controlebeeld.Staat(lijn.Zekerheid == Zekerheid.TeControleren ? null : lijn.Nagekeken, Controlebeeld.Lijn, vandaag);

    /// <summary>How bad it is that it is not reviewed: who calls a line cannot wait, and who calls a crisis line least of all.</summary>
    public static Ernst Ernst(Hulplijn lijn) => lijn.Crisis ? Regels.Ernst.Zwaar : Regels.Ernst.Midden;
}
