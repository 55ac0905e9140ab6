using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SocialeKaart.Bench.Zoeken;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Bench.Levend;

/// <summary>How soon an edit of this process and of another is found, and what readers notice of it.</summary>
internal static class LevendMeting
{
    private const int Standaard = 100_000, Lezers = 16, PerSeconde = 5, Bewerkingen = 60, Vragen = 1000, Warmlopen = 3;

    /// <summary>How often a waiting editor looks, so rarely that the looking does not weigh.</summary>
    private static readonly TimeSpan Peiling = TimeSpan.FromMilliseconds(20);

    public static async Task<int> Meet(string[] maten)
    {
        var aantal = maten.Length > 0 ? int.Parse(maten[0], CultureInfo.InvariantCulture) : Standaard;
        var werkmap = Directory.CreateTempSubdirectory("kaartlevend-");
        var pad = Path.Combine(werkmap.FullName, "kaart.db");
        try
        {
            await using var diensten = Proefdatabase.Diensten(pad);
            var vragen = await Meting.Eenmaal($"{aantal} entries made and stored", () => Proefdatabase.Vul(diensten, Zaadkaart.Gewoon, aantal, Vragen));
            using var bron = new KaartBron(diensten.GetRequiredService<KaartLezer>(), toonVoorbeelden: true, TimeProvider.System, NullLogger<KaartBron>.Instance);
            await Meting.Eenmaal("start-up: read whole, index built", async () =>
            {
                await bron.Ververs(CancellationToken.None);
                return 0;
            });
            Geheugen("after start-up");
            foreach (var vraag in Enumerable.Repeat(vragen, Warmlopen).SelectMany(v => v))
                Zoeker.Zoek(bron.Beeld, new Zoekopdracht { Vraag = vraag }, DateTime.UtcNow);
            await MetLezers("readers alone", bron, vragen, () => Task.Delay(TimeSpan.FromSeconds(10)));
            await bron.StartAsync(CancellationToken.None);
            await MetLezers("readers with edits", bron, vragen, () => Bewerk(bron, diensten, pad));
            await bron.StopAsync(CancellationToken.None);
            Geheugen("after the edits");
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            werkmap.Delete(recursive: true);
        }
    }

    private static void Geheugen(string wanneer)
    {
        var hoop = GC.GetTotalMemory(forceFullCollection: true);
        using var proces = Process.GetCurrentProcess();
        Console.WriteLine($"{"memory " + wanneer,-40} {hoop / 1048576.0,10:0} MB heap {proces.WorkingSet64 / 1048576.0,8:0} MB process");
    }

    private static async Task MetLezers(string wat, KaartBron bron, string[] vragen, Func<Task> doe)
    {
        using var klaar = new CancellationTokenSource();
        var tijden = new ConcurrentBag<(double Klok, double Gerekend)>();
        var draden = Enumerable.Range(0, Lezers).Select(n => new Thread(() => Lees(n, bron, vragen, tijden, klaar.Token))).ToList();
        draden.ForEach(d => d.Start());
        var (gc, begin) = (GC.GetTotalPauseDuration(), Stopwatch.GetTimestamp());
        await doe();
        await klaar.CancelAsync();
        draden.ForEach(d => d.Join());
        Schrijf($"{wat}, clock", [.. tijden.Select(t => t.Klok)]);
        Schrijf($"{wat}, processor", [.. tijden.Select(t => t.Gerekend)]);
        Console.WriteLine($"{"  collector paused",-40} {(GC.GetTotalPauseDuration() - gc).TotalMilliseconds,10:0} ms in {Stopwatch.GetElapsedTime(begin).TotalSeconds:0} s");
    }

