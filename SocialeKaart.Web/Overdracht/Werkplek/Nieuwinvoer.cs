using System.Collections.Immutable;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>Whether the resident gets a slip to follow it by.</summary>
public enum Strookkeuze
{
    /// <summary>Wanted, and safe to have.</summary>
    Ja,

    /// <summary>Not wanted.</summary>
    Nee,

    /// <summary>Someone could find it.</summary>
    NietVeilig,
}

/// <summary>
/// What a sender filled in until now. Immutable; lives in the circuit and in the tab, nowhere else. A consent is for what was there when it was
/// given: what changes that takes the consent back.
/// </summary>
public sealed record Nieuwinvoer : Vertrouwelijk
{
    /// <summary>Longest texts, in characters (UTF-16).</summary>
    public const int LangsteNaam = 120, LangsteContact = 300, LangsteToelichting = 500;

    /// <summary>Id of the overdracht that it becomes: kept with it, so that what was sent is known as sent, also after a lost connection.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>For whom: slug of the voorziening, or that of the front office.</summary>
    public required string Naar { get; init; }

    /// <summary>The front office instead, because nobody receives there.</summary>
    public bool ViaFrontoffice { get; init; }

    /// <summary>The sender said that there is no danger now.</summary>
    public bool IsVeilig { get; init; }

    /// <summary>How a gesprek calls this person; offered as name, taken over only when the sender says so.</summary>
    public string Aanduiding { get; init; } = "";

    public string Naam { get; init; } = "";

    /// <summary>Null: to be chosen.</summary>
    public Leeftijdsgroep? Leeftijd { get; init; } = Leeftijdsgroep.VanafZestien;

    /// <summary>Null: whose consent comes first at this age.</summary>
    public Toestemminggever? Gever { get; init; }

    /// <summary>Why someone who decides too is missing, at a melding.</summary>
    public Ontbreekreden Ontbreekt { get; init; }

    public string Waarom { get; init; } = "";

    public string Geprobeerd { get; init; } = "";

    public string Wensen { get; init; } = "";

    public string Krachten { get; init; } = "";

    /// <summary>For the municipal front door only.</summary>
    public string Advies { get; init; } = "";

    public string Contact { get; init; } = "";

    public ImmutableSortedSet<Contactregel> Regels { get; init; } = [];

    /// <summary>Asked, and there are none.</summary>
    public bool ZonderRegels { get; init; }

    public string Toelichting { get; init; } = "";

    /// <summary>Ticked or unticked by hand; where nothing is said the start of <see cref="Begint"/> holds.</summary>
    public ImmutableSortedDictionary<Deelsoort, bool> Vinkjes { get; init; } = ImmutableSortedDictionary<Deelsoort, bool>.Empty;

    public Grondslag Grondslag { get; init; } = Grondslag.Toestemming;

    public bool MagHelpen { get; init; }

    public bool MagDelen { get; init; }

    /// <summary>The consent to share was given, and what is shared changed since: it is asked again.</summary>
    public bool IsDelenVeranderd { get; init; }

    public bool HeeftBeroepsgeheim { get; init; }

    public bool MagBeroepsgeheim { get; init; }

    /// <summary>Null: not asked yet.</summary>
    public Strookkeuze? Strook { get; init; }

    /// <summary>A gesprek told that home may not be safe.</summary>
    public bool ThuisOnveilig { get; init; }

    /// <summary>Whether nothing was written, and nothing came along.</summary>
    public bool IsLeeg => string.IsNullOrWhiteSpace(string.Concat(Aanduiding, Naam, Waarom, Geprobeerd, Wensen, Krachten, Advies, Contact, Toelichting));

    /// <summary>Whether the question about safe contact was answered: before that nobody writes down a number.</summary>
    public bool IsRegelsGevraagd => ZonderRegels || !Regels.IsEmpty;

    /// <summary>Whether someone at home may not know of it: then nothing on paper names it, unless the sender says so.</summary>
    public bool IsVoorzichtig => ThuisOnveilig || Strook == Strookkeuze.NietVeilig || Contactveiligheid.IsVoorzichtig(Regels);

    /// <summary>The same with another age; whose consent counts, and whether it was given, is asked again.</summary>
    public Nieuwinvoer MetLeeftijd(Leeftijdsgroep leeftijd) => ZonderToestemming() with { Leeftijd = leeftijd, Gever = null };

    /// <summary>The same with the consent of someone else, which is asked again.</summary>
    public Nieuwinvoer MetGever(Toestemminggever gever) => ZonderToestemming() with { Gever = gever };

    /// <summary>The same for the front office.</summary>
    public Nieuwinvoer MetFrontoffice() => ZonderToestemming() with { ViaFrontoffice = true };

    /// <summary>Makes a change. The consent to share is for what was shared when it was given: when the parts or their words become others, it is asked again.</summary>
    /// <param name="doe">The change.</param>
    /// <param name="isMelding">To the municipal front door.</param>
    public Nieuwinvoer Na(Func<Nieuwinvoer, Nieuwinvoer> doe, bool isMelding)
    {
        var na = doe(this);
        if (!MagDelen)
            return na.MagDelen ? na with { IsDelenVeranderd = false } : na;
        return na.Leest(isMelding).SequenceEqual(Leest(isMelding)) ? na : na with { MagDelen = false, IsDelenVeranderd = true };
    }

