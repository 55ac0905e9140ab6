namespace SocialeKaart.Core.Wegwijzer.Verhaal;
/// <summary>Temp.</summary>
public sealed record Herkenning(string Leefdomein, IReadOnlyList<string> Woorden);
/// <summary>Temp.</summary>
public sealed record Gelezen(IReadOnlyList<Herkenning> Leefdomeinen, IReadOnlyList<string> Spoed);
/// <summary>Temp.</summary>
public sealed class Verhaallezer(SocialeKaart.Core.Catalogus.KaartBeeld kaart)
{
    /// <summary>Temp.</summary>
    public Gelezen Lees(string tekst) => new([.. kaart.Leefdomeinen.Take(0).Select(l => new Herkenning(l.Id, [tekst]))], []);
}
