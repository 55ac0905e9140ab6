namespace SocialeKaart.Core.Wegwijzer;

/// <summary>How a question is answered.</summary>
public enum Vraagsoort
{
    /// <summary>One option.</summary>
    Een,

    /// <summary>Several options.</summary>
    Meer,

    /// <summary>A postcode or the name of a kern or wijk.</summary>
    Plaats,

    /// <summary>A story in the visitor's own words; its options are what was recognised in it.</summary>
    Verhaal,
}

/// <summary>Whether a question is asked of someone who can take on nothing now: who says so, is asked less.</summary>
public enum BijLageDraagkracht
{
    Gewoon,

    /// <summary>Only where a rule that can still come true names it.</summary>
    WaarNodig,

    Niet,
}

/// <summary>One question of the wegwijzer.</summary>
public sealed record Vraag
{
    /// <summary>Unique; in the file of a leefdomein with that id before it, such as <c>geld.wat</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Place among all questions in the order in which they are asked, from 0.</summary>
    public required int Nummer { get; init; }

    /// <summary>Questions of one page are asked together.</summary>
    public required string Pagina { get; init; }

    public required Vraagsoort Soort { get; init; }

    public required Tweetalig Kop { get; init; }

    /// <summary>Why it is asked.</summary>
    public required Tweetalig Waarom { get; init; }

    /// <summary>With the two that are always possible at the end: <see cref="Optie.WeetNiet"/> and <see cref="Optie.ZegNiet"/>.</summary>
    public required IReadOnlyList<Optie> Opties { get; init; }

    /// <summary>Asked only when this holds.</summary>
    public required Voorwaarde Als { get; init; }

    /// <summary>Asked only when one of these holds; empty: makes no difference.</summary>
    public IReadOnlyList<Voorwaarde> AlsEen { get; init; } = [];

    /// <summary>Asked only when one of these leefdomeinen was chosen; empty: makes no difference.</summary>
    public IReadOnlyList<string> Leefdomeinen { get; init; } = [];

    /// <summary>Not asked where home may not be safe.</summary>
    public bool AlleenVeilig { get; init; }

    /// <summary>Asked only where a rule or the doelgroep of an offer needs it.</summary>
    public bool WaarNodig { get; init; }

    /// <summary>Not asked when every chosen leefdomein already has a request that is clear.</summary>
    public bool NietBijVerzoek { get; init; }

    /// <summary>Whether it is asked where <see cref="Draagkracht.Laag"/> was answered.</summary>
    public BijLageDraagkracht BijLageDraagkracht { get; init; }

    /// <summary>The leefdomein whose file it stands in, or that the template was made for.</summary>
    public string? Leefdomein { get; init; }

    /// <summary>Comes from the template; not asked when the request in this leefdomein is clear.</summary>
    public bool UitSjabloon { get; init; }

    /// <summary>The option with an id; null when there is none.</summary>
    public Optie? Optie(string id) => Opties.FirstOrDefault(o => o.Id == id);
}
