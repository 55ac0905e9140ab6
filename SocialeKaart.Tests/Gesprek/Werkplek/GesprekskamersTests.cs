using SocialeKaart.Core.Gesprek;
using SocialeKaart.Web.Gesprek.Werkplek;

namespace SocialeKaart.Tests.Gesprek.Werkplek;

/// <summary>Who sees which gesprek, and for how long it is there.</summary>
public sealed class GesprekskamersTests(Schil.LeesApp app) : IClassFixture<Schil.LeesApp>
{
    private static readonly Deelnemer Houder = new(Guid.NewGuid(), "Tessa"), Collega = new(Guid.NewGuid(), "Omar");
    private readonly Gesprekskamers kamers = new();

    [Fact]
    public void Open_SameGesprekAgain_IsTheSameRoom()
    {
        var kamer = kamers.Open(Staat(), Houder, []);
        kamers.Open(kamer.Staat, Houder, []).ShouldBeSameAs(kamer);
    }

    [Fact]
    public void Open_GesprekOfAnother_IsNotThatRoom()
    {
        var kamer = kamers.Open(Staat(), Houder, []);
        kamers.Open(kamer.Staat, Collega, []).ShouldNotBeSameAs(kamer);
    }

    [Fact]
    public void Join_NotInvited_IsRefused()
    {
        var kamer = kamers.Open(Staat(), Houder, []);
        kamers.Betreed(kamer.Staat.Id, Collega).ShouldBeNull();
    }

    [Fact]
    public void Join_Invited_LeavesTheHouderAsItWas()
    {
        var kamer = kamers.Open(Staat(), Houder, []);
        kamers.Nodig(kamer, Collega.Account);
        kamers.Betreed(kamer.Staat.Id, Collega).ShouldBeSameAs(kamer);
        kamer.Houder.ShouldBe(Houder);
    }

    [Fact]
    public void Join_WithoutTheHouder_IsRefused()
    {
        var kamer = kamers.Open(Staat(), Houder, [Collega.Account]);
        kamers.Betreed(kamer.Staat.Id, Collega);
        kamers.Verlaat(kamer, Houder);
        kamers.Betreed(kamer.Staat.Id, Collega).ShouldBeNull();
    }

    [Fact]
    public void Leave_Last_EndsTheRoom()
    {
        var kamer = kamers.Open(Staat(), Houder, [Collega.Account]);
        kamers.Verlaat(kamer, Houder);
        kamers.Betreed(kamer.Staat.Id, Collega).ShouldBeNull();
    }

    [Fact]
    public void Leave_OneOfTwoTabs_KeepsTheRoom()
    {
        var kamer = kamers.Open(Staat(), Houder, [Collega.Account]);
        kamers.Open(kamer.Staat, Houder, []);
        kamers.Verlaat(kamer, Houder);
        kamers.Betreed(kamer.Staat.Id, Collega).ShouldBeSameAs(kamer);
    }

    [Fact]
    public void Wipe_Room_IsForNobodyAnyMore()
    {
        var kamer = kamers.Open(Staat(), Houder, [Collega.Account]);
        kamers.Wis(kamer);
        kamer.MagErin(Houder.Account).ShouldBeFalse();
        kamers.Uitnodigingen(Collega.Account).ShouldBeEmpty();
    }

    [Fact]
    public void Change_WipedRoom_ChangesNothing()
    {
        var kamer = kamers.Open(Staat(), Houder, []);
        kamers.Wis(kamer);
        kamer.Wijzig(s => s.MetDoel("te laat"));
        kamer.Staat.Doel.ShouldBeEmpty();
    }

    [Fact]
    public void Change_ThatIsNotPossible_LeavesItAsItWas()
    {
        var kamer = kamers.Open(Staat(), Houder, []);
        Should.Throw<ArgumentException>(() => kamer.Wijzig(s => s.LidWeg(s.Leden[0].Id)));
        kamer.Staat.Leden.Count.ShouldBe(1);
    }

    [Fact]
    public void Write_InAFieldOfAnother_WaitsUntilThatOneLeavesOrStops()
    {
        var nu = Schil.KaartApp.Begin;
        var kamer = kamers.Open(Staat(), Houder, [Collega.Account]);
        kamers.Betreed(kamer.Staat.Id, Collega);
        kamer.Neem("doel", Houder, nu).ShouldBeTrue();
        kamer.Schrijver("doel", Collega, nu).ShouldBeSameAs(Houder);
        kamer.Schrijver("doel", Houder, nu).ShouldBeNull();
        kamer.Neem("doel", Collega, nu).ShouldBeFalse();
        kamer.Neem("ruimte", Collega, nu).ShouldBeTrue();
        kamer.Neem("doel", Collega, nu.AddMinutes(1)).ShouldBeTrue();
        kamer.Laat("doel", Collega);
        kamer.Neem("doel", Houder, nu.AddMinutes(1)).ShouldBeTrue();
    }

    [Fact]
    public void Write_SameAccountOnAnotherPage_IsAnother()
    {
        var kamer = kamers.Open(Staat(), Houder, []);
        kamer.Neem("doel", Houder, Schil.KaartApp.Begin);
        kamer.Neem("doel", Houder with { }, Schil.KaartApp.Begin).ShouldBeFalse();
    }

    private Gespreksstaat Staat() => app.Beeld.Wegwijzer.Begin();
}
