namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>A word of a story, and where it stands.</summary>
/// <param name="Woord">Folded: lower case, without accents.</param>
/// <param name="Begin">Place of its first character in the story.</param>
/// <param name="Lengte">Its length in the story, in characters.</param>
/// <param name="Zin">Number of its sentence, from 0.</param>
/// <param name="Zinsdeel">Number of its clause, from 0 and on through all sentences.</param>
internal readonly record struct Verhaalwoord(string Woord, int Begin, int Lengte, int Zin, int Zinsdeel);
