namespace SocialeKaart.Core.Zoeken;

/// <summary>A text field of a document and how much a word in it says.</summary>
public readonly record struct Zoekveld(string Tekst, double Gewicht);

/// <summary>A found document: its place in the indexed list, and its score; higher fits better.</summary>
public readonly record struct Treffer(int Nummer, double Score);

/// <summary>How good an answer is, as told to reader and metrics.</summary>
public enum Antwoordkwaliteit
{
    Goed,

    /// <summary>Only by parts of words.</summary>
    Zwak,
    Leeg,
}

/// <summary>The answer to a question, best first.</summary>
public sealed record Zoekantwoord(Antwoordkwaliteit Kwaliteit, IReadOnlyList<Treffer> Treffers);

/// <summary>
/// An immutable inverted index: which words stand in which documents, and with what weight. A word of the question
/// matches whole words best, then words that begin with it or that it begins with, then parts of compounds.
/// </summary>
public sealed class ZoekIndex
{
    private const double Heel = 1, Begin = 0.6, Stam = 0.5, Deel = 0.3;
    private readonly Dictionary<string, List<(int Nummer, double Gewicht)>> plaatsen = new(StringComparer.Ordinal);
    private readonly string[] woordenschat;
    private readonly int aantal;

    public ZoekIndex(IEnumerable<IReadOnlyList<Zoekveld>> documenten)
    {
        foreach (var velden in documenten)
        {
            foreach (var (woord, gewicht) in BesteGewichten(velden))
            {
                if (!plaatsen.TryGetValue(woord, out var lijst))
                    plaatsen[woord] = lijst = [];
                lijst.Add((aantal, gewicht));
            }

            aantal++;
        }

        woordenschat = [.. plaatsen.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Answers a question of any length; never throws.</summary>
    public Zoekantwoord Zoek(string vraag)
    {
        var woorden = Woorden.VanVraag(vraag);
        var scores = new Dictionary<int, (double Score, int Woorden, double Beste)>();
        foreach (var woord in woorden)
        {
            foreach (var (nummer, (score, soort)) in ScoresVan(woord))
            {
                var tot = scores.GetValueOrDefault(nummer);
                scores[nummer] = (tot.Score + score, tot.Woorden + 1, Math.Max(tot.Beste, soort));
            }
        }

        if (scores.Count == 0)
            return new Zoekantwoord(Antwoordkwaliteit.Leeg, []);
        var treffers = scores
            .Select(s => (Treffer: new Treffer(s.Key, s.Value.Score * s.Value.Woorden / woorden.Count), s.Value.Beste))
            .OrderByDescending(t => t.Treffer.Score)
            .ThenBy(t => t.Treffer.Nummer)
            .ToList();
        return new Zoekantwoord(
            treffers.Exists(t => t.Beste > Deel) ? Antwoordkwaliteit.Goed : Antwoordkwaliteit.Zwak,
            [.. treffers.Select(t => t.Treffer)]);
    }

    private static Dictionary<string, double> BesteGewichten(IReadOnlyList<Zoekveld> velden)
    {
        var gewichten = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var veld in velden)
        {
            foreach (var woord in Woorden.Van(veld.Tekst))
                gewichten[woord] = Math.Max(gewichten.GetValueOrDefault(woord), veld.Gewicht);
        }

        return gewichten;
    }

    private Dictionary<int, (double Score, double Soort)> ScoresVan(string gevraagd)
    {
        var scores = new Dictionary<int, (double Score, double Soort)>();
        foreach (var woord in woordenschat)
        {
            var soort = Gelijkenis(gevraagd, woord);
            if (soort == 0)
                continue;
            var lijst = plaatsen[woord];
            var zeldzaamheid = Math.Log(1 + ((double)aantal / lijst.Count));
            foreach (var (nummer, gewicht) in lijst)
            {
                var score = soort * gewicht * zeldzaamheid;
                if (score > scores.GetValueOrDefault(nummer).Score)
                    scores[nummer] = (score, soort);
            }
        }

        return scores;
    }

    private static double Gelijkenis(string gevraagd, string woord)
    {
        if (gevraagd == woord)
            return Heel;
        if (gevraagd.Length >= 3 && woord.StartsWith(gevraagd, StringComparison.Ordinal))
            return Begin;
        if (woord.Length >= 4 && gevraagd.StartsWith(woord, StringComparison.Ordinal))
            return Stam;
        return gevraagd.Length >= 5 && woord.Contains(gevraagd, StringComparison.Ordinal) ? Deel : 0;
    }
}
