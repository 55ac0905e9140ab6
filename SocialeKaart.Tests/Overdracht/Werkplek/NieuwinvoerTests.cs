using SocialeKaart.Core.Overdracht;
using SocialeKaart.Web.Overdracht.Werkplek;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>What a sender fills in, before anything is sent: what is needed, what is shared, and whose consent counts.</summary>
public sealed class NieuwinvoerTests
{
    // Passes the eleven-test; nobody's.
    private const string Bsn = "111222333";

    private static readonly Bestemming Organisatie = new(Bestemmingsoort.Organisatie, Guid.NewGuid(), null);

    private static readonly Nieuwinvoer Volledig = new()
    {
        Naar = "budgetcoach", IsVeilig = true, Naam = "Jo", Waarom = "Post blijft dicht", Geprobeerd = "Een lijstje", Wensen = "Overzicht", Krachten = "Werkt graag",
        ZonderRegels = true, Contact = "06", MagHelpen = true, MagDelen = true, Strook = Strookkeuze.Nee,
    };

    public static TheoryData<string> Tekstvelden() => ["naam", "waarom", "geprobeerd", "wensen", "krachten", "advies", "toelichting", "contact"];

    [Fact]
    public void Check_AllFilledIn_FindsNothing()
    {
        Nieuwtoets.Zoek(Volledig, isMelding: false).ShouldBeEmpty();
        Volledig.AlsConcept(Organisatie).Toets().ShouldBeNull();
    }

    [Fact]
    public void Check_NothingFilledIn_NamesEachFieldInTheOrderOfThePage() =>
        Nieuwtoets.Zoek(new Nieuwinvoer { Naar = "budgetcoach", Leeftijd = null }, isMelding: false).Select(f => f.Veld)
            .ShouldBe(["naam", "leeftijd", "waarom", "regels", "delen", "mag-helpen", "mag-delen", "strook"]);

    [Theory]
    [MemberData(nameof(Tekstvelden))]
    public void Check_CitizenServiceNumber_IsRefusedAtItsField(string veld) =>
        Nieuwtoets.Zoek(Met(veld, $"nummer {Bsn}."), isMelding: true).ShouldHaveSingleItem().ShouldBe(new Nieuwfout(veld, "Fout.Bsn"));

    [Fact]
    public void Check_SecrecyThatWasNotReleased_IsMissing() =>
        Nieuwtoets.Zoek(Volledig with { HeeftBeroepsgeheim = true }, isMelding: false).ShouldHaveSingleItem().Veld.ShouldBe("mag-beroepsgeheim");

    [Fact]
    public void Make_ConceptOfWhoHasASecrecy_SaysWhoReleasedIt() =>
        (Volledig with { HeeftBeroepsgeheim = true, MagBeroepsgeheim = true }).AlsConcept(Organisatie).BeroepsgeheimGever.ShouldBe(Toestemminggever.Inwoner);

    [Fact]
    public void Share_ToBeginWith_IsWhatARecipientNeeds() =>
        Volledig.Leest(isMelding: false).Select(d => d.Deel).ShouldBe([Deelsoort.Naam, Deelsoort.Waarom, Deelsoort.Wensen, Deelsoort.Contactregels, Deelsoort.Contact]);

    [Fact]
    public void Share_ToTheMunicipality_HasAdviceAndWhatWasTriedToBeginWith() =>
        new[] { Deelsoort.Advies, Deelsoort.Geprobeerd }.ShouldBeSubsetOf((Volledig with { Advies = "Kijk mee" }).Leest(isMelding: true).Select(d => d.Deel));

    [Fact]
    public void Share_Number_AlwaysGoesWithTheRulesAndAfterThem()
    {
        var delen = Volledig.MetVinkje(Deelsoort.Contactregels, false).Leest(isMelding: false).Select(d => d.Deel).ToList();
        delen.IndexOf(Deelsoort.Contactregels).ShouldBeInRange(0, delen.IndexOf(Deelsoort.Contact) - 1);
    }

    [Fact]
    public void Share_UntickedPart_StaysWithTheSender()
    {
        var concept = Volledig.MetVinkje(Deelsoort.Wensen, false).AlsConcept(Organisatie);
        concept.Delen.ShouldContainKey(Deelsoort.Wensen);
        concept.TeDelen.ShouldNotContain(Deelsoort.Wensen);
    }

