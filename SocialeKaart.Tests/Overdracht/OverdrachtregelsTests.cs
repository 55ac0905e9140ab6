using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Schil;
using static SocialeKaart.Tests.Overdracht.Mensen;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>Single promises of the rules, each with the story that shows it.</summary>
public sealed class OverdrachtregelsTests
{
    private static readonly Termijnen Termijnen = new();
    private static readonly DateTime Nu = KaartApp.Begin.UtcDateTime;

    private static Overdrachtstaat Aangeboden { get; } =
        Na(Overdrachtregels.Begin(Guid.NewGuid(), IdVan(Afzender), Grondslag.Toestemming, Leeftijdsgroep.VanafZestien, Toestemminggever.Inwoner, Nu, Termijnen), (Afzender, Aanbod(NaarAanbieder)));

    private static Overdrachtstaat Gestart { get; } =
        Na(Aangeboden, (Ontvanger, new Handeling.NeemAan()), (Ontvanger, new Handeling.LegContact()), (Ontvanger, new Handeling.MeldStart()));

    [Fact]
    public void Accept_ByARecipient_NamesWhoDid() => Na(Aangeboden, (Ontvanger, new Handeling.NeemAan())).Lopend!.AangenomenDoor.ShouldBe(IdVan(Ontvanger));

