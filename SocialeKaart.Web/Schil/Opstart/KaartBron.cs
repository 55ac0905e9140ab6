using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>
/// Holds the current snapshot and replaces it when the change counter in the database has moved, whoever moved it:
/// this server, another one, or a command. Readers take <see cref="Beeld"/> once per request.
/// </summary>
public sealed class KaartBron(KaartLezer lezer, bool toonVoorbeelden, TimeProvider tijd, ILogger<KaartBron> log) : BackgroundService
{
    private static readonly TimeSpan Ritme = TimeSpan.FromMilliseconds(500);
    private volatile KaartBeeld? beeld;

    /// <summary>The current snapshot.</summary>
    /// <exception cref="InvalidOperationException">The first one has not been read yet.</exception>
    public KaartBeeld Beeld => beeld ?? throw new InvalidOperationException("The catalogue has not been read yet.");

    public bool IsGeladen => beeld is not null;

    /// <summary>Reads a new snapshot when the database has moved on.</summary>
    public async Task Ververs(CancellationToken stop)
    {
        if (beeld is { } huidig && huidig.Versie == await lezer.Versie(stop))
            return;
        beeld = await lezer.Lees(toonVoorbeelden, stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var klok = new PeriodicTimer(Ritme, tijd);
        while (await klok.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Ververs(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // The public keeps reading the last good snapshot; the next tick tries again.
                log.LogError(fout, "The catalogue could not be read again; the last one stays in use.");
            }
        }
    }
}
