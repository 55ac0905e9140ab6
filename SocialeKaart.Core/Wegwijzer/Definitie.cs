using System.Collections.Frozen;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>All questions, rules and texts of the wegwijzer of one municipality: read from files, immutable.</summary>
public sealed class Definitie
{
    private readonly FrozenDictionary<string, Vraag> vraagMet;
    private readonly FrozenDictionary<string, int> leefdomeinNummer;

    public Definitie(
        IReadOnlyList<Vraag> vragen,
        IReadOnlyList<Regel> regels,
        IReadOnlyList<Spoedhulp> spoedhulp,
        IReadOnlyList<Mens> mensen,
        IReadOnlyList<Geruststelling> geruststellingen,
        IReadOnlyList<string> zonderVoorbeelden,
        IReadOnlyList<string> nietMee)
    {
        (Vragen, Regels, Spoedhulp, Mensen, Geruststellingen) = (vragen, regels, spoedhulp, mensen, geruststellingen);
        (ZonderVoorbeelden, NietMee) = (zonderVoorbeelden.ToFrozenSet(), nietMee.ToFrozenSet());
        Leefdomeinen = [.. vragen.SelectMany(v => v.Opties).Select(o => o.Leefdomein).OfType<string>().Distinct()];
        leefdomeinNummer = Leefdomeinen.Select((id, nummer) => (id, nummer)).ToFrozenDictionary(p => p.id, p => p.nummer);
        vraagMet = vragen.ToFrozenDictionary(v => v.Id);
        Betekenissen = [.. vragen.Select(v => new Betekenis(v))];
        Persoonsvragen = [.. vragen.Where(v => (Betekenissen[v.Nummer].Leeftijd | Betekenissen[v.Nummer].Huis | Betekenissen[v.Nummer].Fase) != 0)];
        Nodig = NodigVoor(Onderscheid);
        EigenBits = [.. vragen.Select(v => Bit(v.Leefdomein))];
        RegelBits = [.. regels.Select(r => Bit(r.Leefdomein))];
    }

    private Definitie(Definitie van, Onderscheid onderscheid)
    {
        (Vragen, Regels, Spoedhulp, Mensen, Geruststellingen) = (van.Vragen, van.Regels, van.Spoedhulp, van.Mensen, van.Geruststellingen);
        (ZonderVoorbeelden, Leefdomeinen, Betekenissen) = (van.ZonderVoorbeelden, van.Leefdomeinen, van.Betekenissen);
        (EigenBits, RegelBits, Nodig) = (van.EigenBits, van.RegelBits, NodigVoor(onderscheid));
        (Persoonsvragen, NietMee) = (van.Persoonsvragen, van.NietMee);
        (vraagMet, leefdomeinNummer, Onderscheid) = (van.vraagMet, van.leefdomeinNummer, onderscheid);
    }

    /// <summary>In the order in which they are asked; <see cref="Wegwijzer.Vraag.Nummer"/> is the place here.</summary>
    public IReadOnlyList<Vraag> Vragen { get; }

    /// <summary>In the order in which their suggestions stand.</summary>
    public IReadOnlyList<Regel> Regels { get; }

    /// <summary>The most urgent first.</summary>
    public IReadOnlyList<Spoedhulp> Spoedhulp { get; }

    /// <summary>The first that holds is the human contact; the last always holds.</summary>
    public IReadOnlyList<Mens> Mensen { get; }

    public IReadOnlyList<Geruststelling> Geruststellingen { get; }

    /// <summary>Ids of leefdomeinen and onderwerpen for which a fictitious entry is never offered.</summary>
    public IReadOnlySet<string> ZonderVoorbeelden { get; }

    /// <summary>Ids of questions and leefdomeinen that no code to take along ever holds.</summary>
    public IReadOnlySet<string> NietMee { get; }

    /// <summary>Ids of the leefdomeinen that can be chosen, in order; at most 64.</summary>
    public IReadOnlyList<string> Leefdomeinen { get; }

    /// <summary>Which onderwerpen have offers for some ages or households only; a question that is asked only where needed depends on it.</summary>
    public Onderscheid Onderscheid { get; } = Onderscheid.Geen;

    /// <summary>Of each question which bits mean what.</summary>
    internal IReadOnlyList<Betekenis> Betekenissen { get; }

    /// <summary>The questions about age, household and what is lived through.</summary>
    internal IReadOnlyList<Vraag> Persoonsvragen { get; }

    /// <summary>Of each question that is asked only where needed, the rules that name it or give offers that depend on it.</summary>
    internal Regel[][] Nodig { get; }

    /// <summary>Of each question the bit of its leefdomein; 0 for none.</summary>
    internal ulong[] EigenBits { get; }

    /// <summary>Of each rule the bit of its leefdomein; 0 for none.</summary>
    internal ulong[] RegelBits { get; }

    public Vraag? Vraag(string id) => vraagMet.GetValueOrDefault(id);

    /// <summary>The same, knowing what the catalogue tells apart.</summary>
    public Definitie Bij(Onderscheid onderscheid) => new(this, onderscheid);

    /// <summary>The bit of a leefdomein in sets of them; 0 for none.</summary>
    internal ulong Bit(string? leefdomein) => leefdomein is not null && leefdomeinNummer.TryGetValue(leefdomein, out var nummer) ? 1UL << nummer : 0;

    private Regel[][] NodigVoor(Onderscheid onderscheid) => [.. Vragen.Select(v => v.WaarNodig || v.BijLageDraagkracht == BijLageDraagkracht.WaarNodig ? NodigVoor(v, onderscheid) : [])];

    private Regel[] NodigVoor(Vraag vraag, Onderscheid onderscheid)
    {
        var betekenis = Betekenissen[vraag.Nummer];
        var onderwerpen = betekenis.GaatOverHuis ? onderscheid.Huis : betekenis.GaatOverLeeftijd ? onderscheid.Leeftijd : null;
        return [.. Regels.Where(r => r.Als.Noemt(vraag.Nummer) || (onderwerpen is not null && r.Veld.Any(onderwerpen.Contains)))];
    }
}
