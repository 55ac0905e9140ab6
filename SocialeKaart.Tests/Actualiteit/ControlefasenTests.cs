using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Actualiteit;

public sealed class ControlefasenTests
{
    private static readonly DateTime Sinds = KaartApp.Begin.UtcDateTime;

    [Theory]
    [InlineData(null, 0, Controlefase.Gevraagd)]
    [InlineData(Controlefase.Gevraagd, 13, null)]
    [InlineData(Controlefase.Gevraagd, 14, Controlefase.Herinnerd)]
    [InlineData(Controlefase.Herinnerd, 13, null)]
    [InlineData(Controlefase.Herinnerd, 14, Controlefase.BijRedactie)]
    [InlineData(Controlefase.BijRedactie, 27, null)]
    [InlineData(Controlefase.BijRedactie, 28, Controlefase.Gewaarschuwd)]
    [InlineData(Controlefase.Gewaarschuwd, 1000, null)]
    public void Next_AfterSomeDays_IsTheNextPhaseOrNoneYet(Controlefase? fase, int dagen, Controlefase? volgende) =>
        Controlefasen.Volgende(fase, Sinds, Sinds.AddDays(dagen)).ShouldBe(volgende);
}
