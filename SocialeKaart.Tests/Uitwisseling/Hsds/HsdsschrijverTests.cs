using System.Text.Json;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Uitwisseling.Hsds;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

public sealed class HsdsschrijverTests
{
    private const string Slug = "kringloop";

    [Fact]
    public void Write_SameCatalogueTwice_GivesTheSameBytes() =>
        Hsdsproef.Bestanden(SocialeKaart.Core.Uitwisseling.Bestanden.Zaadbeeld.Van(Csv.Zaadtabel.Zaad, toonVoorbeelden: true)).ShouldBe(Hsdsproef.Bestanden(Hsdsproef.Kaart));

    [Fact]
    public void Write_WholeCatalogue_GivesNoIdTwiceWithinAService()
    {
        foreach (var dienst in Hsdsproef.Kaart.Voorzieningen.Select(v => Hsdsproef.Dienst(v.Slug)))
        {
            var ids = Objecten(JsonSerializer.SerializeToElement(dienst, HsdsJson.Ons.HsdsService)).Where(o => o.Soort != "taxonomy_term").Select(o => o.Id).ToList();
            ids.Distinct().Count().ShouldBe(ids.Count, dienst.Name);
        }
    }

    [Fact]
    public void Write_WithoutControle_HasNoAssuredDate() => Hsdsproef.Dienst(Slug).AssuredDate.ShouldBeNull();

    [Fact]
    public void Write_WithControle_SaysWhenByWhomAndHow()
    {
        var dienst = Hsdsproef.Dienst(Slug, controle: new Controle { Datum = new DateOnly(2026, 1, 2), Door = "redactie", Hoe = "gebeld" });
        dienst.AssuredDate.ShouldBe("2026-01-02");
        (dienst.Attributes.Een(Kenmerk.ControleDoor), dienst.Attributes.Een(Kenmerk.ControleHoe)).ShouldBe(("redactie", "gebeld"));
    }

    [Fact]
    public void Write_ProductName_IsATermWithItsNationalAddress()
    {
        var term = Hsdsproef.Dienst(Slug, i => i with { Productnamen = ["huishHulp"] }).Attributes!.Single(a => a.LinkType == Kenmerk.Voorvoegsel + Kenmerk.Productnaam).TaxonomyTerm!;
        (term.Code, term.Name, term.TermUri).ShouldBe(("huishHulp", "huishoudelijke hulp", "http://standaarden.overheid.nl/owms/terms/huishHulp"));
    }

    [Fact]
    public void Write_EntryThatIsAboutALine_HasTheHoursOfTheLine()
    {
        var regel = Hsdsproef.Dienst("113-zelfmoordpreventie").Schedules!.ShouldHaveSingleItem();
        (regel.OpensAt, regel.Byday, regel.Attributes.Een(Kenmerk.Hulplijn)).ShouldBe(("00:00", "MO,TU,WE,TH,FR,SA,SU", "113"));
    }

    [Fact]
    public void Read_HoursOfALine_AreNoHoursOfTheEntry() =>
        new Hsdslezer(Hsdsproef.Kaart.Gemeente.Code, _ => null, (_, _) => { }).Lees(Hsdsproef.Dienst("113-zelfmoordpreventie")).Inhoud.Tijden.ShouldBeEmpty();

    [Fact]
    public void Write_LastModified_IsUtcToTheMillisecond() => Hsdsproef.Dienst(Slug).LastModified.ShouldBe("2026-11-24T09:30:00.123Z");

    [Theory]
    [InlineData(1250, "12.5")]
    [InlineData(5, "0.05")]
    [InlineData(10_000_000, "100000")]
    public void Write_Amount_IsInEuros(int centen, string euro)
    {
        var optie = Hsdsproef.Dienst(Slug, i => i with { Kosten = new Kosten { Soort = Kostensoort.Bedrag, Centen = centen, Per = Kostenperiode.Maand } }).CostOptions!.ShouldHaveSingleItem();
        optie.Amount.ShouldBe(decimal.Parse(euro, System.Globalization.CultureInfo.InvariantCulture));
        (optie.Currency, optie.Option).ShouldBe(("EUR", "Per maand"));
    }

