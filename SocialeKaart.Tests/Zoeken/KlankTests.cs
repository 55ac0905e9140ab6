using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class KlankTests
{
    [Theory]
    [InlineData("tijd", "teit")]
    [InlineData("eenzaamheid", "eenzaamhijd")]
    [InlineData("vrouw", "frau")]
    [InlineData("oud", "aud")]
    [InlineData("kosten", "costen")]
    [InlineData("psychisch", "psygisch")]
    [InlineData("school", "sgool")]
    [InlineData("zuster", "suster")]
    [InlineData("verzekering", "fersekering")]
    [InlineData("depressief", "depresief")]
    [InlineData("wordt", "word")]
    [InlineData("cent", "sent")]
    [InlineData("hypotheek", "hypoteek")]
    public void Key_SoundingAlike_IsEqual(string een, string ander) => Klank.Van(een).ShouldBe(Klank.Van(ander));

    [Theory]
    [InlineData("huis", "hoes")]
    [InlineData("geld", "gold")]
    [InlineData("werk", "merk")]
    [InlineData("kind", "kans")]
    public void Key_SoundingDifferent_Differs(string een, string ander) => Klank.Van(een).ShouldNotBe(Klank.Van(ander));
}
