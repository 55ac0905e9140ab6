using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Catalogus;

/// <summary>Why something that staff wrote is not kept.</summary>
public enum Schrijffout
{
    /// <summary>What it belongs to does not exist (any more), or not for this account.</summary>
    Onbekend,

    /// <summary>Nothing was written.</summary>
    Leeg,

    TeLang,

    /// <summary>A citizen service number stands in it.</summary>
    Bsn,

    /// <summary>An e-mail address or telephone number stands in it: asked is whether it is about a person.</summary>
    OverEenPersoon,

    /// <summary>Not an e-mail address.</summary>
    GeenMail,

    /// <summary>The account has as many lists as it can have.</summary>
    TeVeelLijsten,

    /// <summary>More voorzieningen than a list can hold.</summary>
    TeVeelVoorzieningen,
}

/// <summary>The rules for all free text of staff.</summary>
internal static class Schrijfregels
{
    /// <summary>What is wrong with a text that has to be there; null when nothing is.</summary>
    public static Schrijffout? Toets(string tekst, int langst) => tekst.Length == 0 ? Schrijffout.Leeg : ToetsVrij(tekst, langst);

    /// <summary>What is wrong with a text that may be absent; null when nothing is.</summary>
    public static Schrijffout? ToetsVrij(string? tekst, int langst) =>
        tekst?.Length > langst ? Schrijffout.TeLang
        : tekst is not null && Bsn.StaatIn(tekst) ? Schrijffout.Bsn
        : null;
}
