namespace SocialeKaart.Core.Zoeken;

/// <summary>Reads documents or onderwerpen into a segment.</summary>
/// <param name="boek">Numbers the words.</param>
/// <param name="klein">True for few documents beside a basis of very many words: only the words that occur take room.</param>
internal sealed class Indexbouwer(Woordbouwer boek, bool klein)
{
    private readonly Plaatsen.Bouwer plaatsen = new();
    private readonly Uitdrukkingen.Bouwer uitdrukkingen = new();
    private readonly Dictionary<int, int>? eigenNummers = klein ? [] : null;
    private readonly List<int>[] perVeld = [.. Enumerable.Range(0, Veldgewichten.Aantal).Select(_ => new List<int>())];
    private readonly List<int> zin = [];
    private readonly List<string> zinwoorden = [];
    private readonly List<(int, int)> onderwerpen = [];
    private readonly List<float> voorrang = [];
    private int[] gezien = new int[1024];
    private int[] laatstGezien = new int[1024];

    /// <summary>Adds the next document.</summary>
    public void Voeg(Zoekdocument document)
    {
        var nummer = voorrang.Count;
        foreach (var veld in document.Velden)
            Lees(veld, nummer);
        for (var soort = 0; soort < perVeld.Length; soort++)
        {
            var termen = perVeld[soort];
            if (termen.Count == 0)
                continue;
            var gewicht = Veldgewichten.PerWoord((Veldsoort)soort, termen.Count);
            foreach (var term in termen)
                plaatsen.Tel(Eigen(term), gewicht);
            termen.Clear();
        }

        plaatsen.Sluit(nummer);
        uitdrukkingen.SluitEigenaar();
        voorrang.Add(document.Voorrang);
        for (var rang = 0; rang < document.Onderwerpen.Count; rang++)
            onderwerpen.Add((nummer, Segment.Lid(document.Onderwerpen[rang], rang)));
    }

    /// <param name="aantalOnderwerpen">The number of onderwerpen.</param>
    /// <param name="termen">The number of terms to hold room for; of no concern to a small one.</param>
    public Segment Bouw(int aantalOnderwerpen, int termen)
    {
        var ruimte = eigenNummers?.Count ?? termen;
        Array.Resize(ref gezien, ruimte);
        return new(voorrang.Count, eigenNummers, plaatsen.Bouw(ruimte), gezien, uitdrukkingen.Bouw(), onderwerpen, aantalOnderwerpen, [.. voorrang]);
    }

    private void Lees(Zoekveld veld, int nummer)
    {
        var termen = perVeld[(int)veld.Soort];
        var uitdrukking = veld.Soort is Veldsoort.Naam or Veldsoort.Zoekwoord or Veldsoort.Onderwerp or Veldsoort.Laywoord or Veldsoort.Anderstalig;
        var ontkend = false;
        zin.Clear();
        var lezer = new Woordlezer(veld.Tekst);
        while (lezer.Lees())
        {
            var term = Nummer(lezer.Woord, nummer);
            ontkend |= Ontkenning.Is(boek.Woord(term));
            // "re-integratie" is found as "reintegratie" too.
            if (lezer.NaStreepje && zin.Count > 0)
                termen.Add(Nummer(boek.Woord(zin[^1]) + boek.Woord(term), nummer));
            zin.Add(term);
            if (Stopwoorden.Is(lezer.Woord) && veld.Soort != Veldsoort.Naam)
                continue;
            termen.Add(term);
            if (uitdrukking && !Stopwoorden.Is(lezer.Woord))
                uitdrukkingen.Term(term);
        }

        if (uitdrukking)
            uitdrukkingen.SluitUitdrukking();
        if (!ontkend)
            return;
        zinwoorden.Clear();
        foreach (var term in zin)
            zinwoorden.Add(boek.Woord(term));
        foreach (var term in Ontkenning.In(zinwoorden))
            termen.Add(Nummer(term, nummer));
    }

    private int Nummer(scoped ReadOnlySpan<char> woord, int document)
    {
        var term = boek.Nummer(woord);
        var eigen = Eigen(term);
        if (eigen >= gezien.Length)
        {
            Array.Resize(ref gezien, Math.Max(eigen + 1, gezien.Length * 2));
            Array.Resize(ref laatstGezien, gezien.Length);
        }

        if (laatstGezien[eigen] != document + 1)
        {
            laatstGezien[eigen] = document + 1;
            gezien[eigen]++;
        }

        return term;
    }

    private int Eigen(int term)
    {
        if (eigenNummers is null)
            return term;
        if (!eigenNummers.TryGetValue(term, out var eigen))
            eigenNummers.Add(term, eigen = eigenNummers.Count);
        return eigen;
    }
}
