using System.Collections.Frozen;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>What someone with an account may do; several may combine, as far as <see cref="Rolregels"/> allow.</summary>
public enum Rol
{
    /// <summary>Guides residents: searches, talks, hands over.</summary>
    Toeleider,

    /// <summary>Receives overdrachten for an organisation.</summary>
    Ontvanger,

    /// <summary>The municipal front office: recipient of last resort.</summary>
    Frontoffice,

    /// <summary>Called when a household's plan is vastgelopen.</summary>
    Procesregisseur,

    /// <summary>Keeps the whole catalogue true.</summary>
    Redacteur,

    /// <summary>Keeps the entries of the own organisation true.</summary>
    Aanbieder,

    /// <summary>Accounts and settings; never stories.</summary>
    Beheerder,
}

/// <summary>Which roles go together, and which groups of roles mean the same to a rule.</summary>
public static class Rolregels
{
    /// <summary>Those that read what residents told. Who hands out accounts is none of them: nobody gives oneself a look at stories.</summary>
    public static FrozenSet<Rol> LezenVerhalen { get; } = [Rol.Toeleider, Rol.Ontvanger, Rol.Frontoffice, Rol.Procesregisseur];

    /// <summary>Those that sit beside a resident.</summary>
    public static FrozenSet<Rol> VoerenGesprek { get; } = [Rol.Toeleider, Rol.Frontoffice, Rol.Procesregisseur];

    /// <summary>Those that see every open overdracht, without its story, so that nobody is dropped.</summary>
    public static FrozenSet<Rol> ZienBord { get; } = [Rol.Frontoffice, Rol.Procesregisseur];

    /// <summary>Those that know from their work how a voorziening goes, and tell colleagues.</summary>
    public static FrozenSet<Rol> DelenPraktijk { get; } = [Rol.Toeleider, Rol.Ontvanger, Rol.Frontoffice, Rol.Procesregisseur];

    /// <summary>Those that read what staff know of a voorziening of any organisatie: whom to call, and praktijktips. Who hands out accounts is none of them.</summary>
    public static FrozenSet<Rol> LezenKennis { get; } = [.. LezenVerhalen, Rol.Redacteur];

    /// <summary>Those that read what staff know of the voorzieningen of their own organisatie.</summary>
    public static FrozenSet<Rol> LezenEigenKennis { get; } = [Rol.Aanbieder];

    /// <summary>Those that may write the facts for staff about a voorziening of any organisation.</summary>
    public static FrozenSet<Rol> OnderhoudenFeiten { get; } = [Rol.Frontoffice, Rol.Redacteur];

    /// <summary>Those that may write the facts for staff about the voorzieningen of their own organisatie.</summary>
    public static FrozenSet<Rol> OnderhoudenEigenFeiten { get; } = [Rol.Aanbieder, Rol.Ontvanger];

    /// <summary>Those that keep the whole catalogue true: confirm, approve, hide, and hear what is wrong.</summary>
    public static FrozenSet<Rol> HoudenActueel { get; } = [Rol.Redacteur, Rol.Beheerder];

    /// <summary>Those that write the entries of their own organisatie.</summary>
    public static FrozenSet<Rol> SchrijvenEigen { get; } = [Rol.Aanbieder];

    /// <summary>Those that keep something of the sociale kaart in order: all of it, what their own organisatie offers, or the accounts.</summary>
    public static FrozenSet<Rol> Onderhouden { get; } = [.. HoudenActueel, Rol.Aanbieder];

    /// <summary>What is wrong with a set of roles; null when nothing is.</summary>
    public static Rolfout? Toets(IReadOnlyCollection<Rol> rollen) =>
        rollen.Count == 0 ? Rolfout.Geen
        : rollen.Contains(Rol.Beheerder) && rollen.Any(LezenVerhalen.Contains) ? Rolfout.BeheerderLeestVerhalen
        : null;
}

/// <summary>Why a change of roles or of an account is refused.</summary>
public enum Rolfout
{
    /// <summary>No role at all: block the account instead.</summary>
    Geen,

    /// <summary><see cref="Rol.Beheerder"/> combines with no role that reads stories.</summary>
    BeheerderLeestVerhalen,

    /// <summary>The only Beheerder who can sign in would be gone.</summary>
    LaatsteBeheerder,

    /// <summary>With two or more, a new Beheerder needs the word of a second one: it waits for that now.</summary>
    TweedeBeheerderNodig,

    /// <summary>It holds open overdrachten or consulten, or coordinates a gezinsplan: these are handed over first.</summary>
    HoudtOverdrachten,

    /// <summary>Who proposed a Beheerder cannot be the second one who agrees.</summary>
    EigenVoordracht,

    /// <summary>There is no such account, invitation or proposal any more.</summary>
    Onbekend,

    /// <summary>There is an account or an open invitation with this e-mail address.</summary>
    BestaatAl,

    /// <summary>Not an e-mail address.</summary>
    GeenMail,

    /// <summary>No name.</summary>
    GeenNaam,
}
