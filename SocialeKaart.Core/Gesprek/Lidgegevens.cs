using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>Place in the household.</summary>
public enum Lidsoort
{
    Volwassene,

    /// <summary>Partner of the first <see cref="Volwassene"/>.</summary>
    Partner,

    /// <summary>Child of the household, of any age; without an age: younger than 18.</summary>
    Kind,
}

/// <summary>Who a member of the household is: as much as the wegwijzer asks, and no name.</summary>
/// <param name="Aanduiding">A label such as "moeder"; not blank, at most <see cref="LangsteAanduiding"/> characters.</param>
/// <param name="Soort">Place in the household.</param>
/// <param name="Leeftijd">One of <see cref="Leeftijdsgroepen"/>, within 0 to 120; null when not said.</param>
/// <param name="KrijgtZorg">Whether the others in the household care for this one.</param>
public sealed record Lidgegevens(string Aanduiding, Lidsoort Soort, Leeftijdsband? Leeftijd = null, bool KrijgtZorg = false) : Vertrouwelijk
{
    public const int LangsteAanduiding = 40;

    private const int Volwassen = 18, Oudste = 120;

    public bool IsMinderjarig => Leeftijd is { } leeftijd ? leeftijd.Tot < Volwassen : Soort == Lidsoort.Kind;

    internal Lidgegevens Getoetst()
    {
        Vrijetekst.Eis(Enum.IsDefined(Soort), $"There is no kind of member {(int)Soort}.", nameof(Soort));
        Vrijetekst.Eis(Leeftijd is not { } band || (band.Van >= 0 && band.Van <= band.Tot && band.Tot <= Oudste), "No ages of people.", nameof(Leeftijd));
        return this with { Aanduiding = Vrijetekst.ToetsGevuld(Aanduiding, LangsteAanduiding, nameof(Aanduiding)) };
    }
}
