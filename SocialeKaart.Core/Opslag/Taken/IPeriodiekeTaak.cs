namespace SocialeKaart.Core.Opslag.Taken;

/// <summary>Work that comes back, done by one server at a time. Register it as this interface; its task then makes itself, due at once.</summary>
public interface IPeriodiekeTaak
{
    /// <summary>Unique, and the same in every version.</summary>
    string Naam { get; }

    /// <summary>When it has to be done again, UTC; earlier than a minute from now counts as a minute.</summary>
    /// <param name="nu">When it succeeded, UTC.</param>
    DateTime Volgende(DateTime nu);

    /// <summary>Does it. May come twice; an exception is a failure, and it comes back after a pause that grows.</summary>
    /// <param name="stop">Comes when the server stops, and when it takes longer than <see cref="Takenronde.Werktijd"/>.</param>
    Task Voer(CancellationToken stop);
}
