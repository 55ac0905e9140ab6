using System.Collections.Immutable;

namespace SocialeKaart.Core.Gesprek;

/// <content>What becomes of the plan: what people add and drop, and who does what.</content>
public sealed partial record Gespreksstaat
{
    public const int MeesteAfspraken = 40;

    public ImmutableList<Afspraak> Afspraken { get; private init; } = [];

    /// <summary>Slugs of voorzieningen added by hand.</summary>
    internal Planmerken Toegevoegd { get; private init; } = Planmerken.Geen;

    /// <summary>Ids of suggestions dropped.</summary>
    internal Planmerken Gevallen { get; private init; } = Planmerken.Geen;

    /// <summary>The number given last, so that none is given twice.</summary>
    internal int LaatsteAfspraak { get; private init; }

    /// <summary>Adds a voorziening to the plan by hand; one that was dropped is back.</summary>
    /// <param name="slug">Whether it is in the catalogue shows in the plan.</param>
    /// <param name="lid">For whom; null: for all.</param>
    public Gespreksstaat VoegToe(string slug, int? lid = null) => ZetTerug(slug, lid) with { Toegevoegd = Toegevoegd.Zet(slug, lid) };

    /// <summary>Takes back what was added by hand.</summary>
    public Gespreksstaat NeemTerug(string slug, int? lid = null) => this with { Toegevoegd = Toegevoegd.Neem(slug, Bestaand(lid), Leden) };

    /// <summary>Drops a suggestion; it stays in the plan, marked.</summary>
    /// <param name="id">As <see cref="Wegwijzer.Suggestie.Id"/>.</param>
    /// <param name="lid">For whom; null: for all.</param>
    public Gespreksstaat LaatVallen(string id, int? lid = null) => this with { Gevallen = Gevallen.Zet(id, Bestaand(lid)) };

    /// <summary>Puts a dropped suggestion back.</summary>
    public Gespreksstaat ZetTerug(string id, int? lid = null) => this with { Gevallen = Gevallen.Neem(id, Bestaand(lid), Leden) };

    /// <summary>One more, the last of <see cref="Afspraken"/>.</summary>
    public Gespreksstaat AfspraakErbij(string wie, string wat, DateOnly? wanneer = null)
    {
        Vrijetekst.ToetsAantal(Afspraken.Count + 1, MeesteAfspraken, nameof(Afspraken));
        var afspraak = new Afspraak(LaatsteAfspraak + 1, wie, wat, wanneer).Getoetst();
        return (this with { Afspraken = Afspraken.Add(afspraak), LaatsteAfspraak = afspraak.Id }).Getoetst();
    }

    /// <summary>Puts this in the place of the one with its id.</summary>
    public Gespreksstaat AfspraakWijzig(Afspraak afspraak) => (this with { Afspraken = Afspraken.Replace(MetId(afspraak.Id), afspraak.Getoetst()) }).Getoetst();

    public Gespreksstaat AfspraakWeg(int afspraak) => this with { Afspraken = Afspraken.Remove(MetId(afspraak)) };

    private Afspraak MetId(int afspraak) => Afspraken.Find(a => a.Id == afspraak) ?? throw new ArgumentException($"There is no afspraak {afspraak}.", nameof(afspraak));

    private int? Bestaand(int? lid) => lid is { } id ? Lid(id).Id : null;
}
