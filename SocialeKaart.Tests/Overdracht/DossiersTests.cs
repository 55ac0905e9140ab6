using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>A state that was put in a row comes out the same.</summary>
[Properties(Arbitrary = [typeof(Verloopgenerator)])]
public sealed class DossiersTests
{
    private static readonly DateTime Begin = KaartApp.Begin.UtcDateTime;

    [Property(MaxTest = 100)]
    public void Read_AnyOverdrachtThatWasKept_IsTheSame(Verloop verloop)
    {
        var staat = Toezicht.Volg(verloop, Begin, new Termijnen()).Staat;
        var terug = Dossiers.Nieuw(staat).Overdracht();
        // Once around is not enough: what is lost on the way in is lost in both.
        terug.ShouldBeEquivalentTo(staat);
        foreach (var wie in Mensen.Allen)
            Overdrachtregels.Zichtbaar(terug, wie).ShouldBe(Overdrachtregels.Zichtbaar(staat, wie));
    }

    [Fact]
    public void Read_AnyConsultThatWasKept_IsTheSame()
    {
        var staat = Consultstaat.Begin(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Begin, new Termijnen()) with { TeruggekomenOp = Begin, GeslotenOp = Begin, Berichten = 3, Status = Consultstatus.Beantwoord };
        Dossiers.Nieuw(staat).Consult().ShouldBe(staat);
    }

    [Fact]
    public void Keep_AChoice_IsByName()
    {
        var staat = Toezicht.Volg(new Verloop(Leeftijdsgroep.TwaalfTotZestien, []), Begin, new Termijnen()).Staat;
        var rij = JsonNode.Parse(Dossiers.Nieuw(staat).Staat)!;
        rij["Leeftijd"]!.GetValueKind().ShouldBe(JsonValueKind.String);
        rij["Leeftijd"]!.GetValue<string>().ShouldBe("TwaalfTotZestien");
    }

    [Fact]
    public void Read_AConsultAsOverdracht_IsRefused() =>
        Should.Throw<InvalidOperationException>(() => Dossiers.Nieuw(Consultstaat.Begin(Guid.NewGuid(), null, Guid.NewGuid(), Begin, new Termijnen())).Overdracht());
}
