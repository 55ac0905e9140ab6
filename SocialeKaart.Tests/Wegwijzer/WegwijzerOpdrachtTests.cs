using System.Diagnostics;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>The verb as an editor runs it: a process of its own, its exit code and what it says. What the proof finds is tested by itself.</summary>
public sealed class WegwijzerOpdrachtTests
{
    // Only against a hang: a run that reads only takes seconds.
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Run_FolderWithAFault_TellsWhereAndProvesNothing()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("wegwijzer/geld.yaml", "als: {wat: [post]}", "als: {wat: [bestaat-niet]}");
        var (code, uit, fout) = await Voer("wegwijzer", "bewijs", map.Pad);
        code.ShouldBe(1);
        uit.ShouldBeEmpty();
        fout.ShouldContain("vraag 'wat' heeft geen antwoord 'bestaat-niet'");
    }

    [Fact]
    public async Task Run_Help_ExplainsWhatItDoes()
    {
        var (code, uit, _) = await Voer("wegwijzer", "bewijs", "--help");
        code.ShouldBe(0);
        uit.ShouldContain("Loopt alle wegen van de wegwijzer na");
        uit.ShouldContain("--ruim");
    }

    private static async Task<(int Code, string Uit, string Fout)> Voer(params string[] woorden)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SocialeKaart.Web.Gebied.GebiedTeksten).Assembly.Location, .. woorden])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.Combine(Zaadmap.Wortel, "SocialeKaart.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var proces = Process.Start(start)!;
        using var klok = new CancellationTokenSource(Geduld);
        var uit = proces.StandardOutput.ReadToEndAsync(klok.Token);
        var fout = proces.StandardError.ReadToEndAsync(klok.Token);
        await proces.WaitForExitAsync(klok.Token);
        return (proces.ExitCode, await uit, await fout);
    }
}
