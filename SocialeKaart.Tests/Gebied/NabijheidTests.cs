using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied;

public sealed class NabijheidTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Theory]
    [InlineData("dorst", "dorst", true)]
    [InlineData("dorst", "4849", true)]
    [InlineData("dorst", "vrachelen", false)]
    [InlineData("gemeente", "vrachelen", true)]
    [InlineData("landelijk", "vrachelen", true)]
    [InlineData("oosterhout", "vrachelen", true)]
    [InlineData("vrachelen", "oosterheide", false)]
    [InlineData("vrachelen", "oosterhout", true)]
    [InlineData("vrachelen", "4907", true)]
    [InlineData("vrachelen", "4849", false)]
    [InlineData("dorst", "52.370,4.900", true)]
    public void Judge_ServiceArea_HoldsBackWhatIsForOthers(string werkgebied, string plek, bool voor) =>
        Nabijheid.IsVoor(Inhoud() with { Werkgebied = [werkgebied] }, Plek(plek), app.Beeld).ShouldBe(voor);

    [Fact]
    public void Measure_TwoWijken_IsAboutWhatTheMapSays()
    {
        // Oosterheide to Dorst: 2.8 km south and 1.5 km east.
        var afstand = Tot([new Locatie { Precisie = Precisie.Wijk, Wijk = "oosterheide" }], "dorst")!.Value;
        afstand.Meters.ShouldBeInRange(3000, 3400);
        afstand.Ongeveer.ShouldBeTrue();
    }

    [Fact]
    public void Measure_SeveralPlaces_TakesTheNearest() =>
        Tot([new Locatie { Precisie = Precisie.Wijk, Wijk = "vrachelen" }, new Locatie { Precisie = Precisie.Wijk, Wijk = "dorst" }], "dorst")!.Value.Meters.ShouldBe(0);

    [Fact]
    public void Measure_AddressFromAPosition_IsExact() =>
        Tot([new Locatie { Precisie = Precisie.Adres, Lat = 51.644, Lon = 4.86 }], "51.645,4.860")!.Value.ShouldSatisfyAllConditions(
            a => a.Ongeveer.ShouldBeFalse(),
            a => a.Meters.ShouldBeInRange(105, 118));

    [Theory]
    [InlineData(Precisie.Gemeente)]
    [InlineData(Precisie.Landelijk)]
    [InlineData(Precisie.Online)]
    public void Measure_NoPlaceOfItsOwn_IsNull(Precisie precisie) => Tot([new Locatie { Precisie = precisie }], "dorst").ShouldBeNull();

    [Fact]
    public void Measure_SecretPlace_IsNull() =>
        Tot([new Locatie { Precisie = Precisie.Adres, Wijk = "dorst", Kern = "dorst", Lat = 51.6, Lon = 4.87, Verborgen = true }], "dorst").ShouldBeNull();

    private Plek Plek(string tekst) => app.Beeld.Plekken.Lees(tekst)!;

    private VoorzieningInhoud Inhoud() => app.Beeld.Voorzieningen[0].Inhoud;

    private Hemelsbreed? Tot(IList<Locatie> locaties, string plek)
    {
        var bron = app.Beeld.Voorzieningen[0];
        var voorziening = new PubliekeVoorziening(app.Beeld.Kalender)
        {
            Id = bron.Id, Slug = bron.Slug, Organisatie = bron.Organisatie, Controle = bron.Controle, Gewijzigd = bron.Gewijzigd,
            Inhoud = bron.Inhoud with { Locaties = locaties },
        };
        return Nabijheid.Tot(voorziening, Plek(plek), app.Beeld);
    }
}
