namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>One import that was carried out, with all that is needed to undo it.</summary>
public sealed class Import
{
    /// <summary>1, 2, 3, …: what an administrator types to undo it.</summary>
    public required int Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }

    /// <summary>Id of the account, or the name of the command.</summary>
    public required string Wie { get; init; }

    /// <summary>Name of the file or folder, without the folders above it.</summary>
    public required string Bron { get; init; }

    /// <summary>Id of the <see cref="Importopdracht"/> that it carried out; null: of the command line.</summary>
    public Guid? OpdrachtId { get; init; }

    /// <summary>UTC; null as long as it stands.</summary>
    public DateTime? OngedaanOp { get; set; }

    public List<Importregel> Regels { get; } = [];

    public List<Importbestand> Bestanden { get; } = [];
}

/// <summary>What an import did to one voorziening.</summary>
public sealed class Importregel
{
    public int ImportId { get; init; }

    public required Guid VoorzieningId { get; init; }

    /// <summary>Number of the version that was published before; null: none was.</summary>
    public int? VersieVoor { get; init; }

    /// <summary>Number of the version that the import published.</summary>
    public required int VersieNa { get; init; }

    /// <summary>Who offered it before; null when unknown or new.</summary>
    public Guid? OrganisatieVoor { get; init; }
}

/// <summary>What an import did to one of the other files of the catalogue, such as <c>onderwerpen.yaml</c>.</summary>
public sealed class Importbestand
{
    public int ImportId { get; init; }

    /// <summary>Path within the seed folder.</summary>
    public required string Pad { get; init; }

    /// <summary>What it said; null: it was not there.</summary>
    public string? Voor { get; init; }

    /// <summary>What it says since.</summary>
    public required string Na { get; init; }
}
