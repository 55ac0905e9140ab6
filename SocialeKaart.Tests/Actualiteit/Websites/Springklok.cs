namespace SocialeKaart.Tests.Actualiteit.Websites;

/// <summary>A clock on which every wait is over at once, and has taken its time.</summary>
internal sealed class Springklok(DateTimeOffset begin) : TimeProvider
{
    private readonly Lock slot = new();
    private DateTimeOffset nu = begin;

    public override DateTimeOffset GetUtcNow()
    {
        lock (slot)
            return nu;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (slot)
            nu += dueTime > TimeSpan.Zero ? dueTime : TimeSpan.Zero;
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Klaar();
    }

    private sealed class Klaar : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
