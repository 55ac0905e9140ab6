using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>"What may I do now?" for each of those around an overdracht.</summary>
public sealed class MogelijkhedenTests
{
    private static readonly DateTime Nu = KaartApp.Begin.UtcDateTime;
    private static readonly Termijnen Termijnen = new();
    private static readonly Guid Organisatie = Guid.NewGuid();
    private static readonly Wie Afzender = Iemand(Guid.NewGuid(), Rol.Toeleider), Collega = Iemand(Afzender.Organisatie, Rol.Toeleider), Ontvanger = Iemand(Organisatie, Rol.Ontvanger), Frontoffice = Iemand(Guid.NewGuid(), Rol.Frontoffice);
    private static readonly Handeling.BiedAan Aanbod = new(new Bestemming(Bestemmingsoort.Organisatie, Organisatie, null), [Deelsoort.Waarom], Toestemminggever.Inwoner);

    [Fact]
    public void Ask_RecipientOfAnOffer_SaysYesOrNoOrThatItIsAMistake() =>
        Van(Ontvanger, Aangeboden()).ShouldBe([Mogelijkheid.NeemAan, Mogelijkheid.WijsAf, Mogelijkheid.MeldNietGelukt, Mogelijkheid.MeldVergissing]);

    [Fact]
    public void Ask_RecipientInContact_StartsOrNamesADate() =>
        Van(Ontvanger, Na(new Handeling.NeemAan(), new Handeling.LegContact())).ShouldBe([Mogelijkheid.MeldStart, Mogelijkheid.ZetOpWachtlijst, Mogelijkheid.MeldNietGelukt, Mogelijkheid.MeldVergissing]);

    [Fact]
    public void Ask_RecipientWhoSaidThatItStarted_CannotConfirmThat() =>
        Van(Ontvanger, Gestart()).ShouldNotContain(Mogelijkheid.BevestigStart);

    [Fact]
    public void Ask_SenderWhenItStarted_ConfirmsOrDenies() =>
        Van(Afzender, Gestart()).Take(2).ShouldBe([Mogelijkheid.BevestigStart, Mogelijkheid.OntkenStart]);

    [Fact]
    public void Ask_HouderAfterANo_OffersItToTheNext() =>
        Van(Afzender, Na(new Handeling.WijsAf(Pogingreden.GeenPlek))).ShouldBe([Mogelijkheid.BiedAan, Mogelijkheid.Vernieuw, Mogelijkheid.DraagOver, Mogelijkheid.GeefVolgkaart, Mogelijkheid.TrekIn]);

    [Fact]
    public void Ask_HouderWhileItIsOffered_OffersItToNobodyElse() =>
        Van(Afzender, Aangeboden()).ShouldNotContain(Mogelijkheid.BiedAan);

    [Fact]
    public void Ask_ColleagueWhoWasAsked_TakesOverOnly() =>
        Van(Collega, Doe(Aangeboden(), new Handeling.DraagHouderschapOver(Collega.Id), Afzender)).ShouldBe([Mogelijkheid.NeemOver]);

    [Fact]
    public void Ask_Anybody_OfAClosedOneNothing()
    {
        var dicht = Doe(Aangeboden(), new Handeling.TrekIn(), Afzender);
        foreach (var wie in (Wie[])[Afzender, Collega, Ontvanger, Frontoffice])
            Van(wie, dicht).ShouldBeEmpty();
    }

    [Fact]
    public void Ask_FrontofficeBeforeSilence_HasNothingToDo() =>
        Van(Frontoffice, Aangeboden()).ShouldBeEmpty();

    [Fact]
    public void Ask_FrontofficeAfterSilence_TakesOver()
    {
        var later = Nu.AddDays(14);
        var stil = Overdrachtregels.Doe(Aangeboden(), new Handeling.MeldStilte(), Betrokkene.Klok, later, Termijnen).Staat;
        Mogelijkheden.Van(stil, Betrokkene.Medewerker(Frontoffice), later, Termijnen).ShouldBe([Mogelijkheid.NeemOver]);
    }

    // Someone of 12 to 16 needs two: that is asked of what is chosen, so the button is there.
    [Theory]
    [InlineData(Leeftijdsgroep.OnderTwaalf)]
    [InlineData(Leeftijdsgroep.TwaalfTotZestien)]
    [InlineData(Leeftijdsgroep.VanafZestien)]
    public void Ask_HouderAtAnyAge_MayOffer(Leeftijdsgroep leeftijd) =>
        Van(Afzender, Begin(leeftijd)).ShouldContain(Mogelijkheid.BiedAan);

    // Whatever path was taken: a step that is offered and needs no choice is never refused.
    [Property]
    public Property Take_AnyOfferedStep_IsDone() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ListOf(20).ToArbitrary(),
        worpen =>
        {
            var staat = Begin(Leeftijdsgroep.VanafZestien);
            foreach (var worp in worpen)
            {
                var wie = ((Wie[])[Afzender, Collega, Ontvanger, Frontoffice])[worp % 4];
                var stappen = Van(wie, staat);
                if (stappen.IsEmpty)
                    continue;
                var stap = stappen[worp / 4 % stappen.Count];
                if (Handeling(stap, staat) is { } handeling)
                    staat = Doe(staat, handeling, wie);
            }
        });

    private static Handeling? Handeling(Mogelijkheid stap, Overdrachtstaat staat) => stap switch
    {
        Mogelijkheid.WijsAf => new Handeling.WijsAf(Pogingreden.GeenPlek),
        Mogelijkheid.MeldNietGelukt => new Handeling.MeldNietGelukt(Pogingreden.GeenAntwoord),
        Mogelijkheid.ZetOpWachtlijst => new Handeling.ZetOpWachtlijst(new DateOnly(2026, 12, 24)),
        Mogelijkheid.BiedAan => Aanbod,
        Mogelijkheid.DraagOver => new Handeling.DraagHouderschapOver(staat.Houder == Collega.Id ? Afzender.Id : Collega.Id),
        Mogelijkheid.GeefVolgkaart or Mogelijkheid.TrekIn => null,
        _ => Mogelijkheden.ZonderKeuze(stap),
    };

    private static Wie Iemand(Guid organisatie, Rol rol) => new(Guid.NewGuid(), organisatie, new HashSet<Rol> { rol });

    private static System.Collections.Immutable.ImmutableList<Mogelijkheid> Van(Wie wie, Overdrachtstaat staat) => Mogelijkheden.Van(staat, Betrokkene.Medewerker(wie), Nu, Termijnen);

    private static Overdrachtstaat Begin(Leeftijdsgroep leeftijd) => Overdrachtregels.Begin(Guid.NewGuid(), Afzender.Id, Grondslag.Toestemming, leeftijd, null, Nu, Termijnen);

    private static Overdrachtstaat Aangeboden() => Doe(Begin(Leeftijdsgroep.VanafZestien), Aanbod, Afzender);

    private static Overdrachtstaat Gestart() => Na(new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.MeldStart());

    private static Overdrachtstaat Na(params Handeling[] vanOntvanger) => vanOntvanger.Aggregate(Aangeboden(), (staat, handeling) => Doe(staat, handeling, Ontvanger));

    private static Overdrachtstaat Doe(Overdrachtstaat staat, Handeling handeling, Wie wie)
    {
        var (na, fout) = Overdrachtregels.Doe(staat, handeling, Betrokkene.Medewerker(wie), Nu, Termijnen);
        fout.ShouldBeNull(handeling.ToString());
        return na;
    }
}
