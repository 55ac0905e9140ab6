using FsCheck.Xunit;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class AfstandTests
{
    [Theory]
    [InlineData("huisarts", "huisarts", 0)]
    [InlineData("huisarst", "huisarts", 1)]
    [InlineData("huisats", "huisarts", 1)]
    [InlineData("huissarts", "huisarts", 1)]
    [InlineData("huizarts", "huisarts", 1)]
    [InlineData("huizarst", "huisarts", 2)]
    [InlineData("geld", "kind", 3)]
    [InlineData("", "ab", 2)]
    public void Measure_Slips_AreCounted(string een, string ander, int afstand) => Afstand.Tussen(een, ander, 5).ShouldBe(Math.Min(afstand, 6));

    [Fact]
    public void Measure_BeyondTheLimit_IsOneMore() => Afstand.Tussen("geldzorgen", "huisarts", 2).ShouldBe(3);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void Allow_ByLength_ShortWordsLess(int lengte, int slips) => Afstand.Toegestaan(lengte).ShouldBe(slips);

    [Property]
    public bool Measure_EitherWay_IsEqual(string? een, string? ander) =>
        (een ?? "").Length > 40 || (ander ?? "").Length > 40 || Afstand.Tussen(een ?? "", ander ?? "", 3) == Afstand.Tussen(ander ?? "", een ?? "", 3);
}
