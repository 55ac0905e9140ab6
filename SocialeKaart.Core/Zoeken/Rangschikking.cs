namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Scores documents for a question in two steps: BM25F over all that meet it, and then, for the best, how well whole
/// expressions fit.
/// </summary>
/// <remarks>
/// A small index looks every word up in every document. A large one first nominates documents (see <see cref="Voordracht"/>) and reckons
/// those in full, so that a document's score never depends on the size of the index; only which documents are reckoned does.
/// </remarks>
internal sealed class Rangschikking(Indexdelen delen, Zoekgrenzen grenzen)
{
    private const float EigenUitdrukking = 0.9f, OnderwerpUitdrukking = 0.6f, ZonderDekking = 0.5f, Voorrangdeel = 0.004f, Naastelkaar = 0.2f;

    private readonly bool volledig = delen.Aantal <= grenzen.VolledigTot;
    private readonly Voordracht voordracht = new(delen, grenzen);

    /// <summary>The best documents, best first.</summary>
    public Treffer[] Tel(Vraag vraag, Werkblad blad)
    {
        foreach (var begrip in vraag.Begrippen)
            begrip.Zeldzaam = delen.Zeldzaamheid(Frequentie(begrip));
        var geheel = vraag.Begrippen.Where(b => b.Woord >= 0).GroupBy(b => b.Woord).Sum(g => g.Max(b => b.Gewicht * b.Zeldzaam));
        geheel = Math.Max(geheel, float.Epsilon);
        LeesUitdrukkingen(vraag, blad);
        if (!volledig)
            voordracht.Merk(vraag, blad);
        foreach (var begrip in vraag.Begrippen)
            TelBegrip(begrip, blad);
        var beste = Herzie(Kies(blad, geheel), vraag, blad);
        var treffers = new Treffer[beste.Length];
        for (var i = 0; i < beste.Length; i++)
            treffers[i] = new Treffer(beste[i].Nummer, beste[i].Score);
        return treffers;

        Span<(float Score, int Nummer)> Herzie(Span<(float Score, int Nummer)> gekozen, Vraag vraag, Werkblad blad)
        {
            blad.Top.Begin();
            for (var i = 0; i < gekozen.Length; i++)
            {
                var document = delen.Document(gekozen[i].Nummer);
                ref var stand = ref blad.Standen[document];
                // Of many, expressions are read in the best by words.
                var uitdrukking = volledig || i < grenzen.Herzien ? Uitdrukking(document, vraag, blad) : 0;
                var score = Score(stand.Totaal + uitdrukking, stand.Dekking, geheel) * (1 + (Voorrangdeel * delen.Voorrang(document)));
                blad.Top.Bied(gekozen[i].Nummer, score);
            }

            return blad.Top.Beste(int.MaxValue);
        }
    }

    private static float Score(float totaal, float dekking, float geheel) =>
        totaal * (ZonderDekking + ((1 - ZonderDekking) * Math.Min(1, dekking / geheel)));

