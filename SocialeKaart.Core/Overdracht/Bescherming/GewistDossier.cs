namespace SocialeKaart.Core.Overdracht.Bescherming;

/// <summary>
/// A dossier whose key was deleted: only that it was, and when. Kept in the database and with the keys, so that whichever of the two is put back
/// from an older copy, the other tells it what to delete again.
/// </summary>
public sealed class GewistDossier
{
    internal const string Tabel = "gewist_dossier";

    /// <summary>Of the dossier: an overdracht or a consult.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }
}
