using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied;

public sealed class GebiedsvlakkenTests
{
    private static readonly Zaad Zaad = ZaadMap.Lees(Zaadmap.Oosterhout);
    private static readonly Gebiedsvlakken Vlakken = new(Zaad.Gemeente.Kernen, Zaad.Wijken, Zaad.Postcodes, null);

    [Fact]
    public void WijkVan_EveryCentre_IsItsOwnWijk()
    {
        foreach (var wijk in Zaad.Wijken.Where(w => w.Lat is not null))
            Vlakken.WijkVan(wijk.Lat!.Value, wijk.Lon!.Value).ShouldBe(wijk);
    }

    [Theory]
    [InlineData(51.6408, 4.8620, "oosterhout-centrum")] // between Centrum and Slotjes, nearer to Centrum
    [InlineData(51.6390, 4.8635, "slotjes")]
    [InlineData(51.6150, 4.8700, "industrieterrein-zuid")]
    [InlineData(51.6120, 4.9000, "buitengebied")]
    public void WijkVan_Point_IsTheNearestCentreOrTheFields(double lat, double lon, string id) =>
        Vlakken.WijkVan(lat, lon)!.Id.ShouldBe(id);

    [Fact]
    public void WijkVan_OutsideTheMunicipality_IsNull() => Vlakken.WijkVan(51.5719, 4.7683).ShouldBeNull(); // Breda

    [Fact]
    public void WijkVan_EveryPostcode_LiesInTheMunicipality() =>
        Zaad.Postcodes.ShouldAllBe(p => Vlakken.WijkVan(p.Lat, p.Lon) != null);

    [Fact]
    public void KernVan_FieldsByAVillage_IsThatVillage()
    {
        Vlakken.WijkVan(51.6060, 4.8480)!.Id.ShouldBe("buitengebied");
        Vlakken.KernVan(51.6060, 4.8480).ShouldBe("dorst");
    }

    // Corners are rounded to 0.1 m, so neighbours may share a sliver: less than 160 square metres, a few centimetres wide.
    [Fact]
    public void Make_Areas_DoNotOverlap()
    {
        for (var een = 0; een < Vlakken.Wijken.Count; een++)
        {
            for (var ander = een + 1; ander < Vlakken.Wijken.Count; ander++)
                Vlakken.Wijken[een].Vlak.Intersection(Vlakken.Wijken[ander].Vlak).Area.ShouldBeLessThan(2e-8, $"{Vlakken.Wijken[een].Id} {Vlakken.Wijken[ander].Id}");
        }
    }

    [Fact]
    public void Make_Areas_AreValidAndNotEmpty() =>
        Vlakken.Wijken.Concat(Vlakken.Kernen).ShouldAllBe(v => !v.Vlak.IsEmpty && v.Vlak.IsValid);

    [Fact]
    public void Make_Kern_IsTheUnionOfItsWijken()
    {
        foreach (var kern in Vlakken.Kernen)
        {
            var wijken = Zaad.Wijken.Where(w => w.Kern == kern.Id).Sum(w => Vlakken.Wijk(w.Id)!.Vlak.Area);
            kern.Vlak.Area.ShouldBe(wijken, wijken * 1e-4, kern.Id);
        }
    }

    [Fact]
    public void Make_WithoutGrenzen_IsIndicative() => Vlakken.Indicatief.ShouldBeTrue();

    [Fact]
    public void Make_WithGrenzen_TakesThose()
    {
        var vierkant = new Gebiedsvlakken(Zaad.Gemeente.Kernen, Zaad.Wijken, Zaad.Postcodes, Proefgrenzen.Vierkanten(Zaad.Wijken));
        vierkant.Indicatief.ShouldBeFalse();
        vierkant.WijkVan(51.6440 + 0.0009, 4.8473)!.Id.ShouldBe("west");
        vierkant.WijkVan(51.6440 + 0.0011, 4.8473).ShouldBeNull();
    }

    [Fact]
    public void Afstand_InsideAndOutside_IsZeroAndMetres()
    {
        var vierkant = new Gebiedsvlakken(Zaad.Gemeente.Kernen, Zaad.Wijken, Zaad.Postcodes, Proefgrenzen.Vierkanten(Zaad.Wijken)).Wijk("west")!;
        vierkant.Afstand(new Positie(51.6440, 4.8473)).ShouldBe(0);
        // The square ends 0.001 degree north of the centre; a degree of latitude is 111,250 m here.
        vierkant.Afstand(new Positie(51.6540, 4.8473))!.Value.ShouldBe(0.009 * 111_250, 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Make_FewCentres_GivesEachAnArea(int aantal)
    {
        var wijken = Zaad.Wijken.Take(aantal).ToList();
        var vlakken = new Gebiedsvlakken(Zaad.Gemeente.Kernen, wijken, [], null);
        vlakken.Wijken.ShouldAllBe(v => v.Vlak.Area > 0);
        foreach (var wijk in wijken)
            vlakken.WijkVan(wijk.Lat!.Value, wijk.Lon!.Value).ShouldBe(wijk);
    }

    [Fact]
    public void Make_TwoWijkenOnOneSpot_LeavesTheSecondUnknown()
    {
        var dubbel = Zaad.Wijken[1] with { Id = "dubbel", Code = "WK082699" };
        var vlakken = new Gebiedsvlakken(Zaad.Gemeente.Kernen, [.. Zaad.Wijken, dubbel], [], null);
        vlakken.Wijk("dubbel")!.Afstand(new Positie(51.64, 4.86)).ShouldBeNull();
        vlakken.Wijk("slotjes")!.Afstand(new Positie(51.6362, 4.8645)).ShouldBe(0);
    }
}
