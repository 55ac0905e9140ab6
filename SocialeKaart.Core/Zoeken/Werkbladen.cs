using System.Collections.Concurrent;

namespace SocialeKaart.Core.Zoeken;

/// <summary>Worksheets that are not in use; an index and those that follow from it by changes share them.</summary>
internal sealed class Werkbladen
{
    /// <summary>Room for what comes after the worksheet was made.</summary>
    private const int ExtraDocumenten = 2048, ExtraTermen = 16_384;

    private readonly ConcurrentBag<Werkblad> vrij = [];

    /// <summary>A clean worksheet with room for so much.</summary>
    public Werkblad Neem(int documenten, int onderwerpen, int termen)
    {
        while (vrij.TryTake(out var blad))
        {
            if (blad.Standen.Length >= documenten && blad.BegripVan.Length >= termen)
                return blad;
        }

        return new Werkblad(documenten + Math.Min(documenten, ExtraDocumenten), onderwerpen, termen + Math.Min(termen, ExtraTermen));
    }

    /// <summary>Takes a worksheet back, cleaned.</summary>
    public void Leg(Werkblad blad)
    {
        blad.Wis();
        vrij.Add(blad);
    }
}
