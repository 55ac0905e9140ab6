using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Tests.Catalogus;

public sealed class PubliekeVoorzieningTests
{
    private const string Geheim = "Huis De Schuilplaats";

    [Fact]
    public void Make_SecretPlace_LeavesNoneOfItToThePublic()
    {
        var publiek = Maak(new Locatie { Naam = Geheim, Precisie = Precisie.Adres, Straat = "Geheimpad 1", Postcode = "4901 AA", Plaats = "Oosterhout", Wijk = "west", Kern = "oosterhout", Lat = 51.6, Lon = 4.8, Verborgen = true });
        publiek.Inhoud.Locaties.ShouldHaveSingleItem().ShouldBe(new Locatie { Precisie = Precisie.Kern, Kern = "oosterhout", Verborgen = true });
        publiek.Inhoud.Tijden.ShouldHaveSingleItem().Waar.ShouldBeNull();
        publiek.Schema.Tijdvakken(new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 24)).ShouldHaveSingleItem().Waar.ShouldBeNull();
    }

    [Fact]
    public void Make_OpenPlace_KeepsItsNameAtItsSlots() =>
        Maak(new Locatie { Naam = Geheim, Precisie = Precisie.Wijk, Wijk = "west", Kern = "oosterhout" }).Inhoud.Tijden.ShouldHaveSingleItem().Waar.ShouldBe(Geheim);

    [Fact]
    public void Make_AboutALineWithoutHoursOfItsOwn_HasThoseOfTheLine()
    {
        var lijn = Lijn("kindertelefoon");
        var inhoud = Inhoud with { Herkomst = Herkomst.Landelijk, Hulplijnen = ["kindertelefoon"], Tijden = [] };
        var publiek = Maak(inhoud, Hulplijn.Van(inhoud, _ => lijn)!);
        publiek.Tijden.ShouldBe(lijn.Tijden);
        publiek.Inhoud.Tijden.ShouldBeEmpty();
        // A Tuesday in winter, 12:00 in Oosterhout.
        publiek.Schema.Op(new DateTime(2026, 11, 24, 11, 0, 0, DateTimeKind.Utc)).ShouldBe(NuOpen.Ja);
    }

    [Fact]
    public void Make_AboutALineWithHoursOfItsOwn_KeepsItsOwn() =>
        Maak(Inhoud, Lijn("kindertelefoon")).Tijden.ShouldHaveSingleItem().Van.ShouldBe(new TimeOnly(9, 0));

    [Theory]
    [InlineData(Herkomst.Visie)]
    [InlineData(Herkomst.Openbaar)]
    public void Line_EntryOfALocalOrganisation_IsNotAboutTheLinesItNames(Herkomst herkomst) =>
        Hulplijn.Van(Inhoud with { Herkomst = herkomst, Hulplijnen = ["kindertelefoon"] }, Lijn).ShouldBeNull();

    private static VoorzieningInhoud Inhoud => Maak(new Locatie { Naam = Geheim, Precisie = Precisie.Wijk, Wijk = "west", Kern = "oosterhout" }).Inhoud;

    private static Hulplijn Lijn(string id) => new()
    {
        Id = id, Volgorde = 0, Naam = "Lijn", Nummer = "0800 0432", Kosten = Belkosten.Gratis, Wanneer = "Om te praten.", Zekerheid = Zekerheid.Zeker, Nagekeken = new DateOnly(2026, 11, 1),
        En = new HulplijnVertaling { Naam = "Line", Wanneer = "To talk." },
        Tijden = [new Openingstijd { Dagen = Enum.GetValues<DayOfWeek>(), Van = new TimeOnly(11, 0), Tot = new TimeOnly(21, 0) }],
    };

    private static PubliekeVoorziening Maak(VoorzieningInhoud inhoud, Hulplijn lijn) =>
        new(new Kalender([])) { Id = Guid.NewGuid(), Slug = "proef", Organisatie = null, Controle = null, Gewijzigd = DateTime.UtcNow, Inhoud = inhoud, Lijn = lijn };

    private static PubliekeVoorziening Maak(Locatie locatie) => new(new Kalender([]))
    {
        Id = Guid.NewGuid(),
        Slug = "proef",
        Organisatie = null,
        Controle = null,
        Gewijzigd = DateTime.UtcNow,
        Inhoud = new VoorzieningInhoud
        {
            Naam = "Proef", Taal = "nl", Laag = Toegangslaag.VrijToegankelijk, Leefdomeinen = ["wonen"], Onderwerpen = ["geen-dak"], Zoekwoorden = ["proef"],
            Samenvatting = "Proef.", Werkgebied = ["gemeente"], Zichtbaar = Zichtbaarheid.Publiek, Herkomst = Herkomst.Visie, Tekst = "",
            Locaties = [locatie],
            Tijden = [new Openingstijd { Dagen = [DayOfWeek.Tuesday], Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0), Waar = locatie.Naam }],
        },
    };
}
