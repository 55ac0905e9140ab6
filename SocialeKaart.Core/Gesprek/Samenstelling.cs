using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>Answers the questions about household and age from who is in the household, so that nobody fills them in twice.</summary>
internal static class Samenstelling
{
    // What the definition tells apart by id only.
    private const string Mijzelf = "mijzelf", Gezin = "gezin", Partner = "partner";

    private static readonly Leeftijdsband OnbekendKind = new(0, 17);

    /// <summary>The answers for one member; a question that the household says nothing about stays open.</summary>
    /// <param name="definitie">Whose questions.</param>
    /// <param name="huis">All members.</param>
    /// <param name="lid">One of them.</param>
    public static Antwoorden Van(Definitie definitie, IReadOnlyList<Gezinslid> huis, Gezinslid lid)
    {
        var bits = new ulong[definitie.Vragen.Count];
        var alsKind = LooptAlsKind(definitie, lid.Gegevens);
        foreach (var vraag in definitie.Vragen)
        {
            bits[vraag.Nummer] = Over(definitie, vraag) switch
            {
                Huishoudvraag.VoorWie => Bits(vraag, alsKind ? o => o.Route == Route.Jong : o => o.Id == (huis.Count > 1 || lid.Gegevens.IsMinderjarig ? Gezin : Mijzelf)),
                Huishoudvraag.Naasten => Naasten(vraag, huis, lid, alsKind),
                Huishoudvraag.Leeftijd => lid.Gegevens.Leeftijd is { } leeftijd ? Bits(vraag, o => o.Leeftijd is { } band && band.Van <= leeftijd.Van && band.Tot >= leeftijd.Tot) : 0,
                _ => 0,
            };
        }

        return Antwoorden.Van(bits, null);
    }

    /// <summary>Whether a question of a walk needs no asking: what it asks is told, or left untold, with the members of the household.</summary>
    public static bool Kent(Definitie definitie, Vraag vraag, Antwoorden vanHuis, IReadOnlyList<Gezinslid> huis) =>
        vanHuis.Heeft(vraag.Nummer) || (Over(definitie, vraag) is var over && (over == Huishoudvraag.Leeftijd || (over == Huishoudvraag.Naasten && huis.Count > 1)));

    private static Huishoudvraag Over(Definitie definitie, Vraag vraag)
    {
        var betekenis = definitie.Betekenissen[vraag.Nummer];
        if (betekenis.Route != 0)
            return Huishoudvraag.VoorWie;
        if (betekenis.GaatOverLeeftijd)
            return Huishoudvraag.Leeftijd;
        return vraag.Opties.Any(o => o.Kind is not null) ? Huishoudvraag.Naasten : Huishoudvraag.Geen;
    }

    /// <summary>Younger than 18, and of an age that the route for young people knows; a smaller child walks along with the household.</summary>
    private static bool LooptAlsKind(Definitie definitie, Lidgegevens lid)
    {
        if (!lid.IsMinderjarig || definitie.Vragen.FirstOrDefault(v => definitie.Betekenissen[v.Nummer].Route != 0) is not { } voorWie)
            return false;
        var jong = Looppad.Loop(definitie, Antwoorden.Leeg(definitie).Met(voorWie.Nummer, Bits(voorWie, o => o.Route == Route.Jong)));
        return jong.Route == Route.Jong
            && (lid.Leeftijd is not { } leeftijd
                || jong.Gevraagd.FirstOrDefault(v => Over(definitie, v) == Huishoudvraag.Leeftijd) is not { } vraag
                || Bits(vraag, o => o.Leeftijd is { } band && band.Raakt(leeftijd.Van, leeftijd.Tot)) != 0);
    }

    private static ulong Naasten(Vraag vraag, IReadOnlyList<Gezinslid> huis, Gezinslid lid, bool alsKind)
    {
        if (lid.Gegevens.IsMinderjarig)
            return alsKind ? 0 : Kinderen(vraag, [lid]);
        // Alone, so far: others may still come. A grown-up child may have children elsewhere.
        if (huis.Count == 1 || lid.Gegevens.Soort == Lidsoort.Kind)
            return 0;
        var anderen = huis.Where(l => l.Id != lid.Id).ToList();
        var bits = Kinderen(vraag, anderen.Where(l => l.Gegevens is { Soort: Lidsoort.Kind, IsMinderjarig: true }));
        if (HeeftPartner(huis, lid))
            bits |= Bits(vraag, o => o.Id == Partner);
        if (anderen.Exists(l => l.Gegevens.KrijgtZorg))
            bits |= Bits(vraag, o => o.Levensfase.Contains(Levensfase.Mantelzorg));
        return bits != 0 ? bits : Bits(vraag, o => o.Alleen);
    }

    private static ulong Kinderen(Vraag vraag, IEnumerable<Gezinslid> kinderen) =>
        kinderen.Select(k => k.Gegevens.Leeftijd ?? OnbekendKind).Aggregate(0UL, (som, kind) => som | Bits(vraag, o => o.Kind is { } band && band.Raakt(kind.Van, kind.Tot)));

    private static bool HeeftPartner(IReadOnlyList<Gezinslid> huis, Gezinslid lid)
    {
        var eerste = huis.FirstOrDefault(l => l.Gegevens.Soort == Lidsoort.Volwassene);
        return lid.Gegevens.Soort == Lidsoort.Partner ? eerste is not null : lid.Id == eerste?.Id && huis.Any(l => l.Gegevens.Soort == Lidsoort.Partner);
    }

    private static ulong Bits(Vraag vraag, Func<Optie, bool> kies) =>
        vraag.Opties.Where(o => !o.IsStandaard && kies(o)).Aggregate(0UL, (som, o) => som | (1UL << o.Nummer));

    private enum Huishoudvraag
    {
        Geen,
        VoorWie,
        Naasten,
        Leeftijd,
    }
}
