using System.Collections.Immutable;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>
/// All of one gesprek: the members of a household, what was opened, answered and noted, and what becomes of the plan. Immutable; nobody's
/// data: lives in the worker's circuit and tab only. An unknown id and a text that is too long are an <see cref="ArgumentException"/>.
/// </summary>
public sealed partial record Gespreksstaat : Vertrouwelijk
{
    public const int LangsteDoel = 1_000, LangstePlaats = 80;

    /// <summary>All that is written in a gesprek together, in characters (UTF-16): so that it always fits what <see cref="Gesprekstekst"/> reads.</summary>
    public const int MeesteTekens = 40_000;

    private Gespreksstaat(Definitie definitie, Guid id, DateTime begonnenOp)
    {
        if (id == Guid.Empty)
            throw new ArgumentException("A gesprek has an id.", nameof(id));
        if (begonnenOp.Kind != DateTimeKind.Utc)
            throw new ArgumentException("An instant is in UTC.", nameof(begonnenOp));
        (Definitie, Id, BegonnenOp) = (definitie, id, begonnenOp);
    }

    /// <summary>Random; says nothing about who it is with.</summary>
    public Guid Id { get; }

    /// <summary>Kind Utc.</summary>
    public DateTime BegonnenOp { get; }

    /// <summary>Whose questions it asks.</summary>
    public Definitie Definitie { get; private init; }

    /// <summary>What the family wants, in its own words.</summary>
    public string Doel { get; private init; } = "";

    /// <summary>Where the household lives, as <see cref="Gebied.Plekken"/> reads it; null when not said.</summary>
    public string? Plaats { get; private init; }

    public OmgekeerdeToets Toets { get; private init; } = OmgekeerdeToets.Leeg;

    /// <summary>Home may not be safe for one of them: ask before something is printed, coded or shared.</summary>
    public bool ThuisOnveilig => Leden.Exists(l => l.Situatie.ThuisOnveilig);

    /// <summary>How much of <see cref="MeesteTekens"/> is written.</summary>
    public int Tekens => Doel.Length + (Plaats?.Length ?? 0) + Toets.Tekens + Leden.Sum(l => l.Tekens) + Afspraken.Sum(a => a.Tekens);

    /// <summary>A new gesprek with one member.</summary>
    /// <param name="definitie">Whose questions.</param>
    /// <param name="id">Random (version 4).</param>
    /// <param name="nu">The instant, Kind Utc.</param>
    /// <param name="eerste">Who sits there.</param>
    public static Gespreksstaat Begin(Definitie definitie, Guid id, DateTime nu, Lidgegevens eerste) => new Gespreksstaat(definitie, id, nu).LidErbij(eerste);

    /// <summary>A new gesprek that goes on where a resident's "neem mee" code stops; null when it is no such code.</summary>
    /// <param name="definitie">Whose questions.</param>
    /// <param name="id">Random (version 4).</param>
    /// <param name="nu">The instant, Kind Utc.</param>
    /// <param name="aanduiding">Of who brings the code; kind and age follow from it, where it tells.</param>
    /// <param name="code">As <see cref="Meeneemcode"/> gives it.</param>
    public static Gespreksstaat? VanMeeneemcode(Definitie definitie, Guid id, DateTime nu, string aanduiding, string code)
    {
        if (Meeneemcode.Lees(definitie, code) is not { } antwoorden)
            return null;
        var situatie = Looppad.Loop(definitie, antwoorden);
        var leeftijd = situatie.Gevraagd.SelectMany(v => situatie.Geldig.Bij(v)).Where(o => !o.IsStandaard).Select(o => o.Leeftijd).FirstOrDefault(l => l is not null);
        var soort = situatie.Route == Route.Jong ? Lidsoort.Kind : Lidsoort.Volwassene;
        var begin = Begin(definitie, id, nu, new Lidgegevens(aanduiding, soort, leeftijd));
        return begin.NeemOver(begin.Leden[0].Id, code);
    }

