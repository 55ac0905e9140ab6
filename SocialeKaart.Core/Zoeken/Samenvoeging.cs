namespace SocialeKaart.Core.Zoeken;

/// <summary>Makes one basis of a basis and its changes. No text is read again: postings are copied with new numbers.</summary>
internal static class Samenvoeging
{
    public static Indexbasis Van(Indexdelen delen, Zoekbron bron)
    {
        var nieuwNummer = new int[delen.Woorden.Aantal];
        return new Indexbasis(bron, new Woordbouwer(), boek =>
        {
            for (var term = 0; term < nieuwNummer.Length; term++)
                nieuwNummer[term] = delen.Woorden.Leeft(term) ? boek.Nummer(delen.Woorden.Woord(term)) : -1;
            return termen => Documenten(delen, bron.Onderwerpen.Count, nieuwNummer, termen);
        });
    }

    private static Segment Documenten(Indexdelen delen, int onderwerpen, int[] nieuwNummer, int termen)
    {
        var gezien = new int[termen];
        for (var term = 0; term < nieuwNummer.Length; term++)
        {
            if (nieuwNummer[term] is >= 0 and var nieuw)
                gezien[nieuw] = delen.Gezien(term);
        }

        var uitdrukkingen = new Uitdrukkingen.Bouwer();
        var leden = new List<(int, int)>();
        var voorrang = new float[delen.Aantal];
        for (var plek = 0; plek < voorrang.Length; plek++)
        {
            var document = delen.Document(plek);
            voorrang[plek] = delen.Voorrang(document);
            foreach (var lid in delen.OnderwerpenVan(document))
                leden.Add((plek, lid));
            var (bron, eigenaar) = delen.UitdrukkingenVan(document);
            var (eerste, tot) = bron.Van(eigenaar);
            for (var u = eerste; u < tot; u++)
            {
                foreach (var term in bron.Termen(u))
                    uitdrukkingen.Term(nieuwNummer[term]);
                uitdrukkingen.SluitUitdrukking();
            }

            uitdrukkingen.SluitEigenaar();
        }

        var oudNummer = new int[termen];
        Array.Fill(oudNummer, -1);
        for (var term = 0; term < nieuwNummer.Length; term++)
        {
            if (nieuwNummer[term] >= 0)
                oudNummer[nieuwNummer[term]] = term;
        }

        var plaatsen = Plaatsen.Van(termen, oudNummer.Select(t => t < 0 ? 0 : delen.Vaak(t)), (nieuw, documenten, indruk) => Vul(delen, oudNummer[nieuw], documenten, indruk));
        return new Segment(voorrang.Length, null, plaatsen, gezien, uitdrukkingen.Bouw(), leden, onderwerpen, voorrang);
    }

    private static void Vul(Indexdelen delen, int term, Span<int> documenten, Span<byte> indruk)
    {
        if (documenten.Length == 0)
            return;
        var aantal = 0;
        foreach (var (segment, eerste) in delen.Segmenten)
        {
            var van = segment.Documenten(term);
            var sterkte = segment.Indruk(term);
            for (var i = 0; i < van.Length; i++)
            {
                if (delen.Plek(eerste + van[i]) is not (>= 0 and var plek))
                    continue;
                documenten[aantal] = plek;
                indruk[aantal++] = sterkte[i];
            }
        }

        documenten.Sort(indruk);
    }
}
