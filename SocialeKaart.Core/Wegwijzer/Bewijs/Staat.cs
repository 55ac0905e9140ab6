namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>A state that can be reached: answers, what they come to, and the plan.</summary>
/// <param name="Antwoorden">As given.</param>
/// <param name="Situatie">What they come to.</param>
/// <param name="Plan">The plan at this point.</param>
/// <param name="Bits">What stands in the plan, by <see cref="Suggestienummers"/>.</param>
internal readonly record struct Staat(Antwoorden Antwoorden, Situatie Situatie, Plan Plan, ulong[] Bits);
