using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Wegwijzer.Publiek;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Whose number stands beside a step: never another's than the step says.</summary>
public sealed class PlancontactTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Theory]
    [InlineData("kindertelefoon", "0800-0432")]
    [InlineData("113-zelfmoordpreventie", "113")]
    [InlineData("bijstandsuitkering", "14 0162")]
    [InlineData("huisartsenpost", "0162-435000")]
    public void Contact_EntryThatIsALineOrHasANumber_IsItsOwn(string slug, string nummer)
    {
        var contact = Van(slug, Route.Zelf).ShouldNotBeNull();
        contact.Nummer.ShouldBe(nummer);
        contact.IsEigen.ShouldBeTrue();
    }

    [Theory]
    [InlineData("uwv", "gemeente")]
    [InlineData("floralia-park", "gemeente")]
    [InlineData("bewindvoering", "juridisch-loket")]
    public void Contact_StepThatSaysToCallAnother_IsSaidToBeAnothers(string slug, string lijn)
    {
        var contact = Van(slug, Route.Zelf).ShouldNotBeNull();
        contact.Lijn!.Id.ShouldBe(lijn);
        contact.IsEigen.ShouldBeFalse();
    }

    [Theory]
    [InlineData("praktijkondersteuner-ggz")]
    [InlineData("huisarts")]
    [InlineData("rouwgroep")]
    public void Contact_StepThatSaysToWalkInOrCallTheOwnGp_IsNone(string slug) => Van(slug, Route.Zelf).ShouldBeNull();

    [Fact]
    public void Contact_ForWhoIsYounger_IsNeverTheMunicipality() =>
        app.Beeld.Voorzieningen.Where(v => v.Inhoud.Laag != Core.Catalogus.Toegangslaag.NietVrijToegankelijk && v.Organisatie?.Naam != app.Beeld.GemeenteLijn.Naam)
            .ShouldAllBe(v => Plancontact.Van(v, app.Beeld, Route.Jong) == null || Plancontact.Van(v, app.Beeld, Route.Jong)!.Nummer != app.Beeld.GemeenteLijn.Nummer);

    private Plancontact? Van(string slug, Route route) => Plancontact.Van(app.Beeld.Voorziening(slug).ShouldNotBeNull(), app.Beeld, route);
}
