using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>
/// Measures by the clock and by what the thread itself used of a processor. On a machine that does other work too, only
/// the second says something about the program.
/// </summary>
internal static class Rekentijd
{
    private const int KlokVanDraad = 3;

    /// <summary>The runtime compiles again what runs often; so long it gets to have done so, as in a site that has been up for a moment.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(5);

    /// <summary>Runs something many times, warmed up, and writes both times.</summary>
    public static void Vaak(string wat, int keer, Action<int> doe)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < keer || Stopwatch.GetElapsedTime(start) < Warm; i++)
            doe(i % keer);
        var klok = new double[keer];
        var gerekend = new double[keer];
        for (var i = 0; i < keer; i++)
        {
            var (begin, beginGerekend) = (Stopwatch.GetTimestamp(), Gerekend());
            doe(i);
            klok[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            gerekend[i] = Gerekend() - beginGerekend;
        }

        Schrijf($"{wat}, clock", klok);
        if (OperatingSystem.IsLinux())
            Schrijf($"{wat}, processor", gerekend);
    }

    private static void Schrijf(string wat, double[] tijden)
    {
        Array.Sort(tijden);
        Console.WriteLine($"{wat,-40} {tijden[tijden.Length / 2],10:0.000} ms p50 {tijden[tijden.Length * 99 / 100],10:0.000} ms p99 {tijden[^1],10:0.000} ms max");
    }

    /// <summary>What this thread has used of a processor, in milliseconds; 0 where that cannot be asked.</summary>
    public static double Gerekend()
    {
        if (!OperatingSystem.IsLinux())
            return 0;
        _ = clock_gettime(KlokVanDraad, out var tijd);
        return (tijd.Seconden * 1000.0) + (tijd.Nanoseconden / 1e6);
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int klok, out Tijd tijd);

    [StructLayout(LayoutKind.Sequential)]
    private struct Tijd
    {
        public long Seconden;
        public long Nanoseconden;
    }
}
