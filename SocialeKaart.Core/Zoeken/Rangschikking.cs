namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Scores documents for a question in two steps: BM25F over all that meet it, and then, for the best, how well whole
/// expressions fit. The second step only adds, so what it skips stays below.
/// </summary>
internal sealed class Rangschikking(Indexdelen delen)
{
    /// <summary>So many documents get the second step.</summary>
    private const int Herzien = 300;

    private const int MeesteTreffers = 1000, MeesteOnderwerpen = 8, GenoegGeraakt = 500;
    private const float EigenUitdrukking = 0.9f, OnderwerpUitdrukking = 0.6f, ZonderDekking = 0.5f, Voorrangdeel = 0.004f, Naastelkaar = 0.2f;
    private readonly bool volledig = delen.Aantal <= ZoekIndex.VolledigTot;

    /// <summary>The best documents and the number that match.</summary>
    public (Treffer[] Treffers, int Totaal) Tel(Vraag vraag, Werkblad blad)
    {
        foreach (var begrip in vraag.Begrippen)
            begrip.Zeldzaam = delen.Zeldzaamheid(Frequentie(begrip));
        var geheel = vraag.Begrippen.Where(b => b.Woord >= 0).GroupBy(b => b.Woord).Sum(g => g.Max(b => b.Gewicht * b.Zeldzaam));
        geheel = Math.Max(geheel, float.Epsilon);
        var later = new List<Begrip>();
        foreach (var begrip in volledig ? vraag.Begrippen : [.. vraag.Begrippen.OrderByDescending(b => b.Zeldzaam)])
        {
            // A word that half of a large catalogue holds is only looked up in what rarer words have found.
            if (!volledig && blad.Geraakt.Count >= GenoegGeraakt && begrip.Uitbreidingen.Sum(u => (long)delen.Plaatsen.Aantal(u.Term)) > delen.Aantal / 10)
                later.Add(begrip);
            else
                TelBegrip(begrip, blad);
        }

        var totaal = blad.Geraakt.Count;
        var meeste = volledig ? totaal : Math.Min(totaal, MeesteTreffers);
        blad.Top.Begin(meeste);
        foreach (var nummer in blad.Geraakt)
            blad.Top.Bied(nummer, Score(blad.Standen[nummer], geheel));
        var beste = blad.Top.Gesorteerd();
        Herzie(vraag, blad, beste[..Math.Min(Herzien, beste.Length)], geheel, later);
        var treffers = new Treffer[beste.Length];
        for (var i = 0; i < beste.Length; i++)
            treffers[i] = new Treffer(beste[i].Nummer, beste[i].Score);
        return (treffers, totaal);
    }

    private static float Score(in Werkblad.Stand stand, float geheel) =>
        stand.Totaal * (ZonderDekking + ((1 - ZonderDekking) * Math.Min(1, stand.Dekking / geheel)));

    /// <summary>A concept is as rare as the words it was asked in; only when those are unknown, as its other words.</summary>
    private float Frequentie(Begrip begrip)
    {
        float eigen = 0, ander = 0;
        foreach (var uitbreiding in begrip.Uitbreidingen)
        {
            var vaak = delen.Frequentie([uitbreiding.Term]);
            if (uitbreiding.Soort is Trefsoort.Exact or Trefsoort.Stam or Trefsoort.Vorm)
                eigen += vaak;
            else
                ander = Math.Max(ander, vaak);
        }

        return eigen > 0 ? eigen : ander;
    }

    private void TelBegrip(Begrip begrip, Werkblad blad)
    {
        blad.NuGeraakt.Clear();
        var standen = blad.Standen;
        foreach (var uitbreiding in begrip.Uitbreidingen)
        {
            var documenten = delen.Plaatsen.Documenten(uitbreiding.Term);
            var indruk = delen.Plaatsen.Indruk(uitbreiding.Term);
            for (var i = 0; i < documenten.Length; i++)
                Raak(standen, documenten[i], uitbreiding.Gewicht * indruk[i], uitbreiding.Gewicht, blad);
            var onderwerpen = delen.OnderwerpPlaatsen.Documenten(uitbreiding.Term);
            indruk = delen.OnderwerpPlaatsen.Indruk(uitbreiding.Term);
            for (var i = 0; i < onderwerpen.Length; i++)
            {
                blad.Onderwerp[onderwerpen[i]] = Math.Max(blad.Onderwerp[onderwerpen[i]], uitbreiding.Gewicht * indruk[i]);
                blad.OnderwerpDekking[onderwerpen[i]] = Math.Max(blad.OnderwerpDekking[onderwerpen[i]], uitbreiding.Gewicht);
            }
        }

        VerspreidOnderwerpen(blad);
        var waarde = begrip.Gewicht * begrip.Zeldzaam;
        var dekking = begrip.Woord >= 0 ? waarde : 0;
        foreach (var nummer in blad.NuGeraakt)
        {
            ref var stand = ref standen[nummer];
            if (stand.Totaal == 0)
                blad.Geraakt.Add(nummer);
            stand.Totaal += waarde * stand.Nu / 255;
            stand.Dekking += dekking * stand.NuDekking;
            stand.Nu = stand.NuDekking = 0;
        }
    }

    private static void Raak(Werkblad.Stand[] standen, int nummer, float score, float dekking, Werkblad blad)
    {
        ref var stand = ref standen[nummer];
        if (stand.Nu == 0)
            blad.NuGeraakt.Add(nummer);
        if (score > stand.Nu)
            stand.Nu = score;
        if (dekking > stand.NuDekking)
            stand.NuDekking = dekking;
    }

