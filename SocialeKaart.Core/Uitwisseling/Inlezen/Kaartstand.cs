using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>What the database holds, to lay a source beside.</summary>
/// <param name="Zaad">All of it in the form of a seed folder; of the voorzieningen those that are published.</param>
/// <param name="Plekken">By slug, every voorziening that there ever was.</param>
public sealed record Kaartstand(Zaad Zaad, IReadOnlyDictionary<string, Kaartplek> Plekken);

/// <summary>A voorziening in the database.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Nummer">Of the version that is published; null when none is.</param>
/// <param name="Organisatie">Id of who offers it.</param>
public sealed record Kaartplek(Guid Id, int? Nummer, Guid? Organisatie);

/// <summary>What is offered to be imported.</summary>
/// <param name="Naam">Of the file or folder, without the folders above it.</param>
/// <param name="Zaad">The other files of a seed folder; null for a table of voorzieningen alone.</param>
/// <param name="Voorzieningen">What it says of voorzieningen.</param>
public sealed record Importbron(string Naam, Zaad? Zaad, IReadOnlyList<VoorzieningBestand> Voorzieningen)
{
    /// <summary>File in which the voorzieningen stand, for faults; null: each in its own of a seed folder, or in the table.</summary>
    public string? Bestand { get; init; }

    /// <summary>By slug, when the source says that it was changed, UTC.</summary>
    public IReadOnlyDictionary<string, DateTime> Gewijzigd { get; init; } = new Dictionary<string, DateTime>();
}
