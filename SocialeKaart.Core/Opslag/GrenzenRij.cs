using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Opslag;

/// <summary>The one row with imported boundaries; absent: none have been imported.</summary>
public sealed class GrenzenRij
{
    /// <summary>CBS code of the municipality.</summary>
    public required string Code { get; init; }

    public required Gebiedsgrenzen Inhoud { get; set; }
}
