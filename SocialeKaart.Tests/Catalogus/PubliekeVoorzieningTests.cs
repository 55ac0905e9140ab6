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
