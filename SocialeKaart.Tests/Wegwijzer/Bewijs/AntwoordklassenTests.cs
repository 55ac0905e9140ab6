using SocialeKaart.Core.Wegwijzer.Bewijs;

namespace SocialeKaart.Tests.Wegwijzer.Bewijs;

/// <summary>Which answers count as one: those that no rule, question, meaning or doelgroep tells apart.</summary>
public sealed class AntwoordklassenTests
{
    private const string Scheidt = "  - id: proef\n    als: {duur: [maanden]}\n    geeft:\n      - veld: [praten]\n";

    [Fact]
    public void Divide_OptionsThatNothingTellsApart_AreOneClass() => Klassen(Proef.Gaaf, "draagkracht").ShouldBe(["niets", "een weet-niet zeg-niet", "zelf"]);

    [Fact]
    public void Divide_OptionsThatARuleTellsApart_AreTwoClasses() =>
        Klassen(Proef.Gaaf.Met("geld.yaml", "\nregels:\n", "\nregels:\n" + Scheidt), "geld.duur").ShouldBe(["kort", "maanden", "lang", "weet-niet zeg-niet"]);

    [Fact]
    public void Divide_AnswersThatSayNothing_GoWithDoNotKnow() => Klassen(Proef.Gaaf, "geld.duur").ShouldBe(["kort", "maanden weet-niet zeg-niet", "lang"]);

    [Fact]
    public void Divide_OptionsWithAMeaningOfTheirOwn_StandApart() => Klassen(Proef.Gaaf, "spoed").ShouldBe(["leven", "zelfmoord", "geweld", "slaapplek", "nood", "nee weet-niet", "zeg-niet"]);

    [Fact]
    public void Divide_Ages_FollowsTheDoelgroepenOfTheCatalogue()
    {
        Klassen(Proef.Gaaf, "leeftijd").ShouldBe(["jong", "midden", "zestig", "ouder", "weet-niet zeg-niet"]);
        var zonder = Proef.Gaaf.MetZaad(z => z with
        {
            Voorzieningen = [.. z.Voorzieningen.Select(v => v with { Inhoud = v.Inhoud with { Doelgroep = null } })],
        });
        Klassen(zonder, "leeftijd").ShouldContain("midden zestig");
    }

    [Fact]
    public void Silent_TwoAnswersThatMeanNothing_AreNotBothAllowed()
    {
        Nuttoets(Proef.Gaaf, "geld.duur").ShouldBe("maanden");
        Nuttoets(Proef.Gaaf.Met("algemeen.yaml", "      - {id: kort, duur: kort,", "      - {id: kort,"), "geld.duur").ShouldBeNull();
    }

    private static string? Nuttoets(Proef proef, string vraag)
    {
        var onderzoek = new Onderzoek(proef.Definitie, proef.Kaart, Schil.KaartApp.Begin.UtcDateTime, proef.Bereik);
        return new Nuttoets(onderzoek).Zwijgend(onderzoek.Definitie.Vraag(vraag)!)?.Id;
    }

    private static List<string> Klassen(Proef proef, string id)
    {
        var vraag = proef.Definitie.Vraag(id)!;
        return
        [
            .. new Antwoordklassen(proef.Definitie, proef.Kaart).Van(vraag)
                .Select(k => string.Join(' ', vraag.Opties.Where(o => (k.Opties & (1UL << o.Nummer)) != 0).Select(o => o.Id))),
        ];
    }
}
