namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>What is wrong with a field, whatever a file calls that field. Between brackets: the two values that words for it need.</summary>
public enum Veldfoutsoort
{
    /// <summary>It has to be filled in.</summary>
    Leeg,

    /// <summary>At least one has to be chosen.</summary>
    Kies,

    /// <summary>(Characters there are, characters there may be.)</summary>
    TeLang,

    /// <summary>It has to be one line.</summary>
    Regeleinde,

    /// <summary>(The text.) Not the two letters of a language.</summary>
    GeenTaal,

    /// <summary>(Lowest, highest.) Not a whole number.</summary>
    GeenGetal,

    /// <summary>(Lowest, highest.) Not degrees.</summary>
    GeenGraden,

    /// <summary>A place on the map has a breadth as well as a length.</summary>
    HalfPunt,

    /// <summary>(The text.) Not a date.</summary>
    GeenDatum,

    GeenTelefoon,

    GeenMail,

    GeenWeb,

    /// <summary>Not an amount of money.</summary>
    GeenBedrag,

    /// <summary>(The text.) It is there twice.</summary>
    Dubbel,

    /// <summary>(Id.) What was chosen does not exist any more.</summary>
    BestaatNiet,

    /// <summary>A wijk lies in another kern.</summary>
    AndereKern,

    /// <summary>(Name.) No place of the entry has this name.</summary>
    GeenPlek,

    /// <summary>The highest age is below the lowest.</summary>
    LeeftijdOmgekeerd,

    /// <summary>The last day is before the first.</summary>
    DagenOmgekeerd,

    /// <summary>Every so many weeks: of a week, counted from a first day.</summary>
    ElkeZonderBegin,

    /// <summary>The body has no heading for the first step.</summary>
    GeenEersteStap,

    Html,

    Plaatje,

    /// <summary>Signs that a seed file cannot keep.</summary>
    Onleesbaar,

    /// <summary>Not lower case letters, digits and hyphens.</summary>
    GeenAdres,

    /// <summary>(Slug.) The address is, or was, that of another entry.</summary>
    AdresBezet,

    /// <summary>A moment that is past, to publish at.</summary>
    MomentVoorbij,

    /// <summary>A day that is past, to be seen until.</summary>
    DagVoorbij,

    /// <summary>(Date.) To be seen until a day before the one on which it is published.</summary>
    EindeVoorBegin,
}

/// <summary>A fault without the words of a file: a screen says it with the names that its own fields have.</summary>
/// <param name="Soort">What is wrong.</param>
/// <param name="Een">First of the values that <see cref="Veldfoutsoort"/> tells of; else empty.</param>
/// <param name="Twee">Second of them; else empty.</param>
public sealed record Foutwoord(Veldfoutsoort Soort, string Een = "", string Twee = "");
