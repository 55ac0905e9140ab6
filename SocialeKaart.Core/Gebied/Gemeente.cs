using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Gebied;

/// <summary>The municipality this installation is for. A value passed along, never a constant.</summary>
public sealed record Gemeente
{
    public required string Naam { get; init; }

    /// <summary>CBS code, such as GM0826.</summary>
    public required string Code { get; init; }

    public required string Provincie { get; init; }

    /// <summary>Id of the hulplijn that is the municipality's own number: the human contact of last resort.</summary>
    public required string Hulplijn { get; init; }

    /// <summary>The municipality in the list of names that all governments use (OWMS 4.0); null: not told, and then nothing is offered to Samenwerkende Catalogi.</summary>
    public string? Owms { get; init; }

    /// <summary>Street, postcode and town of the town hall.</summary>
    public required string Bezoekadres { get; init; }

    /// <summary>Where the quick exit leads, over https: an everyday site that says nothing about the visitor.</summary>
    public required string SnelWeg { get; init; }

    /// <summary>The towns and villages.</summary>
    public required IList<Kern> Kernen { get; init; }

    public IList<Schoolvakantie> Schoolvakanties { get; init; } = [];

    /// <summary>Null: the colours of the product.</summary>
    public Gemeentekleuren? Kleuren { get; init; }

    /// <summary>Null: no texts of its own.</summary>
    public Gemeenteteksten? Teksten { get; init; }
}

/// <summary>A town or village.</summary>
public sealed record Kern
{
    public required string Id { get; init; }

    public required string Naam { get; init; }
}
