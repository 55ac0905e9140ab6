using System.Diagnostics;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>Texts that have to come; done with the last of them.</summary>
internal sealed class Verwachting(IEnumerable<string> teksten)
{
    private readonly HashSet<string> nog = [.. teksten];
    private readonly TaskCompletionSource<long> klaar = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The instant of the last one, as <see cref="Stopwatch"/> counts.</summary>
    public Task<long> Klaar => klaar.Task;

    /// <summary>Those that did not come yet.</summary>
    public IReadOnlyCollection<string> Nog => nog;

    public void Zie(IEnumerable<string> gekomen)
    {
        if (klaar.Task.IsCompleted)
            return;
        nog.ExceptWith(gekomen);
        if (nog.Count == 0)
            klaar.TrySetResult(Stopwatch.GetTimestamp());
    }
}
