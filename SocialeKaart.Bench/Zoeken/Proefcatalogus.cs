using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>
/// A catalogue of any size in the words of the seed, each as common as it is there (which is Zipf-like), with new
/// compounds and slips between, some 80,000 different ones at most. Every entry is made from its number alone, so nothing needs to be kept.
/// </summary>
internal sealed class Proefcatalogus
{
    private const double Samengesteld = 0.04, Verschreven = 0.004;
    private const int Samenstellingen = 60_000, Verschrijvingen = 20_000;
    private readonly string[] woorden;
    private readonly string[] lang;
    private readonly Zoekbron zaad;
    private readonly string[] uitdrukkingen;

    public Proefcatalogus(Zoekbron zaad)
    {
        this.zaad = zaad;
        var velden = Enumerable.Range(0, zaad.Aantal).SelectMany(n => zaad.Document(n).Velden).ToList();
        woorden = [.. velden.SelectMany(v => Woorden.Van(v.Tekst))];
        lang = [.. woorden.Where(w => w.Length >= 5)];
        uitdrukkingen = [.. zaad.Onderwerpen.SelectMany(o => o).Concat(velden.Where(v => v.Soort == Veldsoort.Zoekwoord)).Select(v => v.Tekst)];
    }

    public Zoekbron Maak(int aantal) => zaad with { Aantal = aantal, Document = Document };

    /// <summary>Questions of every kind: words, expressions, slips, compounds, parts of compounds, and whole stories.</summary>
    public string[] Vragen(int aantal) => [.. Enumerable.Range(0, aantal).Select(n =>
    {
        var toeval = new Random(7_000_000 + n);
        string Uitdrukking() => uitdrukkingen[toeval.Next(uitdrukkingen.Length)];
        return (n % 10) switch
        {
            0 => Gewoon(toeval),
            1 => $"{Gewoon(toeval)} {Gewoon(toeval)}",
            2 or 3 or 4 => Uitdrukking(),
            5 => string.Join(' ', Woorden.Van(Uitdrukking()).Select(w => Verschrijf(w, toeval))),
            6 => Kies(lang, toeval) + Kies(lang, toeval),
            7 => $"ik zoek {Verschrijf(Gewoon(toeval), toeval)} voor mijn {Gewoon(toeval)}",
            8 => $"{Uitdrukking()} en {Uitdrukking()}",
            _ => string.Join(". ", Enumerable.Range(0, 6).Select(_ => Uitdrukking())),
        };
    })];

    private Zoekdocument Document(int nummer)
    {
        var toeval = new Random(nummer);
        return new Zoekdocument(
        [
            new(Veldsoort.Naam, Zin(3, toeval)),
            new(Veldsoort.Samenvatting, Zin(15, toeval)),
            new(Veldsoort.Organisatie, Zin(2, toeval)),
            new(Veldsoort.Body, Zin(120, toeval)),
            .. Enumerable.Range(0, 12).Select(_ => new Zoekveld(Veldsoort.Zoekwoord, Zin(toeval.Next(1, 6), toeval))),
        ])
        {
            Onderwerpen = [.. Enumerable.Range(0, toeval.Next(1, 4)).Select(_ => toeval.Next(zaad.Onderwerpen.Count)).Distinct()],
            Voorrang = toeval.NextSingle(),
        };
    }

    private string Zin(int lengte, Random toeval) => string.Join(' ', Enumerable.Range(0, lengte).Select(_ => toeval.NextDouble() switch
    {
        < Samengesteld => Samenstelling(Gewild(Samenstellingen, toeval)),
        < Samengesteld + Verschreven => Verschrijving(Gewild(Verschrijvingen, toeval)),
        _ => Kies(woorden, toeval),
    }));

    /// <summary>A number below the bound, the low ones far more often: a few compounds are in every mouth, most are rare.</summary>
    private static int Gewild(int grens, Random toeval) => (int)(Math.Pow(toeval.NextDouble(), 4) * grens);

    private string Samenstelling(int nummer)
    {
        var vast = new Random(1_000_000 + nummer);
        return Kies(lang, vast) + Kies(lang, vast);
    }

    private string Verschrijving(int nummer)
    {
        var vast = new Random(2_000_000 + nummer);
        return Verschrijf(Kies(woorden, vast), vast);
    }

    /// <summary>Half of what people ask is a common word, half a rare one.</summary>
    private string Gewoon(Random toeval) => Kies(lang, toeval);

    private static string Kies(string[] uit, Random toeval) => uit[toeval.Next(uit.Length)];

    private static string Verschrijf(string woord, Random toeval)
    {
        if (woord.Length < 4)
            return woord;
        var plek = toeval.Next(1, woord.Length - 1);
        return toeval.Next(3) switch
        {
            0 => woord.Remove(plek, 1),
            1 => woord.Insert(plek, woord[plek].ToString()),
            _ => string.Concat(woord.AsSpan(0, plek), woord.AsSpan(plek + 1, 1), woord.AsSpan(plek, 1), woord.AsSpan(plek + 2)),
        };
    }
}
