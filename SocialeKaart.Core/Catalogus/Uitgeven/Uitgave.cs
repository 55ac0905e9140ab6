using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Uitgeven;

/// <summary>A fault in what was offered to be published.</summary>
/// <param name="Veld">The key of the seed file that is at fault, such as <c>samenvatting</c> or <c>contact</c>; <c>tekst</c> for the body.</param>
/// <param name="Reden">What is wrong, in Dutch, for who edits.</param>
/// <param name="Pad">Where exactly, with dots and from 0 the place in a list: <c>contact.mail</c>, <c>tijden.2</c>; null where it is the field as a whole.</param>
/// <param name="Woord">The same for a screen, which has other names than a file; null: only <paramref name="Reden"/> says it.</param>
public sealed record Veldfout(string Veld, string Reden, string? Pad = null, Foutwoord? Woord = null);

/// <summary>What became of an offer to publish. Whatever it is, nothing that was offered is lost: the offer stays with who made it.</summary>
public abstract record Uitgave
{
    private Uitgave()
    {
    }

    /// <summary>It is published, and the public sees it within a second.</summary>
    /// <param name="Id">Of the voorziening.</param>
    /// <param name="Nummer">Of the version: what to have seen for a next one.</param>
    public sealed record Gelukt(Guid Id, int Nummer) : Uitgave;

    /// <summary>Someone else published meanwhile, or the slug is taken. Nothing changed.</summary>
    /// <param name="Nummer">Of the version that is published now.</param>
    /// <param name="Inhoud">What that version says, to compare.</param>
    public sealed record Botsing(int Nummer, VoorzieningInhoud Inhoud) : Uitgave;

    /// <summary>It breaks the rules. Nothing changed.</summary>
    /// <param name="Fouten">Every fault, by field.</param>
    public sealed record Ongeldig(IReadOnlyList<Veldfout> Fouten) : Uitgave;

    /// <summary>There is no such voorziening, or no version of it is published.</summary>
    public sealed record Onbekend : Uitgave;
}