    [Fact]
    public void Terms_EachStep_AreWorkingDaysAsConfigured()
    {
        // From Tuesday 24 November 2026.
        Aangeboden.Termijn.ShouldBe(new DateOnly(2026, 11, 27));
        var aangenomen = Na(Aangeboden, (Ontvanger, new Handeling.NeemAan()));
        aangenomen.Termijn.ShouldBe(new DateOnly(2026, 12, 1));
        Na(aangenomen, (Ontvanger, new Handeling.LegContact())).Termijn.ShouldBe(new DateOnly(2026, 12, 15));
        Gestart.Termijn.ShouldBe(new DateOnly(2026, 11, 27));
        Na(Aangeboden, (Ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek))).Termijn.ShouldBe(new DateOnly(2026, 11, 27));
    }

    [Fact]
    public void Wait_UntilADate_IsTheTermItself()
    {
        var contact = Na(Aangeboden, (Ontvanger, new Handeling.NeemAan()), (Ontvanger, new Handeling.LegContact()), (Ontvanger, new Handeling.ZetOpWachtlijst(new DateOnly(2027, 1, 2))));
        (contact.Termijn, contact.Lopend!.PlekOp).ShouldBe((new DateOnly(2027, 1, 2), new DateOnly(2027, 1, 2)));
    }

    [Fact]
    public void Wait_LongerThanUntilTheRenewal_IsFirstAskedWhetherItIsStillWanted()
    {
        // Half a year from the beginning is 25 May 2027.
        var laat = Nu.AddDays(100);
        var plek = new DateOnly(2027, 8, 20);
        var wacht = Na(Na(Aangeboden, (Ontvanger, new Handeling.NeemAan()), (Ontvanger, new Handeling.LegContact())), laat, (Ontvanger, new Handeling.ZetOpWachtlijst(plek)));
        (wacht.Termijn, wacht.VernieuwenVoor, wacht.Lopend!.PlekOp).ShouldBe((new DateOnly(2027, 5, 25), new DateOnly(2027, 5, 25), plek));
        Na(wacht, laat, (Inwoner, new Handeling.Vernieuw())).Termijn.ShouldBe(plek);
        var stil = Na(wacht, Nu.AddDays(183), (Klok, new Handeling.MeldStilte()));
        Na(stil, Nu.AddDays(183), (Inwoner, new Handeling.Vernieuw())).Termijn.ShouldBe(stil.Termijn, "the Houder was silent");
        Na(stil, Nu.AddDays(183), (Afzender, new Handeling.Vernieuw())).Termijn.ShouldBe(plek);
    }

    [Fact]
    public void Wait_WithARenewalThatIsOverdue_AsksThatSoon()
    {
        var laat = Nu.AddDays(190);
        var wacht = Na(Na(Aangeboden, (Ontvanger, new Handeling.NeemAan()), (Ontvanger, new Handeling.LegContact())), laat, (Ontvanger, new Handeling.ZetOpWachtlijst(new DateOnly(2027, 8, 20))));
        wacht.Termijn.ShouldBe(Werkdagen.Na(new DateOnly(2027, 6, 2), Termijnen.Antwoord));
    }

    [Fact]
    public void LeaveWaitingList_AfterAReportedStart_IsRefused()
    {
        var gestart = Na(Aangeboden, (Ontvanger, new Handeling.NeemAan()), (Ontvanger, new Handeling.LegContact()), (Ontvanger, new Handeling.ZetOpWachtlijst(new DateOnly(2026, 12, 9))), (Ontvanger, new Handeling.MeldStart()));
        Fout(gestart, Ontvanger, new Handeling.HaalVanWachtlijst()).ShouldBe(Overdrachtfout.KanNietNu);
    }

    [Fact]
    public void Confirm_ByAColleagueOfTheRecipientWhoHoldsIt_IsRefused()
    {
        var elders = Na(Gestart, (Afzender, new Handeling.DraagHouderschapOver(IdVan(Buurman))), (Buurman, new Handeling.NeemHouderschapOver()));
        Fout(elders, Buurman, new Handeling.BevestigStart()).ShouldBe(Overdrachtfout.MagNiet);
        Fout(elders, Afzender, new Handeling.BevestigStart()).ShouldBeNull();
    }

    [Fact]
    public void Confirm_ByARecipientWhoHoldsIt_IsRefused()
    {
        var elders = Na(Gestart, (Afzender, new Handeling.DraagHouderschapOver(IdVan(TweedeOntvanger))), (TweedeOntvanger, new Handeling.NeemHouderschapOver()));
        Fout(elders, TweedeOntvanger, new Handeling.BevestigStart()).ShouldBe(Overdrachtfout.MagNiet);
    }

    [Fact]
    public void Confirm_ByTheFrontOfficeOfItsOwnStart_IsRefused()
    {
        var stil = Na(Aangeboden, Nu.AddDays(30), (Klok, new Handeling.MeldStilte()));
        var eigen = Na(stil, Nu.AddDays(30), (Front, new Handeling.NeemHouderschapOver()), (Front, new Handeling.MeldNietGelukt(Pogingreden.GeenAntwoord)), (Front, Aanbod(NaarToegang)),
            (TweedeFront, new Handeling.NeemAan()), (TweedeFront, new Handeling.LegContact()), (TweedeFront, new Handeling.MeldStart()));
        Fout(eigen, Front, new Handeling.BevestigStart()).ShouldBe(Overdrachtfout.MagNiet);
        Fout(eigen, Inwoner, new Handeling.BevestigStart()).ShouldBeNull();
    }

    [Fact]
    public void Read_AfterWithdrawal_IsForTheResidentOnly()
    {
        var ingetrokken = Na(Aangeboden, (Inwoner, new Handeling.TrekIn()));
        Allen.Where(w => w != Inwoner).ShouldAllBe(w => Overdrachtregels.Zichtbaar(ingetrokken, w).IsEmpty);
        Overdrachtregels.Zichtbaar(ingetrokken, Inwoner).ShouldNotBeEmpty();
        ingetrokken.Toestemmingen.ShouldAllBe(t => !t.Geldt);
    }

    [Fact]
    public void Read_AfterAMistake_IsNotForThatRecipientAnyMore()
    {
        Overdrachtregels.Zichtbaar(Aangeboden, Ontvanger).ShouldNotBeEmpty();
        var vergist = Na(Aangeboden, (Ontvanger, new Handeling.MeldVergissing()));
        Overdrachtregels.Zichtbaar(vergist, Ontvanger).ShouldBeEmpty();
        Overdrachtregels.ZietBestaan(vergist, Ontvanger).ShouldBeFalse();
    }

    [Fact]
    public void Read_ByTheFrontOfficeAfterSilence_IsWhatWasSharedWithItBefore()
    {
        var eerder = Na(Aangeboden, (Ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek)), (Afzender, Aanbod(NaarFrontoffice)), (Front, new Handeling.WijsAf(Pogingreden.PastNiet)), (Afzender, Aanbod(NaarAnder, Deelsoort.Krachten)));
        Overdrachtregels.Zichtbaar(eerder, Front).ShouldBeEmpty();
        var stil = Na(eerder, Nu.AddDays(30), (Klok, new Handeling.MeldStilte()));
        Overdrachtregels.Zichtbaar(stil, Front).ShouldBe([Deelsoort.Waarom]);
    }

    [Fact]
    public void Read_ByTheFrontOfficeAfterSilence_WithoutConsent_IsNothing() =>
        Overdrachtregels.Zichtbaar(Na(Aangeboden, Nu.AddDays(30), (Klok, new Handeling.MeldStilte())), Front).ShouldBeEmpty();

    [Fact]
    public void Read_ByWhoTookOver_IsHowToReachTheResidentAndWhatWasShared()
    {
        var stil = Na(Aangeboden, Nu.AddDays(30), (Klok, new Handeling.MeldStilte()));
        var over = Na(stil, Nu.AddDays(30), (Front, new Handeling.NeemHouderschapOver()));
        Deelsoort[] bereikbaar = [Deelsoort.Naam, Deelsoort.Contact, Deelsoort.Contactregels];
        Overdrachtregels.Zichtbaar(over, Front).ShouldBe([.. bereikbaar, Deelsoort.Waarom], ignoreOrder: true);
        Overdrachtregels.Zichtbaar(over, Afzender).Count.ShouldBe(Enum.GetValues<Deelsoort>().Length, "the sender was there");
        Overdrachtregels.Zichtbaar(Na(over, (Inwoner, new Handeling.TrekToestemmingIn())), Front).ShouldBe(bereikbaar, ignoreOrder: true);
    }

    [Theory]
    [InlineData(Toestemminggever.Inwoner, null, Ontbreekreden.NogNietGevraagd)]
    [InlineData(Toestemminggever.Inwoner, Ontbreekreden.VragenNietVeilig, Ontbreekreden.VragenNietVeilig)]
    [InlineData(Toestemminggever.Vertegenwoordiger, Ontbreekreden.NietBereikt, Ontbreekreden.NietBereikt)]
    [InlineData(Toestemminggever.InwonerEnVertegenwoordiger, Ontbreekreden.NietBereikt, null)]
    public void Report_ToTheMunicipalityAtThirteen_GoesOnWithTheReasonWhoIsMissing(Toestemminggever gever, Ontbreekreden? gezegd, Ontbreekreden? bewaard)
    {
        var begin = Overdrachtregels.Begin(Guid.NewGuid(), IdVan(Afzender), Grondslag.PubliekeTaak, Leeftijdsgroep.TwaalfTotZestien, null, Nu, Termijnen);
        var aanbod = new Handeling.BiedAan(NaarToegang, [Deelsoort.Waarom], gever) { Ontbreekt = gezegd };
        Na(begin, (Afzender, aanbod)).Toestemmingen.ShouldAllBe(t => t.Ontbreekt == bewaard);
        if (bewaard is not null)
            Fout(begin, Afzender, aanbod with { Naar = NaarAnder }).ShouldBe(Overdrachtfout.GeenToestemming);
    }

    [Fact]
    public void Picture_ForARecipient_LeavesOutWhereElseItWas()
    {
        var verder = Na(Aangeboden, (Ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek)), (Afzender, Aanbod(NaarAnder)));
        var beeld = Overdrachtregels.Beeld(verder, AndereOntvanger);
        beeld.Pogingen.Select(p => p.Naar).ShouldBe([NaarAnder]);
        beeld.Toestemmingen.ShouldAllBe(t => t.Naar == NaarAnder);
        beeld.Lopend.ShouldBe(verder.Lopend);
        Overdrachtregels.Beeld(verder, Afzender).ShouldBeSameAs(verder);
    }

    [Fact]
    public void Silence_AgainAndAgain_ComesBackEveryTerm()
    {
        var (staat, nu) = (Aangeboden, Nu);
        for (var keer = 0; keer < 5; keer++)
        {
            nu = staat.Termijn.AddDays(1).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);
            staat = Na(staat, nu, (Klok, new Handeling.MeldStilte()));
            staat.TeruggekomenOp.ShouldBe(nu);
            staat.Termijn.ShouldBeGreaterThan(Core.Catalogus.Openingstijden.Amsterdam.Datum(nu));
        }

        staat.BewogenOp.ShouldBe(Nu);
    }

    [Fact]
    public void Silence_OnTheLastDayOfTheTerm_IsNoneYet() =>
        Overdrachtregels.Doe(Aangeboden, new Handeling.MeldStilte(), Klok, Aangeboden.Termijn.ToDateTime(new TimeOnly(20, 0), DateTimeKind.Utc), Termijnen).Fout.ShouldBe(Overdrachtfout.KanNietNu);

    [Fact]
    public void Say_NobodyLookedForMe_IsNoSilenceBeforeTheDate()
    {
        var gezegd = Na(Aangeboden, (Inwoner, new Handeling.ZegContactgezocht(false)));
        (gezegd.ContactGezocht, gezegd.TeruggekomenOp, gezegd.Termijn).ShouldBe((false, null, Aangeboden.Termijn));
        Fout(gezegd, Front, new Handeling.NeemHouderschapOver()).ShouldBe(Overdrachtfout.MagNiet);
    }

    [Fact]
    public void Say_NobodyLookedForMe_HoldsUntilItComesFurther()
    {
        var gezegd = Na(Aangeboden, (Inwoner, new Handeling.ZegContactgezocht(false)), (Ontvanger, new Handeling.NeemAan()));
        gezegd.ContactGezocht.ShouldBe(false, "a yes is no contact");
        var contact = Na(gezegd, (Ontvanger, new Handeling.LegContact()));
        contact.ContactGezocht.ShouldBeNull();
        var opnieuw = Na(contact, (Inwoner, new Handeling.ZegContactgezocht(false)));
        Na(opnieuw, (Ontvanger, new Handeling.ZetOpWachtlijst(new DateOnly(2027, 1, 2)))).ContactGezocht.ShouldBeNull();
        Na(opnieuw, (Inwoner, new Handeling.TrekToestemmingIn())).ContactGezocht.ShouldBeNull();
        var stil = Na(opnieuw, Nu.AddDays(60), (Klok, new Handeling.MeldStilte()));
        stil.ContactGezocht.ShouldBe(false);
        Na(stil, Nu.AddDays(60), (Front, new Handeling.NeemHouderschapOver())).ContactGezocht.ShouldBeNull();
    }

    [Fact]
    public void Deny_TheStart_TellsWhoSaidSoUntilTheNextReport()
    {
        var inwoner = Na(Gestart, (Inwoner, new Handeling.OntkenStart())).Lopend!;
        (inwoner.OntkendOp, inwoner.OntkendDoor).ShouldBe((Nu, null));
        var afzender = Na(Gestart, (Afzender, new Handeling.OntkenStart()));
        afzender.Lopend!.OntkendDoor.ShouldBe(IdVan(Afzender));
        var opnieuw = Na(afzender, (Ontvanger, new Handeling.MeldStart())).Lopend!;
        (opnieuw.OntkendOp, opnieuw.OntkendDoor).ShouldBe((null, null));
    }

    [Fact]
    public void TakeBack_ByTheResident_IsToldToWhoReceivedItAndNobodyElse()
    {
        foreach (var stop in (Handeling[])[new Handeling.TrekToestemmingIn(), new Handeling.TrekIn()])
        {
            var terug = Na(Aangeboden, (Inwoner, stop));
            (Overdrachtregels.IsTeruggenomen(terug, Ontvanger), Overdrachtregels.ZietBestaan(terug, Ontvanger)).ShouldBe((true, false));
            foreach (var ander in (Betrokkene[])[Buurman, AndereOntvanger, Front, Collega])
                Overdrachtregels.IsTeruggenomen(terug, ander).ShouldBeFalse();
        }

        Overdrachtregels.IsTeruggenomen(Na(Aangeboden, (Ontvanger, new Handeling.MeldVergissing())), Ontvanger).ShouldBeFalse();
    }

    [Fact]
    public void Renew_ByAResidentWhoWaits_LeavesTheSilenceToBeSeen()
    {
        var stil = Na(Aangeboden, Nu.AddDays(30), (Klok, new Handeling.MeldStilte()));
        var vernieuwd = Na(stil, Nu.AddDays(31), (Inwoner, new Handeling.Vernieuw()), (Inwoner, new Handeling.ZegContactgezocht(false)));
        (vernieuwd.TeruggekomenOp, vernieuwd.BewogenOp).ShouldBe((Nu.AddDays(30), Nu));
        vernieuwd.VernieuwenVoor.ShouldBe(new DateOnly(2027, 6, 25));
        Na(vernieuwd, (Ontvanger, new Handeling.NeemAan())).TeruggekomenOp.ShouldBeNull();
    }

    [Fact]
    public void TakeOver_ByTheFrontOffice_WithoutSilence_IsRefused() => Fout(Aangeboden, Front, new Handeling.NeemHouderschapOver()).ShouldBe(Overdrachtfout.MagNiet);

    [Fact]
    public void Withdraw_ConsentForOneRecipient_LeavesItOpenForAnother()
    {
        var zonder = Na(Aangeboden, (Inwoner, new Handeling.TrekToestemmingIn()));
        zonder.IsOpen.ShouldBeTrue();
        zonder.Toestemmingen.Where(t => t.Naar is not null).ShouldAllBe(t => !t.Geldt);
        Fout(zonder, Afzender, Aanbod(NaarAnder)).ShouldBeNull();
    }

    [Fact]
    public void Offer_ToAnotherByWhoHasASecrecy_AsksTheReleaseAgain()
    {
        var nee = Na(Aangeboden, (Ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek)));
        Fout(nee, Afzender, Aanbod(NaarAnder) with { Beroepsgeheim = null }).ShouldBe(Overdrachtfout.GeenToestemming);
        Fout(nee, Afzender, Aanbod(NaarAnder) with { Beroepsgeheim = Toestemminggever.Ouders }).ShouldBe(Overdrachtfout.GeenToestemming);
        Na(nee, (Afzender, Aanbod(NaarAnder))).Toestemmingen.ShouldContain(t => t.Soort == Toestemmingsoort.Beroepsgeheim && t.Naar == NaarAnder);
        var zonder = Overdrachtregels.Begin(Guid.NewGuid(), IdVan(Afzender), Grondslag.Toestemming, Leeftijdsgroep.VanafZestien, null, Nu, Termijnen);
        Na(zonder, (Afzender, Aanbod(NaarAanbieder) with { Beroepsgeheim = null }), (Ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek)), (Afzender, Aanbod(NaarAnder) with { Beroepsgeheim = null })).Lopend.ShouldNotBeNull();
    }

    [Fact]
    public void Offer_ANumberWithoutHowToUseIt_IsRefused() =>
        Fout(Na(Aangeboden, (Ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek))), Afzender, Aanbod(NaarAnder, Deelsoort.Contact)).ShouldBe(Overdrachtfout.GeenToestemming);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(183)]
    public void Wait_UntilADayThatCannotBe_IsRefused(int dagen)
    {
        var contact = Na(Aangeboden, (Ontvanger, new Handeling.NeemAan()), (Ontvanger, new Handeling.LegContact()));
        Fout(contact, Ontvanger, new Handeling.ZetOpWachtlijst(new DateOnly(2026, 11, 24).AddDays(dagen))).ShouldBe(Overdrachtfout.DatumKanNiet);
    }

    private static Handeling.BiedAan Aanbod(Bestemming naar, params Deelsoort[] delen) => new(naar, delen.Length == 0 ? [Deelsoort.Waarom] : [.. delen], Toestemminggever.Inwoner) { Beroepsgeheim = Toestemminggever.Inwoner };

    private static Overdrachtfout? Fout(Overdrachtstaat staat, Betrokkene wie, Handeling handeling) => Overdrachtregels.Doe(staat, handeling, wie, Nu, Termijnen).Fout;

    private static Overdrachtstaat Na(Overdrachtstaat staat, params (Betrokkene Wie, Handeling Handeling)[] stappen) => Na(staat, Nu, stappen);

    private static Overdrachtstaat Na(Overdrachtstaat staat, DateTime nu, params (Betrokkene Wie, Handeling Handeling)[] stappen)
    {
        foreach (var (wie, handeling) in stappen)
        {
            var gevolg = Overdrachtregels.Doe(staat, handeling, wie, nu, Termijnen);
            gevolg.Fout.ShouldBeNull($"{handeling}");
            staat = gevolg.Staat;
        }

        return staat;
    }
}
