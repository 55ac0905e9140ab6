namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>What the grid of all entries can be narrowed by; one value of each at a time. Its word is its key in the address.</summary>
public enum Roosterfacet
{
    Organisatie,
    Leefdomein,
    Onderwerp,
    Laag,

    /// <summary>Who sees it; also <see cref="Roosterregel.Concept"/> and <see cref="Roosterregel.Samengevoegd"/>.</summary>
    Zichtbaar,

    /// <summary>How it stands with being checked.</summary>
    Controle,

    Herkomst,

    /// <summary>A change waits for the redactie.</summary>
    Wacht,

    /// <summary>Number of the import that made what is published.</summary>
    Import,
}

/// <summary>What the grid can be ordered by.</summary>
public enum Roosterkolom
{
    Naam,
    Organisatie,
    Laag,

    /// <summary>How it stands with being checked, the best first; within that the earliest check first.</summary>
    Controle,

    /// <summary>When its content last changed, the earliest first.</summary>
    Gewijzigd,
}
