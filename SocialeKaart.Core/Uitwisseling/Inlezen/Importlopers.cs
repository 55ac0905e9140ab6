using System.Collections.Concurrent;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>What an import that runs is doing. In order.</summary>
public enum Importfase
{
    /// <summary>Reading the file and comparing it.</summary>
    Lezen,

    /// <summary>Writing; nobody else sees it yet.</summary>
    Schrijven,

    /// <summary>All is written, and becomes visible at once.</summary>
    Vastleggen,
}

/// <summary>How far an import that runs on this server is.</summary>
/// <param name="Fase">What it does.</param>
/// <param name="Gedaan">Voorzieningen written.</param>
/// <param name="Totaal">Of how many; 0: not known yet.</param>
public sealed record Importloop(Importfase Fase, int Gedaan, int Totaal);

/// <summary>
/// The imports that run on this server, for whoever looks on. In memory, because an import holds the write lock of the database: nobody can write there how
/// far it is.
/// </summary>
public sealed class Importlopers
{
    private readonly ConcurrentDictionary<Guid, Loper> lopend = new();

    /// <summary>After every step, and when one ended; on whatever thread made it.</summary>
    public event EventHandler? Veranderd;

    /// <summary>How far one is; null when it does not run here.</summary>
    public Importloop? Stand(Guid opdracht) => lopend.GetValueOrDefault(opdracht)?.Stand;

    /// <summary>Asks one to stop before anything of it is kept.</summary>
    /// <param name="opdracht">Id.</param>
    /// <param name="wie">Id of the account that asks.</param>
    /// <returns>False when it does not run here.</returns>
    public bool Stop(Guid opdracht, Guid wie)
    {
        if (!lopend.TryGetValue(opdracht, out var loper))
            return false;
        loper.Stop(wie);
        return true;
    }

    /// <summary>Begins; dispose at the end.</summary>
    /// <param name="opdracht">Id.</param>
    /// <param name="stop">Stops it too.</param>
    internal Loper Begin(Guid opdracht, CancellationToken stop)
    {
        var loper = new Loper(this, opdracht, stop);
        lopend[opdracht] = loper;
        Meld();
        return loper;
    }

    private void Meld() => Veranderd?.Invoke(this, EventArgs.Empty);

    /// <summary>One import that runs.</summary>
    internal sealed class Loper(Importlopers alle, Guid opdracht, CancellationToken stop) : IProgress<Importvoortgang>, IDisposable
    {
        private readonly CancellationTokenSource einde = CancellationTokenSource.CreateLinkedTokenSource(stop);
        private readonly Lock slot = new();
        private bool weg;

        public Importloop Stand { get; private set; } = new(Importfase.Lezen, 0, 0);

        /// <summary>Stops the work.</summary>
        public CancellationToken Token => einde.Token;

        public void Report(Importvoortgang value)
        {
            Stand = new Importloop(value.Gedaan < value.Totaal || value.Totaal == 0 ? Importfase.Schrijven : Importfase.Vastleggen, value.Gedaan, value.Totaal);
            alle.Meld();
        }

        /// <summary>Id of the account that asked to stop; null: nobody did.</summary>
        public Guid? GestoptDoor { get; private set; }

        public void Stop(Guid wie)
        {
            lock (slot)
            {
                if (weg)
                    return;
                GestoptDoor ??= wie;
                einde.Cancel();
            }
        }

        public void Dispose()
        {
            lock (slot)
            {
                weg = true;
                einde.Dispose();
            }

            alle.lopend.TryRemove(new KeyValuePair<Guid, Loper>(opdracht, this));
            alle.Meld();
        }
    }
}
