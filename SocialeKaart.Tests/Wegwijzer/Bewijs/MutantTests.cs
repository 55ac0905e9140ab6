using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Core.Wegwijzer.Bewijs;

namespace SocialeKaart.Tests.Wegwijzer.Bewijs;

/// <summary>That the proof can fail: every seeded fault is found as a fault of the property it breaks.</summary>
public sealed class MutantTests
{
    public static TheoryData<string> Namen => [.. Mutanten.Alle.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Prove_Mutant_IsCaught(string naam)
    {
        var (eigenschap, maak) = Mutanten.Alle[naam];
        var uitslag = maak().Voer();
        var gevonden = uitslag.Overtredingen.Where(o => o.Eigenschap == eigenschap).ToList();
        gevonden.ShouldNotBeEmpty(string.Join('\n', uitslag.Overtredingen.Select(o => $"{o.Eigenschap}: {o.Verhaal}")));
        gevonden.ShouldAllBe(o => o.Verhaal.Length > 0 && o.Aantal > 0);
    }

    [Fact]
    public void Prove_EveryProperty_HasAMutant() => Mutanten.Alle.Values.Select(m => m.Eigenschap).Distinct().Order().ShouldBe(Eigenschappen.Alle);

    [Fact]
    public void Prove_NoFaultInTheSameScopes_Holds()
    {
        Proef.Gaaf.Voer().Overtredingen.ShouldBeEmpty();
        Proef.Gaaf.In("geld", "werk").Diep().Voer().Overtredingen.ShouldBeEmpty();
        Proef.Gaaf.In("huishouden").Voer().Overtredingen.ShouldBeEmpty();
        Proef.Gaaf.Langs(Route.Ander).Voer().Overtredingen.ShouldBeEmpty();
        Proef.Gaaf.Langs(Route.Jong).Voer().Overtredingen.ShouldBeEmpty();
    }

    [Fact]
    public void Prove_TooLittleOnALiveCatalogue_IsAWarning()
    {
        var mutant = Mutanten.Alle["een onderwerp met één voorziening"].Maak();
        var uitslag = (mutant with { Bereik = mutant.Bereik with { Streng = false } }).Voer();
        uitslag.Geslaagd.ShouldBeTrue();
        uitslag.Waarschuwingen.ShouldContain(w => w.Contains("onderwerp pesten heeft minder dan 2 voorzieningen", StringComparison.Ordinal));
    }

    [Fact]
    public void Prove_Fault_TellsAnswersAndWhatIsWrong() =>
        Mutanten.Alle["een leefgebied zonder regel voor altijd"].Maak().Voer().Overtredingen.First(o => o.Eigenschap == Eigenschap.Leefdomein).Verhaal
            .ShouldBe("Iemand antwoordt keuze: “Geld en inkomen”. In het plan: bij geld staat niets.");

    [Fact]
    public void Prove_Twice_TellsTheSame()
    {
        var mutant = Mutanten.Alle["wie niets kan dragen, staat alleen"].Maak();
        var (een, ander) = (mutant.Voer(), mutant.Voer());
        een.Overtredingen.ShouldBe(ander.Overtredingen);
        een.Toetsen.ShouldBe(ander.Toetsen);
        (een.Staten, een.Wegen, een.Plannen).ShouldBe((ander.Staten, ander.Wegen, ander.Plannen));
    }
}
