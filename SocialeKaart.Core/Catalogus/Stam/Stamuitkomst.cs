using SocialeKaart.Core.Catalogus.Uitgeven;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>What makes use of something that an editor wants to take away.</summary>
/// <param name="Voorzieningen">How many name it, those for staff among them.</param>
/// <param name="Accounts">How many accounts and open invitations are of it.</param>
/// <param name="Elders">Whether something else names it: the wegwijzer, a page of the site, a report of a gap, an overdracht, or an import that can be undone.</param>
public sealed record Stamgebruik(int Voorzieningen, int Accounts, bool Elders)
{
    /// <summary>Whether nothing does.</summary>
    public bool IsGeen => this is { Voorzieningen: 0, Accounts: 0, Elders: false };
}

/// <summary>What became of a change of what all entries share. Unless it succeeded, nothing changed.</summary>
public abstract record Stamuitkomst
{
    private Stamuitkomst()
    {
    }

    /// <summary>It is done, and everyone sees it within a second.</summary>
    public sealed record Gelukt : Stamuitkomst;

    /// <summary>Someone else changed it since it was seen, or took it away.</summary>
    public sealed record Botsing : Stamuitkomst;

    /// <summary>It breaks the rules of the seed files.</summary>
    /// <param name="Fouten">Every fault, by the key of the file; of a row as <c>tijden.0</c>, the first row being 0.</param>
    public sealed record Ongeldig(IReadOnlyList<Veldfout> Fouten) : Stamuitkomst;

    /// <summary>It cannot go, because it is used.</summary>
    /// <param name="Door">By what.</param>
    public sealed record InGebruik(Stamgebruik Door) : Stamuitkomst;
}
