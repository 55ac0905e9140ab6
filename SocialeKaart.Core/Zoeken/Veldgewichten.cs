namespace SocialeKaart.Core.Zoeken;

/// <summary>How much each field says (BM25F), and how long it usually is.</summary>
/// <remarks>Lengths are constants, not averages of the catalogue: an added entry then never changes what another says.</remarks>
internal static class Veldgewichten
{
    /// <summary>How soon more of the same word adds nothing.</summary>
    private const float Verzadiging = 1.4f;

    public static readonly int Aantal = Enum.GetValues<Veldsoort>().Length;

    private static readonly (float Gewicht, float Lengte, float Demping)[] Velden = new (float, float, float)[]
    {
        (5.0f, 3, 0.35f),   // Naam
        (3.2f, 45, 0.2f),   // Zoekwoord
        (2.2f, 3, 0.2f),    // Onderwerp
        (1.5f, 60, 0.2f),   // Laywoord
        (2.0f, 15, 0.4f),   // Samenvatting
        (1.0f, 2, 0.2f),    // Organisatie
        (0.5f, 3, 0.2f),    // Leefdomein
        (0.7f, 90, 0.5f),   // Body
        (1.5f, 40, 0.2f),   // Anderstalig
    };

    public static float Gewicht(Veldsoort soort) => Velden[(int)soort].Gewicht;

    /// <summary>What one occurrence in a field of so many words weighs.</summary>
    public static float PerWoord(Veldsoort soort, int lengte)
    {
        var (gewicht, gewoon, demping) = Velden[(int)soort];
        return gewicht / (1 - demping + (demping * lengte / gewoon));
    }

    /// <summary>Many occurrences say little more than one: from 0 up to 1.</summary>
    public static float Verzadig(float som) => som / (Verzadiging + som);

    /// <summary>The same, as it is kept: 1 to 255.</summary>
    public static byte Indruk(float som) => (byte)Math.Clamp((int)(Verzadig(som) * 255), 1, 255);
}
