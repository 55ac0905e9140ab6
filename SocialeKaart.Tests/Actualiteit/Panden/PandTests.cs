using SocialeKaart.Core.Actualiteit.Panden;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Tests.Actualiteit.Panden;

public sealed class PandTests
{
    [Theory]
    [InlineData("Slotjesveld 1", "4902 ZP", "Oosterhout")]
    [InlineData("slotjesveld 1", "4902ZP", null)]
    [InlineData("Slotjesveld  1", null, "oosterhout")]
    public void Compare_SameDoorWrittenOtherwise_IsTheSameBuilding(string straat, string? postcode, string? plaats) =>
        Een(straat, postcode, plaats).IsZelfde(Een("Slotjesveld 1", "4902 ZP", "Oosterhout")).ShouldBeTrue();

    [Theory]
    [InlineData("Slotjesveld 11", "4902 ZP", "Oosterhout")]
    [InlineData("Slotjesveld 1a", "4902 ZP", "Oosterhout")]
    [InlineData("Kerkstraat 1", "4901 AA", "Oosterhout")]
    [InlineData("Slotjesveld 1", null, "Den Hout")]
    public void Compare_AnotherDoor_IsAnotherBuilding(string straat, string? postcode, string? plaats) =>
        Een(straat, postcode, plaats).IsZelfde(Een("Slotjesveld 1", "4902 ZP", "Oosterhout")).ShouldBeFalse();

    [Fact]
    public void Read_StreetWithANumberInItsName_TakesTheLastForTheHouse() =>
        Een("Plein 1944 12", null, "Oosterhout").IsZelfde(Een("Plein 1944 14", null, "Oosterhout")).ShouldBeFalse();

    [Theory]
    [InlineData("Kanaalstraat", Precisie.Adres, false)]
    [InlineData("Slotjesveld 1", Precisie.Wijk, false)]
    [InlineData("Slotjesveld 1", Precisie.Adres, true)]
    public void Read_NoHouseOrASecretOne_IsNone(string straat, Precisie precisie, bool verborgen) =>
        Pand.Van(Bij(new Locatie { Precisie = precisie, Straat = straat, Postcode = "4902 ZP", Plaats = "Oosterhout", Verborgen = verborgen })).ShouldBeEmpty();

    [Fact]
    public void Read_TwoRoomsInOneBuilding_IsOne() => Pand.Van(Bij(Op("Slotjesveld 1", "4902 ZP", "Oosterhout"), Op("Slotjesveld 1", null, "Oosterhout"))).ShouldHaveSingleItem();

    private static Pand Een(string straat, string? postcode, string? plaats) => Pand.Van(Bij(Op(straat, postcode, plaats))).ShouldHaveSingleItem();

    private static Locatie Op(string straat, string? postcode, string? plaats) => new() { Precisie = Precisie.Adres, Straat = straat, Postcode = postcode, Plaats = plaats };

    private static VoorzieningInhoud Bij(params Locatie[] locaties) => Proefinhoud.Alles with { Locaties = locaties };
}
