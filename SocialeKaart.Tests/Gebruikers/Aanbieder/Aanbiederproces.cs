using System.Diagnostics;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>An OpenID Connect provider in a process of its own, for as long as a test needs it.</summary>
internal sealed class Aanbiederproces : IAsyncDisposable
{
    private readonly Process proces;

    private Aanbiederproces(Process proces, Uri uitgever) => (this.proces, Uitgever) = (proces, uitgever);

    /// <summary>The issuer (authority), such as http://127.0.0.1:40123/.</summary>
    public Uri Uitgever { get; }

    /// <summary>
    /// Returns when the provider answers. It sends back to any port of this machine: with a code to /signin-oidc and
    /// /signin-oidc/surplus, after signing out to any page.
    /// </summary>
    /// <param name="client">The id of the only client that it knows.</param>
    /// <param name="geheim">What that client proves itself with.</param>
    /// <exception cref="InvalidOperationException">The process stopped before it answered; its standard error stands in the output of the tests.</exception>
    public static async Task<Aanbiederproces> Start(string client, string geheim)
    {
        // The program that xunit has built for this platform, whichever way the tests themselves were started.
        var programma = Path.ChangeExtension(typeof(Aanbiederproces).Assembly.Location, OperatingSystem.IsWindows() ? "exe" : null);
        var gestart = Process.Start(new ProcessStartInfo(programma, [Aanbiederprogramma.Woord, client, geheim])
        {
            UseShellExecute = false,
            // Held open by this process alone, so that the provider ends with it even after a crash.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            using var hangt = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            var regel = await gestart.StandardOutput.ReadLineAsync(hangt.Token);
            return regel is not null && regel.StartsWith(Aanbiederprogramma.Gereed, StringComparison.Ordinal)
                ? new Aanbiederproces(gestart, new Uri(regel[Aanbiederprogramma.Gereed.Length..]))
                : throw new InvalidOperationException($"The identity provider did not start; it said '{regel}'.");
        }
        catch
        {
            await Stop(gestart);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await Stop(proces);

    private static async Task Stop(Process gestart)
    {
        gestart.Kill(entireProcessTree: true);
        await gestart.WaitForExitAsync();
        gestart.Dispose();
    }
}
