using System.Text;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Csv;

namespace SocialeKaart.Tests.Uitwisseling.Csv;

public sealed class VoorzieningenCsvTests
{
    [Fact]
    public void RoundTrip_EverySeedEntry_GivesTheSameFile()
    {
        var terug = Zaadtabel.Lees(VoorzieningenCsv.Schrijf(Zaadtabel.Zaad.Voorzieningen));
        terug.Select(v => v.Schrijf()).ShouldBe(Zaadtabel.Zaad.Voorzieningen.Select(v => v.Schrijf()));
    }

    [Fact]
    public void RoundTrip_EverySeedEntry_GivesTheSameTable()
    {
        var tabel = VoorzieningenCsv.Schrijf(Zaadtabel.Zaad.Voorzieningen);
        VoorzieningenCsv.Schrijf(Zaadtabel.Lees(tabel)).ShouldBe(tabel);
    }

    [Fact]
    public void Write_Table_StartsWithAByteOrderMarkAndHasSemicolons()
    {
        var tabel = VoorzieningenCsv.Schrijf(Zaadtabel.Zaad.Voorzieningen);
        tabel[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(tabel[3..]).ShouldStartWith("slug;id;naam;taal;");
    }

    [Fact]
    public void Write_PhoneWithAPlus_IsNoFormulaAndReadsBack()
    {
        var bron = Zaadtabel.Voorziening("huisarts");
        bron = bron with { Inhoud = bron.Inhoud with { Contact = new Contact { Telefoon = "+31 162 123456" }, Naam = "=1+1" } };
        var tabel = VoorzieningenCsv.Schrijf([bron]);
        var tekst = Encoding.UTF8.GetString(tabel);
        tekst.ShouldContain(";'+31 162 123456;");
        tekst.ShouldContain(";'=1+1;");
        Zaadtabel.Lees(tabel, Zaadtabel.Zaad).Single().Schrijf().ShouldBe(bron.Schrijf());
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void Read_AnySeparator_IsUnderstood(char tussen) =>
        Zaadtabel.Lees(Zaadtabel.Maak([Zaadtabel.Kop, Zaadtabel.Rij("proef")], tussen), Zaadtabel.Zaad).Single().Inhoud.Naam.ShouldBe(Zaadtabel.Voorziening("huisarts").Inhoud.Naam);

    [Fact]
    public void Read_SomeColumnsOfAnExistingEntry_KeepsTheOthers()
    {
        var bron = Zaadtabel.Voorziening("kringloop");
        var gelezen = Zaadtabel.Lees(Encoding.UTF8.GetBytes("slug;naam\r\nkringloop;Kringloopwinkel\r\n"), Zaadtabel.Zaad).Single();
        gelezen.Schrijf().ShouldBe((bron with { Inhoud = bron.Inhoud with { Naam = "Kringloopwinkel" } }).Schrijf());
    }

    [Fact]
    public void Read_EmptyCell_Empties() =>
        Zaadtabel.Lees(Encoding.UTF8.GetBytes("slug;volgendeStap\r\nac-de-bunthoef;\r\n"), Zaadtabel.Zaad).Single().Inhoud.VolgendeStap.ShouldBeEmpty();

    [Theory]
    [InlineData("12,50", 1250)]
    [InlineData("12.50", 1250)]
    [InlineData("€ 1.250", 125000)]
    [InlineData("1.250,05", 125005)]
    [InlineData("3", 300)]
    public void Read_DutchAmount_IsUnderstood(string cel, int centen) =>
        Lees(("kosten.soort", "bedrag"), ("kosten.bedrag", cel), ("kosten.per", "keer")).Kosten!.Centen.ShouldBe(centen);

    [Theory]
    [InlineData("31-12-2026")]
    [InlineData("31/12/2026")]
    [InlineData("2026-12-31")]
    public void Read_DutchDay_IsUnderstood(string cel) =>
        Lees(("capaciteit.staat", "gesloten"), ("capaciteit.tot", cel)).Capaciteit!.Tot.ShouldBe(new DateOnly(2026, 12, 31));

    [Theory]
    [InlineData("[somber, praten]")]
    [InlineData("somber, praten")]
    [InlineData("somber\r\npraten")]
    public void Read_ListOfWords_IsUnderstood(string cel) => Lees(("onderwerpen", cel)).Onderwerpen.ShouldBe(["somber", "praten"]);

    [Fact]
    public void Read_TextsOneALine_MayHaveCommas() => Lees(("zoekwoorden", "ziek, zwak\nmisselijk")).Zoekwoorden.ShouldBe(["ziek, zwak", "misselijk"]);

    [Theory]
    [InlineData("WAAR", true)]
    [InlineData("nee", false)]
    public void Read_YesOrNo_IsUnderstood(string cel, bool nodig) => Lees(("aanmelden.nodig", cel)).Aanmelden!.Nodig.ShouldBe(nodig);

    [Theory]
    [InlineData("laag", "vaag", "kolom 'laag': 'vaag' kan niet bij 'laag'; kies uit vrij, breed, toegang")]
    [InlineData("naam", "", "kolom 'naam': 'naam' ontbreekt")]
    [InlineData("onderwerpen", "[bestaat-niet]", "kolom 'onderwerpen': onderwerp 'bestaat-niet' bestaat niet")]
    [InlineData("tijden", "[{dagen: [ma]", "kolom 'tijden': hier hoort een lijst als")]
    [InlineData("tijden", "[{dagen: [xx], van: \"10:00\", tot: \"11:00\"}]", "kolom 'tijden': 'xx' is geen dag")]
    [InlineData("locaties", "[{precisie: wijk, wijk: nergens, kern: oosterhout}]", "kolom 'locaties': wijk 'nergens' bestaat niet")]
    [InlineData("contact.telefoon", "bel maar", "kolom 'contact.telefoon': 'bel maar' is geen telefoonnummer")]
    [InlineData("controle.datum", "gisteren", "kolom 'controle.datum': 'gisteren' is geen datum")]
    [InlineData("tekst", "## Wat is het?", "kolom 'tekst': de tekst heeft geen kop '## De eerste stap'")]
    [InlineData("slug", "Huis Arts", "kolom 'slug': 'Huis Arts' mag alleen kleine letters")]
    [InlineData("onderwerpen", "[somber", "kolom 'onderwerpen': hier hoort een lijst als")]
    public void Read_FaultyCell_IsToldWithRowColumnAndReason(string kolom, string cel, string reden)
    {
        (string, string)[] erbij = kolom == "controle.datum" ? [("controle.door", "redactie"), ("controle.hoe", "gebeld")] : [];
        var fouten = Zaadtabel.Fouten(Zaadtabel.Maak([Zaadtabel.Kop, Zaadtabel.Rij("goed"), Zaadtabel.Rij("proef").Met([.. erbij, (kolom, cel)])]));
        fouten.ShouldContain(f => f.StartsWith($"kaart.csv:3: {reden}", StringComparison.Ordinal), string.Join('\n', fouten));
    }

    [Fact]
    public void Read_UnknownColumn_IsTold() => Zaadtabel.Fouten(Encoding.UTF8.GetBytes("slug;telefon\r\nhuisarts;1\r\n")).ShouldHaveSingleItem().ShouldStartWith("kaart.csv:1: kolom 'telefon' is onbekend");

    [Fact]
    public void Read_NoColumnForTheSlug_IsTold() => Zaadtabel.Fouten(Encoding.UTF8.GetBytes("naam;laag\r\nhuisarts;vrij\r\n")).ShouldHaveSingleItem().ShouldStartWith("kaart.csv:1: kolom 'slug' ontbreekt");

    [Fact]
    public void Read_NotUtf8_SaysWhatToChooseInExcel() => Zaadtabel.Fouten([.. "slug;naam\r\nhuisarts;"u8, 0xE9, .. "\r\n"u8]).ShouldHaveSingleItem().ShouldContain("CSV UTF-8");

    [Fact]
    public void Read_QuoteThatNeverCloses_IsTold() =>
        Zaadtabel.Fouten("slug;naam\r\nhuisarts;\"Dokter\r\nkringloop;Winkel\r\n"u8.ToArray()).ShouldContain(f => f.Contains("niet gesloten", StringComparison.Ordinal));

    [Fact]
    public void Read_BlankRows_AreSkippedAndCounted() =>
        Zaadtabel.Fouten("slug;laag\r\n;\r\n\r\nhuisarts;vaag\r\n"u8.ToArray()).ShouldHaveSingleItem().ShouldStartWith("kaart.csv:4: kolom 'laag'");

    [Fact]
    public void Read_SlugTwice_NamesTheFirstRow() =>
        Zaadtabel.Fouten("slug;naam\r\nhuisarts;A\r\nhuisarts;B\r\n"u8.ToArray()).ShouldBe(["kaart.csv:3: kolom 'slug': 'huisarts' staat ook in rij 2"]);

    private static VoorzieningInhoud Lees(params (string, string)[] cellen) =>
        Zaadtabel.Lees(Zaadtabel.Maak([Zaadtabel.Kop, Zaadtabel.Rij("proef").Met(cellen)]), Zaadtabel.Zaad).Single().Inhoud;
}
