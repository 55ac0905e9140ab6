namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>The functions that are proved; others than the real ones show that the proof can find a fault.</summary>
/// <param name="Loop">From answers to a situation.</param>
/// <param name="Advies">From a situation to a plan.</param>
public sealed record Motor(Func<Definitie, Antwoorden, Situatie> Loop, Func<Situatie, Aanbod, DateTime, Plan> Advies)
{
    /// <summary>The engine that visitors get.</summary>
    public static Motor Echt { get; } = new(Looppad.Loop, Adviseur.Advies);
}
