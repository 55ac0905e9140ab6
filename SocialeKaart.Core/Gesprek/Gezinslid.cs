using System.Collections.Immutable;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>One member of the household, with what was asked and noted about this one.</summary>
public sealed record Gezinslid : Vertrouwelijk
{
    internal Gezinslid(int id, Lidgegevens gegevens, Antwoorden gegeven, ImmutableSortedDictionary<string, Domeinblad> bladen) =>
        (Id, Gegevens, Gegeven, Bladen) = (id, gegevens, gegeven, bladen);

    /// <summary>Stable within the gesprek, and not used again.</summary>
    public int Id { get; }

    public Lidgegevens Gegevens { get; internal init; }

    public string Aanduiding => Gegevens.Aanduiding;

    /// <summary>What was noted, by id of the leefdomein; a leefdomein with a blad is open.</summary>
    public ImmutableSortedDictionary<string, Domeinblad> Bladen { get; internal init; }

    /// <summary>What the answers come to, those of the household included.</summary>
    public Situatie Situatie { get; private init; } = null!;

    /// <summary>The answers that count: what was chosen, what is open, and what the household answers. The plan is made of these.</summary>
    public Antwoorden Antwoorden => Situatie.Geldig;

    /// <summary>The questions that the household answers for this one: not to be asked, though an answer given still wins.</summary>
    public IReadOnlyList<Vraag> VanHuis { get; private init; } = [];

    /// <summary>What was answered for this one, without what is open and what the household answers.</summary>
    internal Antwoorden Gegeven { get; init; }

    internal int Tekens => Aanduiding.Length + Bladen.Values.Sum(b => b.Tekens);

    /// <summary>Ids of the open leefdomeinen, in the order of the definition.</summary>
    public IEnumerable<string> Open => Situatie.Definitie.Leefdomeinen.Where(Bladen.ContainsKey);

    /// <summary>
    /// The questions to ask now, in order. Never those about leefdomeinen (opening one is the answer), place and household, nor the story.
    /// </summary>
    /// <param name="leefdomein">Id of an open one; null: what is asked about the whole life.</param>
    public IReadOnlyList<Vraag> Vragen(string? leefdomein) =>
        [.. Situatie.Gevraagd.Where(v => v.Leefdomein == leefdomein && v.Soort is Vraagsoort.Een or Vraagsoort.Meer && Kiest(v) == 0 && !VanHuis.Contains(v))];

    /// <summary>Whether nothing was opened, answered or noted about this one.</summary>
    public bool IsLeeg => Bladen.IsEmpty && Situatie.Definitie.Vragen.All(v => !Gegeven.Heeft(v.Nummer));

    private ulong Kiest(Vraag vraag) => Situatie.Definitie.Betekenissen[vraag.Nummer].Kiest;

    /// <summary>Walks anew; an answer to a question that is not asked any more goes.</summary>
    /// <param name="definitie">Whose questions.</param>
    /// <param name="huis">All members.</param>
    /// <param name="plaats">Of the household.</param>
    internal Gezinslid Herloop(Definitie definitie, IReadOnlyList<Gezinslid> huis, string? plaats)
    {
        var vanHuis = Samenstelling.Van(definitie, huis, this);
        var bits = new ulong[definitie.Vragen.Count];
        for (var vraag = 0; vraag < bits.Length; vraag++)
            bits[vraag] = Gegeven.Heeft(vraag) ? Gegeven.Bits(vraag) : vanHuis.Bits(vraag);
        foreach (var (vraag, optie) in Bladen.Keys.Select(l => Keuze(definitie, l)))
            bits[vraag.Nummer] |= 1UL << optie.Nummer;
        var situatie = Looppad.Loop(definitie, Antwoorden.Van(bits, plaats));
        var gegeven = definitie.Vragen.Select(v => situatie.Geldig.Heeft(v.Nummer) ? Gegeven.Bits(v.Nummer) : 0).ToArray();
        return this with
        {
            Situatie = situatie,
            Gegeven = Antwoorden.Van(gegeven, null),
            VanHuis = [.. situatie.Gevraagd.Where(v => gegeven[v.Nummer] == 0 && Samenstelling.Kent(definitie, v, vanHuis, huis))],
        };
    }

    /// <summary>
    /// Lets answers given to questions of the household follow a change in it: what the change adds or takes away goes for them too,
    /// the rest of what was said stays.
    /// </summary>
    /// <param name="definitie">Whose questions.</param>
    /// <param name="was">What the household answered.</param>
    /// <param name="wordt">What it answers now.</param>
    internal Gezinslid Volg(Definitie definitie, Antwoorden was, Antwoorden wordt)
    {
        var gegeven = Gegeven;
        foreach (var vraag in definitie.Vragen.Where(v => gegeven.Heeft(v.Nummer)))
        {
            var (oud, nieuw) = (was.Bits(vraag.Nummer), wordt.Bits(vraag.Nummer));
            var erbij = nieuw & ~oud;
            var bits = (gegeven.Bits(vraag.Nummer) & ~(oud & ~nieuw)) | erbij;
            if (erbij != 0)
                bits &= ~(Alleen(vraag) & ~erbij);
            if (oud != nieuw)
                gegeven = gegeven.Met(vraag.Nummer, bits == nieuw || (vraag.Soort == Vraagsoort.Een && nieuw != 0) ? 0 : bits);
        }

        return this with { Gegeven = gegeven };
    }

    /// <summary>The same with the answers that someone took along; of a question that both answered, theirs.</summary>
    /// <param name="definitie">Whose questions.</param>
    /// <param name="huis">All members: what several of them answer for each other is known better than by one alone.</param>
    /// <param name="meegenomen">What was taken along.</param>
    internal Gezinslid Neem(Definitie definitie, IReadOnlyList<Gezinslid> huis, Antwoorden meegenomen)
    {
        var gegeven = Gegeven;
        var vanHuis = huis.Count > 1 ? Samenstelling.Van(definitie, huis, this) : Antwoorden.Leeg(definitie);
        foreach (var vraag in definitie.Vragen.Where(v => meegenomen.Heeft(v.Nummer)))
        {
            var betekenis = definitie.Betekenissen[vraag.Nummer];
            var (mee, bekend) = (meegenomen.Bits(vraag.Nummer) & ~betekenis.Kiest, vanHuis.Bits(vraag.Nummer));
            if (bekend != 0)
                mee = vraag.Soort == Vraagsoort.Een ? mee & betekenis.Route : (mee & ~Alleen(vraag)) | bekend;
            gegeven = gegeven.Met(vraag.Nummer, mee == bekend ? 0 : mee);
        }

        var gekozen = Looppad.Loop(definitie, meegenomen).Leefdomeinen.Where(l => !Bladen.ContainsKey(l));
        return this with { Gegeven = gegeven, Bladen = Bladen.AddRange(gekozen.Select(l => KeyValuePair.Create(l, Domeinblad.Leeg))) };
    }

    private static ulong Alleen(Vraag vraag) => vraag.Opties.Where(o => o.Alleen).Aggregate(0UL, (som, o) => som | (1UL << o.Nummer));

    private static (Vraag Vraag, Optie Optie) Keuze(Definitie definitie, string leefdomein) =>
        definitie.Vragen.SelectMany(v => v.Opties.Select(o => (Vraag: v, Optie: o))).First(k => k.Optie.Leefdomein == leefdomein);
}
