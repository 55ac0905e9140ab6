using System.Diagnostics.CodeAnalysis;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>What a story in a visitor's own words was understood to be about.</summary>
/// <param name="Leefdomeinen">The areas of life, the weightiest first; at most <see cref="Verhaallezer.MeesteLeefdomeinen"/>, and none twice.</param>
/// <param name="Spoed">Kinds of danger that it tells of, each once, in the order of <see cref="Spoedsoort.Alle"/>; none when there is none.</param>
[SuppressMessage("Design", "MA0049:Type name should not match containing namespace", Justification = "Both are the story; from outside, the namespace is imported.")]
public sealed record Verhaal(IReadOnlyList<Herkenning> Leefdomeinen, IReadOnlyList<string> Spoed);

/// <summary>An area of life that a story speaks of, and why that is thought.</summary>
/// <param name="Leefdomein">Its id.</param>
/// <param name="Woorden">One to three pieces of the story as it was written, each at most <see cref="Verhaallezer.LangsteWoorden"/> characters.</param>
public sealed record Herkenning(string Leefdomein, IReadOnlyList<string> Woorden);
