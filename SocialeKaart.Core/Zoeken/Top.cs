namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Chooses the best so many of a row of scores above 0. Of equals the lower number is better. One pass counts how many
/// lie in each of many ranges of scores, so that only those that may be chosen are sorted.
/// </summary>
internal sealed class Top
{
    private const int Vakken = 1024;
    private readonly int[] vakken = new int[Vakken];
    private (float Score, int Nummer)[] rij = new (float, int)[64];
    private ulong[] sleutels = new ulong[64];
    private (float Score, int Nummer)[] uit = new (float, int)[64];
    private float hoogste;
    private float maat;
    private int aantal;

    /// <summary>Begins anew.</summary>
    public void Begin() => (aantal, hoogste) = (0, 0);

    public void Bied(int nummer, float score)
    {
        if (aantal == rij.Length)
            Array.Resize(ref rij, aantal * 2);
        rij[aantal++] = (score, nummer);
        if (score > hoogste)
            hoogste = score;
    }

    /// <summary>The best, best first; valid until the next call.</summary>
    public Span<(float Score, int Nummer)> Beste(int meeste)
    {
        var vanaf = Vanaf(meeste);
        var gekozen = 0;
        foreach (var (score, nummer) in rij.AsSpan(0, aantal))
        {
            if (Vak(score) >= vanaf)
                sleutels[gekozen++] = Sleutel(score, nummer);
        }

        Array.Sort(sleutels, 0, gekozen);
        var lengte = Math.Min(meeste, gekozen);
        for (var i = 0; i < lengte; i++)
            uit[i] = Uit(sleutels[gekozen - 1 - i]);
        return uit.AsSpan(0, lengte);
    }

    /// <summary>The best in no order, and some that are nearly as good; valid until the next call.</summary>
    public Span<(float Score, int Nummer)> Ongeveer(int meeste)
    {
        var vanaf = Vanaf(meeste);
        var gekozen = 0;
        foreach (var paar in rij.AsSpan(0, aantal))
        {
            if (Vak(paar.Score) >= vanaf)
                uit[gekozen++] = paar;
        }

        return uit.AsSpan(0, gekozen);
    }

    /// <summary>The range from which on scores may be chosen.</summary>
    private int Vanaf(int meeste)
    {
        maat = hoogste > 0 ? (Vakken - 1) / hoogste : 0;
        if (sleutels.Length < aantal)
            (sleutels, uit) = (new ulong[rij.Length], new (float, int)[rij.Length]);
        return aantal <= meeste ? 0 : Ondergrens(meeste);
    }

    // The bits of a positive float sort as it does itself.
    private static ulong Sleutel(float score, int nummer) => ((ulong)BitConverter.SingleToUInt32Bits(score) << 32) | ~(uint)nummer;

    private static (float Score, int Nummer) Uit(ulong sleutel) => (BitConverter.UInt32BitsToSingle((uint)(sleutel >> 32)), (int)~(uint)sleutel);

    private int Vak(float score) => Math.Min((int)(score * maat), Vakken - 1);

    /// <summary>The highest range such that so many lie in it or above.</summary>
    private int Ondergrens(int meeste)
    {
        Array.Clear(vakken);
        foreach (var (score, _) in rij.AsSpan(0, aantal))
            vakken[Vak(score)]++;
        var vak = Vakken - 1;
        for (var som = vakken[vak]; som < meeste; som += vakken[vak])
            vak--;
        return vak;
    }
}
