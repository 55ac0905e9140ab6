namespace SocialeKaart.Core.Opslag.Post;

/// <summary>
/// What a message says: to staff never more than that something waits; about a public page also which one. Each has its texts under its name in
/// <c>PostTeksten.resx</c>.
/// </summary>
public enum Berichtsoort
{
    /// <summary>Something new waits.</summary>
    IetsWacht,

    /// <summary>It waits still, and the time to answer is almost over or past.</summary>
    WachtNog,

    /// <summary>To an Aanbieder: the redactie asks something about what was handed in.</summary>
    Aanbodvraag,

    /// <summary>To an Aanbieder: what was handed in is on the site.</summary>
    Aanbodgoedgekeurd,

    /// <summary>To an Aanbieder: what was handed in is not taken over; why is read after signing in.</summary>
    Aanbodafgewezen,

    /// <summary>To who began to write something and left it: it will be cleaned up.</summary>
    Conceptverloopt,

    /// <summary>To who keeps a voorziening true: whether all is still right, with a link to say so.</summary>
    Controlevraag,

    /// <summary>The same again.</summary>
    Controleherinnering,

    /// <summary>The redactie asks something about a correction, with a new link.</summary>
    Controleterugvraag,

    /// <summary>The public is warned by now, with a link to end that.</summary>
    Controlewaarschuwing,

    /// <summary>To who reported a fault: the page was changed.</summary>
    MeldingAangepast,

    /// <summary>To who reported a fault: the page was right.</summary>
    MeldingKloptWel,

    /// <summary>To who reported a fault: it could not be found out.</summary>
    MeldingNietDuidelijk,
}

/// <summary>What is behind a message.</summary>
public static class Berichtsoorten
{
    /// <summary>Whether it is about what an Aanbieder handed in, and is read with the entries of the own organisatie.</summary>
    public static bool IsAanbod(this Berichtsoort soort) => soort is Berichtsoort.Aanbodvraag or Berichtsoort.Aanbodgoedgekeurd or Berichtsoort.Aanbodafgewezen;

    /// <summary>Whether it goes to someone without an account, of whom nothing is kept once it is out.</summary>
    public static bool IsAanMelder(this Berichtsoort soort) => soort is Berichtsoort.MeldingAangepast or Berichtsoort.MeldingKloptWel or Berichtsoort.MeldingNietDuidelijk;
}

/// <summary>The public page that a message is about.</summary>
/// <param name="Naam">Of the voorziening.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Link">What the link of a check says, to be signed as the message goes out; null: there is none.</param>
public sealed record Berichtinhoud(string Naam, string Slug, string? Link = null);
