using System.Diagnostics;
using System.Globalization;
using MimeKit;

namespace SocialeKaart.Tests.Schil.Post;

/// <summary>A mail server in a process of its own, for as long as a test needs it.</summary>
internal sealed class Postkantoor : IAsyncDisposable
{
    private readonly TijdelijkeMap map = new();
    private readonly Process proces;

    private Postkantoor() => proces = Process.Start(
        // The program that xunit has built for this platform, whichever way the tests themselves were started.
        new ProcessStartInfo(Path.ChangeExtension(typeof(Postkantoor).Assembly.Location, OperatingSystem.IsWindows() ? "exe" : null), [Postkantoorprogramma.Woord, map.Pad])
        {
            UseShellExecute = false,
            // Held open by this process alone, so that the server ends with it even after a crash.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

    /// <summary>On this machine.</summary>
    public int Poort { get; private set; }

    /// <summary>Every message that it took, in that order.</summary>
    public IReadOnlyList<MimeMessage> Ontvangen => [.. Directory.EnumerateFiles(map.Pad, "*.eml").Order(StringComparer.Ordinal).Select(p => MimeMessage.Load(p))];

    private string Vol => Path.Combine(map.Pad, Postkantoorprogramma.Vol);

    /// <summary>Returns when the server answers.</summary>
    /// <exception cref="InvalidOperationException">The process stopped before it answered; its standard error stands in the output of the tests.</exception>
    public static async Task<Postkantoor> Start()
    {
        var kantoor = new Postkantoor();
        try
        {
            using var hangt = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            var regel = await kantoor.proces.StandardOutput.ReadLineAsync(hangt.Token);
            if (regel?.StartsWith(Postkantoorprogramma.Gereed, StringComparison.Ordinal) != true)
                throw new InvalidOperationException($"The mail server did not start; it said '{regel}'.");
            kantoor.Poort = int.Parse(regel[Postkantoorprogramma.Gereed.Length..], CultureInfo.InvariantCulture);
            return kantoor;
        }
        catch
        {
            await kantoor.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes no message any more, and says so.</summary>
    public void LooptVol() => File.WriteAllText(Vol, "");

    /// <summary>Takes messages again.</summary>
    public void HeeftRuimte() => File.Delete(Vol);

    public async ValueTask DisposeAsync()
    {
        proces.Kill(entireProcessTree: true);
        await proces.WaitForExitAsync();
        proces.Dispose();
        map.Dispose();
    }
}
