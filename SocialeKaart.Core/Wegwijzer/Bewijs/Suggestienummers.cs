using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>A number for everything that a plan can hold, so that plans can be compared as sets of bits.</summary>
internal sealed class Suggestienummers
{
    private readonly Dictionary<object, int> nummers = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> dingen = [];

    public Suggestienummers(Definitie definitie, KaartBeeld kaart)
    {
        foreach (var tip in definitie.Regels.SelectMany(r => r.Tips))
            Neem(tip);
        foreach (var voorziening in kaart.Voorzieningen)
            Neem(voorziening);
    }

    /// <summary>In order of number: tips, then entries.</summary>
    public IReadOnlyList<object> Dingen => dingen;

    /// <summary>The number of a tip or entry; -1 for one that is not of this definition and catalogue.</summary>
    public int Nummer(object ding) => nummers.GetValueOrDefault(ding, -1);

    /// <summary>One bit for each thing in a plan.</summary>
    public ulong[] Bits(Plan plan)
    {
        var bits = new ulong[(dingen.Count + 63) / 64];
        foreach (var suggestie in plan.Suggesties)
        {
            if (nummers.TryGetValue((object?)suggestie.Tip ?? suggestie.Voorziening!, out var nummer))
                bits[nummer >> 6] |= 1UL << nummer;
        }

        return bits;
    }

    /// <summary>Whether all of one set are in another.</summary>
    public static bool Bevat(ulong[] groot, ulong[] klein)
    {
        for (var i = 0; i < klein.Length; i++)
        {
            if ((klein[i] & ~groot[i]) != 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a number is in a set.</summary>
    public static bool Bevat(ulong[] bits, int nummer) => (bits[nummer >> 6] & (1UL << nummer)) != 0;

    private void Neem(object ding)
    {
        if (nummers.TryAdd(ding, dingen.Count))
            dingen.Add(ding);
    }
}
