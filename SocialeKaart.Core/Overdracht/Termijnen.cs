namespace SocialeKaart.Core.Overdracht;

/// <summary>How long each step of an overdracht may take, and how long a closed one is kept; the municipality may set others.</summary>
public sealed record Termijnen
{
    /// <summary>Working days in which a recipient says yes or no, and in which a Houder goes on after a no.</summary>
    public int Antwoord { get; init; } = 3;

    /// <summary>Working days from yes to the first contact with the resident.</summary>
    public int EersteContact { get; init; } = 5;

    /// <summary>Working days from the first contact to a start, or a date for it.</summary>
    public int Start { get; init; } = 15;

    /// <summary>Weeks after which an open overdracht has to be renewed or withdrawn.</summary>
    public int WekenOpen { get; init; } = 26;

    /// <summary>Weeks that a closed one is kept before all that is personal in it is deleted.</summary>
    public int WekenBewaard { get; init; } = 6;

    /// <summary>The same, when every figure makes sense.</summary>
    /// <exception cref="InvalidOperationException">One is below 1, or so long that it is no term.</exception>
    public Termijnen Getoetst() =>
        Kan(Antwoord, 30) && Kan(EersteContact, 60) && Kan(Start, 130) && Kan(WekenOpen, 104) && Kan(WekenBewaard, 520)
            ? this
            : throw new InvalidOperationException($"A term is a whole number from 1 on, and no longer than makes sense: {this}.");

    private static bool Kan(int aantal, int meeste) => aantal >= 1 && aantal <= meeste;
}