    /// <summary>A concept is as rare as the words it was asked in; only when those are unknown, as its other words.</summary>
    private float Frequentie(Begrip begrip)
    {
        float eigen = 0, ander = 0;
        foreach (var uitbreiding in begrip.Uitbreidingen)
        {
            var vaak = delen.Frequentie(uitbreiding.Term);
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
        var zegtOnderwerp = false;
        foreach (var uitbreiding in begrip.Uitbreidingen)
        {
            foreach (var (segment, eerste) in delen.Segmenten)
            {
                var documenten = segment.Documenten(uitbreiding.Term);
                var indruk = segment.Indruk(uitbreiding.Term);
                if (volledig)
                {
                    for (var i = 0; i < documenten.Length; i++)
                        Raak(standen, eerste + documenten[i], uitbreiding.Gewicht * indruk[i], uitbreiding.Gewicht, blad);
                    continue;
                }

                var gemerkt = blad.Gemerkt;
                for (var i = 0; i < documenten.Length; i++)
                {
                    var document = eerste + documenten[i];
                    if (((gemerkt[document >> 6] >> document) & 1) != 0)
                        Raak(standen, document, uitbreiding.Gewicht * indruk[i], uitbreiding.Gewicht, blad);
                }
            }

            zegtOnderwerp |= blad.LeesOnderwerpen(delen.Onderwerpen, uitbreiding);
        }

        if (zegtOnderwerp)
            VerspreidOnderwerpen(blad);
        var waarde = begrip.Gewicht * begrip.Zeldzaam;
        var dekking = begrip.Woord >= 0 ? waarde : 0;
        foreach (var nummer in blad.NuGeraakt)
        {
            ref var stand = ref standen[nummer];
            if (delen.Plek(nummer) >= 0)
            {
                if (stand.Totaal == 0)
                    blad.Geraakt.Add(nummer);
                stand.Totaal += waarde * stand.Nu / 255;
                stand.Dekking += dekking * stand.NuDekking;
            }

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
        if (volledig)
        {
            for (var o = 0; o < blad.Onderwerp.Length; o++)
            {
                if (blad.Onderwerp[o] == 0)
                    continue;
                foreach (var (segment, eerste) in delen.Segmenten)
                {
                    foreach (var lid in segment.Onderwerpleden[o])
                        Deel(eerste + Segment.Nummer(lid), o, Segment.Deel(lid), blad);
                }
            }
        }
        else
        {
            foreach (var (document, onderwerp, deel) in blad.Leden)
            {
                if (blad.Onderwerp[onderwerp] > 0)
                    Deel(document, onderwerp, deel, blad);
            }
        }

        blad.WisOnderwerpen();

        static void Deel(int document, int onderwerp, float deel, Werkblad blad) =>
            Raak(blad.Standen, document, blad.Onderwerp[onderwerp] * deel, blad.OnderwerpDekking[onderwerp] * deel, blad);
    }

    /// <summary>Notes what every term of the question stands for, and how well each onderwerp says it.</summary>
    private void LeesUitdrukkingen(Vraag vraag, Werkblad blad)
    {
        for (var b = 0; b < vraag.Begrippen.Count; b++)
        {
            foreach (var uitbreiding in vraag.Begrippen[b].Uitbreidingen)
            {
                if (vraag.Begrippen[b].Woord >= 0 && (blad.BegripVan[uitbreiding.Term] == 0 || blad.GewichtVan[uitbreiding.Term] < uitbreiding.Gewicht))
                    blad.Zet(uitbreiding.Term, b, uitbreiding.Gewicht);
            }
        }

        Array.Clear(blad.Uitdrukking);
        foreach (var uitbreiding in vraag.Begrippen.SelectMany(b => b.Uitbreidingen))
        {
            foreach (var o in delen.Onderwerpen.Documenten(uitbreiding.Term))
            {
                if (blad.Uitdrukking[o] == 0)
                    blad.Uitdrukking[o] = BesteUitdrukking(delen.Onderwerpen.Uitdrukkingen, o, vraag, blad);
            }
        }
    }

    /// <summary>The best documents by words alone, best first.</summary>
    private Span<(float Score, int Nummer)> Kies(Werkblad blad, float geheel)
    {
        blad.Top.Begin();
        foreach (var document in blad.Geraakt)
        {
            ref var stand = ref blad.Standen[document];
            blad.Top.Bied(delen.Plek(document), Score(stand.Totaal, stand.Dekking, geheel));
        }

        return blad.Top.Beste(volledig ? int.MaxValue : grenzen.Beste);
    }

    /// <summary>What the expressions of a document and of its onderwerpen add.</summary>
    private float Uitdrukking(int document, Vraag vraag, Werkblad blad)
    {
        var onderwerp = 0f;
        foreach (var lid in delen.OnderwerpenVan(document))
        {
            onderwerp = Math.Max(onderwerp, blad.Uitdrukking[Segment.Nummer(lid)] * Segment.Deel(lid));
        }

        var (uitdrukkingen, eigenaar) = delen.UitdrukkingenVan(document);
        return (EigenUitdrukking * BesteUitdrukking(uitdrukkingen, eigenaar, vraag, blad)) + (OnderwerpUitdrukking * onderwerp);
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
            if (!Raakt(termen, blad))
                continue;
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

            var deel = gedekt / lengte;
            beste = Math.Max(beste, gevraagd * deel * deel * (1 + (Naastelkaar * naast / termen.Length)));
        }

        return beste;
    }

    private static bool Raakt(ReadOnlySpan<int> termen, Werkblad blad)
    {
        foreach (var term in termen)
        {
            if (blad.BegripVan[term] != 0)
                return true;
        }

        return false;
    }
}
