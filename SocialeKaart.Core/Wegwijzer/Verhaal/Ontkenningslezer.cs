using System.Collections.Frozen;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Tells whether a sign is denied in its clause: "geen schulden", "ik drink niet", "slaan doet hij niet".</summary>
/// <param name="woorden">The story.</param>
internal sealed class Ontkenningslezer(IReadOnlyList<Verhaalwoord> woorden)
{
    /// <summary>So many words on from a denial it still holds.</summary>
    private const int Bereik = 3;

    /// <summary>With one of these "niet" tells that something does not succeed, which is no denial of what it is about.</summary>
    private static readonly FrozenSet<string> Lukken = """
        kan kon kunnen kunt konden lukt lukte durf durft weet wil wilt willen wilde mag mogen moet moeten krijg krijgt vind snap snapt begrijp begrijpt
        red redt houd houdt trek trekt helpt stopt stoppen zonder hoef
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>What may stand between a word that was put first and its denial: "slaan doet hij niet".</summary>
    private static readonly FrozenSet<string> Lichte = """
        doe doet doen me mij hem haar ons ze heb hebt heeft hebben is ben zijn ik hij zij we wij er dat echt ook gelukkig
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Whether a sign is denied; one that holds a denial itself never is.</summary>
    public bool Ontkent(Signaaltreffer treffer)
    {
        if (treffer.Signaal.Ontkent || treffer.Signaal.IsBehoefte)
            return false;
        var (eerste, laatste) = (treffer.Plekken[0], treffer.Plekken[^1]);
        var deel = woorden[eerste].Zinsdeel;
        for (var plek = Math.Max(0, eerste - Bereik); plek < eerste; plek++)
        {
            if (woorden[plek].Zinsdeel == deel && IsOntkenning(plek))
                return true;
        }

        for (var plek = laatste + 1; plek < woorden.Count && woorden[plek].Zinsdeel == woorden[laatste].Zinsdeel; plek++)
        {
            if (woorden[plek].Woord is "niet" or "nooit" or "niks" && EindigtBij(plek) && !IsLukken(plek))
                return true;
            if (!Lichte.Contains(woorden[plek].Woord))
                break;
        }

        return false;
    }

    private bool IsOntkenning(int plek) => woorden[plek].Woord switch
    {
        "geen" or "zonder" => true,
        "niet" or "nooit" => Volgende(plek) is not ("alleen" or "meer" or "goed" or "zo" or "weg" or "genoeg") && !IsLukken(plek),
        _ => false,
    };

    /// <summary>After the denial nothing follows in its clause but "meer" and the like.</summary>
    private bool EindigtBij(int plek)
    {
        for (var na = plek + 1; na < woorden.Count && woorden[na].Zinsdeel == woorden[plek].Zinsdeel; na++)
        {
            if (woorden[na].Woord == "hoor")
                return true;
            if (woorden[na].Woord is not ("meer" or "echt" or "dus" or "en"))
                return false;
        }

        return true;
    }

    private bool IsLukken(int plek)
    {
        var deel = woorden[plek].Zinsdeel;
        for (var i = Math.Max(0, plek - 6); i < woorden.Count && i <= plek + 4; i++)
        {
            if (woorden[i].Zinsdeel == deel && Lukken.Contains(woorden[i].Woord))
                return true;
        }

        return false;
    }

    private string? Volgende(int plek) => plek + 1 < woorden.Count ? woorden[plek + 1].Woord : null;
}
