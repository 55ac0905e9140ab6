using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>For whom help is sought, as far as it was said. What was not said makes no difference.</summary>
public sealed class Personen
{
    private static readonly Leeftijdsband Volwassen = new(18, 120), Kind = new(0, 17), Jong = new(8, 17);
    private static readonly Levensfase[] Kindfasen = [Levensfase.Zwanger, Levensfase.JongeKinderen, Levensfase.Schoolgaand, Levensfase.Puber];
    private readonly List<Leeftijdsband> banden = [];
    private readonly HashSet<Levensfase> fasen = [];
    private readonly bool kinderenOnbekend;
    private readonly bool gezin;
    private readonly bool isJong;

    private Personen(Situatie situatie)
    {
        isJong = situatie.Route == Route.Jong;
        var huisGevraagd = false;
        Leeftijdsband? eigen = null;
        foreach (var vraag in situatie.Gevraagd)
        {
            var betekenis = situatie.Definitie.Betekenissen[vraag.Nummer];
            if ((betekenis.Leeftijd | betekenis.Huis | betekenis.Fase) == 0)
                continue;
            foreach (var optie in situatie.Geldig.Bij(vraag))
            {
                huisGevraagd |= betekenis.GaatOverHuis && !optie.IsStandaard;
                eigen = optie.Leeftijd ?? eigen;
                gezin |= optie.Kind is not null || optie.Huishouden is Huishouden.Gezin or Huishouden.Eenoudergezin;
                if (optie.Kind is { } kind)
                    banden.Add(kind);
                fasen.UnionWith(optie.Levensfase);
            }
        }

        kinderenOnbekend = !isJong && !huisGevraagd;
        banden.Add(eigen ?? (isJong ? Jong : Volwassen));
        if (kinderenOnbekend || situatie.Route == Route.Ander)
            banden.Add(Kind);
    }

    /// <summary>Those of a situation.</summary>
    public static Personen Van(Situatie situatie) => new(situatie);

    /// <summary>Whether an offer can be for one of them.</summary>
    public bool Past(Doelgroep? doelgroep)
    {
        if (doelgroep is null)
            return true;
        if (!banden.Exists(b => b.Raakt(doelgroep.Van, doelgroep.Tot)))
            return false;
        if (isJong || kinderenOnbekend)
            return true;
        if (!gezin && doelgroep.Huishouden.Count > 0 && doelgroep.Huishouden.All(h => h is Huishouden.Gezin or Huishouden.Eenoudergezin))
            return false;
        return doelgroep.Levensfase.Count == 0 || !doelgroep.Levensfase.All(Kindfasen.Contains) || doelgroep.Levensfase.Any(fasen.Contains);
    }

    /// <summary>Whether what they live through now is what an offer is made for.</summary>
    public bool Treft(Doelgroep? doelgroep) => doelgroep is not null && doelgroep.Levensfase.Any(fasen.Contains);

    /// <summary>Two situations with the same key have the same persons.</summary>
    internal static UInt128 Sleutel(Situatie situatie)
    {
        UInt128 sleutel = (UInt128)(int)situatie.Route + 1;
        foreach (var vraag in situatie.Definitie.Persoonsvragen)
            sleutel = (sleutel << vraag.Opties.Count) | situatie.Geldig.Bits(vraag.Nummer);
        return sleutel;
    }
}
