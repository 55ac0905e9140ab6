namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>Whether a slot takes place on a day; ordered from surely not to surely.</summary>
internal enum Voorkomen
{
    Niet,

    /// <summary>It may or may not: nobody wrote down what happens on such a day.</summary>
    Onzeker,

    Wel,
}
