using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Overdracht;

public sealed class TermijnenTests
{
    [Fact]
    public void Check_Defaults_AreTheAgreedOnes()
    {
        var termijnen = new Termijnen().Getoetst();
        (termijnen.Antwoord, termijnen.EersteContact, termijnen.Start, termijnen.WekenOpen, termijnen.WekenBewaard).ShouldBe((3, 5, 15, 26, 6));
    }

    public static TheoryData<Termijnen> Onzin() =>
    [
        new Termijnen { Antwoord = 0 }, new Termijnen { Antwoord = 31 }, new Termijnen { EersteContact = -1 }, new Termijnen { Start = 131 }, new Termijnen { WekenOpen = 0 }, new Termijnen { WekenBewaard = 521 },
    ];

    [Theory]
    [MemberData(nameof(Onzin))]
    public void Check_ATermThatIsNone_IsRefused(Termijnen termijnen) => Should.Throw<InvalidOperationException>(() => termijnen.Getoetst());
}