    /// <summary>What an onderwerp says, its documents say too.</summary>
    private void VerspreidOnderwerpen(Werkblad blad)
    {
        var drempel = 0f;
        if (!volledig)
        {
            blad.Top.Begin(MeesteOnderwerpen);
            for (var o = 0; o < blad.Onderwerp.Length; o++)
            {
                if (blad.Onderwerp[o] > 0)
                    blad.Top.Bied(o, blad.Onderwerp[o]);
            }

            var beste = blad.Top.Gesorteerd();
            drempel = beste.Length == MeesteOnderwerpen ? beste[^1].Score : 0;
        }

        for (var o = 0; o < blad.Onderwerp.Length; o++)
        {
            if (blad.Onderwerp[o] > 0 && blad.Onderwerp[o] >= drempel)
            {
                foreach (var lid in delen.Onderwerpleden[o])
                {
                    var (nummer, deel) = Indexdelen.Uit(lid);
                    Raak(blad.Standen, nummer, blad.Onderwerp[o] * deel, blad.OnderwerpDekking[o] * deel, blad);
                }
            }

            blad.Onderwerp[o] = blad.OnderwerpDekking[o] = 0;
        }
    }

    private void Herzie(Vraag vraag, Werkblad blad, Span<(float Score, int Nummer)> beste, float geheel, List<Begrip> later)
    {
        for (var b = 0; b < vraag.Begrippen.Count; b++)
        {
            foreach (var uitbreiding in vraag.Begrippen[b].Uitbreidingen)
            {
                if (vraag.Begrippen[b].Woord >= 0 && (blad.BegripVan[uitbreiding.Term] == 0 || blad.GewichtVan[uitbreiding.Term] < uitbreiding.Gewicht))
                    blad.Zet(uitbreiding.Term, b, uitbreiding.Gewicht);
            }
        }

        for (var o = 0; o < blad.Uitdrukking.Length; o++)
            blad.Uitdrukking[o] = BesteUitdrukking(delen.OnderwerpUitdrukkingen, o, vraag, blad);
        foreach (ref var treffer in beste)
        {
            ref var stand = ref blad.Standen[treffer.Nummer];
            foreach (var begrip in later)
                VoegLater(begrip, treffer.Nummer, ref stand);
            stand.Totaal += EigenUitdrukking * BesteUitdrukking(delen.Uitdrukkingen, treffer.Nummer, vraag, blad);
            var onderwerp = 0f;
            foreach (var lid in delen.OnderwerpenVan[treffer.Nummer])
            {
                var (nummer, deel) = Indexdelen.Uit(lid);
                onderwerp = Math.Max(onderwerp, blad.Uitdrukking[nummer] * deel);
            }

            stand.Totaal += OnderwerpUitdrukking * onderwerp;
            treffer.Score = Score(stand, geheel) * (1 + (Voorrangdeel * delen.Voorrang[treffer.Nummer]));
        }

        beste.Sort(static (a, b) => a.Score == b.Score ? a.Nummer.CompareTo(b.Nummer) : b.Score.CompareTo(a.Score));
    }

    private void VoegLater(Begrip begrip, int nummer, ref Werkblad.Stand stand)
    {
        foreach (var uitbreiding in begrip.Uitbreidingen.Take(16))
        {
            if (delen.Plaatsen.Indruk(uitbreiding.Term, nummer) is > 0 and var indruk)
            {
                stand.Totaal += begrip.Gewicht * begrip.Zeldzaam * uitbreiding.Gewicht * indruk / 255;
                stand.Dekking += (begrip.Woord >= 0 ? 1 : 0) * begrip.Gewicht * begrip.Zeldzaam * uitbreiding.Gewicht;
                return;
            }
        }
    }

    /// <summary>An expression that is wholly in the question, or holds all of it, says more than loose words do.</summary>
    private float BesteUitdrukking(Uitdrukkingen uitdrukkingen, int eigenaar, Vraag vraag, Werkblad blad)
    {
        var beste = 0f;
        var (eerste, tot) = uitdrukkingen.Van(eigenaar);
        for (var u = eerste; u < tot; u++)
        {
            float gevraagd = 0, gedekt = 0, lengte = 0;
            ulong gehad = 0;
            int vorige = -2, naast = 0;
            var termen = uitdrukkingen.Termen(u);
            foreach (var term in termen)
            {
                var eigen = delen.EigenGewicht(term);
                lengte += eigen;
                if (blad.BegripVan[term] is not (> 0 and var plek))
                    continue;
                var begrip = vraag.Begrippen[plek - 1];
                var gewicht = blad.GewichtVan[term];
                gedekt += eigen * gewicht;
                if (begrip.Woord == vorige + 1)
                    naast++;
                vorige = begrip.Woord;
                if ((gehad & (1UL << begrip.Woord)) != 0)
                    continue;
                gehad |= 1UL << begrip.Woord;
                gevraagd += begrip.Gewicht * begrip.Zeldzaam * gewicht;
            }

            if (gevraagd == 0)
                continue;
            var deel = gedekt / lengte;
            beste = Math.Max(beste, gevraagd * deel * deel * (1 + (Naastelkaar * naast / termen.Length)));
        }

        return beste;
    }
}
