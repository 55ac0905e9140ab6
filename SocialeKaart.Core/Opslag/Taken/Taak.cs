namespace SocialeKaart.Core.Opslag.Taken;

/// <summary>Work to be done in the background, once, by whichever server is free. It stays until it has succeeded.</summary>
public sealed class Taak
{
    public required Guid Id { get; init; }

    /// <summary>Which <see cref="ITaakwerk"/> or <see cref="IPeriodiekeTaak"/> does it.</summary>
    public required string Soort { get; init; }

    /// <summary>No two tasks have the same: asking twice for the same work gives one.</summary>
    public required string Sleutel { get; init; }

    /// <summary>What the work is about, such as an id; never personal text.</summary>
    public string? Gegeven { get; init; }

    /// <summary>Not before this time, UTC.</summary>
    public required DateTime RijpOp { get; set; }

    /// <summary>Someone is at it, and keeps others away until this time, UTC; null: nobody is.</summary>
    public DateTime? BezetTot { get; set; }

    /// <summary>Who is at it: a new value each time, so that who was too late cannot finish it.</summary>
    public Guid? BezetDoor { get; set; }

    /// <summary>How often it was begun since it last succeeded.</summary>
    public int Pogingen { get; set; }

    /// <summary>A task to add to the database in the transaction of what asks for it.</summary>
    /// <param name="soort">The name of who does it.</param>
    /// <param name="sleutel">Unique for this work.</param>
    /// <param name="rijpOp">Not before this time, UTC.</param>
    /// <param name="gegeven">What it is about.</param>
    public static Taak Nieuw(string soort, string sleutel, DateTime rijpOp, string? gegeven = null) =>
        new() { Id = Guid.NewGuid(), Soort = soort, Sleutel = sleutel, RijpOp = rijpOp, Gegeven = gegeven };
}
