namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>That a voorziening came from another server, which of theirs it is, and what was last taken over of it.</summary>
public sealed class Bronkoppeling
{
    /// <summary>Address of the server's HSDS, without a slash at the end.</summary>
    public required string Server { get; init; }

    /// <summary>Id of the service there.</summary>
    public required Guid BronId { get; init; }

    public required Guid VoorzieningId { get; init; }

    /// <summary>Number of the version that the import published: a later one is an edit of ours.</summary>
    public required int Versie { get; set; }

    /// <summary>Of what the server said then; see <see cref="Bronvertaler.Merk"/>.</summary>
    public required string Merk { get; set; }
}
