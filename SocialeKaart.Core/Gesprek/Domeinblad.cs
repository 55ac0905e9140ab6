namespace SocialeKaart.Core.Gesprek;

/// <summary>What was noted for one member in one opened leefdomein.</summary>
/// <param name="Sterk">What goes well; at most <see cref="LangsteSterk"/> characters.</param>
/// <param name="Notitie">At most <see cref="LangsteNotitie"/> characters.</param>
public sealed record Domeinblad(string Sterk, string Notitie) : Vertrouwelijk
{
    public const int LangsteSterk = 500, LangsteNotitie = 2_000;

    /// <summary>Opened, nothing noted yet.</summary>
    public static readonly Domeinblad Leeg = new("", "");

    internal int Tekens => Sterk.Length + Notitie.Length;

    internal Domeinblad Getoetst() => new(
        Vrijetekst.Toets(Sterk, LangsteSterk, nameof(Sterk)),
        Vrijetekst.Toets(Notitie, LangsteNotitie, nameof(Notitie)));
}
