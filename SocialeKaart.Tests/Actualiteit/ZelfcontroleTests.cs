using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Tests.Actualiteit;

public sealed class ZelfcontroleTests
{
    private static readonly DateOnly Dag = new(2026, 11, 24);

    [Theory]
    [InlineData("0162 44 00 01")]
    [InlineData("06-12345678")]
    [InlineData("+31 162 440001")]
    [InlineData("0800 0432")]
    [InlineData("0900-1234567")]
    [InlineData("14 0162")]
    [InlineData("14 013")]
    [InlineData("112")]
    [InlineData("116 123")]
    public void Check_NumberThatCanBeCalled_IsOne(string nummer) => Zelfcontrole.IsNummer(nummer).ShouldBeTrue();

    [Theory]
    [InlineData("0162 44 00")]
    [InlineData("0162 44 00 011")]
    [InlineData("162 440001")]
    [InlineData("0062 440001")]
    [InlineData("+32 162 440001")]
    public void Check_NumberThatCannot_IsNone(string nummer) => Zelfcontrole.IsNummer(nummer).ShouldBeFalse();

    [Fact]
    public void Search_SoundEntry_FindsNothing() => Zelfcontrole.Zoek(Proefinhoud.Alles, Dag).ShouldBeEmpty();

    [Fact]
    public void Search_WrongNumberAndLastDatePast_FindsBoth()
    {
        var inhoud = Proefinhoud.Alles with
        {
            Contact = new Contact { Telefoon = "0162" }, Tijden = [Proefinhoud.Alles.Tijden[0] with { TotEnMet = Dag.AddDays(-1) }],
        };
        Zelfcontrole.Zoek(inhoud, Dag).ShouldBe([Foutsoort.Nummervorm, Foutsoort.DatumVoorbij]);
    }

    [Fact]
    public void Search_OneSlotOfTwoPast_FindsNothing() =>
        Zelfcontrole.Zoek(Proefinhoud.Alles with { Tijden = [Proefinhoud.Alles.Tijden[0], Proefinhoud.Alles.Tijden[0] with { TotEnMet = Dag.AddDays(-1) }] }, Dag).ShouldBeEmpty();

    [Fact]
    public void Search_ClosedUntilYesterday_FindsIt() =>
        Zelfcontrole.Zoek(Proefinhoud.Alles with { Capaciteit = new Capaciteit { Staat = Capaciteitsstaat.Gesloten, Tot = Dag.AddDays(-1) } }, Dag).ShouldBe([Foutsoort.DatumVoorbij]);
}
