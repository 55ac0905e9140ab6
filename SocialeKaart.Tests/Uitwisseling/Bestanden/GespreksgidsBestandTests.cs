using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

/// <summary>The prompts for a gesprek that ship, and what an editor reads when the file has a fault.</summary>
public sealed class GespreksgidsBestandTests
{
    private const string Bestand = "wegwijzer/gesprek.yaml";
    private const string EersteVraag = "Welke brief of rekening houdt u het meest bezig?";
    private static readonly Zaad Zaad = ZaadMap.Lees(Zaadmap.Oosterhout);

    [Fact]
    public void Read_ShippedFile_HasEveryLeefdomeinInTheOrderOfTheCatalogue() =>
        Zaad.Gespreksgids.Domeinen.Select(d => d.Leefdomein).ShouldBe(Zaad.Leefdomeinen.Select(l => l.Id));

    [Fact]
    public void Read_ShippedFile_AsksLittleAndStrengthsAlways() =>
        Zaad.Gespreksgids.Domeinen.Where(d => d.Sterk.Count is < 2 or > 3 || d.Vragen.Count is < 3 or > 4 || d.Letop.Count is < 1 or > 2).Select(d => d.Leefdomein).ShouldBeEmpty();

    [Fact]
    public void Read_ShippedFile_HasPromptsForAChildEverywhere() => Zaad.Gespreksgids.Domeinen.Where(d => d.Kind.Count is < 3 or > 4).Select(d => d.Leefdomein).ShouldBeEmpty();

    [Fact]
    public void Read_ShippedFile_AsksEveryPartOfTheYoungPeoplesQuestionOnce() =>
        Zaad.Gespreksgids.Domeinen.Select(d => d.Jong).OfType<Jongvraag>().SelectMany(j => j.Opties.Select(o => $"{j.Vraag}={o}"))
            .ShouldBe(Zaad.Wegwijzer.Vraag("jong-wat")!.Opties.Where(o => !o.IsStandaard).Select(o => $"jong-wat={o.Id}"), ignoreOrder: true);

    [Fact]
    public void Read_ShippedFile_LeavesNumbersToTheLines()
    {
        var nummers = Zaad.Hulplijnen.Select(h => h.Nummer).ToList();
        Zaad.Gespreksgids.Domeinen.SelectMany(d => d.Letop).Where(t => nummers.Exists(t.Contains)).ShouldBeEmpty();
    }

    [Fact]
    public void Find_UnknownLeefdomeinOrLaw_IsNull()
    {
        Zaad.Gespreksgids.Domein("poen").ShouldBeNull();
        Zaad.Gespreksgids.Wet("poen").ShouldBeNull();
    }

    [Fact]
    public void Find_KnownLeefdomein_GivesItsPrompts() => Zaad.Gespreksgids.Domein("geld").ShouldNotBeNull().Vragen.ShouldContain(EersteVraag);

    [Fact]
    public void Find_KnownLaw_GivesItsRoom() => Zaad.Gespreksgids.Wet("wmo").ShouldNotBeNull().Ruimte.ShouldNotBeEmpty();

    [Theory]
    [InlineData("  - id: geld\n", "  - id: geld\n    kleur: rood\n", "onbekende sleutel 'kleur'")]
    [InlineData("  - id: geld\n", "  - id: poen\n", "leefdomein 'poen' bestaat niet")]
    [InlineData("  - id: geld\n", "  - id: poen\n", "leefgebied 'geld' ontbreekt")]
    [InlineData("  - id: werk\n", "  - id: geld\n", "id 'geld' bestaat al")]
    [InlineData("begin:\n  - \"We beginnen", "begin: []\nstart:\n  - \"We beginnen", "'begin' ontbreekt")]
    [InlineData("\nafsluiten:\n", "\nafsluiten: \neinde:\n", "'afsluiten' ontbreekt")]
    [InlineData("\nwetten:\n", "\nregels:\n", "'wetten' ontbreekt")]
    [InlineData("hulplijnen: [gemeente, geldfit, juridisch-loket]", "hulplijnen: [geen-lijn]", "hulplijn 'geen-lijn' bestaat niet")]
    [InlineData(EersteVraag, "", "lege waarde bij 'vragen'")]
    [InlineData(EersteVraag, "Wat is uw ondersteuningsvraag?", "'ondersteuningsvraag' is vaktaal; zeg het in gewone woorden")]
    [InlineData(EersteVraag, "a b c d e f g h i j k l m n o p q r s t u?", "een zin van 21 woorden; het mogen er 20 zijn: 'a b c d e f g h i j k l m n o p q r s t u?'")]
    [InlineData("Wat vind je leuk om te doen?", "Wat vindt u leuk om te doen?", "tegen een kind zegt u 'je'")]
    [InlineData("Welk vak of welk moment op school vind je het leukst?", "Welk vak vindt u het leukst?", "tegen een kind zegt u 'je'")]
    [InlineData("opties: [school]", "opties: [klas]", "vraag 'jong-wat' heeft geen optie 'klas'")]
    [InlineData("jong: {vraag: jong-wat, opties: [school]}", "jong: {vraag: bestaat-niet, opties: [school]}", "vraag 'bestaat-niet' bestaat niet")]
    [InlineData("doel: \"Kinderen groeien", "doel: \"Integraal: kinderen groeien", "'integraal' is vaktaal; zeg het in gewone woorden")]
    [InlineData("naam: \"Jeugdwet\"", "naam: ", "'naam' ontbreekt")]
    public void Read_FaultyFile_TellsFileLineAndReason(string oud, string nieuw, string reden)
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang(Bestand, oud, nieuw);
        Fouten(map).ShouldContain(f => f.Bestand == Bestand && f.Reden == reden && f.Regel > 0);
    }

    [Fact]
    public void Read_PromptWithJargon_IsToldAtItsOwnLine()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang(Bestand, EersteVraag, "Wat zegt de casus?");
        var fout = Fouten(map).ShouldHaveSingleItem();
        File.ReadLines(Path.Combine(map.Pad, Bestand)).ElementAt(fout.Regel - 1).ShouldContain("Wat zegt de casus?");
    }

    [Fact]
    public void Read_TextForStaffOverFourHundredCharacters_IsTold()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang(Bestand, "Meedoen mag klein zijn, en een stap terug mag altijd. Niets doen is soms even genoeg.", new string('a', 401));
        Fouten(map).ShouldHaveSingleItem().Reden.ShouldBe("een tekst van 401 tekens; het mogen er 400 zijn");
    }

    [Fact]
    public void Read_FieldWordForStaff_IsFine()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang(Bestand, "Meedoen mag klein zijn", "Participatie mag klein zijn");
        ZaadMap.Lees(map.Pad).Gespreksgids.Domein("meedoen")!.Letop[0].ShouldStartWith("Participatie");
    }

    [Fact]
    public void Read_WithoutTheFile_TellsThatItIsMissing()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        File.Delete(Path.Combine(map.Pad, Bestand));
        Fouten(map).ShouldBe([new Fout(Bestand, 1, "dit bestand ontbreekt")]);
    }

    private static IReadOnlyList<Fout> Fouten(TijdelijkeMap map) => Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten;
}
