using System.Collections.Immutable;

namespace SocialeKaart.Core.Overdracht;

/// <summary>One part of what is handed over, encrypted and shared on its own.</summary>
public enum Deelsoort
{
    /// <summary>How the resident wants to be called.</summary>
    Naam,

    /// <summary>Telephone number, address or other way to reach the resident.</summary>
    Contact,

    /// <summary>How contact is safe; goes with <see cref="Contact"/> always.</summary>
    Contactregels,

    /// <summary>What is the matter.</summary>
    Waarom,

    /// <summary>What was tried.</summary>
    Geprobeerd,

    /// <summary>What the resident wants.</summary>
    Wensen,

    /// <summary>What goes well.</summary>
    Krachten,

    /// <summary>What the toeleider advises.</summary>
    Advies,
}

/// <summary>Where consent is for; each is asked on its own.</summary>
public enum Toestemmingsoort
{
    /// <summary>To this help.</summary>
    Hulp,

    /// <summary>To share parts of the story with one recipient.</summary>
    Delen,

    /// <summary>To break professional secrecy, where that applies.</summary>
    Beroepsgeheim,
}

/// <summary>Who gave consent.</summary>
public enum Toestemminggever
{
    Inwoner,
    Ouders,
    InwonerEnOuders,

    /// <summary>A guardian, curator or mentor.</summary>
    Vertegenwoordiger,

    /// <summary>A young person with a guardian.</summary>
    InwonerEnVertegenwoordiger,
}

/// <summary>Why the consent of someone who decides too is missing at a melding. Chosen, never written.</summary>
public enum Ontbreekreden
{
    NogNietGevraagd,
    NietBereikt,

    /// <summary>Asked, and said no.</summary>
    ZeiNee,

    /// <summary>Asking could bring the young person in danger.</summary>
    VragenNietVeilig,
}

/// <summary>Whose consent is needed. Source: Jeugdwet 7.3.4 and 7.3.5, Wgbo (BW 7:447, 7:450, 7:465).</summary>
public enum Leeftijdsgroep
{
    /// <summary>The parents with authority.</summary>
    OnderTwaalf,

    /// <summary>Both: the young person, and the parents or the guardian.</summary>
    TwaalfTotZestien,

    /// <summary>The young person alone.</summary>
    VanafZestien,
}

/// <summary>What the processing of personal data rests on. Source: AVG article 6.</summary>
public enum Grondslag
{
    Toestemming,

    /// <summary>An agreement about help or treatment.</summary>
    Overeenkomst,

    /// <summary>A task in the public interest, such as those of the Wmo and the Jeugdwet.</summary>
    PubliekeTaak,
}

/// <summary>One consent.</summary>
/// <param name="Soort">Where it is for.</param>
/// <param name="Naar">The recipient it holds for; null: for all that is not about one.</param>
/// <param name="Delen">The parts it holds for; empty unless it is about sharing.</param>
/// <param name="Gever">Who gave it.</param>
/// <param name="Op">UTC.</param>
public sealed record Toestemming(Toestemmingsoort Soort, Bestemming? Naar, ImmutableSortedSet<Deelsoort> Delen, Toestemminggever Gever, DateTime Op)
{
    /// <summary>UTC; null: still holds.</summary>
    public DateTime? IngetrokkenOp { get; init; }

    /// <summary>Why someone who decides too is missing; null: nobody is.</summary>
    public Ontbreekreden? Ontbreekt { get; init; }

    public bool Geldt => IngetrokkenOp is null;
}