    private static void Lees(int lezer, KaartBron bron, string[] vragen, ConcurrentBag<(double Klok, double Gerekend)> tijden, CancellationToken klaar)
    {
        var toeval = new Random(lezer);
        var tussen = TimeSpan.FromSeconds(1.0 / PerSeconde);
        klaar.WaitHandle.WaitOne(tussen * toeval.NextDouble());
        while (!klaar.IsCancellationRequested)
        {
            var (begin, gerekend) = (Stopwatch.GetTimestamp(), Rekentijd.Gerekend());
            Zoeker.Zoek(bron.Beeld, new Zoekopdracht { Vraag = vragen[toeval.Next(vragen.Length)] }, DateTime.UtcNow);
            var duur = Stopwatch.GetElapsedTime(begin);
            tijden.Add((duur.TotalMilliseconds, Rekentijd.Gerekend() - gerekend));
            if (duur < tussen)
                klaar.WaitHandle.WaitOne(tussen - duur);
        }
    }

    private static async Task Bewerk(KaartBron bron, ServiceProvider diensten, string pad)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        // Started by its own executable it needs no assembly; started by "dotnet" it does.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(LevendMeting).Assembly.Location);
        start.ArgumentList.Add("levend-schrijver");
        start.ArgumentList.Add(pad);
        using var kind = Process.Start(start)!;
        var schrijver = new Schrijver(diensten, 'e');
        await Warm("this process", bron, schrijver.Schrijf);
        await Warm("another process", bron, VanAnder);
        var hier = Reeks(bron, schrijver.Schrijf);
        var daar = Reeks(bron, VanAnder);
        var (eigen, ander) = (await hier, await daar);
        kind.StandardInput.Close();
        await kind.WaitForExitAsync();
        Schrijf("found after an edit of this process", eigen);
        Schrijf("found after an edit of another process", ander);

        async Task<(string, DateTime)> VanAnder()
        {
            await kind.StandardInput.WriteLineAsync("volgende");
            await kind.StandardInput.FlushAsync();
            var delen = (await kind.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The writing process stopped.")).Split(' ');
            return (delen[0], new DateTime(long.Parse(delen[1], CultureInfo.InvariantCulture), DateTimeKind.Utc));
        }
    }

    /// <summary>The first edit of a process also compiles and connects; a server that edits has been up for longer. It is told apart.</summary>
    private static async Task Warm(string wie, KaartBron bron, Func<Task<(string Woord, DateTime Begin)>> schrijf)
    {
        var (woord, begin) = await schrijf();
        await Gevonden(bron, woord);
        Console.WriteLine($"{"found after the first edit of " + wie,-44} {(DateTime.UtcNow - begin).TotalMilliseconds,6:0.0} ms");
    }

    /// <summary>Edits one after another, and how long each took from the start of publishing until its word was found.</summary>
    private static async Task<double[]> Reeks(KaartBron bron, Func<Task<(string Woord, DateTime Begin)>> schrijf)
    {
        var tijden = new double[Bewerkingen];
        for (var n = 0; n < Bewerkingen; n++)
        {
            var (woord, begin) = await schrijf();
            await Gevonden(bron, woord);
            tijden[n] = (DateTime.UtcNow - begin).TotalMilliseconds;
        }

        return tijden;
    }

    private static async Task Gevonden(KaartBron bron, string woord)
    {
        while (!IsGevonden(bron, woord))
            await Task.Delay(Peiling);
    }

    private static bool IsGevonden(KaartBron bron, string woord)
    {
        var kaart = bron.Beeld;
        return kaart.Index.Zoek(woord).Treffers.Take(5).Any(t => kaart.Voorzieningen[t.Nummer].Inhoud.Naam.EndsWith(woord, StringComparison.Ordinal));
    }

    private static void Schrijf(string wat, double[] tijden)
    {
        Array.Sort(tijden);
        Console.WriteLine($"{wat,-40} {tijden[tijden.Length / 2],10:0.0} ms p50 {tijden[tijden.Length * 99 / 100],10:0.0} ms p99 {tijden[^1],10:0.0} ms max ({tijden.Length})");
    }
}
