using FsCheck.Xunit;
using SocialeKaart.Core.Wegwijzer.Verhaal;

namespace SocialeKaart.Tests.Wegwijzer.Verhaal;

public sealed class VerhaallezerTests
{
    [Theory]
    [InlineData("geen schulden", "geld")]
    [InlineData("geld is gelukkig geen probleem", "geld")]
    [InlineData("met de kinderen gaat het goed", "gezin")]
    [InlineData("ik drink niet", "verslaving")]
    [InlineData("huis is prima", "wonen")]
    [InlineData("ik heb honger naar kennis", "geld")]
    [InlineData("ik drink graag een kopje koffie met iemand", "verslaving")]
    public void Read_WhatIsDenied_IsNotRecognised(string tekst, string leefdomein) => Domeinen(tekst).ShouldNotContain(leefdomein);

    [Theory]
    [InlineData("geen geld", "geld")]
    [InlineData("niet rondkomen", "geld")]
    [InlineData("geen werk", "werk")]
    [InlineData("geen huis", "wonen")]
    [InlineData("kan niet slapen", "gevoel")]
    [InlineData("niemand om mee te praten", "contacten")]
    [InlineData("ik kan de huur niet betalen", "wonen")]
    [InlineData("ik snap de brief niet", "recht")]
    public void Read_WhatIsLacking_IsRecognised(string tekst, string leefdomein) => Domeinen(tekst).ShouldContain(leefdomein);

    [Theory]
    [InlineData("mijn man drinkt", "verslaving")]
    [InlineData("ik zorg voor mijn moeder die dement is", "mantelzorg")]
    [InlineData("heb overal schulde en de deurwaader stond vor de deur", "geld")]
    [InlineData("kan nie mer lope van de pyn", "gezondheid")]
    [InlineData("mijn moeder eet niet meer", "gezondheid")]
    [InlineData("mijn dochter eet niet en wordt steeds magerder", "gezondheid")]
    [InlineData("heb overal schulde", "geld")]
    public void Read_PersonsAndSlips_AreUnderstood(string tekst, string leefdomein) => Domeinen(tekst)[0].ShouldBe(leefdomein);

    [Theory]
    [InlineData("mijn vader ademt niet meer", Spoedsoort.Leven)]
    [InlineData("ik hoef niet meer", Spoedsoort.Zelfmoord)]
    [InlineData("ik wil er niet meer zijn", Spoedsoort.Zelfmoord)]
    [InlineData("wil er nie meer zijn", Spoedsoort.Zelfmoord)]
    [InlineData("iedereen is beter af zonder mij", Spoedsoort.Zelfmoord)]
    [InlineData("mijn dochter van 15 snijdt zichzelf", Spoedsoort.Zelfmoord)]
    [InlineData("ik wil niet meer leven met die herrie", Spoedsoort.Zelfmoord)]
    [InlineData("hij heeft me weer geslagen waar de kinderen bij waren", Spoedsoort.Geweld)]
    [InlineData("straks doe ik hem iets", Spoedsoort.Geweld)]
    [InlineData("mijn zoon bedriegt me met een mes", Spoedsoort.Geweld)]
    [InlineData("ben op straat gezet en heb geen plek om te slapen vannacht", Spoedsoort.Slaapplek)]
    [InlineData("ik slaap al drie nachten in mijn auto", Spoedsoort.Slaapplek)]
    [InlineData("koelkast is leeg en de kinderen hebben honger", Spoedsoort.Nood)]
    [InlineData("mijn insuline is bijna op", Spoedsoort.Nood)]
    [InlineData("ik eet niet zodat de kinderen kunnen eten", Spoedsoort.Nood)]
    [InlineData("mijn moeder eet niet meer want er is geen geld", Spoedsoort.Nood)]
    [InlineData("mijn moeder van 88 eet niet meer en wil niet meer leven", Spoedsoort.Zelfmoord)]
    [InlineData("mijn zoon eet niet en zegt dat hij er niet meer wil zijn", Spoedsoort.Zelfmoord)]
    [InlineData("de stroom is afgesloten", Spoedsoort.Nood)]
    public void Read_Danger_IsSeen(string tekst, string soort) => Spoed(tekst).ShouldContain(soort);

