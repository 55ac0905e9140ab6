using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Opslag;

/// <summary>The one row that says whose database this is; its presence means that the seed has been imported.</summary>
public sealed class GemeenteRij
{
    /// <summary>CBS code.</summary>
    public required string Code { get; init; }

    public required Gemeente Inhoud { get; set; }
}
