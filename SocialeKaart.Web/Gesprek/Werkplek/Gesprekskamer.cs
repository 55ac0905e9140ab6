using System.Collections.Immutable;
using SocialeKaart.Core.Gesprek;

namespace SocialeKaart.Web.Gesprek.Werkplek;

/// <summary>
/// One gesprek that is open on this server: what the circuits of the Houder and of invited colleagues look at together. It is there for as long
/// as one of them is; nothing of it is written down here.
/// </summary>
public sealed class Gesprekskamer
{
    // Who walks away from a field, or loses the connection, holds nobody up for long.
    private static readonly TimeSpan Schrijfpauze = TimeSpan.FromSeconds(20);

    private readonly Lock slot = new();
    private ImmutableDictionary<string, (Deelnemer Wie, DateTimeOffset Tot)> schrijvers = ImmutableDictionary<string, (Deelnemer Wie, DateTimeOffset Tot)>.Empty;

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

    /// <summary>Who else writes in a field now; null when nobody does.</summary>
    /// <param name="veld">Name of the field within the gesprek.</param>
    /// <param name="ik">The page that asks.</param>
    /// <param name="nu">The instant.</param>
    public Deelnemer? Schrijver(string veld, Deelnemer ik, DateTimeOffset nu) =>
        schrijvers.TryGetValue(veld, out var bezet) && !ReferenceEquals(bezet.Wie, ik) && bezet.Tot > nu ? bezet.Wie : null;

    /// <summary>Takes a field to write in, until <see cref="Laat"/> or some seconds without a letter; false while someone else writes there.</summary>
    /// <inheritdoc cref="Schrijver"/>
    public bool Neem(string veld, Deelnemer ik, DateTimeOffset nu)
    {
        bool was;
        lock (slot)
        {
            if (Schrijver(veld, ik, nu) is not null)
                return false;
            was = schrijvers.TryGetValue(veld, out var bezet) && ReferenceEquals(bezet.Wie, ik);
            schrijvers = schrijvers.SetItem(veld, (ik, nu + Schrijfpauze));
        }

        MeldAnderen(!was);
        return true;
    }

    /// <summary>Leaves a field.</summary>
    /// <inheritdoc cref="Schrijver"/>
    public void Laat(string veld, Deelnemer ik)
    {
        bool was;
        lock (slot)
        {
            was = schrijvers.TryGetValue(veld, out var bezet) && ReferenceEquals(bezet.Wie, ik);
            if (was)
                schrijvers = schrijvers.Remove(veld);
        }

        MeldAnderen(was);
    }

    internal void Nodig(Guid account) => Zet(() => Genodigd = Genodigd.Add(account));

    internal void NeemTerug(Guid account) => Zet(() => Genodigd = Genodigd.Remove(account));

    internal void Betreed(Deelnemer deelnemer) => Zet(() => Aanwezig = Aanwezig.Add(deelnemer));

    internal void Verlaat(Deelnemer deelnemer) => Zet(() => Aanwezig = Aanwezig.Remove(deelnemer));

    internal void Wis() => Zet(() => IsGewist = true);

    private void MeldAnderen(bool veranderd)
    {
        if (veranderd && Aanwezig.Count > 1)
            Veranderd?.Invoke(this, EventArgs.Empty);
    }

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

/// <summary>Where a page writes.</summary>
/// <param name="Kamer">The gesprek.</param>
/// <param name="Ik">The page itself: this very object.</param>
public sealed record Schrijfplek(Gesprekskamer Kamer, Deelnemer Ik);
