using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>What the index costs in time and memory at three sizes, beside SQLite FTS5 on the same text in the same run.</summary>
internal static class ZoekMeting
{
    private const int Keer = 1000;
    private static readonly int[] Maten = [1_000, 10_000, 100_000];

    public static async Task<int> Meet(string map, string[] maten)
    {
        var kaart = Zaadkaart.Lees(map);
        var catalogus = new Proefcatalogus(ZoekDocumenten.Van(kaart, kaart.Synoniemen));
        var vragen = catalogus.Vragen(Keer);
        foreach (var maat in maten.Length == 0 ? Maten : maten.Select(m => int.Parse(m, CultureInfo.InvariantCulture)))
        {
            Console.WriteLine($"-- {maat} entries, {Keer} questions, one thread");
            MeetIndex(catalogus.Maak(maat), vragen);
            var begin = Stopwatch.GetTimestamp();
            using var fts = new Fts5(catalogus.Maak(maat));
            Console.WriteLine($"{"FTS5 built",-40} {Stopwatch.GetElapsedTime(begin).TotalMilliseconds,10:0} ms");
            Rekentijd.Vaak("FTS5, a question", Keer, i => fts.Zoek(vragen[i]));
        }

        return 0;
    }

    private static void MeetIndex(Zoekbron bron, string[] vragen)
    {
        // The text that is indexed is made anew each time, so its making is timed too, and taken off.
        var begin = Stopwatch.GetTimestamp();
        for (var n = 0; n < bron.Aantal; n++)
            bron.Document(n);
        var maken = Stopwatch.GetElapsedTime(begin);
        var voor = GC.GetTotalMemory(forceFullCollection: true);
        begin = Stopwatch.GetTimestamp();
        var index = new ZoekIndex(bron);
        var gebouwd = Stopwatch.GetElapsedTime(begin) - maken;
        index.Zoek("geld");
        Console.WriteLine($"{"index built",-40} {gebouwd.TotalMilliseconds,10:0} ms {(GC.GetTotalMemory(forceFullCollection: true) - voor) / 1048576.0,8:0.0} MB");
        Rekentijd.Vaak("index, a question", Keer, i => index.Zoek(vragen[i]));
        var gc = GC.GetAllocatedBytesForCurrentThread();
        foreach (var vraag in vragen)
            index.Zoek(vraag);
        Console.WriteLine($"{"index, allocated for a question",-40} {(GC.GetAllocatedBytesForCurrentThread() - gc) / 1024.0 / vragen.Length,10:0.0} kB");
        Console.WriteLine($"{"index, beside the full reckoning",-40} {Verhouding(bron, index, vragen),10:0.000} of the score of its first ten");
        var reuzen = vragen.Select((_, i) => string.Join(' ', vragen.Skip(i * 10 % vragen.Length).Concat(vragen).Take(400))[..10_000]).Take(50).ToArray();
        Rekentijd.Vaak("index, 10,000 characters", reuzen.Length, i => index.Zoek(reuzen[i]));
    }

    /// <summary>What a large index spares itself: the score of its first ten as a share of what reckoning every document gives, 1 for nothing missed.</summary>
    private static double Verhouding(Zoekbron bron, ZoekIndex index, string[] vragen)
    {
        if (bron.Aantal <= ZoekIndex.VolledigTot)
            return 1;
        var volledig = new ZoekIndex(bron, new Zoekgrenzen { VolledigTot = int.MaxValue });
        return vragen.Average(vraag => Eerste(volledig, vraag) is > 0 and var best ? Eerste(index, vraag) / best : 1);
    }

    private static double Eerste(ZoekIndex index, string vraag) => index.Zoek(vraag).Treffers.Take(10).Sum(t => t.Score);
}
