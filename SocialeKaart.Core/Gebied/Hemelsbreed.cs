namespace SocialeKaart.Core.Gebied;

/// <summary>How far something is from where a visitor searches.</summary>
/// <param name="Meters">As the crow flies.</param>
/// <param name="Ongeveer">True when either end is known only by its wijk, kern or postcode.</param>
public readonly record struct Hemelsbreed(double Meters, bool Ongeveer);
