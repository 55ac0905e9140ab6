using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>How often the right help stands in the first five, for a file of questions, without and with entries that only distract.</summary>
internal static class KwaliteitMeting
{
    private const int Eerste = 5, Afleiders = 2000;

    public static async Task<int> Meet(string bestand, string map)
    {
        var vragen = Vragenlijst.Lees(bestand);
        var kaart = Zaadkaart.Lees(map);
        var onbekend = vragen.SelectMany(v => v.Goed).Where(s => kaart.Voorziening(s) is null).Distinct().ToList();
        if (onbekend.Count > 0)
            await Console.Error.WriteLineAsync($"Not in the catalogue: {string.Join(", ", onbekend)}");
        var bron = ZoekDocumenten.Van(kaart, kaart.Synoniemen);
        Console.WriteLine($"{vragen.Count} questions, {bron.Aantal} entries");
        // Without distractors the whole way of the page and the API: filters that are read out of the words included.
        Toon("without distractors", vragen, vraag => Zoeker.Zoek(kaart, new Zoekopdracht { Vraag = vraag }, DateTime.UtcNow).Voorzieningen.Select(v => v.Slug));
        var afleiders = Afleider.Maak(bron, Afleiders);
        var druk = bron with { Aantal = bron.Aantal + Afleiders, Document = n => n < bron.Aantal ? bron.Document(n) : afleiders[n - bron.Aantal] };
        var index = new ZoekIndex(druk);
        Toon($"with {Afleiders} distractors", vragen, vraag => index.Zoek(vraag).Treffers
            .Select(t => t.Nummer < kaart.Voorzieningen.Count ? kaart.Voorzieningen[t.Nummer].Slug : $"(afleider {t.Nummer})"));
        return 0;
    }

    private static void Toon(string wat, IReadOnlyList<Proefvraag> vragen, Func<string, IEnumerable<string>> zoek)
    {
        double raak = 0, dekking = 0, plaats = 0;
        var gemist = new List<string>();
        foreach (var vraag in vragen)
        {
            var slugs = zoek(vraag.Vraag).ToList();
            var eerste = slugs.Take(Eerste).ToList();
            var hoogste = slugs.FindIndex(vraag.Goed.Contains);
            raak += hoogste is >= 0 and < Eerste ? 1 : 0;
            dekking += (double)eerste.Count(vraag.Goed.Contains) / Math.Min(Eerste, vraag.Goed.Count);
            plaats += hoogste >= 0 ? 1.0 / (hoogste + 1) : 0;
            if (hoogste is < 0 or >= Eerste)
                gemist.Add($"  missed: {vraag.Vraag}{Environment.NewLine}    wanted {string.Join(", ", vraag.Goed)} (at {hoogste + 1}); came {string.Join(", ", eerste)}");
        }

        Console.WriteLine($"{wat,-24} success@5 {raak / vragen.Count:0.000}   recall@5 {dekking / vragen.Count:0.000}   MRR {plaats / vragen.Count:0.000}");
        gemist.ForEach(Console.WriteLine);
    }
}
