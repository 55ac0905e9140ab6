namespace SocialeKaart.Core.Zoeken;

/// <summary>Keeps the best so many of a stream: a heap with the worst on top. Of equals the lower number is better.</summary>
internal sealed class Top
{
    private (float Score, int Nummer)[] hoop = new (float, int)[64];
    private int aantal;
    private int grens;

    /// <summary>Begins anew.</summary>
    public void Begin(int meeste)
    {
        aantal = 0;
        grens = meeste;
        if (hoop.Length < meeste)
            hoop = new (float, int)[meeste];
    }

    public void Bied(int nummer, float score)
    {
        if (aantal < grens)
        {
            hoop[aantal] = (score, nummer);
            Omhoog(aantal++);
        }
        else if (Slechter(hoop[0], (score, nummer)))
        {
            hoop[0] = (score, nummer);
            Omlaag();
        }
    }

    /// <summary>Best first; valid until the next <see cref="Begin"/>.</summary>
    public Span<(float Score, int Nummer)> Gesorteerd()
    {
        var deel = hoop.AsSpan(0, aantal);
        deel.Sort(static (a, b) => a.Score == b.Score ? a.Nummer.CompareTo(b.Nummer) : b.Score.CompareTo(a.Score));
        return deel;
    }

    private static bool Slechter((float Score, int Nummer) een, (float Score, int Nummer) ander) =>
        een.Score < ander.Score || (een.Score == ander.Score && een.Nummer > ander.Nummer);

    private void Omhoog(int plek)
    {
        while (plek > 0 && Slechter(hoop[plek], hoop[(plek - 1) / 2]))
        {
            (hoop[plek], hoop[(plek - 1) / 2]) = (hoop[(plek - 1) / 2], hoop[plek]);
            plek = (plek - 1) / 2;
        }
    }

    private void Omlaag()
    {
        var plek = 0;
        while (true)
        {
            var kind = (plek * 2) + 1;
            if (kind >= aantal)
                return;
            if (kind + 1 < aantal && Slechter(hoop[kind + 1], hoop[kind]))
                kind++;
            if (!Slechter(hoop[kind], hoop[plek]))
                return;
            (hoop[plek], hoop[kind]) = (hoop[kind], hoop[plek]);
            plek = kind;
        }
    }
}
