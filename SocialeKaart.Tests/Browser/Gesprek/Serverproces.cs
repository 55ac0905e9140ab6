using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>The application as a process of its own, as on a development machine, that can be killed as a power cut does.</summary>
internal sealed class Serverproces : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);
    private readonly string map = Directory.CreateTempSubdirectory("kaartproces-").FullName;
    private readonly ConcurrentQueue<string> regels = new();
    private Process? proces;

    private Serverproces(int poort) => Adres = new Uri($"http://127.0.0.1:{poort}");

    public Uri Adres { get; }

    /// <summary>All that it said, each time it ran.</summary>
    public IReadOnlyCollection<string> Regels => regels;

    /// <summary>Starts it, with a database of its own.</summary>
    public static async Task<Serverproces> Begin()
    {
        using var vrij = new TcpListener(IPAddress.Loopback, 0);
        vrij.Start();
        var server = new Serverproces(((IPEndPoint)vrij.LocalEndpoint).Port);
        vrij.Stop();
        File.Copy(await Sjabloondatabase.Pad(), Path.Combine(server.map, "kaart.db"));
        await server.Start();
        return server;
    }

    /// <summary>Starts it again at the same address, with the same files.</summary>
    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Web.Schil.Opstart.Website).Assembly.Location, "--urls", Adres.GetLeftPart(UriPartial.Authority)])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.Combine(Zaadmap.Wortel, "SocialeKaart.Web"),
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["SocialeKaart__Database"] = Path.Combine(map, "kaart.db") },
        };
        var klaar = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        proces = Process.Start(start)!;
        proces.OutputDataReceived += (_, e) => Zei(e.Data);
        proces.ErrorDataReceived += (_, e) => Zei(e.Data);
        proces.BeginOutputReadLine();
        proces.BeginErrorReadLine();
        await klaar.Task.WaitAsync(Geduld);

        void Zei(string? regel)
        {
            regels.Enqueue(regel ?? "");
            if (regel?.Contains("Application started", StringComparison.Ordinal) == true)
                klaar.TrySetResult();
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nobody is told.</summary>
    public async Task Dood()
    {
        proces!.Kill(entireProcessTree: true);
        await proces.WaitForExitAsync();
        proces.Dispose();
        proces = null;
    }

    /// <summary>All files that it wrote: database, key ring.</summary>
    public IEnumerable<string> Bestanden() => Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories);

    public async ValueTask DisposeAsync()
    {
        if (proces is not null)
            await Dood();
        Directory.Delete(map, recursive: true);
    }
}
