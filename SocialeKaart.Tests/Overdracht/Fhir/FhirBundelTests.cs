using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Core.Overdracht.Fhir;
using Taak = Hl7.Fhir.Model.Task;

namespace SocialeKaart.Tests.Overdracht.Fhir;

/// <summary>What stands in an export, as another system reads it: through Firely's parser, which here lets no fault pass.</summary>
public sealed class FhirBundelTests
{
    private static readonly JsonSerializerOptions Streng = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);
    private static readonly DateTime Begin = new(2026, 11, 24, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Guid Organisatie = new("11111111-1111-4111-8111-111111111111");
    private static readonly Wie Afzender = new(new Guid("22222222-2222-4222-8222-222222222222"), Guid.Empty, new HashSet<Rol> { Rol.Toeleider });
    private static readonly Wie Ontvanger = new(new Guid("33333333-3333-4333-8333-333333333333"), Organisatie, new HashSet<Rol> { Rol.Ontvanger });
    private static readonly Fhirteksten Teksten = new("Frontoffice", "Hulp", "Gestart", d => $"Plek {d:O}", s => $"Staat {s}", r => $"Reden {r}", d => $"Deel {d}", r => $"Regel {r}");

    private static readonly ImmutableSortedDictionary<Deelsoort, string> Alles = Enum.GetValues<Deelsoort>()
        .ToImmutableSortedDictionary(d => d, d => d == Deelsoort.Contactregels ? Contactregels.Schrijf([], "") : $"tekst van {d}");

    private static readonly Handeling[] Weg = [new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.ZetOpWachtlijst(new DateOnly(2026, 12, 24)), new Handeling.MeldStart(), new Handeling.BevestigStart()];

    // What SDOH Clinical Care 3.0.0 asks of a Task for a referral, beside its state: each of these once, and the words of a reason.
    [Property]
    public Property Read_AnyPartsInAnyState_PassesTheParserAndHasWhatATaskNeeds() => Prop.ForAll(
        (from aantal in Gen.Choose(0, Weg.Length)
         from einde in Gen.Elements<Handeling?>(null, new Handeling.WijsAf(Pogingreden.GeenPlek), new Handeling.MeldNietGelukt(Pogingreden.PastNiet), new Handeling.MeldVergissing(), new Handeling.TrekIn())
         from delen in Gen.Elements(Enum.GetValues<Deelsoort>()).ArrayOf()
         select (aantal, einde, delen)).ToArbitrary(),
        geval =>
        {
            var bundel = Lees(Na([.. Weg.Take(geval.aantal), .. geval.einde is null ? Array.Empty<Handeling>() : [geval.einde]]), Alles.RemoveRange(Enum.GetValues<Deelsoort>().Except(geval.delen)));
            var (taak, verzoek) = (Van<Taak>(bundel), Van<ServiceRequest>(bundel));
            taak.Intent.ShouldBe(Taak.TaskIntent.Order);
            taak.Code!.Coding.ShouldHaveSingleItem().Code.ShouldBe("fulfill");
            Naar<ServiceRequest>(bundel, taak.Focus).ShouldBe(verzoek);
            Naar<Patient>(bundel, taak.For).ShouldBe(Naar<Patient>(bundel, verzoek.Subject));
            Naar<PractitionerRole>(bundel, taak.Requester).ShouldBe(Naar<PractitionerRole>(bundel, verzoek.Requester));
            Naar<Organization>(bundel, taak.Owner).Name.ShouldBe("Stichting Ontvangst");
            taak.AuthoredOn.ShouldNotBeNullOrEmpty();
            if (taak.Status is Taak.TaskStatus.Rejected or Taak.TaskStatus.Cancelled or Taak.TaskStatus.OnHold or Taak.TaskStatus.Failed)
                taak.StatusReason!.Text.ShouldNotBeNullOrWhiteSpace();
            else
                taak.StatusReason.ShouldBeNull();
        });

    [Theory]
    [InlineData(0, "requested", null)]
    [InlineData(1, "accepted", null)]
    [InlineData(2, "in-progress", null)]
    [InlineData(3, "on-hold", "Plek 2026-12-24")]
    [InlineData(5, "completed", null)]
    public void Read_OfferOnItsWay_TellsHowItStands(int stappen, string staat, string? reden)
    {
        var taak = Van<Taak>(Lees(Na([.. Weg.Take(stappen)]), Alles));
        taak.StatusElement!.JsonValue!.ToString().ShouldBe(staat);
        taak.StatusReason?.Text.ShouldBe(reden);
    }

    [Fact]
    public void Read_Declined_TellsWhy() => Van<Taak>(Lees(Na(new Handeling.WijsAf(Pogingreden.GeenPlek)), Alles)).StatusReason!.Text.ShouldBe("Reden GeenPlek");

    [Fact]
    public void Read_StartThatWaitsForAConfirmation_SaysSo() => Van<Taak>(Lees(Na([.. Weg.Take(4)]), Alles)).BusinessStatus!.Text.ShouldBe("Gestart");

    [Fact]
    public void Read_OpenOffer_TellsByWhenSomethingHasToHappen() => Van<Taak>(Lees(Na(), Alles)).Restriction!.Period!.End.ShouldBe("2026-11-27");

    [Theory]
    [InlineData(Deelsoort.Naam)]
    [InlineData(Deelsoort.Contact)]
    [InlineData(Deelsoort.Waarom)]
    [InlineData(Deelsoort.Geprobeerd)]
    [InlineData(Deelsoort.Wensen)]
    [InlineData(Deelsoort.Krachten)]
    [InlineData(Deelsoort.Advies)]
    public void Write_PartThatIsNotShared_IsNotInIt(Deelsoort deel)
    {
        FhirUitvoer.Schrijf(Maak(Na(), Alles)).ShouldContain(Alles[deel]);
        FhirUitvoer.Schrijf(Maak(Na(), Alles.Remove(deel))).ShouldNotContain(Alles[deel]);
    }

    [Fact]
    public void Read_ContactWithRules_StandsOnlyBehindThem()
    {
        var bundel = Lees(Na(), Alles.SetItem(Deelsoort.Contactregels, Contactregels.Schrijf([Contactregel.GeenVoicemail], "Na vijven is hij thuis.")));
        Van<Patient>(bundel).Telecom.ShouldBeEmpty();
        Van<ServiceRequest>(bundel).OrderDetail.ShouldHaveSingleItem().Text.ShouldBe("Regel GeenVoicemail");
        Van<ServiceRequest>(bundel).Note[0].Text.ShouldBe("Deel Contact: Regel GeenVoicemail\nNa vijven is hij thuis.\ntekst van Contact");
    }

    [Fact]
    public void Read_ContactWithoutRules_IsTheResidents() => Van<Patient>(Lees(Na(), Alles)).Telecom.ShouldHaveSingleItem().Value.ShouldBe("tekst van Contact");

    [Fact]
    public void Write_Accounts_StayOutOfIt() => FhirUitvoer.Schrijf(Maak(Na([.. Weg]), Alles)).ShouldNotContain(Afzender.Id.ToString());

    private static Overdrachtstaat Na(params Handeling[] handelingen)
    {
        var termijnen = new Termijnen();
        var naar = new Bestemming(Bestemmingsoort.Organisatie, Organisatie, null);
        var staat = Overdrachtregels.Begin(new Guid("55555555-5555-4555-8555-555555555555"), Afzender.Id, Grondslag.Toestemming, Leeftijdsgroep.VanafZestien, null, Begin, termijnen);
        foreach (var handeling in handelingen.Prepend(new Handeling.BiedAan(naar, [.. Alles.Keys], Toestemminggever.Inwoner)))
        {
            // By the first of them who may.
            var wie = new[] { Betrokkene.Medewerker(Ontvanger), Betrokkene.Medewerker(Afzender), Betrokkene.Inwoner }.FirstOrDefault(w => Overdrachtregels.Mag(staat, handeling, w));
            staat = wie is null ? staat : Overdrachtregels.Doe(staat, handeling, wie, Begin, termijnen).Staat;
        }

        return staat;
    }

    private static Bundle Maak(Overdrachtstaat staat, IReadOnlyDictionary<Deelsoort, string> delen) =>
        FhirBundel.Maak(new Fhirinhoud(staat, delen, new Persoon(Afzender.Id, "Sanne Afzender", "Stichting Afzender"), "Stichting Ontvangst", "Budgetcoach"), Teksten, Begin);

    private static Bundle Lees(Overdrachtstaat staat, IReadOnlyDictionary<Deelsoort, string> delen) =>
        JsonSerializer.Deserialize<Bundle>(FhirUitvoer.Schrijf(Maak(staat, delen)), Streng)!;

    private static T Van<T>(Bundle bundel) where T : Resource => bundel.Entry.Select(e => e.Resource).OfType<T>().First();

    private static T Naar<T>(Bundle bundel, ResourceReference? verwijzing) where T : Resource =>
        bundel.Entry.Single(e => e.FullUrl == verwijzing!.Reference).Resource.ShouldBeOfType<T>();
}
