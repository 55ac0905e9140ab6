using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

public sealed class VoorzieningBestandTests
{
    private const string Goed = """
        ---
        naam: "Budgetcoach"
        taal: nl
        organisatie: surplus
        laag: vrij
        leefdomeinen: [geld]
        onderwerpen: [rondkomen]
        zoekwoorden:
          - "ik durf de post niet open te maken"
        samenvatting: "Overzicht in uw geld."
        kosten:
          soort: bedrag
          centen: 350
          per: keer
        locaties:
          - naam: "Wijkhuis \"De Hoek\""
            precisie: wijk
            wijk: west
            kern: oosterhout
        werkgebied: [gemeente]
        tijden:
          - {dagen: [za], van: "10:00", tot: "14:00", herhaal: maand, welke: [laatste]}
        zichtbaar: publiek
        herkomst: visie
        ---

        ## Wat is het?

        Een coach.

        ## De eerste stap

        Bel.

        """;

    [Fact]
    public void Read_WellFormedFile_HasNoFaults()
    {
        var (_, fouten) = Lees(Goed);
        fouten.Fouten.ShouldBeEmpty();
    }

    [Fact]
    public void Write_WhatWasRead_GivesTheSameBytes()
    {
        var (bestand, _) = Lees(Goed);
        bestand!.Schrijf().ShouldBe(Goed);
    }

    [Fact]
    public void Read_WindowsLineEndings_IsTheSameEntry()
    {
        var (bestand, fouten) = Lees(Goed.ReplaceLineEndings("\r\n"));
        fouten.Fouten.ShouldBeEmpty();
        bestand!.Schrijf().ShouldBe(Goed);
    }

    [Theory]
    [InlineData("laag: vrij", "laag: soms", 5, "'soms' kan niet bij 'laag'; kies uit vrij, breed, toegang")]
    [InlineData("laag: vrij", "laag: toegang", 5, "'besluit' hoort bij 'laag: toegang', en alleen daar")]
    [InlineData("taal: nl", "taal: Nederlands", 3, "'Nederlands' is geen taal van twee letters, zoals nl")]
    [InlineData("werkgebied: [gemeente]", "werkgebied: [gemeente]\nproductnamen: [huishHulp, hulp]", 21, "'hulp' staat niet in de lijst met uniforme productnamen")]
    [InlineData("naam: \"Budgetcoach\"\n", "", 2, "'naam' ontbreekt")]
    [InlineData("samenvatting:", "samenvating:", 10, "onbekende sleutel 'samenvating'")]
    [InlineData("  centen: 350", "  centen: drie", 13, "'drie' bij 'centen' is geen heel getal van 1 tot en met 10000000")]
    [InlineData("  soort: bedrag", "  soort: gratis", 12, "'centen' en 'per' horen bij 'soort: bedrag', en alleen daar")]
    [InlineData("van: \"10:00\"", "van: \"tien uur\"", 22, "'tien uur' bij 'van' is geen tijd als \"09:30\"")]
    [InlineData("dagen: [za]", "dagen: [zat]", 22, "'zat' is geen dag; kies uit ma, di, wo, do, vr, za, zo")]
    [InlineData(", welke: [laatste]", "", 22, "'welke' hoort bij 'herhaal: maand', en alleen daar")]
    [InlineData("Een coach.", "Een <b>coach</b>.", 29, "de tekst bevat HTML; alleen Markdown mag")]
    [InlineData("Een coach.", "![coach](x.png)", 29, "de tekst bevat een plaatje; dat mag niet")]
    [InlineData("## De eerste stap", "## Bellen", 27, "de tekst heeft geen kop '## De eerste stap'")]
    [InlineData("leefdomeinen: [geld]", "leefdomeinen: [geld", 6, "geen geldige YAML")]
    public void Read_OneFault_IsToldWithLineAndReason(string goed, string fout, int regel, string reden)
    {
        var (_, fouten) = Lees(Goed.Replace(goed, fout, StringComparison.Ordinal));
        fouten.Fouten.ShouldContain(f => f.Bestand == "voorzieningen/x.md" && f.Regel == regel && f.Reden.StartsWith(reden, StringComparison.Ordinal),
            string.Join('\n', fouten.Fouten));
    }

    [Fact]
    public void Read_SeveralFaults_TellsThemAll()
    {
        var (_, fouten) = Lees(Goed.Replace("laag: vrij", "laag: soms", StringComparison.Ordinal).Replace("centen: 350", "centen: x", StringComparison.Ordinal));
        fouten.Fouten.Select(f => f.Regel).ShouldBe([5, 12, 13], ignoreOrder: true);
    }

    [Fact]
    public void Read_TooLongSummary_IsAFault()
    {
        var lang = new string('a', VoorzieningInhoud.LangsteSamenvatting + 1);
        var (_, fouten) = Lees(Goed.Replace("Overzicht in uw geld.", lang, StringComparison.Ordinal));
        fouten.Fouten.ShouldHaveSingleItem().Regel.ShouldBe(10);
    }

    [Fact]
    public void Read_NoFrontMatter_IsAFaultOnLineOne()
    {
        var (bestand, fouten) = Lees("# Alleen tekst");
        bestand.ShouldBeNull();
        fouten.Fouten.ShouldHaveSingleItem().Regel.ShouldBe(1);
    }

    private static (VoorzieningBestand? Bestand, Foutenlijst Fouten) Lees(string tekst)
    {
        var fouten = new Foutenlijst();
        return (VoorzieningBestand.Lees("x", tekst, "voorzieningen/x.md", fouten), fouten);
    }
}
