using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>Something that is missing or wrong in what a sender filled in.</summary>
/// <param name="Veld">Id of the field on the page.</param>
/// <param name="Tekst">Key of what to say about it.</param>
public sealed record Nieuwfout(string Veld, string Tekst);

/// <summary>Looks through what a sender filled in, in the order of the page; says at which field something is wrong.</summary>
internal static class Nieuwtoets
{
    public const string Naam = "naam", Leeftijd = "leeftijd", Waarom = "waarom", Geprobeerd = "geprobeerd", Wensen = "wensen", Krachten = "krachten", Advies = "advies",
        Regels = "regels", Toelichting = "toelichting", Contact = "contact", Delen = "delen", Helpen = "mag-helpen", MagDelen = "mag-delen", Beroepsgeheim = "mag-beroepsgeheim", Strook = "strook";

    /// <summary>All that is wrong; empty: it can be sent.</summary>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="isMelding">To the municipal front door.</param>
    public static IReadOnlyList<Nieuwfout> Zoek(Nieuwinvoer invoer, bool isMelding) =>
    [
        .. Als(string.IsNullOrWhiteSpace(invoer.Naam), Naam, "Fout.Naam"),
        .. Tekst(Naam, invoer.Naam),
        .. Als(invoer.Leeftijd is null, Leeftijd, "Fout.Leeftijd"),
        .. Als(string.IsNullOrWhiteSpace(invoer.Waarom), Waarom, "Fout.Waarom"),
        .. Tekst(Waarom, invoer.Waarom),
        .. Tekst(Geprobeerd, invoer.Geprobeerd),
        .. Tekst(Wensen, invoer.Wensen),
        .. Tekst(Krachten, invoer.Krachten),
        .. isMelding ? Tekst(Advies, invoer.Advies) : [],
        .. Als(!invoer.IsRegelsGevraagd, Regels, "Fout.Regels"),
        .. Tekst(Toelichting, invoer.Toelichting),
        .. Tekst(Contact, invoer.Contact),
        .. Als(invoer.Leest(isMelding).Count == 0, Delen, "Fout.Delen"),
        .. Als(!invoer.MagHelpen, Helpen, "Fout.MagHelpen"),
        .. Als(!invoer.MagDelen, MagDelen, "Fout.MagDelen"),
        .. Als(invoer is { HeeftBeroepsgeheim: true, MagBeroepsgeheim: false }, Beroepsgeheim, "Fout.MagBeroepsgeheim"),
        .. Als(invoer.Strook is null, Strook, "Fout.Strook"),
    ];

    /// <summary>What is wrong with the text of one field; null: nothing.</summary>
    public static string? Tekstfout(string tekst) => Bsn.StaatIn(tekst) ? "Fout.Bsn" : tekst.Length > Concept.LangsteDeel ? "Fout.TeLang" : null;

    private static IEnumerable<Nieuwfout> Tekst(string veld, string tekst) => Tekstfout(tekst) is { } fout ? [new Nieuwfout(veld, fout)] : [];

    private static IEnumerable<Nieuwfout> Als(bool fout, string veld, string tekst) => fout ? [new Nieuwfout(veld, tekst)] : [];
}
