using FsCheck.Xunit;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Schil;
using static SocialeKaart.Tests.Overdracht.Mensen;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>What is promised to a resident, through any story of months with anyone trying anything.</summary>
[Properties(Arbitrary = [typeof(Verloopgenerator)])]
public sealed class OverdrachtregelsProperties
{
    private static readonly Termijnen Termijnen = new();
    private static readonly DateTime Begin = KaartApp.Begin.UtcDateTime;

    [Property(MaxTest = 200)]
    public void Do_AnythingByAnyone_KeepsEveryPromise(Verloop verloop) => Toezicht.Volg(verloop, Begin, Termijnen);

    [Property(MaxTest = 200)]
    public void Do_AnythingByAnyone_StaysOnTheWayToAStart(Verloop verloop)
    {
        var toezicht = Toezicht.Volg(verloop, Begin, Termijnen);
        if (toezicht.Staat.IsOpen)
            toezicht.KomtVerder();
    }

    /// <summary>From the outside in: every state of the diagram is got to, by every way there is, and by no other.</summary>
    [Fact]
    public void Explore_EveryActionInEveryState_IsTheDiagram()
    {
        var gezien = new HashSet<(Pogingstaat?, Type, Pogingstaat)>();
        var begin = Overdrachtregels.Begin(Guid.NewGuid(), IdVan(Afzender), Grondslag.Toestemming, Leeftijdsgroep.VanafZestien, null, Begin, Termijnen);
        var (rij, bekend) = (new Queue<Overdrachtstaat>([begin]), new HashSet<object> { Soort(begin) });
        while (rij.TryDequeue(out var van))
        {
            // A day on which the term is over, so that the clock has its say too.
            var nu = van.Termijn.AddDays(1).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);
            foreach (var (wie, handeling) in Betrokkenen.SelectMany(_ => Stap.Handelingen(van.Termijn.AddDays(1)), (w, h) => (w, h)))
            {
                var (na, fout) = Overdrachtregels.Doe(van, handeling, wie, nu, Termijnen);
                if (fout is not null)
                    continue;
                Toezicht.Mocht(van, handeling, wie);
                var was = handeling is Handeling.BiedAan ? null : van.Pogingen.LastOrDefault()?.Staat;
                if (na.Pogingen is [.., var poging] && poging.Staat != was)
                    gezien.Add((was, handeling.GetType(), poging.Staat));
                if (bekend.Add(Soort(na)))
                    rij.Enqueue(na);
            }
        }

        gezien.ShouldBe(Diagram.Overgangen, ignoreOrder: true);
    }

    private static IReadOnlyList<Betrokkene> Betrokkenen { get; } = [Inwoner, Klok, Afzender, AfzenderZonderRol, Ontvanger, TweedeOntvanger, Buurman, AndereOntvanger, Front, Beheerder];

    // What decides on what can be done: all of it but the dates and the tries before the last.
    private static object Soort(Overdrachtstaat s) =>
        (s.Status, s.Houder, s.TeruggekomenOp is not null, s.Gevraagd, s.Pogingen.Count > 0, s.Pogingen is [.., var p] ? (p.Staat, p.Naar.Organisatie, p.GestartOp is not null) : default);
}
