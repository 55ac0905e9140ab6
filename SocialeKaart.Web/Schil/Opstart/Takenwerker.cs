using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>Does the background work of this server: a round every few seconds.</summary>
public sealed class Takenwerker(Takenronde ronde, TimeProvider tijd, ILogger<Takenwerker> log) : BackgroundService
{
    private static readonly TimeSpan Ritme = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var klok = new PeriodicTimer(Ritme, tijd);
        while (await klok.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var fout in (await ronde.Draai(stoppingToken)).Fouten)
                    log.LogWarning("Background work '{Soort}' failed for the {Pogingen}th time ({Fout}); it is tried again later.", fout.Soort, fout.Pogingen, fout.Fout);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                log.LogError(fout, "The background work could not be read; the next round tries again.");
            }
        }
    }
}