    [Fact]
    public void Tick_OtherParts_TakesTheConsentToShareBack()
    {
        var anders = Volledig.Na(i => i.MetVinkje(Deelsoort.Krachten, true), isMelding: false);
        (anders.MagHelpen, anders.MagDelen).ShouldBe((true, false));
    }

    [Fact]
    public void Write_OtherWordsInASharedPart_TakesTheConsentToShareBack()
    {
        var anders = Volledig.Na(i => i with { Waarom = "De post blijft dicht, en de huur loopt op" }, isMelding: false);
        (anders.MagDelen, anders.MagHelpen, anders.IsDelenVeranderd).ShouldBe((false, true, true));
        anders.Na(i => i with { MagDelen = true }, isMelding: false).IsDelenVeranderd.ShouldBeFalse();
        Volledig.Na(i => i with { Krachten = "Zingt graag" }, isMelding: false).MagDelen.ShouldBeTrue("that part is not shared");
    }

    [Fact]
    public void Write_PartThatWasEmptyAfterTheConsent_TakesTheConsentToShareBack() =>
        (Volledig with { Wensen = "" }).Na(i => i with { Wensen = "Overzicht" }, isMelding: false).MagDelen.ShouldBeFalse();

    [Fact]
    public void Choose_OtherAge_AsksConsentAnew()
    {
        var anders = (Volledig with { HeeftBeroepsgeheim = true, MagBeroepsgeheim = true }).MetLeeftijd(Leeftijdsgroep.OnderTwaalf);
        (anders.MagHelpen, anders.MagDelen, anders.MagBeroepsgeheim).ShouldBe((false, false, false));
        anders.GeverNu(isMelding: false).ShouldBe(Toestemminggever.Ouders);
    }

    [Theory]
    [InlineData(Leeftijdsgroep.OnderTwaalf, Toestemminggever.Ouders)]
    [InlineData(Leeftijdsgroep.TwaalfTotZestien, Toestemminggever.InwonerEnOuders)]
    [InlineData(Leeftijdsgroep.VanafZestien, Toestemminggever.Inwoner)]
    public void Choose_Age_StartsWithWhoseConsentItNeeds(Leeftijdsgroep leeftijd, Toestemminggever gever)
    {
        Volledig.MetLeeftijd(leeftijd).GeverNu(isMelding: false).ShouldBe(gever);
        Volledig.MetLeeftijd(leeftijd).GeverNu(isMelding: true).ShouldBe(gever);
    }

    [Fact]
    public void Ask_ForAMelding_LetsAChildUnderTwelveSignAlone()
    {
        var kind = Volledig.MetLeeftijd(Leeftijdsgroep.OnderTwaalf).MetGever(Toestemminggever.Inwoner);
        kind.GeverNu(isMelding: true).ShouldBe(Toestemminggever.Inwoner);
        kind.GeverNu(isMelding: false).ShouldBe(Toestemminggever.Ouders);
    }

    [Fact]
    public void Tick_RuleForContact_TakesNoRulesBack() =>
        Volledig.MetRegel(Contactregel.GeenVoicemail, true).ZonderRegels.ShouldBeFalse();

    [Theory]
    [InlineData(Contactregel.AlleenOverdag, false)]
    [InlineData(Contactregel.TolkGeenFamilie, false)]
    [InlineData(Contactregel.NietThuisBellen, true)]
    [InlineData(Contactregel.NoemGeenOrganisatie, true)]
    public void Tick_RuleThatHidesItFromOthers_IsCareful(Contactregel regel, bool voorzichtig) =>
        Volledig.MetRegel(regel, true).IsVoorzichtig.ShouldBe(voorzichtig);

    [Fact]
    public void Log_WhatWasFilledIn_TellsItsKindOnly() => Volledig.ToString().ShouldBe(nameof(Nieuwinvoer));

    private static Nieuwinvoer Met(string veld, string tekst) => veld switch
    {
        "naam" => Volledig with { Naam = tekst },
        "waarom" => Volledig with { Waarom = tekst },
        "geprobeerd" => Volledig with { Geprobeerd = tekst },
        "wensen" => Volledig with { Wensen = tekst },
        "krachten" => Volledig with { Krachten = tekst },
        "advies" => Volledig with { Advies = tekst },
        "toelichting" => Volledig with { Toelichting = tekst },
        _ => Volledig with { Contact = tekst },
    };
}
