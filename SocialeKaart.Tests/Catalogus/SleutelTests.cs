using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Tests.Catalogus;

public sealed class SleutelTests
{
    [Theory]
    [InlineData(BesluitDoor.MedischSpecialist, "medisch-specialist")]
    [InlineData(BesluitDoor.Uwv, "uwv")]
    public void Write_Value_IsKebabCase(BesluitDoor waarde, string woord) => Sleutel.Van(waarde).ShouldBe(woord);

    [Theory]
    [InlineData("vrij", Toegangslaag.VrijToegankelijk)]
    [InlineData("toegang", Toegangslaag.NietVrijToegankelijk)]
    public void Read_OwnWord_GivesItsValue(string woord, Toegangslaag laag)
    {
        Sleutel.Probeer<Toegangslaag>(woord, out var gelezen).ShouldBeTrue();
        gelezen.ShouldBe(laag);
    }

    [Theory]
    [InlineData("Vrij")]
    [InlineData("")]
    [InlineData("0")]
    public void Read_OtherWord_Fails(string woord) => Sleutel.Probeer<Toegangslaag>(woord, out _).ShouldBeFalse();

    [Fact]
    public void List_Words_ComesInTheOrderOfTheEnum() => Sleutel.Alle<Herhaling>().ShouldBe(["week", "maand", "datum"]);
}
