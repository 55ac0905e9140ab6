using System.Collections.Immutable;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Gesprek;

namespace SocialeKaart.Core.Overdracht;

/// <summary>An overdracht before it is sent: lives in the gesprek, in nobody's database.</summary>
public sealed record Concept : Vertrouwelijk
{
    /// <summary>Longest text of one part, in characters (UTF-16).</summary>
    public const int LangsteDeel = 2_000;

    /// <summary>Of the overdracht that it becomes, once: whoever sends the same twice has sent one.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Bestemming Naar { get; init; }

    /// <summary>What was written; a part without text is not in it.</summary>
    public required ImmutableSortedDictionary<Deelsoort, string> Delen { get; init; }

    /// <summary>Which of these the recipient may see.</summary>
    public required ImmutableSortedSet<Deelsoort> TeDelen { get; init; }

    public required Grondslag Grondslag { get; init; }

    public required Leeftijdsgroep Leeftijd { get; init; }

    /// <summary>Who gave consent to the help and to sharing; null: nobody yet.</summary>
    public required Toestemminggever? Gever { get; init; }

    /// <summary>Why someone who decides too is missing, at a melding; null: nobody is, or not asked yet.</summary>
    public Ontbreekreden? Ontbreekt { get; init; }

    /// <summary>Whether the sender has a professional secrecy.</summary>
    public required bool HeeftBeroepsgeheim { get; init; }

    /// <summary>Who released the sender from it; null: nobody yet.</summary>
    public Toestemminggever? BeroepsgeheimGever { get; init; }

    /// <summary>Whether the resident wants the slip, and it is safe to have.</summary>
    public bool MetVolgkaart { get; init; }

    /// <summary>What is still wrong with it; null: it can be sent.</summary>
    public Overdrachtfout? Toets()
    {
        if (Gever is null || (HeeftBeroepsgeheim && !MagGeheimDelen()))
            return Overdrachtfout.GeenToestemming;
        // Where a number is kept, so is how to use it safely: the next recipient may get it too.
        if (IsLeeg(Deelsoort.Waarom) || IsLeeg(Deelsoort.Naam) || (Delen.ContainsKey(Deelsoort.Contact) && !Delen.ContainsKey(Deelsoort.Contactregels)))
            return Overdrachtfout.Leeg;
        if (Delen.Values.Any(t => t.Length > LangsteDeel))
            return Overdrachtfout.TeLang;
        if (Delen.Values.Any(Bsn.StaatIn))
            return Overdrachtfout.Bsn;
        return TeDelen.IsSubsetOf(Delen.Keys) && !TeDelen.IsEmpty ? null : Overdrachtfout.NietsTeDelen;
    }

    // Secrecy is lifted by the same people as decide about sharing: never by the parents of someone of 16.
    private bool MagGeheimDelen() => BeroepsgeheimGever is { } gever && Leeftijdsregels.Volstaat(Leeftijd, gever, Naar.Soort == Bestemmingsoort.Toegang);

    private bool IsLeeg(Deelsoort deel) => !Delen.TryGetValue(deel, out var tekst) || string.IsNullOrWhiteSpace(tekst);
}

/// <summary>What the resident gets to follow it.</summary>
/// <param name="Code">On the paper: <see cref="Volgcode"/>.</param>
/// <param name="Geheim">Told in person, never on the paper.</param>
public sealed record Volgkaart(string Code, string Geheim) : Vertrouwelijk;

/// <summary>A sent overdracht.</summary>
/// <param name="Id">Of the overdracht.</param>
/// <param name="Volgkaart">Shown once, now; null when none was asked for, or when it had been sent before.</param>
public sealed record Verstuurd(Guid Id, Volgkaart? Volgkaart) : Vertrouwelijk;
