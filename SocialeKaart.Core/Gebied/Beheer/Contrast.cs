namespace SocialeKaart.Core.Gebied.Beheer;

/// <summary>Contrast of two colours as WCAG 2.2 reckons it.</summary>
public static class Contrast
{
    /// <summary>Least for letters (1.4.3), and for what one has to see to use it, such as a button or a pictogram (1.4.11).</summary>
    public const double Tekst = 4.5, Bediening = 3;

    /// <summary>The contrast ratio, 1 to 21; whichever comes first.</summary>
    public static double Verhouding(Kleur een, Kleur ander)
    {
        var (a, b) = (Helderheid(een), Helderheid(ander));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance, 0 for black to 1 for white.</summary>
    private static double Helderheid(Kleur kleur) => (0.2126 * Licht(kleur.Rood)) + (0.7152 * Licht(kleur.Groen)) + (0.0722 * Licht(kleur.Blauw));

    private static double Licht(byte deel)
    {
        var waarde = deel / 255.0;
        return waarde <= 0.04045 ? waarde / 12.92 : Math.Pow((waarde + 0.055) / 1.055, 2.4);
    }
}
