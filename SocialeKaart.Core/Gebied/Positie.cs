namespace SocialeKaart.Core.Gebied;

/// <summary>A point on the map.</summary>
/// <param name="Lat">Latitude, degrees WGS 84, -90 to 90.</param>
/// <param name="Lon">Longitude, degrees WGS 84, -180 to 180.</param>
public readonly record struct Positie(double Lat, double Lon);
