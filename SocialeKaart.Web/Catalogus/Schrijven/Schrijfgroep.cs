namespace SocialeKaart.Web.Catalogus.Schrijven;

/// <summary>The groups of the editor, in the order of the page.</summary>
public enum Schrijfgroep
{
    Wat,
    Wie,
    Waar,
    Kosten,
    Vindbaar,
    Zichtbaar,

    /// <summary>Where it is handed in.</summary>
    Klaar,
}
