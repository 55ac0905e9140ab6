using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Where a whole overdracht stands. What is only a concept lives in the gesprek.</summary>
public enum Overdrachtstatus
{
    Open,
    Verbonden,
    Ingetrokken,
}

/// <summary>
/// All of one overdracht but its story: ids, dates and choices. Immutable; it changes by <see cref="Overdrachtregels.Doe"/> only. While it is open it
/// has a Houder and a date by which something has to happen.
/// </summary>
public sealed record Overdrachtstaat
{
    public required Guid Id { get; init; }

    /// <summary>Account of the sender.</summary>
    public required Guid Afzender { get; init; }

    /// <summary>Account of who holds it now.</summary>
    public required Guid Houder { get; init; }

    /// <summary>Account that was asked to take over; null: nobody.</summary>
    public Guid? Gevraagd { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime BegonnenOp { get; init; }

    public required Grondslag Grondslag { get; init; }

    public required Leeftijdsgroep Leeftijd { get; init; }

    public Overdrachtstatus Status { get; init; } = Overdrachtstatus.Open;

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? GeslotenOp { get; init; }

    /// <summary>In order; the last one may be open, all others have ended.</summary>
    public ImmutableList<Poging> Pogingen { get; init; } = [];

    public ImmutableList<Toestemming> Toestemmingen { get; init; } = [];

    /// <summary>The day up to and including which the one whose turn it is has time.</summary>
    public required DateOnly Termijn { get; init; }

    /// <summary>UTC; since when it is back with the Houder and on the board of the front office, for silence; null: it is not.</summary>
    public DateTime? TeruggekomenOp { get; init; }

    /// <summary>UTC; when a person last did something with it; a resident who says to wait still is no such thing.</summary>
    public required DateTime BewogenOp { get; init; }

    /// <summary>The day on which it has to be renewed or withdrawn.</summary>
    public required DateOnly VernieuwenVoor { get; init; }

    /// <summary>What the resident last said about being looked for; null: nothing since it last came further.</summary>
    public bool? ContactGezocht { get; init; }

    /// <summary>The poging that can still come to something; null: the Houder's turn.</summary>
    [JsonIgnore]
    public Poging? Lopend => Pogingen is [.., { IsOpen: true } laatste] ? laatste : null;

    /// <summary>Whether the next offer needs a release from professional secrecy of its own: the sender has one, and the release that was given was for who was asked then.</summary>
    [JsonIgnore]
    public bool VraagtBeroepsgeheim => Houder == Afzender && Pogingen.Count > 0 && Toestemmingen.Exists(t => t.Soort == Toestemmingsoort.Beroepsgeheim);

    [JsonIgnore]
    public bool IsOpen => Status == Overdrachtstatus.Open;
}
