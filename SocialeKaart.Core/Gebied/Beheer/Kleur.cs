using System.Globalization;

namespace SocialeKaart.Core.Gebied.Beheer;

/// <summary>A colour of sRGB.</summary>
public readonly record struct Kleur(byte Rood, byte Groen, byte Blauw)
{
    /// <summary>Reads <c>#rrggbb</c>, in capitals or not; null when it is no such colour.</summary>
    public static Kleur? Lees(string tekst) =>
        tekst is ['#', _, _, _, _, _, _] && int.TryParse(tekst.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var waarde)
            ? new Kleur((byte)(waarde >> 16), (byte)(waarde >> 8), (byte)waarde)
            : null;

    /// <summary>Some of this colour over another, as if it were see-through.</summary>
    /// <param name="grond">The other.</param>
    /// <param name="deel">How much of this, 0 to 1.</param>
    public Kleur Over(Kleur grond, double deel) => new(Meng(Rood, grond.Rood, deel), Meng(Groen, grond.Groen, deel), Meng(Blauw, grond.Blauw, deel));

    /// <summary>As <c>#rrggbb</c>, in small letters.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Rood:x2}{Groen:x2}{Blauw:x2}");

    private static byte Meng(byte een, byte ander, double deel) => (byte)Math.Round((een * deel) + (ander * (1 - deel)));
}
