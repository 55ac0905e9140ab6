using System.Numerics;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>An answer that caused a suggestion.</summary>
public readonly record struct Oorzaak(Vraag Vraag, Optie Optie);

/// <summary>One thing of a plan, with the rules and answers that caused it.</summary>
public sealed class Suggestie
{
    private readonly Situatie situatie;
    private readonly List<Regel> regels = [];

    internal Suggestie(Situatie situatie, Oplossingslaag laag) => (this.situatie, Laag) = (situatie, laag);

    public Oplossingslaag Laag { get; }

    /// <summary>What to do, in words; null when it is an entry of the catalogue.</summary>
    public Tip? Tip { get; internal init; }

    /// <summary>An entry of the catalogue; null when it is a tip.</summary>
    public PubliekeVoorziening? Voorziening { get; internal init; }

    /// <summary>Why a decision stands here; none for what needs no decision.</summary>
    public Besluitreden Redenen { get; internal set; }

    /// <summary>The rules that gave it; at least one.</summary>
    public IReadOnlyList<Regel> Regels => regels;

    /// <summary>The leefdomein it stands under: the first of its rules; null: of the whole life.</summary>
    public string? Leefdomein { get; private set; }

    /// <summary>Unique within a plan.</summary>
    public string Id => Tip?.Id ?? Voorziening!.Slug;

    /// <summary>The best place among what a rule gives for one onderwerp, from 0: so the best of every answer stands in sight.</summary>
    internal int Plek { get; private set; }

    /// <summary>How many times it was given.</summary>
    internal int Keren { get; private set; }

    /// <summary>How well it fits; higher stands first.</summary>
    internal int Rang { get; private set; }

    /// <summary>The leefdomeinen it helps in.</summary>
    public IEnumerable<string> Leefdomeinen => regels.Select(r => r.Leefdomein).OfType<string>().Distinct();

    /// <summary>The answers that caused it: all answers that its rules name. Without all of them it is gone.</summary>
    public IReadOnlyList<Oorzaak> Oorzaken()
    {
        var definitie = situatie.Definitie;
        var mee = new ulong[definitie.Vragen.Count];
        foreach (var regel in regels)
        {
            foreach (var deel in regel.Als.Delen)
                mee[deel.Vraag] |= deel.Opties & situatie.Geldig.Bits(deel.Vraag);
            if (regel.Leefdomein is not { } leefdomein)
                continue;
            foreach (var vraag in situatie.Gevraagd.Where(v => definitie.Betekenissen[v.Nummer].Kiest != 0))
            {
                foreach (var optie in situatie.Geldig.Bij(vraag).Where(o => o.Leefdomein == leefdomein))
                    mee[vraag.Nummer] |= 1UL << optie.Nummer;
            }
        }

        var oorzaken = new List<Oorzaak>();
        for (var vraag = 0; vraag < mee.Length; vraag++)
        {
            for (var rest = mee[vraag]; rest != 0; rest &= rest - 1)
                oorzaken.Add(new Oorzaak(definitie.Vragen[vraag], definitie.Vragen[vraag].Opties[BitOperations.TrailingZeroCount(rest)]));
        }

        return oorzaken;
    }

    /// <summary>Notes a rule that gives this.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="rang">How well it fits.</param>
    /// <param name="plek">Place in the list of what the rule gives for one onderwerp, from 0.</param>
    internal void Door(Regel regel, int rang, int plek)
    {
        Leefdomein = regels.Count == 0 ? regel.Leefdomein : Leefdomein;
        Rang = regels.Count == 0 ? rang : Math.Max(Rang, rang);
        var gewogen = regel.IsAlgemeen ? plek + 1 : plek;
        Plek = regels.Count == 0 ? gewogen : Math.Min(Plek, gewogen);
        Keren++;
        if (regels.Count == 0 || regels[^1] != regel)
            regels.Add(regel);
    }
}
