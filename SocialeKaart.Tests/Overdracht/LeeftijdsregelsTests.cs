using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Core.Overdracht.Leeftijdsgroep;
using static SocialeKaart.Core.Overdracht.Toestemminggever;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>Under 12 the parents, from 12 to 15 both, from 16 the young person alone; and no second signature ever blocks a melding.</summary>
public sealed class LeeftijdsregelsTests
{
    [Theory]
    [InlineData(OnderTwaalf, Inwoner, false, false)]
    [InlineData(OnderTwaalf, Inwoner, true, true)]
    [InlineData(OnderTwaalf, Ouders, false, true)]
    [InlineData(OnderTwaalf, InwonerEnOuders, false, true)]
    [InlineData(OnderTwaalf, Vertegenwoordiger, false, true)]
    [InlineData(OnderTwaalf, InwonerEnVertegenwoordiger, false, true)]
    [InlineData(TwaalfTotZestien, Inwoner, false, false)]
    [InlineData(TwaalfTotZestien, Inwoner, true, true)]
    [InlineData(TwaalfTotZestien, Ouders, false, false)]
    [InlineData(TwaalfTotZestien, Ouders, true, true)]
    [InlineData(TwaalfTotZestien, InwonerEnOuders, false, true)]
    [InlineData(TwaalfTotZestien, Vertegenwoordiger, false, false)]
    [InlineData(TwaalfTotZestien, Vertegenwoordiger, true, true)]
    [InlineData(TwaalfTotZestien, InwonerEnVertegenwoordiger, false, true)]
    [InlineData(VanafZestien, Inwoner, false, true)]
    [InlineData(VanafZestien, Ouders, false, false)]
    [InlineData(VanafZestien, Ouders, true, false)]
    [InlineData(VanafZestien, InwonerEnOuders, false, false)]
    [InlineData(VanafZestien, InwonerEnOuders, true, false)]
    [InlineData(VanafZestien, Vertegenwoordiger, false, true)]
    [InlineData(VanafZestien, InwonerEnVertegenwoordiger, false, false)]
    public void Suffice_ByAgeAndGiver_IsAsTheLawSays(Leeftijdsgroep leeftijd, Toestemminggever gever, bool isMelding, bool volstaat) =>
        Leeftijdsregels.Volstaat(leeftijd, gever, isMelding).ShouldBe(volstaat);
}
