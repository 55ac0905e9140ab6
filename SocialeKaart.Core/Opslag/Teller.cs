namespace SocialeKaart.Core.Opslag;

/// <summary>A counter that goes up with every change; every server polls it to know when its snapshot is old.</summary>
public sealed class Teller
{
    public const string Catalogus = "catalogus";

    public required string Naam { get; init; }

    public long Waarde { get; set; }
}