    /// <summary>The same by the questions of now; what these no longer have is left out.</summary>
    public Gespreksstaat Bij(Definitie definitie)
    {
        if (ReferenceEquals(definitie, Definitie))
            return this;
        var leden = ReferenceEquals(definitie.Vragen, Definitie.Vragen) ? Leden : Leden.ConvertAll(l => l with
        {
            Gegeven = Antwoordtekst.Lees(definitie, Antwoordtekst.Schrijf(Definitie, l.Gegeven)),
            Bladen = l.Bladen.RemoveRange(l.Bladen.Keys.Except(definitie.Leefdomeinen)),
        });
        return (this with { Definitie = definitie }).Herloop(leden);
    }

    public Gespreksstaat MetDoel(string doel) => (this with { Doel = Vrijetekst.Toets(doel, LangsteDoel, nameof(doel)) }).Getoetst();

    public Gespreksstaat MetToets(OmgekeerdeToets toets) => (this with { Toets = toets.Getoetst() }).Getoetst();

    /// <summary>One place for the household.</summary>
    /// <param name="plaats">As <see cref="Gebied.Plekken"/> reads it; blank: not said.</param>
    public Gespreksstaat MetPlaats(string? plaats) =>
        (this with { Plaats = string.IsNullOrWhiteSpace(plaats) ? null : Vrijetekst.Toets(plaats, LangstePlaats, nameof(plaats)) }).Getoetst().Herloop(Leden);

    /// <summary>Puts together what was read; guarded as if it had been done step by step.</summary>
    internal static Gespreksstaat Herstel(Definitie definitie, Guid id, DateTime begonnenOp, Gespreksdelen delen)
    {
        var staat = new Gespreksstaat(definitie, id, begonnenOp)
        {
            LaatsteLid = delen.Leden.Select(l => l.Id).Append(delen.LaatsteLid).Max(),
            LaatsteAfspraak = delen.Afspraken.Select(a => a.Id).Append(delen.LaatsteAfspraak).Max(),
            Afspraken = [.. delen.Afspraken.Select(a => a.Getoetst())],
            Toegevoegd = delen.Toegevoegd.Getoetst(),
            Gevallen = delen.Gevallen.Getoetst(),
        };
        Vrijetekst.ToetsAantal(delen.Leden.Count, MeesteLeden, nameof(Leden));
        Vrijetekst.ToetsAantal(delen.Afspraken.Count, MeesteAfspraken, nameof(Afspraken));
        if (delen.Leden.Count == 0 || delen.Leden.DistinctBy(l => l.Id).Count() < delen.Leden.Count || delen.Afspraken.DistinctBy(a => a.Id).Count() < delen.Afspraken.Count)
            throw new ArgumentException("A gesprek has members, each with an id of its own.", nameof(delen));
        return staat.Herloop(delen.Leden.ConvertAll(l => l with { Gegevens = l.Gegevens.Getoetst(), Bladen = l.Bladen.SetItems(l.Bladen.Select(b => KeyValuePair.Create(b.Key, b.Value.Getoetst()))) }))
            .MetDoel(delen.Doel).MetToets(delen.Toets).MetPlaats(delen.Plaats);
    }

    private Gespreksstaat Getoetst()
    {
        Vrijetekst.ToetsAantal(Tekens, MeesteTekens, nameof(Tekens));
        return this;
    }
}

/// <summary>What a gesprek is put together from.</summary>
internal sealed record Gespreksdelen(
    ImmutableList<Gezinslid> Leden,
    int LaatsteLid,
    string Doel,
    string? Plaats,
    IReadOnlyList<Afspraak> Afspraken,
    int LaatsteAfspraak,
    OmgekeerdeToets Toets,
    Planmerken Toegevoegd,
    Planmerken Gevallen) : Vertrouwelijk;
