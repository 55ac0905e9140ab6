namespace SocialeKaart.Core.Gebied;

/// <summary>Finds where an address is. Off unless the administrator chose a service for it.</summary>
public interface IAdreszoeker
{
    /// <summary>Whether there is a service: without one nothing is ever found, and nobody has to be asked for an address.</summary>
    bool IsAan { get; }

    /// <summary>
    /// Where an address within the municipality is; null when it is not found, lies elsewhere, or the service does not answer in time.
    /// Tells nobody who asks, and writes the words down nowhere.
    /// </summary>
    /// <param name="adres">As typed: street and number, postcode and number, with or without the place.</param>
    /// <param name="stop">Stops asking.</param>
    Task<Positie?> Zoek(string adres, CancellationToken stop);
}
