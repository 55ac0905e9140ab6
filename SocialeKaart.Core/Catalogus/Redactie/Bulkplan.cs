using SocialeKaart.Core.Catalogus.Uitgeven;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>What a change of many does to one of them.</summary>
/// <param name="Id">Of the voorziening.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">As it is published, or its slug when nothing is.</param>
/// <param name="Gezien">Number of the version that was looked at; 0 when none is published.</param>
/// <param name="Was">As it is; null when nothing is published.</param>
/// <param name="Wordt">As it would be; the same when nothing changes.</param>
/// <param name="Fouten">Why it cannot.</param>
public sealed record Bulkregel(Guid Id, string Slug, string Naam, int Gezien, Bulkstand? Was, Bulkstand? Wordt, IReadOnlyList<Veldfout> Fouten)
{
    /// <summary>Whether there is anything to do.</summary>
    public bool Verandert => Fouten.Count == 0 && IsAnders;

    /// <summary>Whether it would be otherwise.</summary>
    internal bool IsAnders => Was is not null && Wordt is not null && (Was with { Inhoud = Wordt.Inhoud } != Wordt || NieuweInhoud);

    /// <summary>Whether what is published changes, and so a new version comes.</summary>
    internal bool NieuweInhoud => Was is not null && Wordt is not null && Inhoudsverschil.Tussen(Was.Inhoud, Wordt.Inhoud).Count > 0;
}

/// <summary>What a change of many would do; nothing of it is done yet.</summary>
/// <param name="Wijziging">The change.</param>
/// <param name="Regels">Every entry that was chosen, by name.</param>
public sealed record Bulkplan(Bulkwijziging Wijziging, IReadOnlyList<Bulkregel> Regels)
{
    /// <summary>Those that would change.</summary>
    public IReadOnlyList<Bulkregel> Veranderend => [.. Regels.Where(r => r.Verandert)];

    /// <summary>Those that stand in the way: as long as there is one, nothing is done.</summary>
    public IReadOnlyList<Bulkregel> Fout => [.. Regels.Where(r => r.Fouten.Count > 0)];
}

/// <summary>What became of a change of many.</summary>
public abstract record Bulkuitkomst
{
    private Bulkuitkomst()
    {
    }

    /// <summary>All of it is done.</summary>
    /// <param name="Aantal">How many entries changed.</param>
    public sealed record Gelukt(int Aantal) : Bulkuitkomst;

    /// <summary>Someone changed one of them since it was looked at, or a rule is in the way. Nothing is done.</summary>
    /// <param name="Plan">As it stands now, to look at again.</param>
    /// <param name="Veranderd">Names of those that changed meanwhile.</param>
    public sealed record Botsing(Bulkplan Plan, IReadOnlyList<string> Veranderd) : Bulkuitkomst;
}
