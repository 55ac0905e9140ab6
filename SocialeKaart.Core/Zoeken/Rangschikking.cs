namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Scores documents for a question in two steps: BM25F over all that meet it, and then, for the best, how well whole
/// expressions fit.
/// </summary>
/// <remarks>
/// A large index looks up the rarer words everywhere, and very common ones, as far as they weigh little together, only in the
/// <see cref="Zoekgrenzen.Beste"/> documents that the rarer words put highest. A document with none of the rarer words gains at most the
/// weight of the common ones W: as words W, and as an expression <see cref="EigenUitdrukking"/> times (1 + <see cref="Naastelkaar"/>) times W,
/// beside what its onderwerpen say. When that is not below the last of those in front (<see cref="Zoekgrenzen.Voorop"/>), the common words are
/// looked up everywhere after all; so no such document is missed in front.
/// </remarks>
internal sealed class Rangschikking(Indexdelen delen, Zoekgrenzen grenzen)
{
    private const int MeesteOnderwerpen = 8;
    private const float EigenUitdrukking = 0.9f, OnderwerpUitdrukking = 0.6f, ZonderDekking = 0.5f, Voorrangdeel = 0.004f, Naastelkaar = 0.2f;

    /// <summary>Sums of floats come out differently by their order; bounds leave room for that.</summary>
    private const float Afronding = 1.001f;

    private readonly bool volledig = delen.Aantal <= grenzen.VolledigTot;

    /// <summary>Which documents a concept is looked up in.</summary>
    private enum Waar
    {
        Overal,
        Gemerkt,
        Ongemerkt,
    }

    /// <summary>The best documents and the number that match.</summary>
    public (Treffer[] Treffers, int Totaal) Tel(Vraag vraag, Werkblad blad)
    {
        foreach (var begrip in vraag.Begrippen)
            begrip.Zeldzaam = delen.Zeldzaamheid(Frequentie(begrip));
        var geheel = vraag.Begrippen.Where(b => b.Woord >= 0).GroupBy(b => b.Woord).Sum(g => g.Max(b => b.Gewicht * b.Zeldzaam));
        geheel = Math.Max(geheel, float.Epsilon);
        var later = TelZeldzame(vraag, blad);
        LeesUitdrukkingen(vraag, blad);
        var beste = Kies(blad, geheel);
        if (later.Count > 0)
        {
            foreach (var (_, nummer) in beste)
                blad.Merk(delen.Document(nummer));
            foreach (var begrip in later)
                TelBegrip(begrip, blad, Waar.Gemerkt);
        }

        beste = Herzie(beste, vraag, blad, geheel);
        if (later.Count > 0 && (beste.Length < grenzen.Voorop || beste[grenzen.Voorop - 1].Score <= Hoogstens(later, blad, geheel)))
        {
            foreach (var begrip in later)
                TelBegrip(begrip, blad, Waar.Ongemerkt);
            beste = Herzie(Kies(blad, geheel), vraag, blad, geheel);
        }

        var treffers = new Treffer[beste.Length];
        for (var i = 0; i < beste.Length; i++)
            treffers[i] = new Treffer(beste[i].Nummer, beste[i].Score);
        return (treffers, blad.Geraakt.Count);
    }

    private static float Score(float totaal, float dekking, float geheel) =>
        totaal * (ZonderDekking + ((1 - ZonderDekking) * Math.Min(1, dekking / geheel)));

    /// <summary>Looks up the concepts, the rarest first; gives the common ones that it left.</summary>
    private List<Begrip> TelZeldzame(Vraag vraag, Werkblad blad)
    {
        var later = new List<Begrip>();
        if (volledig)
        {
            foreach (var begrip in vraag.Begrippen)
                TelBegrip(begrip, blad, Waar.Overal);
            return later;
        }

        var rest = vraag.Begrippen.Sum(b => b.Gewicht * b.Zeldzaam);
        var bijzaak = rest * grenzen.Bijzaak;
        foreach (var begrip in vraag.Begrippen.OrderByDescending(b => b.Zeldzaam))
        {
            if (rest <= bijzaak && blad.Geraakt.Count >= grenzen.GenoegGeraakt && IsVeel(begrip))
                later.Add(begrip);
            else
                TelBegrip(begrip, blad, Waar.Overal);
            rest -= begrip.Gewicht * begrip.Zeldzaam;
        }

        return later;
    }

    private bool IsVeel(Begrip begrip)
    {
        var som = 0L;
        foreach (var uitbreiding in begrip.Uitbreidingen)
            som += delen.Vaak(uitbreiding.Term);
        return som > delen.Aantal / grenzen.VeelVanAlles;
    }

    /// <summary>What a document can score at most that holds no other concepts than these.</summary>
    private static float Hoogstens(List<Begrip> begrippen, Werkblad blad, float geheel)
    {
        var waarde = begrippen.Sum(b => b.Gewicht * b.Zeldzaam);
        var dekking = begrippen.Where(b => b.Woord >= 0).Sum(b => b.Gewicht * b.Zeldzaam);
        var onderwerp = blad.Uitdrukking.Length == 0 ? 0 : blad.Uitdrukking.Max();
        var totaal = waarde + (EigenUitdrukking * (1 + Naastelkaar) * dekking) + (OnderwerpUitdrukking * onderwerp);
        return Score(totaal, dekking, geheel) * (1 + Voorrangdeel) * Afronding;
    }

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

