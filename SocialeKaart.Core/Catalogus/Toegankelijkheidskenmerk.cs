namespace SocialeKaart.Core.Catalogus;

/// <summary>What makes a place usable for people with a disability. An absent one is not known, never "no".</summary>
public enum Toegankelijkheidskenmerk
{
    Rolstoel,
    AangepastToilet,
    Ringleiding,
    Gebarentaal,
    Prikkelarm,
    Hulphond,
    Lift,
    BegeleiderMee,
}
