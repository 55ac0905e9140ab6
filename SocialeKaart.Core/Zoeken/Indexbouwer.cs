namespace SocialeKaart.Core.Zoeken;

/// <summary>Reads documents or onderwerpen into postings and expressions.</summary>
internal sealed class Indexbouwer(Woordenboek.Bouwer boek)
{
    private readonly Plaatsen.Bouwer plaatsen = new();
    private readonly Uitdrukkingen.Bouwer uitdrukkingen = new();
    private readonly List<int>[] perVeld = [.. Enumerable.Range(0, Veldgewichten.Aantal).Select(_ => new List<int>())];
    private readonly List<int> zin = [];
    private readonly List<string> zinwoorden = [];
    private int aantal;

    /// <summary>Adds the next document.</summary>
    public void Voeg(IReadOnlyList<Zoekveld> velden)
    {
        foreach (var veld in velden)
            Lees(veld);
        for (var soort = 0; soort < perVeld.Length; soort++)
        {
            var termen = perVeld[soort];
            if (termen.Count == 0)
                continue;
            var gewicht = Veldgewichten.PerWoord((Veldsoort)soort, termen.Count);
            foreach (var term in termen)
                plaatsen.Tel(term, gewicht);
            termen.Clear();
        }

        plaatsen.Sluit(aantal++);
        uitdrukkingen.SluitEigenaar();
    }

    public (Plaatsen Plaatsen, Uitdrukkingen Uitdrukkingen) Bouw(int termen) => (plaatsen.Bouw(termen), uitdrukkingen.Bouw());

    private void Lees(Zoekveld veld)
    {
        var termen = perVeld[(int)veld.Soort];
        var uitdrukking = veld.Soort is Veldsoort.Naam or Veldsoort.Zoekwoord or Veldsoort.Onderwerp or Veldsoort.Laywoord or Veldsoort.Anderstalig;
        var ontkend = false;
        zin.Clear();
        var lezer = new Woordlezer(veld.Tekst);
        while (lezer.Lees())
        {
            var term = boek.Nummer(lezer.Woord);
            ontkend |= Ontkenning.Is(boek.Woorden[term]);
            // "re-integratie" is found as "reintegratie" too.
            if (lezer.NaStreepje && zin.Count > 0)
                termen.Add(boek.Nummer(boek.Woorden[zin[^1]] + boek.Woorden[term]));
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
            zinwoorden.Add(boek.Woorden[term]);
        foreach (var term in Ontkenning.In(zinwoorden))
            termen.Add(boek.Nummer(term));
    }
}
