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
    private readonly SemaphoreSlim beurt = new(1);
    private volatile KaartBeeld? beeld;
    private Task<KaartBeeld>? samenvoeging;

    /// <summary>The current snapshot.</summary>
    /// <exception cref="InvalidOperationException">The first one has not been read yet.</exception>
    public KaartBeeld Beeld => beeld ?? throw new InvalidOperationException("The catalogue has not been read yet.");

    public bool IsGeladen => beeld is not null;

    /// <summary>Reads what changed when the database has moved on; when reading fails the snapshot stays as it is.</summary>
    public async Task Ververs(CancellationToken stop)
    {
        // One at a time: the slower of two would put an older snapshot in the place of a newer one.
        await beurt.WaitAsync(stop);
        try
        {
            beeld = beeld is null ? await lezer.Lees(toonVoorbeelden, stop) : await lezer.Lees(NeemSamengevoegd(beeld), stop);
            if (samenvoeging is null && beeld.Index.VraagtOmSamenvoegen)
                samenvoeging = VoegSamen(beeld);
        }
        finally
        {
            beurt.Release();
        }
    }

    public override void Dispose()
    {
        beurt.Dispose();
        base.Dispose();
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

    /// <summary>The merged snapshot when it is ready, which is older than the current one: what changed meanwhile is read again.</summary>
    private KaartBeeld NeemSamengevoegd(KaartBeeld huidig)
    {
        if (samenvoeging is not { IsCompleted: true } klaar)
            return huidig;
        samenvoeging = null;
        if (klaar.IsCompletedSuccessfully)
            return klaar.Result is var samen && huidig.IsVervolgVan(samen) ? samen : huidig;
        log.LogError(klaar.Exception, "The search index could not be merged; it stays in use as it is.");
        return huidig;
    }

    /// <summary>Merges on a thread of its own that gives way to readers.</summary>
    private static Task<KaartBeeld> VoegSamen(KaartBeeld van)
    {
        var klaar = new TaskCompletionSource<KaartBeeld>(TaskCreationOptions.RunContinuationsAsynchronously);
        var draad = new Thread(() =>
        {
            try
            {
                klaar.SetResult(van.Samengevoegd());
            }
            catch (Exception fout)
            {
                klaar.SetException(fout);
            }
        })
        {
            IsBackground = true,
            Name = "samenvoegen",
            Priority = ThreadPriority.BelowNormal,
        };
        draad.Start();
        return klaar.Task;
    }
}
