using System.Text.Json;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Actualiteit;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>Between the fields of the editor and the content of an entry.</summary>
public sealed class SchrijfvertalingTests
{
    [Fact]
    public void Translate_EveryEntryOfTheSeed_ThereAndBackChangesNothing()
    {
        foreach (var bestand in ZaadMap.Lees(Zaadmap.Oosterhout).Voorzieningen)
        {
            // As it lies in the database while someone writes.
            var invoer = JsonSerializer.Deserialize<Schrijfinvoer>(JsonSerializer.Serialize(Schrijfvertaling.Invoer(bestand.Inhoud, null)))!;
            var (inhoud, fouten) = Schrijfvertaling.Inhoud(invoer);
            fouten.ShouldBeEmpty(bestand.Slug);
            Inhoudsverschil.Tussen(bestand.Inhoud, inhoud).ShouldBeEmpty(bestand.Slug);
        }
    }

    [Fact]
    public void Translate_HoursOfEveryKind_ThereAndBackChangesNothing()
    {
        Openingstijd[] tijden =
        [
            new() { Dagen = [DayOfWeek.Monday], Van = new TimeOnly(9, 0), Tot = new TimeOnly(12, 30), Elke = 2, Vanaf = new DateOnly(2026, 9, 2), NietOp = [new DateOnly(2026, 12, 24)], Feestdagen = Feestdagregel.Open },
            new() { Dagen = [DayOfWeek.Saturday], Van = new TimeOnly(20, 0), Tot = new TimeOnly(1, 0), Herhaal = Herhaling.Maand, Welke = [1, Openingstijd.Laatste], Schoolvakantie = Schoolvakantieregel.Alleen, Waar = "Zaal", Opmerking = "Bel aan." },
            new() { Datums = [new DateOnly(2027, 1, 26), new DateOnly(2027, 2, 2)], Van = new TimeOnly(9, 30), Tot = new TimeOnly(11, 30), Herhaal = Herhaling.Datum, TotEnMet = new DateOnly(2027, 3, 1) },
        ];
        var (inhoud, fouten) = Schrijfvertaling.Inhoud(Schrijfvertaling.Invoer(Proefinhoud.Alles with { Tijden = tijden, Locaties = [Proefinhoud.Alles.Locaties[0] with { Naam = "Zaal" }] }, null));
        fouten.ShouldBeEmpty();
        JsonSerializer.Serialize(inhoud.Tijden).ShouldBe(JsonSerializer.Serialize(tijden));
    }

    [Fact]
    public void Read_WhatCannotBe_SaysAtWhichField()
    {
        var invoer = Schrijfvertaling.Invoer(Proefinhoud.Alles, null);
        (invoer.LeeftijdVan, invoer.Kosten, invoer.Bedrag) = ("tien", Kostensoort.Bedrag, "veel");
        (invoer.AanmeldenNodig, invoer.AanmeldenHoe) = (null, "Bel eerst.");
        invoer.Tijden.Add(new Openingsrij { Van = new TimeOnly(9, 0), NietOp = "kerst" });
        invoer.Locaties[0].Lat = "noord";
        Schrijfvertaling.Inhoud(invoer).Fouten.Select(f => f.Pad)
            .ShouldBe(["doelgroep.van", "kosten.centen", "kosten.per", "aanmelden.nodig", "locaties.0.lat", "tijden.1.tot", "tijden.1.nietOp"], ignoreOrder: true);
    }

    [Fact]
    public void Read_RowsThatAreNotWhole_KeepTheirPlaces()
    {
        var invoer = Schrijfvertaling.Invoer(Proefinhoud.Alles, null);
        invoer.Tijden.Insert(0, new Openingsrij());
        invoer.Tijden[1].Waar = "Zaal";
        invoer.Locaties[0].Lon = "";
        invoer.Locaties.Add(new Locatierij { Precisie = Precisie.Wijk });
        var (inhoud, fouten) = Schrijfvertaling.Inhoud(invoer);
        inhoud.Tijden.Count.ShouldBe(2);
        Schrijfvertaling.Leesbaar(invoer).ShouldHaveSingleItem();
        fouten.Select(f => f.Pad).ShouldBe(["locaties.0.lon", "locaties.1.kern", "locaties.1.wijk", "tijden.0.van", "tijden.0.tot", "tijden.1.waar"], ignoreOrder: true);
    }

    [Fact]
    public void Read_AText_SaysInWhichPartItCannotBe()
    {
        var invoer = Schrijfinvoer.Nieuw();
        invoer.Tekst[1].Tekst = "Voor <b>u</b> en <i>ons</i>.\n![Foto](x.png)";
        Schrijfvertaling.Inhoud(invoer).Fouten.Select(f => (f.Pad, f.Woord!.Soort)).ShouldBe([("tekst.1", Veldfoutsoort.Html), ("tekst.1", Veldfoutsoort.Plaatje), ("tekst.3", Veldfoutsoort.Leeg)]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0,00")]
    [InlineData("veel")]
    public void Read_AnAmountThatIsNone_IsAFault(string bedrag)
    {
        var invoer = Schrijfvertaling.Invoer(Proefinhoud.Alles, null);
        (invoer.Kosten, invoer.Bedrag, invoer.Per) = (Kostensoort.Bedrag, bedrag, Kostenperiode.Keer);
        Schrijfvertaling.Inhoud(invoer).Fouten.ShouldHaveSingleItem().Woord.ShouldBe(new Foutwoord(Veldfoutsoort.GeenBedrag));
    }

    [Theory]
    [InlineData("2,50", 250)]
    [InlineData("€ 12", 1200)]
    [InlineData("0.75", 75)]
    public void Read_AnAmount_AsPeopleWriteIt(string bedrag, int centen)
    {
        var invoer = Schrijfvertaling.Invoer(Proefinhoud.Alles, null);
        (invoer.Kosten, invoer.Bedrag, invoer.Per) = (Kostensoort.Bedrag, bedrag, Kostenperiode.Keer);
        Schrijfvertaling.Inhoud(invoer).Inhoud.Kosten!.Centen.ShouldBe(centen);
    }

    [Theory]
    [InlineData("Taalcafé De Slotjes", "taalcafe-de-slotjes")]
    [InlineData("  Eten & drinken (50+) ", "eten-drinken-50")]
    public void Make_TheAddressOfAName(string naam, string slug) => Schrijfvertaling.Slug(naam).ShouldBe(slug);
}
