using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Zoeken;

/// <summary>An entry that meets the words, on its way through place and facets.</summary>
internal sealed class Kandidaat(PubliekeVoorziening voorziening, double score)
{
    public PubliekeVoorziening Voorziening { get; } = voorziening;

    public double Score { get; } = score;

    public Hemelsbreed? Afstand { get; set; }

    /// <summary>The facets that it does not meet, one bit each.</summary>
    public int Mist { get; set; }

    public bool Past => Mist == 0;

    /// <summary>How many filters, read out of the words, it may or may not meet.</summary>
    public int Onbekend { get; set; }
}
