namespace SocialeKaart.Core.Opslag.Taken;

/// <summary>Does the tasks of one kind. The same task may come again when a server stopped halfway: doing it twice has to be harmless.</summary>
public interface ITaakwerk
{
    /// <summary>Of the tasks that it does.</summary>
    string Soort { get; }

    /// <summary>Does one. An exception is a failure: the task comes back after a pause that grows.</summary>
    /// <param name="taak">As it is in the database.</param>
    /// <param name="stop">Comes when the server stops, and when it takes longer than <see cref="Takenronde.Werktijd"/>.</param>
    Task Voer(Taak taak, CancellationToken stop);
}
