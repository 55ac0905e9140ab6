using System.Collections.Immutable;
using SocialeKaart.Core.Gesprek;

namespace SocialeKaart.Web.Gesprek.Werkplek;

/// <summary>
/// One gesprek that is open on this server: what the circuits of the Houder and of invited colleagues look at together. It is there for as long
/// as one of them is; nothing of it is written down here.
/// </summary>
public sealed class Gesprekskamer
{
    private readonly Lock slot = new();

    internal Gesprekskamer(Gespreksstaat staat, Deelnemer houder, ImmutableHashSet<Guid> genodigd) => (Staat, Houder, Genodigd) = (staat, houder, genodigd);

    /// <summary>After every change; on whatever thread made it.</summary>
    public event EventHandler? Veranderd;

    public Gespreksstaat Staat { get; private set; }

    /// <summary>Who holds the resident's question; joining does not move it.</summary>
    public Deelnemer Houder { get; }

    /// <summary>Ids of the accounts that may join.</summary>
    public ImmutableHashSet<Guid> Genodigd { get; private set; }

    /// <summary>Who looks at it now, the Houder included.</summary>
    public ImmutableList<Deelnemer> Aanwezig { get; private set; } = [];

    /// <summary>Without the Houder nobody goes on with someone's story.</summary>
    public bool IsHouderEr => Aanwezig.Exists(d => d.Account == Houder.Account);

    /// <summary>Wiped by the Houder: who still looks sees nothing any more.</summary>
    public bool IsGewist { get; private set; }

    /// <summary>Whether this account may see it.</summary>
    public bool MagErin(Guid account) => !IsGewist && (account == Houder.Account || Genodigd.Contains(account));

    /// <summary>Makes a change to what is there now, whoever made the change before.</summary>
    /// <exception cref="ArgumentException">What the change does is not possible; nothing is changed.</exception>
    public void Wijzig(Func<Gespreksstaat, Gespreksstaat> doe)
    {
        lock (slot)
        {
            if (!IsGewist)
                Staat = doe(Staat);
        }

        Veranderd?.Invoke(this, EventArgs.Empty);
    }

    internal void Nodig(Guid account) => Zet(() => Genodigd = Genodigd.Add(account));

    internal void NeemTerug(Guid account) => Zet(() => Genodigd = Genodigd.Remove(account));

    internal void Betreed(Deelnemer deelnemer) => Zet(() => Aanwezig = Aanwezig.Add(deelnemer));

    internal void Verlaat(Deelnemer deelnemer) => Zet(() => Aanwezig = Aanwezig.Remove(deelnemer));

    internal void Wis() => Zet(() => IsGewist = true);

    private void Zet(Action doe)
    {
        lock (slot)
            doe();
        Veranderd?.Invoke(this, EventArgs.Empty);
    }
}

/// <summary>One open page of a member of staff.</summary>
/// <param name="Account">Id.</param>
/// <param name="Naam">As colleagues read it.</param>
public sealed record Deelnemer(Guid Account, string Naam);
