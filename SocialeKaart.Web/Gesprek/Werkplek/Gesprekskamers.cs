using System.Collections.Immutable;
using SocialeKaart.Core.Gesprek;

namespace SocialeKaart.Web.Gesprek.Werkplek;

/// <summary>The gesprekken that are open on this server, by id; in memory only.</summary>
public sealed class Gesprekskamers
{
    private readonly Lock slot = new();
    private readonly Dictionary<Guid, Gesprekskamer> open = [];

    /// <summary>After a gesprek began or ended, or someone was invited.</summary>
    public event EventHandler? Veranderd;

    /// <summary>
    /// Goes into one's own gesprek: that which is open here, in another tab or before the connection dropped, else a new one from what the tab kept.
    /// </summary>
    public Gesprekskamer Open(Gespreksstaat staat, Deelnemer houder, ImmutableHashSet<Guid> genodigd)
    {
        Gesprekskamer kamer;
        lock (slot)
        {
            if (!open.TryGetValue(staat.Id, out kamer!) || kamer.Houder.Account != houder.Account || kamer.IsGewist)
                open[staat.Id] = kamer = new Gesprekskamer(staat, houder, genodigd);
            kamer.Betreed(houder);
        }

        Veranderd?.Invoke(this, EventArgs.Empty);
        return kamer;
    }

    /// <summary>Joins a colleague's gesprek; null when its Houder does not have it open here, or this account is not invited.</summary>
    public Gesprekskamer? Betreed(Guid gesprek, Deelnemer wie)
    {
        Gesprekskamer? kamer;
        lock (slot)
        {
            if (!open.TryGetValue(gesprek, out kamer) || !kamer.MagErin(wie.Account) || !kamer.IsHouderEr)
                return null;
            kamer.Betreed(wie);
        }

        Veranderd?.Invoke(this, EventArgs.Empty);
        return kamer;
    }

    /// <summary>Leaves; with the last one the gesprek is gone from this server.</summary>
    public void Verlaat(Gesprekskamer kamer, Deelnemer wie)
    {
        lock (slot)
        {
            kamer.Verlaat(wie);
            if (kamer.Aanwezig.Count == 0 && open.GetValueOrDefault(kamer.Staat.Id) == kamer)
                open.Remove(kamer.Staat.Id);
        }

        Veranderd?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Asks a colleague in.</summary>
    public void Nodig(Gesprekskamer kamer, Guid account)
    {
        kamer.Nodig(account);
        Veranderd?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Takes that back; who is in already is out.</summary>
    public void NeemTerug(Gesprekskamer kamer, Guid account)
    {
        kamer.NeemTerug(account);
        Veranderd?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Wipes it for everyone who looks at it.</summary>
    public void Wis(Gesprekskamer kamer)
    {
        kamer.Wis();
        lock (slot)
        {
            if (open.GetValueOrDefault(kamer.Staat.Id) == kamer)
                open.Remove(kamer.Staat.Id);
        }

        Veranderd?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>The gesprekken that this account is invited to now.</summary>
    public IReadOnlyList<Gesprekskamer> Uitnodigingen(Guid account)
    {
        lock (slot)
            return [.. open.Values.Where(k => k.Houder.Account != account && k.MagErin(account) && k.IsHouderEr)];
    }
}
