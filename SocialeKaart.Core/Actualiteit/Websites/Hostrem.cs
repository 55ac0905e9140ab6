namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>Asks one host no more often than it can bear.</summary>
public sealed class Hostrem(TimeProvider tijd)
{
    /// <summary>Between two questions to the same host.</summary>
    public static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(10);

    private readonly Lock slot = new();
    private readonly Dictionary<string, DateTimeOffset> vrijOp = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until it is our turn.</summary>
    public async Task Wacht(string host, CancellationToken stop)
    {
        if (Neem(host) is { Ticks: > 0 } wachten)
            await Task.Delay(wachten, tijd, stop);
    }

    private TimeSpan Neem(string host)
    {
        lock (slot)
        {
            var nu = tijd.GetUtcNow();
            foreach (var oud in vrijOp.Where(v => v.Value <= nu).Select(v => v.Key).ToList())
                vrijOp.Remove(oud);
            var beurt = vrijOp.GetValueOrDefault(host, nu);
            vrijOp[host] = beurt + Tussenpoos;
            return beurt - nu;
        }
    }
}
