using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>What an owner says of one critical field.</summary>
/// <param name="Klopt">True: as it stands; false: it is otherwise.</param>
/// <param name="Anders">How it is, in the owner's words; for fields that the redactie has to write itself.</param>
public sealed record Veldantwoord(bool Klopt, string Anders);

/// <summary>An owner's answer: every critical field with a yes or a correction.</summary>
public sealed record Controleantwoord
{
    /// <summary>One for every field of the entry.</summary>
    public required IReadOnlyDictionary<Kritiekveld, Veldantwoord> Velden { get; init; }

    /// <summary>The right number, where <see cref="Kritiekveld.Telefoon"/> is not right; empty: there is none any more.</summary>
    public string Telefoon { get; init; } = "";

    /// <summary>How to apply, where <see cref="Kritiekveld.Aanmelden"/> is not right.</summary>
    public Aanmelden? Aanmelden { get; init; }

    /// <summary>Whether there is room, where <see cref="Kritiekveld.Capaciteit"/> is not right.</summary>
    public Capaciteit? Capaciteit { get; init; }

    /// <summary>The fields whose correction is an edit that can be published as it is; of others the redactie reads what is wrong and writes it.</summary>
    public static IReadOnlyList<Kritiekveld> Invulbaar { get; } = [Kritiekveld.Telefoon, Kritiekveld.Aanmelden, Kritiekveld.Capaciteit];

    /// <summary>The content with what is corrected in it.</summary>
    public VoorzieningInhoud Verbeter(VoorzieningInhoud inhoud) => inhoud with
    {
        Contact = Anders(Kritiekveld.Telefoon) ? Kritiekevelden.MetTelefoon(inhoud.Contact, string.IsNullOrWhiteSpace(Telefoon) ? null : Telefoon.Trim()) : inhoud.Contact,
        Aanmelden = Anders(Kritiekveld.Aanmelden) ? Aanmelden : inhoud.Aanmelden,
        Capaciteit = Anders(Kritiekveld.Capaciteit) ? Capaciteit : inhoud.Capaciteit,
    };

    private bool Anders(Kritiekveld veld) => Velden.TryGetValue(veld, out var antwoord) && !antwoord.Klopt;
}
