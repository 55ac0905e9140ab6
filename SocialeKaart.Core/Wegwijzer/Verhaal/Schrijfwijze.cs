using System.Collections.Frozen;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Short and spoken spellings of the small words on which a sentence turns: "nie" for "niet", "mn" for "mijn".</summary>
internal static class Schrijfwijze
{
    private static readonly FrozenDictionary<string, string> Gewoon = """
        nie niet;niett niet;neit niet;niit niet;nt niet;gen geen;geeen geen;gene geen;gin geen;ginne geen;geenn geen;nix niks;nikz niks;nx niks
        mn mijn;mjn mijn;mijne mijn;zn zijn;dr haar;der haar;ut het;n een;ne een;nen een;un een;mer meer;da dat;wa wat;ff even;effe even;effen even
        k ik;egt echt;moeke moeder;mem moeder;iemnd iemand;niemnd niemand;niemant niemand;imand iemand;nimand niemand;bn ben;hb heb;hep heb;kn kan;wl wil
        vd van;altijt altijd;iederen iedereen;idereen iedereen;ider ieder;snachts nachts;savonds avonds
        doot dood;slat slaat;slaad slaat;slaatt slaat;geslage geslagen;sloech sloeg;leve leven;lefen leven;slape slapen;slapn slapen;ete eten;etn eten;gelt geld;gled geld;wrek werk
        """.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(p => p.Split(' ')).DistinctBy(p => p[0]).ToFrozenDictionary(p => p[0], p => p[1]);

    /// <summary>The usual spelling of a folded word; the word itself when it has no other.</summary>
    public static string Van(string woord) => Gewoon.GetValueOrDefault(woord, woord);
}
