using Microsoft.JSInterop;

namespace SocialeKaart.Web.Schil.Werkplek;

/// <summary>Keeps what is written on a page, in the tab or here: a moment after each change, one at a time, and again when the line did not answer.</summary>
/// <param name="tijd">The clock.</param>
/// <param name="zet">Keeps what is there now.</param>
/// <param name="pauze">How long after a change; null: a moment.</param>
internal sealed class Bewaarlus(TimeProvider tijd, Func<Task> zet, TimeSpan? pauze = null) : IAsyncDisposable
{
    // Often enough that nothing older than half a second is lost, seldom enough that typing stays light.
    private static readonly TimeSpan Pauze = TimeSpan.FromMilliseconds(150);

    // What was sent into a line that is gone is never answered.
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);
    private readonly CancellationTokenSource weg = new();
    private bool bezig, nogEens;

    /// <summary>Whether the tab has kept all of it.</summary>
    public bool IsKlaar { get; private set; } = true;

    /// <summary>Something changed. Ends when it was kept, or at once when that is being done already.</summary>
    public async Task Veranderd()
    {
        (nogEens, IsKlaar) = (true, false);
        if (bezig)
            return;
        bezig = true;
        try
        {
            while (nogEens)
            {
                nogEens = false;
                await Task.Delay(pauze ?? Pauze, tijd, weg.Token);
                nogEens |= !await Zet();
            }

            IsKlaar = true;
        }
        catch (Exception fout) when (fout is OperationCanceledException or JSDisconnectedException)
        {
            // The page is gone; what it kept a moment ago is in the tab.
        }
        finally
        {
            bezig = false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await weg.CancelAsync();
        weg.Dispose();
    }

    private async Task<bool> Zet()
    {
        try
        {
            await zet().WaitAsync(Geduld, tijd, weg.Token);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
