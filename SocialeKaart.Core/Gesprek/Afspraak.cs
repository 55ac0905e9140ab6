namespace SocialeKaart.Core.Gesprek;

/// <summary>Who does what, when.</summary>
/// <param name="Id">Stable within the gesprek.</param>
/// <param name="Wie">At most <see cref="LangsteWie"/> characters.</param>
/// <param name="Wat">Not blank; at most <see cref="LangsteWat"/> characters.</param>
/// <param name="Wanneer">Day in Oosterhout's time; null when none was agreed.</param>
/// <param name="Gedaan">Whether it was done.</param>
public sealed record Afspraak(int Id, string Wie, string Wat, DateOnly? Wanneer = null, bool Gedaan = false) : Vertrouwelijk
{
    public const int LangsteWie = 80, LangsteWat = 500;

    internal int Tekens => Wie.Length + Wat.Length;

    internal Afspraak Getoetst() => this with
    {
        Wie = Vrijetekst.Toets(Wie, LangsteWie, nameof(Wie)),
        Wat = Vrijetekst.ToetsGevuld(Wat, LangsteWat, nameof(Wat)),
    };
}
