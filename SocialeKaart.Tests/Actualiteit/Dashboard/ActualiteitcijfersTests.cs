using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Dashboard;
using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Tests.Actualiteit.Dashboard;

public sealed class ActualiteitcijfersTests
{
    [Fact]
    public void Count_EmptyCatalogue_IsAllNoughtAndNothingToDivideBy()
    {
        var cijfers = Actualiteitcijfers.Van([], [], []);
        (cijfers.Totaal, cijfers.Actueel).ShouldBe((0, 0));
        cijfers.PerStaat.Values.Concat(cijfers.PerLeeftijd.Values).ShouldAllBe(n => n == 0);
        cijfers.PerOnderwerp.Concat(cijfers.PerWijk).Concat(cijfers.PerOrganisatie).ShouldBeEmpty();
        cijfers.Wachtrij.ShouldBe([.. Enum.GetValues<Wachtrijsoort>().Select(s => new Wachtcijfer(s, 0, null, null))]);
        cijfers.Afgehandeld.ShouldBe(new Afhandelcijfer(0, null));
    }

    [Fact]
    public void Count_Shares_TellTheWorstFirst()
    {
        Meting[] metingen =
        [
            new(Controlestaat.Actueel, 3, ["geld"], ["dorst"], "een"), new(Controlestaat.BijnaVerlopen, 170, ["geld", "werk"], [], "een"),
            new(Controlestaat.Verlopen, 200, ["werk"], ["dorst", "den-hout"], "twee"), new(Controlestaat.Nooit, null, [], [], null),
        ];
        var cijfers = Actualiteitcijfers.Van(metingen, [], []);
        cijfers.PerOnderwerp.ShouldBe([new Aandeel("werk", 1, 2), new Aandeel("geld", 2, 2)]);
        cijfers.PerWijk.ShouldBe([new Aandeel("den-hout", 0, 1), new Aandeel("", 1, 2), new Aandeel("dorst", 1, 2)]);
        cijfers.PerOrganisatie.ShouldBe([new Aandeel("", 0, 1), new Aandeel("twee", 0, 1), new Aandeel("een", 2, 2)]);
    }

    [Theory]
    [InlineData(null, Leeftijd.Nooit)]
    [InlineData(0, Leeftijd.Maand)]
    [InlineData(30, Leeftijd.Maand)]
    [InlineData(31, Leeftijd.Kwartaal)]
    [InlineData(90, Leeftijd.Kwartaal)]
    [InlineData(91, Leeftijd.Halfjaar)]
    [InlineData(180, Leeftijd.Halfjaar)]
    [InlineData(181, Leeftijd.Jaar)]
    [InlineData(365, Leeftijd.Jaar)]
    [InlineData(366, Leeftijd.Ouder)]
    public void Count_Age_FallsInItsBucket(int? dagen, Leeftijd vak) => Actualiteitcijfers.Oud(dagen).ShouldBe(vak);

    [Theory]
    [InlineData(new[] { 5 }, 5)]
    [InlineData(new[] { 9, 1 }, 5)]
    [InlineData(new[] { 30, 1, 2 }, 2)]
    [InlineData(new[] { 1, 100, 3, 5 }, 4)]
    public void Count_Median_IsTheMiddle(int[] uren, int midden) => Actualiteitcijfers.Midden([.. uren.Select(u => TimeSpan.FromHours(u))]).ShouldBe(TimeSpan.FromHours(midden));

    [Fact]
    public void Count_Queue_TellsHowManyHowLongAndTheLongest()
    {
        var cijfers = Actualiteitcijfers.Van([], [(Wachtrijsoort.Signaal, TimeSpan.FromDays(1)), (Wachtrijsoort.Signaal, TimeSpan.FromDays(9)), (Wachtrijsoort.Controle, TimeSpan.FromDays(2))], [TimeSpan.FromHours(4)]);
        cijfers.Wachtrij.ShouldContain(new Wachtcijfer(Wachtrijsoort.Signaal, 2, TimeSpan.FromDays(5), TimeSpan.FromDays(9)));
        cijfers.Wachtrij.ShouldContain(new Wachtcijfer(Wachtrijsoort.Controle, 1, TimeSpan.FromDays(2), TimeSpan.FromDays(2)));
        cijfers.Afgehandeld.ShouldBe(new Afhandelcijfer(1, TimeSpan.FromHours(4)));
    }
}