    private void TelBegrip(Begrip begrip, Werkblad blad, Waar waar)
    {
        blad.NuGeraakt.Clear();
        var standen = blad.Standen;
        var gemerkt = blad.Gemerkt;
        var wil = waar == Waar.Gemerkt ? 1ul : 0;
        foreach (var uitbreiding in begrip.Uitbreidingen)
        {
            foreach (var (segment, eerste) in delen.Segmenten)
            {
                var documenten = segment.Documenten(uitbreiding.Term);
                var indruk = segment.Indruk(uitbreiding.Term);
                for (var i = 0; i < documenten.Length; i++)
                {
                    var document = eerste + documenten[i];
                    if (waar == Waar.Overal || ((gemerkt[document >> 6] >> document) & 1) == wil)
                        Raak(standen, document, uitbreiding.Gewicht * indruk[i], uitbreiding.Gewicht, blad);
                }
            }

            var onderwerpen = delen.Onderwerpen.Documenten(uitbreiding.Term);
            var sterkte = delen.Onderwerpen.Indruk(uitbreiding.Term);
            for (var i = 0; i < onderwerpen.Length; i++)
            {
                blad.Onderwerp[onderwerpen[i]] = Math.Max(blad.Onderwerp[onderwerpen[i]], uitbreiding.Gewicht * sterkte[i]);
                blad.OnderwerpDekking[onderwerpen[i]] = Math.Max(blad.OnderwerpDekking[onderwerpen[i]], uitbreiding.Gewicht);
            }
        }

        VerspreidOnderwerpen(blad, waar);
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
    private void VerspreidOnderwerpen(Werkblad blad, Waar waar)
    {
        var drempel = 0f;
        if (!volledig)
        {
            blad.TopOnderwerpen.Begin();
            for (var o = 0; o < blad.Onderwerp.Length; o++)
            {
                if (blad.Onderwerp[o] > 0)
                    blad.TopOnderwerpen.Bied(o, blad.Onderwerp[o]);
            }

            var beste = blad.TopOnderwerpen.Beste(MeesteOnderwerpen);
            drempel = beste.Length == MeesteOnderwerpen ? beste[^1].Score : 0;
        }

        for (var o = 0; o < blad.Onderwerp.Length; o++)
        {
            if (blad.Onderwerp[o] > 0 && blad.Onderwerp[o] >= drempel)
            {
                foreach (var (segment, eerste) in delen.Segmenten)
                {
                    foreach (var lid in segment.Onderwerpleden[o])
                    {
                        var (nummer, deel) = Segment.Uit(lid);
                        if (waar == Waar.Overal || blad.IsGemerkt(eerste + nummer) == (waar == Waar.Gemerkt))
                            Raak(blad.Standen, eerste + nummer, blad.Onderwerp[o] * deel, blad.OnderwerpDekking[o] * deel, blad);
                    }
                }
            }

            blad.Onderwerp[o] = blad.OnderwerpDekking[o] = 0;
        }
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

        for (var o = 0; o < blad.Uitdrukking.Length; o++)
            blad.Uitdrukking[o] = BesteUitdrukking(delen.Onderwerpen.Uitdrukkingen, o, vraag, blad);
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

    /// <summary>The same documents by both steps, best first; of many, expressions are read in the best by words.</summary>
    private Span<(float Score, int Nummer)> Herzie(Span<(float Score, int Nummer)> gekozen, Vraag vraag, Werkblad blad, float geheel)
    {
        var beste = Opnieuw(gekozen, blad, nummer =>
        {
            ref var stand = ref blad.Standen[delen.Document(nummer)];
            return Score(stand.Totaal, stand.Dekking, geheel);
        });
        var rest = Math.Min(beste.Length, grenzen.Herzien);
        return Opnieuw(beste, blad, nummer =>
        {
            var document = delen.Document(nummer);
            ref var stand = ref blad.Standen[document];
            var uitdrukking = rest-- > 0 ? Uitdrukking(document, vraag, blad) : 0;
            return Score(stand.Totaal + uitdrukking, stand.Dekking, geheel) * (1 + (Voorrangdeel * delen.Voorrang(document)));
        });
    }

    private static Span<(float Score, int Nummer)> Opnieuw(Span<(float Score, int Nummer)> rij, Werkblad blad, Func<int, float> score)
    {
        blad.Top.Begin();
        foreach (var (_, nummer) in rij)
            blad.Top.Bied(nummer, score(nummer));
        return blad.Top.Beste(int.MaxValue);
    }

    /// <summary>What the expressions of a document and of its onderwerpen add.</summary>
    private float Uitdrukking(int document, Vraag vraag, Werkblad blad)
    {
        var onderwerp = 0f;
        foreach (var lid in delen.OnderwerpenVan(document))
        {
            var (nummer, deel) = Segment.Uit(lid);
            onderwerp = Math.Max(onderwerp, blad.Uitdrukking[nummer] * deel);
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
