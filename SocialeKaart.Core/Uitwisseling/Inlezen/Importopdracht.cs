namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>How far something that was asked in the browser is.</summary>
public enum Importstatus
{
    /// <summary>A file is here, to be looked at; nobody asked to carry it out.</summary>
    Aangeleverd,

    /// <summary>Asked for; nobody is at it yet.</summary>
    Wacht,

    Bezig,

    Gelukt,

    /// <summary>There was nothing to do any more.</summary>
    Niets,

    /// <summary>The catalogue changed since it was looked at; nothing was done.</summary>
    Botsing,

    /// <summary>Stopped by someone; nothing was done.</summary>
    Gestopt,

    /// <summary>Something went wrong; nothing was done.</summary>
    Mislukt,
}

/// <summary>An import, or the undoing of one, that someone asked for in the browser. It outlives the page on which that was done.</summary>
public sealed class Importopdracht
{
    /// <summary>Longest name of a file that is kept, in characters.</summary>
    public const int LangsteNaam = 120;

    /// <summary>Stands between the names of <see cref="Botsing"/>.</summary>
    internal const string Tussen = ", ";

    public required Guid Id { get; init; }

    /// <summary>Id of the account.</summary>
    public required Guid Door { get; init; }

    /// <summary>Name of the file, without folders; of the import that is undone, when it is that.</summary>
    public required string Bron { get; init; }

    /// <summary>Number of the import to undo; null: a file is taken in.</summary>
    public int? OngedaanVan { get; init; }

    /// <summary>Whether what the file does not mention is taken out of public sight.</summary>
    public bool Verberg { get; set; }

    /// <summary><see cref="Importplan.Merk"/> of what was looked at; null as long as it was not asked for.</summary>
    public string? Planmerk { get; set; }

    public required Importstatus Status { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime AangemaaktOp { get; init; }

    /// <summary>When it ended, UTC; null: it has not.</summary>
    public DateTime? KlaarOp { get; set; }

    /// <summary>Number of the import that came of it, or that was undone.</summary>
    public int? ImportId { get; set; }

    /// <summary>How many voorzieningen changed.</summary>
    public int? Aantal { get; set; }

    /// <summary>Slugs and paths of what someone else changed meanwhile; null: none, or not known by name.</summary>
    public string? Botsing { get; set; }

    /// <summary>How many faults the file had when it was looked at last; null: nobody looked yet.</summary>
    public int? Fouten { get; set; }

    /// <summary>Whether it can be looked at and asked for, again or for the first time.</summary>
    public bool IsTeBekijken => OngedaanVan is null && Status is Importstatus.Aangeleverd or Importstatus.Botsing or Importstatus.Gestopt or Importstatus.Mislukt;

    /// <summary>Whether it is asked for and has not ended.</summary>
    public bool Loopt => Status is Importstatus.Wacht or Importstatus.Bezig;
}

/// <summary>The bytes of the file; gone as soon as nobody needs them.</summary>
public sealed class Importinhoud
{
    public required Guid OpdrachtId { get; init; }

    public required byte[] Bytes { get; init; }
}
