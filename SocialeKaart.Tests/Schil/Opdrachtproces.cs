using System.Diagnostics;

namespace SocialeKaart.Tests.Schil;

/// <summary>What a verb said when it ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Uit">What it wrote to the console.</param>
/// <param name="Fout">What it wrote as faults.</param>
internal sealed record Opdrachtuitslag(int Code, string Uit, string Fout);

/// <summary>Runs a verb as an administrator does: a process of its own.</summary>
internal static class Opdrachtproces
{
    // Only against a hang: a run takes seconds.
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    /// <summary>Runs it on a database until it ends.</summary>
    public static async Task<Opdrachtuitslag> Voer(string database, params string[] woorden)
    {
        using var proces = Start(database, woorden);
        using var klok = new CancellationTokenSource(Geduld);
        var uit = proces.StandardOutput.ReadToEndAsync(klok.Token);
        var fout = proces.StandardError.ReadToEndAsync(klok.Token);
        await proces.WaitForExitAsync(klok.Token);
        return new Opdrachtuitslag(proces.ExitCode, await uit, await fout);
    }

    /// <summary>Starts it, and kills it when it says something.</summary>
    public static async Task Breek(string database, string bij, params string[] woorden)
    {
        using var proces = Start(database, woorden);
        using var klok = new CancellationTokenSource(Geduld);
        while (await proces.StandardOutput.ReadLineAsync(klok.Token) is { } regel && !regel.Contains(bij, StringComparison.Ordinal))
        {
        }

        proces.HasExited.ShouldBeFalse("it was done before it could be killed");
        proces.Kill();
        await proces.WaitForExitAsync(klok.Token);
    }

    private static Process Start(string database, string[] woorden)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SocialeKaart.Web.Gebied.GebiedTeksten).Assembly.Location, .. woorden])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.Combine(Zaadmap.Wortel, "SocialeKaart.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SocialeKaart__Database"] = database;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return Process.Start(start)!;
    }
}
