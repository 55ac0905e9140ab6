using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>Memory of a process, in MiB.</summary>
/// <param name="Nu">What it has in memory: heap, code, buffers and files it maps.</param>
/// <param name="Hoogst">The most it ever had.</param>
internal sealed record Geheugenstand(double Nu, double Hoogst);

/// <summary>The web application as an installation runs it: a process of its own, in Production, on a free port. Ends with its disposal.</summary>
internal sealed class Proefserver : IAsyncDisposable
{
    private const string Luistert = "Now listening on: ";
    private const int LaatsteRegels = 40;
    private static readonly TimeSpan Opstarttijd = TimeSpan.FromMinutes(2);

    private readonly Process proces;
    private readonly ConcurrentQueue<string> regels = new();
    private readonly TaskCompletionSource<Uri> adres = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Proefserver(Process proces) => this.proces = proces;

    /// <summary>Such as http://127.0.0.1:40123/.</summary>
    public Uri Adres => adres.Task.Result;

    /// <summary>What it wrote last, for who has to know why something failed.</summary>
    public string Uitvoer => string.Join(Environment.NewLine, regels);

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="instellingen">Keys with colons.</param>
    public static async Task<Proefserver> Start(IReadOnlyDictionary<string, string> instellingen)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "SocialeKaart.Web"))
        {
            // The content root of a checkout: settings and wwwroot.
            WorkingDirectory = "SocialeKaart.Web", UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (sleutel, waarde) in instellingen)
            start.Environment[sleutel.Replace(":", "__", StringComparison.Ordinal)] = waarde;
        var server = new Proefserver(new Process { StartInfo = start, EnableRaisingEvents = true });
        server.proces.OutputDataReceived += (_, e) => server.Lees(e.Data);
        server.proces.ErrorDataReceived += (_, e) => server.Lees(e.Data);
        server.proces.Exited += (_, _) => server.adres.TrySetException(new InvalidOperationException("The server stopped: " + server.Uitvoer));
        server.proces.Start();
        server.proces.BeginOutputReadLine();
        server.proces.BeginErrorReadLine();
        await server.adres.Task.WaitAsync(Opstarttijd);
        return server;
    }

    /// <summary>As Linux counts it.</summary>
    public Geheugenstand Geheugen()
    {
        var stand = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{proces.Id}/status")).Select(r => r.Split([':', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).ToDictionary(r => r[0], r => r);
        double Mib(string sleutel) => double.Parse(stand[sleutel][1], CultureInfo.InvariantCulture) / 1024;
        return new Geheugenstand(Mib("VmRSS"), Mib("VmHWM"));
    }

    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
        {
            proces.Kill();
            await proces.WaitForExitAsync();
        }

        proces.Dispose();
    }

    private void Lees(string? regel)
    {
        if (regel is null)
            return;
        regels.Enqueue(regel);
        while (regels.Count > LaatsteRegels)
            regels.TryDequeue(out _);
        if (regel.IndexOf(Luistert, StringComparison.Ordinal) is >= 0 and var plek)
            adres.TrySetResult(new Uri(regel[(plek + Luistert.Length)..]));
    }
}
