namespace SocialeKaart.Core.Actualiteit;

/// <summary>Why something about the truth of an entry is not taken.</summary>
public enum Actualiteitfout
{
    /// <summary>There is no such voorziening, link, signal or correction any more.</summary>
    Onbekend,

    /// <summary>Nothing chosen, or nothing written where it has to be.</summary>
    Leeg,

    TeLang,

    /// <summary>A citizen service number stands in it.</summary>
    Bsn,

    /// <summary>Not an e-mail address.</summary>
    GeenMail,

    /// <summary>No number of days that can be.</summary>
    GeenDagen,

    /// <summary>What is corrected breaks the rules of the catalogue, such as letters in a telephone number.</summary>
    Ongeldig,

    /// <summary>Someone else published meanwhile: look again.</summary>
    Botsing,

    /// <summary>Both changed the same part, and it is not chosen which one stays.</summary>
    NietGekozen,
}
