namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Chooses which documents of a large index are reckoned in full for a question: those with the highest rough score. It adds up what terms say,
/// the weightiest first, in all their documents until so many places are read (<see cref="Zoekgrenzen.Plaatsen"/>), and after that in the
/// documents that a term is most about.
/// </summary>
/// <remarks>How the first ten compare with those of the full reckoning is measured by the benchmark.</remarks>
internal sealed class Voordracht(Indexdelen delen, Zoekgrenzen grenzen)
{
    /// <summary>Nominates documents on the worksheet.</summary>
    public void Merk(Vraag vraag, Werkblad blad)
    {
        var over = grenzen.Plaatsen;
        MerkOnderwerpen(blad.Uitdrukking, 1, blad, ref over);
        foreach (var begrip in vraag.Begrippen.OrderByDescending(b => b.Gewicht * b.Zeldzaam))
        {
            var waarde = begrip.Gewicht * begrip.Zeldzaam / byte.MaxValue;
            foreach (var uitbreiding in begrip.Uitbreidingen.OrderByDescending(u => u.Gewicht))
            {
                blad.LeesOnderwerpen(delen.Onderwerpen, uitbreiding);
                MerkTerm(uitbreiding, waarde * uitbreiding.Gewicht, blad, ref over);
            }

            MerkOnderwerpen(blad.Onderwerp, waarde, blad, ref over);
            blad.WisOnderwerpen();
        }

        blad.Top.Begin();
        foreach (var document in blad.RuwGeraakt)
            blad.Top.Bied(document, blad.Ruw[document]);
        foreach (var (_, document) in blad.Top.Ongeveer(grenzen.Kandidaten))
        {
            if (delen.Plek(document) < 0)
                continue;
            blad.Merk(document);
            foreach (var lid in delen.OnderwerpenVan(document))
                blad.Leden.Add((document, Segment.Nummer(lid), Segment.Deel(lid)));
        }
    }

    private void MerkTerm(Uitbreiding uitbreiding, float waarde, Werkblad blad, ref int over)
    {
        foreach (var (segment, eerste) in delen.Segmenten)
        {
            var documenten = segment.Documenten(uitbreiding.Term);
            if (documenten.Length > over && segment.Kop(uitbreiding.Term) is { Length: > 0 } kop)
            {
                foreach (var document in kop)
                    blad.Bied(eerste + document, waarde * byte.MaxValue / 2);
                continue;
            }

            over -= documenten.Length;
            var indruk = segment.Indruk(uitbreiding.Term);
            for (var i = 0; i < documenten.Length; i++)
                blad.Bied(eerste + documenten[i], waarde * indruk[i]);
        }
    }

    private void MerkOnderwerpen(float[] scores, float waarde, Werkblad blad, ref int over)
    {
        blad.Top.Begin();
        for (var o = 0; o < scores.Length; o++)
        {
            if (scores[o] > 0)
                blad.Top.Bied(o, scores[o]);
        }

        foreach (var (score, onderwerp) in blad.Top.Beste(grenzen.Onderwerpen))
        {
            foreach (var (segment, eerste) in delen.Segmenten)
            {
                var leden = segment.Onderwerpleden[onderwerp];
                leden = leden[..Math.Min(leden.Length, Math.Max(over, Koplijst.Meeste))];
                over -= leden.Length;
                foreach (var lid in leden)
                    blad.Bied(eerste + Segment.Nummer(lid), waarde * score * Segment.Deel(lid));
            }
        }
    }
}
