using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// What to offer while a visitor types: names that hold every word typed, the last one unfinished, in any order; when none
/// does, what a search finds. Immutable.
/// </summary>
public sealed class Suggesties
{
    /// <summary>Most that are offered at once.</summary>
    public const int Hoogstens = 7;

    private const int KortsteWoord = 2, PerSoort = 4, BijZoeken = 3;
    private const float Naam = 2, Laywoord = 1, HeelWoord = 0.5f, Vooraan = 0.4f;
    private readonly KaartBeeld kaart;
    private readonly List<Suggestie> lijst = [];
    private readonly string[] woorden;
    private readonly (int Nummer, float Gewicht)[] plekken;

    /// <summary>Reads the names of a snapshot.</summary>
    public Suggesties(KaartBeeld kaart)
    {
        this.kaart = kaart;
        var ingangen = new List<(string Woord, (int, float) Plek)>();
        void Voeg(string tekst, float gewicht)
        {
            var rang = 0;
            foreach (var woord in Woorden.Van(tekst))
                ingangen.Add((woord, (lijst.Count - 1, gewicht + (rang++ == 0 ? Vooraan : 0))));
        }

        foreach (var leefdomein in kaart.Leefdomeinen)
        {
            lijst.Add(new Suggestie(Suggestiesoort.Leefdomein, leefdomein.Id));
            Voeg(leefdomein.Naam, Naam);
            Voeg(leefdomein.En.Naam, Naam);
        }

        foreach (var onderwerp in kaart.Onderwerpen)
        {
            lijst.Add(new Suggestie(Suggestiesoort.Onderwerp, onderwerp.Id));
            Voeg(onderwerp.Naam, Naam);
            Voeg(onderwerp.En.Naam, Naam);
            foreach (var uitdrukking in onderwerp.Woorden.Concat(onderwerp.Anderstalig))
                Voeg(uitdrukking, Laywoord);
        }

        foreach (var voorziening in kaart.Voorzieningen)
        {
            lijst.Add(new Suggestie(Suggestiesoort.Voorziening, voorziening.Slug));
            Voeg(voorziening.Inhoud.Naam, Naam);
        }

        foreach (var (naam, id) in kaart.Plekken.Namen)
        {
            lijst.Add(new Suggestie(Suggestiesoort.Plaats, id));
            Voeg(string.Join(' ', naam), Naam);
        }

        ingangen.Sort((a, b) => string.CompareOrdinal(a.Woord, b.Woord));
        woorden = [.. ingangen.Select(i => i.Woord)];
        plekken = [.. ingangen.Select(i => i.Plek)];
    }

    /// <summary>The best suggestions, at most <see cref="Hoogstens"/>; none for less than two letters.</summary>
    /// <param name="tekst">As typed so far.</param>
    public IReadOnlyList<Suggestie> Bij(string tekst)
    {
        var getypt = Woorden.VanVraag(tekst);
        if (getypt.Count == 0 || getypt[^1].Length < KortsteWoord)
            return [];
        var gevonden = Met(getypt);
        if (gevonden.Count == 0 && kaart.Index.Zoek(tekst) is { Kwaliteit: Antwoordkwaliteit.Goed } antwoord)
            gevonden = [.. antwoord.Treffers.Take(BijZoeken).Select(t => new Suggestie(Suggestiesoort.Voorziening, kaart.Voorzieningen[t.Nummer].Slug))];
        return Gevaar.In(tekst) ? [new Suggestie(Suggestiesoort.Noodhulp, ""), .. gevonden.Take(Hoogstens - 1)] : gevonden;
    }

    private List<Suggestie> Met(IReadOnlyList<string> getypt)
    {
        Dictionary<int, float>? over = null;
        foreach (var woord in getypt)
        {
            var nu = MetBegin(woord);
            over = over is null ? nu : over.Where(p => nu.ContainsKey(p.Key)).ToDictionary(p => p.Key, p => p.Value + nu[p.Key]);
            if (over.Count == 0)
                return [];
        }

        return
        [
            .. over!.OrderByDescending(p => p.Value).ThenBy(p => p.Key)
                .Select(p => lijst[p.Key])
                .Distinct()
                .GroupBy(s => s.Soort).SelectMany(g => g.Take(PerSoort).Select((s, rang) => (Suggestie: s, Rang: rang)))
                .OrderBy(p => p.Rang).ThenBy(p => p.Suggestie.Soort)
                .Take(Hoogstens)
                .OrderBy(p => p.Suggestie.Soort).ThenBy(p => p.Rang)
                .Select(p => p.Suggestie),
        ];
    }

    /// <summary>By number in the list: the best weight of a word that begins so.</summary>
    private Dictionary<int, float> MetBegin(string begin)
    {
        var uit = new Dictionary<int, float>();
        var plek = Array.BinarySearch(woorden, begin, StringComparer.Ordinal);
        plek = plek < 0 ? ~plek : plek;
        while (plek > 0 && woorden[plek - 1] == begin)
            plek--;
        for (; plek < woorden.Length && woorden[plek].StartsWith(begin, StringComparison.Ordinal); plek++)
        {
            var (nummer, gewicht) = plekken[plek];
            if (woorden[plek].Length == begin.Length)
                gewicht += HeelWoord;
            if (gewicht > uit.GetValueOrDefault(nummer))
                uit[nummer] = gewicht;
        }

        return uit;
    }
}
