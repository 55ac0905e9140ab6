namespace SocialeKaart.Core.Zoeken;

/// <summary>Tells why a document met a question, by reading its text again.</summary>
internal static class Uitleg
{
    public static IReadOnlyList<Reden> Van(Vraag vraag, Zoekbron bron, Zoekdocument document, Indexdelen delen)
    {
        var velden = document.Velden.Select(v => (Veld: v, Deel: 1f)).ToList();
        for (var rang = 0; rang < document.Onderwerpen.Count; rang++)
        {
            var deel = Segment.Deel(rang);
            velden.AddRange(bron.Onderwerpen[document.Onderwerpen[rang]].Select(v => (v, deel)));
        }

        var redenen = new List<(Reden Reden, double Waarde)>();
        foreach (var begrip in vraag.Begrippen)
        {
            var zeldzaam = delen.Zeldzaamheid(begrip.Uitbreidingen.Sum(u => delen.Frequentie(u.Term)));
            var uitbreiding = begrip.Uitbreidingen.ToDictionary(u => delen.Woorden.Woord(u.Term));
            redenen.AddRange(velden
                .SelectMany(v => Termen(v.Veld).Where(uitbreiding.ContainsKey).Distinct().Select(w => (Woord: w, v.Veld.Soort, v.Deel)))
                .Select(t => (
                    new Reden(begrip.Vraagwoord, t.Woord, t.Soort, uitbreiding[t.Woord].Soort, 0),
                    (double)begrip.Gewicht * zeldzaam * uitbreiding[t.Woord].Gewicht * Veldgewichten.Verzadig(Veldgewichten.Gewicht(t.Soort)) * t.Deel))
                .GroupBy(p => (p.Item1.Woord, p.Item1.Veld))
                .Select(g => g.MaxBy(p => p.Item2)));
        }

        var som = redenen.Sum(r => r.Waarde);
        return [.. redenen.OrderByDescending(r => r.Waarde).Select(r => r.Reden with { Aandeel = r.Waarde / som })];
    }

    private static IEnumerable<string> Termen(Zoekveld veld)
    {
        var woorden = Woorden.Van(veld.Tekst);
        return woorden.Concat(Ontkenning.In(woorden)).Concat(woorden.Zip(woorden.Skip(1), (a, b) => a + b));
    }
}