    /// <summary>Ticks or unticks a part.</summary>
    public Nieuwinvoer MetVinkje(Deelsoort deel, bool aan) => this with { Vinkjes = Vinkjes.SetItem(deel, aan) };

    /// <summary>Ticks or unticks a rule for contact.</summary>
    public Nieuwinvoer MetRegel(Contactregel regel, bool aan) => this with { Regels = aan ? Regels.Add(regel) : Regels.Remove(regel), ZonderRegels = ZonderRegels && !aan };

    /// <summary>Whose consent can count at this age, the usual one first; empty: the age is not known.</summary>
    /// <param name="isMelding">To the municipal front door: there a second signature never blocks.</param>
    public IReadOnlyList<Toestemminggever> Gevers(bool isMelding) => Leeftijd is not { } leeftijd
        ? []
        : [.. Enum.GetValues<Toestemminggever>().Where(g => Leeftijdsregels.Volstaat(leeftijd, g, isMelding)).OrderBy(g => !Leeftijdsregels.Volstaat(leeftijd, g, isMelding: false)).ThenBy(g => g)];

    /// <summary>Who gives consent, chosen or usual; null: the age is not known.</summary>
    public Toestemminggever? GeverNu(bool isMelding) => Gevers(isMelding) is [var eerste, ..] gevers ? Gever is { } gekozen && gevers.Contains(gekozen) ? gekozen : eerste : null;

    /// <summary>Whether someone who decides too has not given consent.</summary>
    /// <param name="isMelding">To the municipal front door: elsewhere nothing is sent without.</param>
    public bool MistIemand(bool isMelding) => Leeftijd is { } leeftijd && GeverNu(isMelding) is { } gever && Leeftijdsregels.MistIemand(leeftijd, gever);

    /// <summary>What was written, part by part, in the order in which it is read: how contact is safe before the number.</summary>
    public IReadOnlyList<(Deelsoort Deel, string Tekst)> Geschreven(bool isMelding) =>
    [
        .. new[]
        {
            (Deelsoort.Naam, Naam), (Deelsoort.Waarom, Waarom), (Deelsoort.Geprobeerd, Geprobeerd), (Deelsoort.Wensen, Wensen), (Deelsoort.Krachten, Krachten),
            (Deelsoort.Advies, isMelding ? Advies : ""), (Deelsoort.Contactregels, IsRegelsGevraagd ? Contactregels.Schrijf(Regels, Toelichting) : ""), (Deelsoort.Contact, Contact),
        }.Where(d => d.Item1 == Deelsoort.Contactregels ? d.Item2.Length > 0 : !string.IsNullOrWhiteSpace(d.Item2)),
    ];

    /// <summary>Whether a part is shared, as ticked; the rules for contact go with the number, always.</summary>
    public bool Deelt(Deelsoort deel, bool isMelding) =>
        (deel == Deelsoort.Contactregels && Vinkje(Deelsoort.Contact, isMelding) && !string.IsNullOrWhiteSpace(Contact)) || Vinkje(deel, isMelding);

    /// <summary>What the recipient will read.</summary>
    public IReadOnlyList<(Deelsoort Deel, string Tekst)> Leest(bool isMelding) => [.. Geschreven(isMelding).Where(d => Deelt(d.Deel, isMelding))];

    /// <summary>As it can be sent, when <see cref="Nieuwtoets"/> has nothing against it.</summary>
    public Concept AlsConcept(Bestemming naar)
    {
        var isMelding = naar.Soort == Bestemmingsoort.Toegang;
        var gever = GeverNu(isMelding);
        return new Concept
        {
            Id = Id,
            Naar = naar,
            // The rules for contact have a first line, also when it is empty.
            Delen = Geschreven(isMelding).ToImmutableSortedDictionary(d => d.Deel, d => d.Deel == Deelsoort.Contactregels ? d.Tekst : d.Tekst.Trim()),
            TeDelen = [.. Leest(isMelding).Select(d => d.Deel)],
            Grondslag = Grondslag,
            Leeftijd = Leeftijd!.Value,
            Gever = MagHelpen && MagDelen ? gever : null,
            Ontbreekt = Ontbreekt,
            HeeftBeroepsgeheim = HeeftBeroepsgeheim,
            BeroepsgeheimGever = HeeftBeroepsgeheim && MagBeroepsgeheim ? gever : null,
            MetVolgkaart = Strook == Strookkeuze.Ja,
        };
    }

    /// <summary>Whether a part is ticked to begin with: what a recipient needs to begin, and at the municipal front door what else is asked there.</summary>
    private static bool Begint(Deelsoort deel, bool isMelding) => deel switch
    {
        Deelsoort.Geprobeerd or Deelsoort.Advies => isMelding,
        Deelsoort.Krachten => false,
        _ => true,
    };

    private bool Vinkje(Deelsoort deel, bool isMelding) => Vinkjes.TryGetValue(deel, out var aan) ? aan : Begint(deel, isMelding);

    private Nieuwinvoer ZonderToestemming() => this with { MagHelpen = false, MagDelen = false, IsDelenVeranderd = false, MagBeroepsgeheim = false };
}
