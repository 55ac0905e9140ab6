using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied;

public sealed class KaartlijstTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public void Make_EveryEntry_StandsSomewhere() =>
        Kaartlijst.Van(app.Beeld, app.Beeld.Voorzieningen).SelectMany(g => g.Punten).Select(p => p.Voorziening.Slug).ToHashSet()
            .SetEquals(app.Beeld.Voorzieningen.Select(v => v.Slug)).ShouldBeTrue();

    [Fact]
    public void Make_PlaceKnownByWijk_IsDrawnRoughlyInItsMiddle()
    {
        var punt = Een(new Locatie { Precisie = Precisie.Wijk, Wijk = "west", Kern = "oosterhout" }, out var groep);
        (groep.Soort, groep.Plaats).ShouldBe((Kaartsoort.Wijk, "west"));
        (punt.Punt, punt.Ongeveer).ShouldBe((new Positie(51.6440, 4.8473), true));
    }

    [Fact]
    public void Make_AddressWithPoint_IsDrawnThere()
    {
        var punt = Een(new Locatie { Precisie = Precisie.Adres, Straat = "Slotjesveld 1", Lat = 51.6410, Lon = 4.8620 }, out var groep);
        (groep.Soort, groep.Plaats).ShouldBe((Kaartsoort.Wijk, "oosterhout-centrum"));
        (punt.Punt, punt.Ongeveer).ShouldBe((new Positie(51.6410, 4.8620), false));
    }

    [Fact]
    public void Make_AddressWithPostcodeOnly_IsDrawnRoughlyInThatPostcode()
    {
        var punt = Een(new Locatie { Precisie = Precisie.Adres, Straat = "Slotjesveld 1", Postcode = "4902 ZP", Kern = "oosterhout" }, out var groep);
        (groep.Soort, groep.Plaats).ShouldBe((Kaartsoort.Kern, "oosterhout"));
        (punt.Punt, punt.Ongeveer).ShouldBe((new Positie(51.6368, 4.8607), true));
    }

    [Fact]
    public void Make_VillageByKern_StandsInItsWijk()
    {
        Een(new Locatie { Precisie = Precisie.Kern, Kern = "dorst" }, out var groep);
        (groep.Soort, groep.Plaats).ShouldBe((Kaartsoort.Wijk, "dorst"));
    }

    [Fact]
    public void Make_PointElsewhere_IsOutsideTheMunicipality()
    {
        Een(new Locatie { Precisie = Precisie.Adres, Straat = "Markt 1", Plaats = "Breda", Lat = 51.5719, Lon = 4.7683 }, out var groep);
        groep.Soort.ShouldBe(Kaartsoort.Buiten);
    }

    [Theory]
    [InlineData(Precisie.Gemeente, Kaartsoort.Gemeente)]
    [InlineData(Precisie.Landelijk, Kaartsoort.Landelijk)]
    [InlineData(Precisie.Online, Kaartsoort.Online)]
    [InlineData(Precisie.Adres, Kaartsoort.Onbekend)]
    public void Make_NoSpot_IsOnNoMapAndSaysWhy(Precisie precisie, Kaartsoort soort)
    {
        var punt = Een(new Locatie { Precisie = precisie }, out var groep);
        (groep.Soort, groep.OpDeKaart, punt.Punt).ShouldBe((soort, false, null));
    }

    [Fact]
    public void Make_NoPlaceAtAll_IsUnknown() =>
        Kaartlijst.Van(app.Beeld, [Met([])]).ShouldHaveSingleItem().Soort.ShouldBe(Kaartsoort.Onbekend);

    [Fact]
    public void Make_SecretPlace_HasNoPointEvenWithItsKernKnown()
    {
        var punt = Een(new Locatie { Precisie = Precisie.Adres, Straat = "Geheimstraat 1", Kern = "dorst", Wijk = "dorst", Lat = 51.6, Lon = 4.87, Verborgen = true }, out var groep);
        (groep.Soort, punt.Punt).ShouldBe((Kaartsoort.Geheim, null));
    }

    [Fact]
    public void Make_TwoPlaces_StandsAtBothAndNotInTheRest()
    {
        var groepen = Kaartlijst.Van(app.Beeld, [Met([
            new Locatie { Precisie = Precisie.Wijk, Wijk = "west", Kern = "oosterhout" }, new Locatie { Precisie = Precisie.Kern, Kern = "dorst" }, new Locatie { Precisie = Precisie.Online }])]);
        groepen.Select(g => g.Plaats).ShouldBe(["west", "dorst"]);
    }

    private Kaartpunt Een(Locatie locatie, out Kaartgroep groep)
    {
        groep = Kaartlijst.Van(app.Beeld, [Met([locatie])]).ShouldHaveSingleItem();
        return groep.Punten.ShouldHaveSingleItem();
    }

    private PubliekeVoorziening Met(IList<Locatie> locaties)
    {
        var bron = app.Beeld.Voorziening("kringloop")!;
        return new PubliekeVoorziening(app.Beeld.Kalender)
        {
            Id = bron.Id, Slug = bron.Slug, Organisatie = bron.Organisatie, Inhoud = bron.Inhoud with { Locaties = locaties },
            Controle = bron.Controle, Gewijzigd = bron.Gewijzigd,
        };
    }
}
