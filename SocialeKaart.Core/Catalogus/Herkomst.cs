namespace SocialeKaart.Core.Catalogus;

/// <summary>Where the knowledge of a voorziening or organisatie comes from.</summary>
public enum Herkomst
{
    /// <summary>The municipality's vision document of 2021.</summary>
    Visie,

    /// <summary>Public sources.</summary>
    Openbaar,

    /// <summary>A national organisation.</summary>
    Landelijk,

    /// <summary>Exists by law in every municipality; local details may differ.</summary>
    Wet,

    /// <summary>A fictitious example; says so wherever it is shown or exported.</summary>
    Voorbeeld,
}

/// <summary>Who may see a voorziening.</summary>
public enum Zichtbaarheid
{
    Publiek,

    /// <summary>Staff only: not found for the public.</summary>
    Werkplek,
}