    [Theory]
    [InlineData("mijn man is vorig jaar dood gegaan")]
    [InlineData("ik sla me er wel doorheen")]
    [InlineData("ik heb honger naar kennis")]
    [InlineData("ik verveel me dood")]
    [InlineData("ik ben doodmoe van alles")]
    [InlineData("ons kindje is doodgeboren")]
    [InlineData("slaan doet hij niet")]
    [InlineData("ik kan wel door de grond zakken")]
    [InlineData("vroeger sloeg hij mij maar dat is voorbij")]
    [InlineData("ik hoef niet meer te werken want ik ben met pensioen")]
    [InlineData("mijn man heeft vorig jaar een beroerte gehad")]
    [InlineData("mijn medicijnen moet ik op tijd innemen")]
    [InlineData("mijn dochter eet niet en wordt steeds magerder")]
    [InlineData("mijn vrouw is dood en ik eet niet goed")]
    [InlineData("mijn moeder eet niet meer")]
    [InlineData("mijn vader wil niet meer eten")]
    [InlineData("ik eet niet meer en val af")]
    [InlineData("")]
    public void Read_InnocentWords_RaiseNoAlarm(string tekst) => Spoed(tekst).ShouldBeEmpty();

    [Fact]
    public void Read_SeveralDangers_AreInOrderOfUrgency() =>
        Spoed("we hebben niks te eten, hij slaat me en ik wil dood").ShouldBe([Spoedsoort.Zelfmoord, Spoedsoort.Geweld, Spoedsoort.Nood]);

    [Fact]
    public void Read_Words_AreTheVisitorsOwn()
    {
        const string Tekst = "Ik heb SCHULDEN bij de bank. De Deurwaarder was er.";
        var woorden = Verhaalkaart.Lezer.Lees(Tekst).Leefdomeinen[0].Woorden;
        woorden.ShouldContain("SCHULDEN");
        woorden.ShouldContain("Deurwaarder");
        woorden.ShouldAllBe(w => Tekst.Contains(w, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_BeyondTheLongestStory_IsLeftOut() =>
        Domeinen(new string('.', Verhaallezer.LangsteVerhaal) + " ik heb schulden").ShouldBeEmpty();

    [Property(MaxTest = 200)]
    public bool Read_AnyText_KeepsItsPromises(char[] tekens, int lengte)
    {
        var tekst = string.Concat(Enumerable.Repeat(new string(tekens) + " schulden\n", 10_000 / (tekens.Length + 10)))[..];
        tekst = tekst[..Math.Min(tekst.Length, Math.Abs(lengte % 10_000))];
        return Klopt(tekst) && Klopt(new string(tekens));
    }

    private static bool Klopt(string tekst)
    {
        var verhaal = Verhaalkaart.Lezer.Lees(tekst);
        return verhaal.Leefdomeinen.Count <= Verhaallezer.MeesteLeefdomeinen
            && verhaal.Leefdomeinen.Select(l => l.Leefdomein).Distinct().Count() == verhaal.Leefdomeinen.Count
            && verhaal.Leefdomeinen.All(l => l.Woorden.Count is >= 1 and <= Verhaallezer.MeesteWoorden && l.Woorden.All(w => w.Length is >= 1 and <= Verhaallezer.LangsteWoorden))
            && verhaal.Spoed.SequenceEqual(Spoedsoort.Alle.Intersect(verhaal.Spoed));
    }

    private static List<string> Domeinen(string tekst) => [.. Verhaalkaart.Lezer.Lees(tekst).Leefdomeinen.Select(l => l.Leefdomein)];

    private static IReadOnlyList<string> Spoed(string tekst) => Verhaalkaart.Lezer.Lees(tekst).Spoed;
}
