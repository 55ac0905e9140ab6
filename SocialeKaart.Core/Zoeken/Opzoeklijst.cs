namespace SocialeKaart.Core.Zoeken;

/// <summary>Numbers filed under hashed keys, in two sorted arrays. Different keys can share a hash: the reader checks what it finds.</summary>
internal sealed class Opzoeklijst
{
    private readonly uint[] sleutels;
    private readonly int[] waarden;

    public Opzoeklijst(List<(uint Sleutel, int Waarde)> paren)
    {
        sleutels = new uint[paren.Count];
        waarden = new int[paren.Count];
        for (var i = 0; i < paren.Count; i++)
            (sleutels[i], waarden[i]) = paren[i];
        Array.Sort(sleutels, waarden);
    }

    /// <summary>What is filed under a key.</summary>
    public ReadOnlySpan<int> Met(uint sleutel)
    {
        var (laag, hoog) = (0, sleutels.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) >>> 1;
            if (sleutels[midden] < sleutel)
                laag = midden + 1;
            else
                hoog = midden;
        }

        var eind = laag;
        while (eind < sleutels.Length && sleutels[eind] == sleutel)
            eind++;
        return waarden.AsSpan(laag, eind - laag);
    }

    /// <summary>FNV-1a: the same on every run.</summary>
    public static uint Sleutel(ReadOnlySpan<char> tekst)
    {
        var som = 2166136261u;
        foreach (var teken in tekst)
            som = (som ^ teken) * 16777619u;
        return som;
    }
}
