using System.Diagnostics;

namespace SocialeKaart.Bench;

/// <summary>Times and percentiles, written one a line.</summary>
internal static class Meting
{
    /// <summary>Runs something once and says how long it took.</summary>
    public static async Task<T> Eenmaal<T>(string wat, Func<Task<T>> doe)
    {
        var begin = Stopwatch.GetTimestamp();
        var uitkomst = await doe();
        Console.WriteLine($"{wat,-40} {Stopwatch.GetElapsedTime(begin).TotalMilliseconds,10:0.0} ms");
        return uitkomst;
    }

    /// <summary>Runs something many times, after a tenth of that to warm up, and says the median and the 99th percentile.</summary>
    public static void Vaak(string wat, int keer, Action<int> doe)
    {
        for (var i = 0; i < keer / 10; i++)
            doe(i);
        var tijden = new double[keer];
        for (var i = 0; i < keer; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            doe(i);
            tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        }

        Array.Sort(tijden);
        Console.WriteLine($"{wat,-40} {tijden[keer / 2],10:0.000} ms p50 {tijden[keer * 99 / 100],10:0.000} ms p99 {tijden[^1],10:0.000} ms max");
    }
}
