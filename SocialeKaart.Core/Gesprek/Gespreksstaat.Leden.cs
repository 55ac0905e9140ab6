using System.Collections.Immutable;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <content>The members of the household.</content>
public sealed partial record Gespreksstaat
{
    public const int MeesteLeden = 12;

    private static readonly ImmutableSortedDictionary<string, Domeinblad> NietsOpen = ImmutableSortedDictionary.Create<string, Domeinblad>(StringComparer.Ordinal);

    /// <summary>In the order in which they came; at least one.</summary>
    public ImmutableList<Gezinslid> Leden { get; private init; } = [];

    /// <summary>The number given last, so that none is given twice.</summary>
    internal int LaatsteLid { get; private init; }

    /// <exception cref="ArgumentException">There is no such member.</exception>
    public Gezinslid Lid(int lid) => Leden.Find(l => l.Id == lid) ?? throw new ArgumentException($"There is no member {lid}.", nameof(lid));

    /// <summary>One member more, the last of <see cref="Leden"/>.</summary>
    /// <exception cref="ArgumentException">There are <see cref="MeesteLeden"/> already.</exception>
    public Gespreksstaat LidErbij(Lidgegevens gegevens)
    {
        Vrijetekst.ToetsAantal(Leden.Count + 1, MeesteLeden, nameof(Leden));
        var lid = new Gezinslid(LaatsteLid + 1, gegevens.Getoetst(), Antwoorden.Leeg(Definitie), NietsOpen);
        return (this with { LaatsteLid = lid.Id }).MetHuis(Leden.Add(lid));
    }

    public Gespreksstaat LidWijzig(int lid, Lidgegevens gegevens) => MetHuis(Leden.Replace(Lid(lid), Lid(lid) with { Gegevens = gegevens.Getoetst() }));

    /// <summary>One member less, with all that was asked and noted about this one.</summary>
    /// <exception cref="ArgumentException">It is the only one.</exception>
    public Gespreksstaat LidWeg(int lid)
    {
        if (Leden.Count == 1)
            throw new ArgumentException("A gesprek is about someone.", nameof(lid));
        return (this with { Toegevoegd = Toegevoegd.Zonder(lid), Gevallen = Gevallen.Zonder(lid) }).MetHuis(Leden.Remove(Lid(lid)));
    }

    /// <summary>Puts a member with other answers in place of the one with its id; the others do not depend on these.</summary>
    private Gespreksstaat MetLid(Gezinslid lid) => this with { Leden = Leden.Replace(Lid(lid.Id), lid.Herloop(Definitie, Leden, Plaats)) };

    private Gespreksstaat MetHuis(ImmutableList<Gezinslid> huis) => Herloop(huis.ConvertAll(lid => Leden.Find(l => l.Id == lid.Id) is { } was
        ? lid.Volg(Definitie, Samenstelling.Van(Definitie, Leden, was), Samenstelling.Van(Definitie, huis, lid))
        : lid)).Getoetst();

    private Gespreksstaat Herloop(ImmutableList<Gezinslid> leden) => this with { Leden = leden.ConvertAll(l => l.Herloop(Definitie, leden, Plaats)) };
}
