using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

/// <summary>What an editor reads when a file of the wegwijzer has a fault: file, line and reason.</summary>
public sealed class WegwijzerBestandenTests
{
    [Theory]
    [InlineData("wegwijzer/geld.yaml", "als: {wat: [post]}", "als: {wat: [bestaat-niet]}", "vraag 'wat' heeft geen antwoord 'bestaat-niet'")]
    [InlineData("wegwijzer/geld.yaml", "als: {wat: [post]}", "als: {watte: [post]}", "vraag 'watte' bestaat niet")]
    [InlineData("wegwijzer/geld.yaml", "veld: [post-niet-openen, brieven]", "veld: [geen-onderwerp]", "onderwerp 'geen-onderwerp' bestaat niet")]
    [InlineData("wegwijzer/geld.yaml", "besluit: begeleiding-wmo", "besluit: geen-slug", "voorziening 'geen-slug' bestaat niet")]
    [InlineData("wegwijzer/geld.yaml", "      - besluit: begeleiding-wmo\n        redenen: [alGeprobeerd]", "      - besluit: begeleiding-wmo", "een besluit staat er alleen met een reden: 'redenen' ontbreekt")]
    [InlineData("wegwijzer/geld.yaml", "      - zelf: een-envelop\n", "      - zelf: een-envelop\n        kleur: rood\n", "onbekende sleutel 'kleur'")]
    [InlineData("wegwijzer/geld.yaml", "stap: \"Maak deze week één envelop open. Leg de brief op een vaste plek.\"", "stap: ", "'stap' ontbreekt")]
    [InlineData("wegwijzer/geld.yaml", "leefdomein: geld", "leefdomein: werk", "het bestand van leefgebied 'werk' heet werk.yaml")]
    [InlineData("wegwijzer/algemeen.yaml", "        spoed: [zelfmoord]", "        spoed: [bestaat-niet]", "spoedhulp 'bestaat-niet' bestaat niet")]
    [InlineData("wegwijzer/algemeen.yaml", "hulplijnen: [113, spoed]", "hulplijnen: [geen-lijn]", "hulplijn 'geen-lijn' bestaat niet")]
    [InlineData("wegwijzer/algemeen.yaml", "    pagina: draagkracht", "    pagina: nergens", "pagina 'nergens' staat niet bij 'paginas' in algemeen.yaml")]
    [InlineData("wegwijzer/algemeen.yaml", "soort: plaats", "soort: cijfer", "'cijfer' kan niet bij 'soort'; kies uit een, meer, plaats, verhaal")]
    public void Read_FaultyFile_TellsFileLineAndReason(string bestand, string oud, string nieuw, string reden)
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang(bestand, oud, nieuw);
        var fouten = Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten;
        var fout = fouten.FirstOrDefault(f => f.Bestand == bestand && f.Reden == reden).ShouldNotBeNull(string.Join('\n', fouten));
        fout.Regel.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Read_WithoutTheFileOfALeefdomein_TellsWhichIsMissing()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        File.Delete(Path.Combine(map.Pad, "wegwijzer", "geld.yaml"));
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten
            .ShouldContain(f => f.Reden == "leefgebied 'geld' kan gekozen worden, maar het bestand geld.yaml ontbreekt");
    }

    [Fact]
    public void Read_QuestionThatLooksAhead_IsRefused()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("wegwijzer/algemeen.yaml", "    pagina: draagkracht\n    soort: een\n    als: {voor-wie: [mijzelf, gezin, weet-niet, zeg-niet]}", "    pagina: draagkracht\n    soort: een\n    als: {uitkering: [ja]}");
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten.ShouldContain(f => f.Reden == "vraag 'uitkering' komt pas later aan bod");
    }
}
