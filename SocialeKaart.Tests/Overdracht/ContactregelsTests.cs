using FsCheck.Xunit;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Overdracht;

public sealed class ContactregelsTests
{
    [Property]
    public void Read_AnyRulesThatWereWritten_GivesTheSame(Contactregel[] regels, string? toelichting)
    {
        var gelezen = Contactregels.Lees(Contactregels.Schrijf(regels, toelichting ?? ""));
        gelezen.Regels.ShouldBe(regels.Distinct().Order());
        gelezen.Toelichting.ShouldBe((toelichting ?? "").Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("NietThuisBellen")]
    [InlineData("WelThuisBellen\n")]
    [InlineData("99\n")]
    [InlineData("0\n")]
    public void Read_AnythingElse_IsRefused(string tekst) => Should.Throw<FormatException>(() => Contactregels.Lees(tekst));
}
