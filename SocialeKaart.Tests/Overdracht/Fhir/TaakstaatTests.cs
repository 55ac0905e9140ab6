using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hl7.Fhir.Model;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Core.Overdracht.Fhir;
using Staat = Hl7.Fhir.Model.Task.TaskStatus;

namespace SocialeKaart.Tests.Overdracht.Fhir;

/// <summary>Whatever people do, the exported Task goes only where SDOH Clinical Care lets one go.</summary>
public sealed class TaakstaatTests
{
    // The arrows of "Referral Task State Diagram" (SDOH Clinical Care 3.0.0), written down apart from the code.
    private static readonly Dictionary<Staat, Staat[]> Pijlen = new()
    {
        [Staat.Draft] = [Staat.Requested],
        [Staat.Requested] = [Staat.Accepted, Staat.Rejected, Staat.Cancelled],
        [Staat.Accepted] = [Staat.InProgress, Staat.OnHold, Staat.Cancelled, Staat.Completed, Staat.Failed],
        [Staat.InProgress] = [Staat.OnHold, Staat.Cancelled, Staat.Completed, Staat.Failed],
        [Staat.OnHold] = [Staat.InProgress, Staat.Cancelled, Staat.Completed, Staat.Failed],
        [Staat.Rejected] = [],
        [Staat.Cancelled] = [],
        [Staat.Completed] = [],
        [Staat.Failed] = [],
    };

    private static readonly Bestemming Naar = new(Bestemmingsoort.Organisatie, new Guid("11111111-1111-4111-8111-111111111111"), null);
    private static readonly Termijnen Termijnen = new();
    private static readonly DateTime Begin = new(2026, 11, 24, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Wie Afzender = new(new Guid("22222222-2222-4222-8222-222222222222"), Guid.Empty, new HashSet<Rol> { Rol.Toeleider });
    private static readonly Wie Ontvanger = new(new Guid("33333333-3333-4333-8333-333333333333"), Naar.Organisatie!.Value, new HashSet<Rol> { Rol.Ontvanger });
    private static readonly Wie Frontoffice = new(new Guid("44444444-4444-4444-8444-444444444444"), Guid.Empty, new HashSet<Rol> { Rol.Frontoffice });

    private static readonly Betrokkene[] Wie = [Betrokkene.Medewerker(Afzender), Betrokkene.Medewerker(Ontvanger), Betrokkene.Medewerker(Frontoffice), Betrokkene.Inwoner];

    public static TheoryData<Pogingstaat> Pogingstaten() => [.. Enum.GetValues<Pogingstaat>()];

    [Theory]
    [MemberData(nameof(Pogingstaten))]
    public void Map_EveryState_IsOneOfTheValueSet(Pogingstaat staat) =>
        // Without ready and received, which the value set leaves out.
        new[] { null, (Guid?)Guid.NewGuid() }.Select(door => Taakstaat.Van(new Poging(1, Naar, [], staat, Begin) { AangenomenDoor = door })).ShouldBeSubsetOf([.. Pijlen.Keys, Staat.EnteredInError]);

    [Theory]
    [InlineData(Overdrachtstatus.Open, RequestStatus.Active)]
    [InlineData(Overdrachtstatus.Verbonden, RequestStatus.Completed)]
    [InlineData(Overdrachtstatus.Ingetrokken, RequestStatus.Revoked)]
    public void Map_EveryStatus_IsTheRequestsOwn(Overdrachtstatus status, RequestStatus verwacht) => Taakstaat.Van(status).ShouldBe(verwacht);

    [Property(MaxTest = 300)]
    public Property Follow_AnyActionsByAnyone_TaskTakesArrowsOfTheDiagramOnly() => Prop.ForAll(
        Gen.Zip(Gen.Elements(Handelingen()), Gen.Elements(Wie)).ArrayOf(40).ToArbitrary(),
        stappen =>
        {
            var staat = Overdrachtregels.Begin(new Guid("55555555-5555-4555-8555-555555555555"), Afzender.Id, Grondslag.Toestemming, Leeftijdsgroep.VanafZestien, null, Begin, Termijnen);
            var taken = new Dictionary<int, Staat>();
            var nu = Begin;
            foreach (var (handeling, wie) in stappen)
            {
                nu = nu.AddHours(7);
                staat = Overdrachtregels.Doe(staat, handeling, wie, nu, Termijnen).Staat;
                foreach (var poging in staat.Pogingen)
                {
                    var (was, wordt) = (taken.GetValueOrDefault(poging.Nummer, Staat.Draft), Taakstaat.Van(poging));
                    if (was != wordt && wordt != Staat.EnteredInError && !Pijlen[was].Contains(wordt))
                        return false;
                    taken[poging.Nummer] = wordt;
                }
            }

            return true;
        });

    private static Handeling[] Handelingen() =>
    [
        new Handeling.BiedAan(Naar, [Deelsoort.Waarom], Toestemminggever.Inwoner), new Handeling.BiedAan(new Bestemming(Bestemmingsoort.Frontoffice, null, null), [Deelsoort.Waarom], Toestemminggever.Inwoner),
        new Handeling.NeemAan(), new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.LegContact(), new Handeling.ZetOpWachtlijst(new DateOnly(2026, 12, 24)), new Handeling.HaalVanWachtlijst(),
        new Handeling.MeldStart(), new Handeling.BevestigStart(), new Handeling.OntkenStart(), new Handeling.WijsAf(Pogingreden.GeenPlek), new Handeling.MeldNietGelukt(Pogingreden.GeenContactGekregen),
        new Handeling.MeldVergissing(), new Handeling.TrekToestemmingIn(), new Handeling.TrekIn(),
    ];
}
