using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <content>What is opened, answered and noted about a member.</content>
public sealed partial record Gespreksstaat
{
    /// <summary>
    /// Opens a leefdomein for a member: this counts as asking about it, nothing else does. Open already: the same. On a route that does not
    /// ask about leefdomeinen, such as that for young people, it is there to note in, and to ask what <see cref="Domeingids.Jong"/> names.
    /// </summary>
    public Gespreksstaat Open(int lid, string leefdomein) =>
        Lid(lid).Bladen.ContainsKey(Bestaand(leefdomein)) ? this : MetLid(Lid(lid) with { Bladen = Lid(lid).Bladen.Add(leefdomein, Domeinblad.Leeg) });

    /// <summary>Closes it: its answers and what was noted are gone.</summary>
    public Gespreksstaat Sluit(int lid, string leefdomein) => MetLid(Lid(lid) with { Bladen = Lid(lid).Bladen.Remove(Bestaand(leefdomein)) });

    /// <summary>Closes it, with what the young people's route asks about it.</summary>
    public Gespreksstaat Sluit(int lid, Domeingids gids)
    {
        var staat = Sluit(lid, gids.Leefdomein);
        return gids.Jong is { } jong && Definitie.Vraag(jong.Vraag) is { } vraag
            ? staat.Antwoord(lid, jong.Vraag, Lid(lid).Gegeven.Bij(vraag).Select(o => o.Id).Except(jong.Opties))
            : staat;
    }

    /// <summary>Opens for a young person what the answers to <see cref="Domeingids.Jong"/> are about: so that each stands where it is asked.</summary>
    public Gespreksstaat OpenVoorJong(int lid, Gespreksgids gids) => gids.Domeinen
        .Where(d => d.Jong is { } jong && Definitie.Vraag(jong.Vraag) is { } vraag && Lid(lid).Antwoorden.Bij(vraag).Any(o => jong.Opties.Contains(o.Id)))
        .Aggregate(this, (staat, d) => staat.Open(lid, d.Leefdomein));

    /// <summary>Notes something in an open leefdomein.</summary>
    /// <exception cref="ArgumentException">It is not open, or a text is too long.</exception>
    public Gespreksstaat Noteer(int lid, string leefdomein, Domeinblad blad)
    {
        if (!Lid(lid).Bladen.ContainsKey(leefdomein))
            throw new ArgumentException($"Leefdomein '{leefdomein}' is not open for member {lid}.", nameof(leefdomein));
        return (this with { Leden = Leden.Replace(Lid(lid), Lid(lid) with { Bladen = Lid(lid).Bladen.SetItem(leefdomein, blad.Getoetst()) }) }).Getoetst();
    }

    /// <summary>
    /// Answers a question about a member; none takes the answer away. An option that excludes others gives way to these, so that no cry is lost.
    /// An answer to a question that is not asked now leaves no trace.
    /// </summary>
    /// <param name="lid">About whom.</param>
    /// <param name="vraag">Id; not one of a place (<see cref="MetPlaats"/>) or a story.</param>
    /// <param name="opties">Ids; at most one where the question takes one. Not those that choose a leefdomein (<see cref="Open"/>).</param>
    /// <exception cref="ArgumentException">There is no such member, question or option, or they do not go together.</exception>
    public Gespreksstaat Antwoord(int lid, string vraag, params IEnumerable<string> opties)
    {
        var gevonden = Definitie.Vraag(vraag) ?? throw new ArgumentException($"There is no question '{vraag}'.", nameof(vraag));
        if (gevonden.Soort is Vraagsoort.Plaats or Vraagsoort.Verhaal)
            throw new ArgumentException($"Question '{vraag}' is not answered with options.", nameof(vraag));
        var gekozen = opties.Distinct().Select(id => gevonden.Optie(id) ?? throw new ArgumentException($"Question '{vraag}' has no option '{id}'.", nameof(opties))).ToList();
        if (gekozen.Exists(o => o.Leefdomein is not null))
            throw new ArgumentException($"Question '{vraag}' chooses leefdomeinen: open these.", nameof(opties));
        if (gekozen.Exists(o => !o.Alleen))
            gekozen.RemoveAll(o => o.Alleen);
        if (gevonden.Soort == Vraagsoort.Een && gekozen.Count > 1)
            throw new ArgumentException($"Question '{vraag}' takes one option.", nameof(opties));
        return MetLid(Lid(lid) with { Gegeven = Lid(lid).Gegeven.Met(gevonden.Nummer, gekozen.Aggregate(0UL, (som, o) => som | (1UL << o.Nummer))) });
    }

    /// <summary>
    /// Takes over what a member brings along: adds to what is there, and of a question that both answer takes theirs. What the members of the
    /// household answer for each other stays; what it does not know, such as a child not yet born, is added.
    /// </summary>
    /// <param name="lid">Who brings it.</param>
    /// <param name="code">As <see cref="Meeneemcode"/> gives it.</param>
    /// <returns>Null when it is no such code.</returns>
    public Gespreksstaat? NeemOver(int lid, string code)
    {
        if (Meeneemcode.Lees(Definitie, code) is not { } antwoorden)
            return null;
        var plaats = antwoorden.Plaats is { Length: <= LangstePlaats } mee ? mee : Plaats;
        return MetPlaats(plaats).MetLid(Lid(lid).Neem(Definitie, Leden, antwoorden));
    }

    private string Bestaand(string leefdomein) =>
        Definitie.Bit(leefdomein) != 0 ? leefdomein : throw new ArgumentException($"There is no leefdomein '{leefdomein}'.", nameof(leefdomein));
}