    [Fact]
    public void Write_EveryOtherWeek_HasIntervalAndStart()
    {
        var regel = Regel(new Openingstijd { Dagen = [DayOfWeek.Monday, DayOfWeek.Thursday], Van = new TimeOnly(9, 30), Tot = new TimeOnly(12, 0), Elke = 2, Vanaf = new DateOnly(2026, 1, 5), TotEnMet = new DateOnly(2026, 6, 30) });
        (regel.Freq, regel.Interval, regel.Byday, regel.Dtstart, regel.Until, regel.OpensAt, regel.ClosesAt).ShouldBe(("WEEKLY", 2, "MO,TH", "2026-01-05", "2026-06-30", "09:30", "12:00"));
    }

    [Fact]
    public void Write_FirstAndLastOfTheMonth_HasRanks()
    {
        var regel = Regel(new Openingstijd { Herhaal = Herhaling.Maand, Dagen = [DayOfWeek.Wednesday], Welke = [1, Openingstijd.Laatste], Van = new TimeOnly(20, 0), Tot = new TimeOnly(22, 0) });
        (regel.Freq, regel.Byday, regel.Dtstart).ShouldBe(("MONTHLY", "1WE,-1WE", null));
    }

    [Fact]
    public void Write_SeriesOfDates_IsOneRuleADate()
    {
        var regels = Hsdsproef.Dienst(Slug, i => i with { Tijden = [new Openingstijd { Herhaal = Herhaling.Datum, Datums = [new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 9)], Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0) }] }).Schedules!;
        regels.Select(r => (r.Dtstart, r.Until, r.Freq)).ShouldBe([("2026-03-01", "2026-03-01", null), ("2026-03-09", "2026-03-09", null)]);
    }

    [Fact]
    public void Write_ExceptionsOfASlot_StandInWordsAndAttributes()
    {
        var regel = Regel(new Openingstijd
        {
            Dagen = [DayOfWeek.Monday], Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0), NietOp = [new DateOnly(2026, 12, 28)], Feestdagen = Feestdagregel.Gesloten, Schoolvakantie = Schoolvakantieregel.Gesloten,
        });
        regel.Description.ShouldBe("Niet in schoolvakanties. Niet op feestdagen. Niet op 28 december 2026.");
        regel.Attributes.Alle(Kenmerk.NietOp).ShouldBe(["2026-12-28"]);
    }

    [Fact]
    public void Write_SlotAtOnePlace_StandsAtThatPlace()
    {
        var dienst = Hsdsproef.Dienst(Slug, i => i with
        {
            Locaties = [new Locatie { Naam = "Zaal", Precisie = Precisie.Gemeente }, new Locatie { Naam = "Hal", Precisie = Precisie.Gemeente }],
            Tijden = [new Openingstijd { Dagen = [DayOfWeek.Monday], Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0), Waar = "Hal" }],
        });
        dienst.Schedules.ShouldBeNull();
        dienst.ServiceAtLocations!.Select(p => p.Schedules?.Count).ShouldBe([null, 1]);
        dienst.ServiceAtLocations![1].Schedules![0].ServiceAtLocationId.ShouldBe(dienst.ServiceAtLocations[1].Id);
    }

    [Fact]
    public void Write_SecretAddress_TellsItsKernAtMost()
    {
        var dienst = Hsdsproef.Dienst(Slug, i => i with
        {
            Locaties = [new Locatie { Naam = "Geheim huis", Precisie = Precisie.Adres, Straat = "Geheimstraat 1", Postcode = "4900 AA", Plaats = "Oosterhout", Kern = "oosterhout", Lat = 51.64, Lon = 4.86, Verborgen = true }],
            Tijden = [new Openingstijd { Dagen = [DayOfWeek.Monday], Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0), Waar = "Geheim huis" }],
        });
        JsonSerializer.Serialize(dienst, HsdsJson.Ons.HsdsService).ShouldSatisfyAllConditions(j => j.ShouldNotContain("Geheim huis"), j => j.ShouldNotContain("Geheimstraat"), j => j.ShouldNotContain("51.64"));
        dienst.ServiceAtLocations!.ShouldHaveSingleItem().Location!.Attributes.Een(Kenmerk.Kern).ShouldBe("oosterhout");
    }

    [Fact]
    public void Write_DecisionFirst_NamesWhoDecidesAsADocument()
    {
        var dienst = Hsdsproef.Dienst("maatschappelijke-opvang");
        dienst.RequiredDocuments!.ShouldHaveSingleItem().Document.ShouldBe("Besluit of verwijzing: gemeente");
        dienst.Attributes.Een(Kenmerk.BesluitWet).ShouldBe("Wmo");
    }

    [Theory]
    [InlineData(Capaciteitsstaat.Open, 1, "active")]
    [InlineData(Capaciteitsstaat.Vol, 0, "active")]
    [InlineData(Capaciteitsstaat.Gesloten, 0, "temporarily closed")]
    public void Write_Capacity_SaysWhetherThereIsRoom(Capaciteitsstaat staat, int plek, string status)
    {
        var dienst = Hsdsproef.Dienst("budgetcoach", i => i with { Capaciteit = new Capaciteit { Staat = staat }, Herkomst = Herkomst.Openbaar });
        (dienst.Capacities!.ShouldHaveSingleItem().Available, dienst.Status).ShouldBe((plek, status));
    }

    [Fact]
    public void Write_Example_SaysThatItDoesNotExist()
    {
        var dienst = Hsdsproef.Dienst(Slug, i => i with { Herkomst = Herkomst.Voorbeeld, TeControleren = "De tijden." });
        (dienst.Status, dienst.Alert, dienst.Attributes.Een(Kenmerk.TeControleren)).ShouldBe(("inactive", "Verzonnen voorbeeld: dit bestaat niet.", "De tijden."));
    }

    [Fact]
    public void Write_AddressOutsideAscii_IsWrittenOutAndKept()
    {
        var dienst = Hsdsproef.Dienst(Slug, i => i with { Contact = new Contact { Web = "https://café.nl/a b" } });
        dienst.Url.ShouldBe("https://xn--caf-dma.nl/a%20b", StringCompareShould.IgnoreCase);
        dienst.Attributes.Een(Kenmerk.Web).ShouldBe("https://café.nl/a b");
    }

    [Fact]
    public void Write_LinkToWhatIsNotShown_IsPlainText()
    {
        var dienst = Hsdsproef.Dienst(Slug, i => i with { Tekst = "Zie [de regisseur](/voorzieningen/procesregie) of [de huisarts](/voorzieningen/huisarts).", VolgendeStap = ["procesregie", "huisarts"] });
        dienst.Description.ShouldBe("Zie de regisseur of [de huisarts](/voorzieningen/huisarts).");
        dienst.Attributes.Alle(Kenmerk.VolgendeStap).ShouldBe(["huisarts"]);
    }

    [Fact]
    public void Write_Terms_AreThereInDutchAndEnglishUnderTheirLeefdomein()
    {
        var beeld = new Hsdsbeeld(Hsdsproef.Kaart);
        var paar = beeld.Termen.Where(t => t.Code == "schulden" || t.Code == beeld.Kaart.Onderwerpen[0].Id).ToList();
        paar.Select(t => t.Language).Distinct().ShouldBe(["nl", "en"]);
        paar.ShouldAllBe(t => beeld.Term(t.ParentId!.Value)!.Language == t.Language);
    }

    private static HsdsSchedule Regel(Openingstijd tijd) => Hsdsproef.Dienst(Slug, i => i with { Tijden = [tijd] }).Schedules!.ShouldHaveSingleItem();

    private static IEnumerable<(string Soort, string Id)> Objecten(JsonElement element, string soort = "")
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(e => Objecten(e, soort));
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        return element.EnumerateObject().SelectMany(p => Objecten(p.Value, p.Name)).Prepend((soort, element.GetProperty("id").GetString()!));
    }
}
