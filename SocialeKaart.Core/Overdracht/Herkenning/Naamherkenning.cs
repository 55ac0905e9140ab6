using System.Collections.Frozen;

namespace SocialeKaart.Core.Overdracht.Herkenning;

/// <summary>
/// Finds names of people by how they stand in a sentence: after a title or a kinship, after initials, or as two words with capitals. There is
/// no list of names in it: a rare name is found as well as a common one.
/// </summary>
internal sealed class Naamherkenning
{
    private const int MeesteVoorletters = 5, MeesteVoegsels = 3, MeesteWoorden = 4, KortsteBekende = 4;

    // After these a name follows, of whom is spoken politely.
    private static readonly FrozenSet<string> Titels = ["meneer", "mevrouw", "mijnheer", "heer", "dhr", "mw", "mevr", "mvr", "hr", "juffrouw", "familie", "fam", "gezin", "echtpaar", "dokter", "dr", "drs", "zuster", "pastoor", "dominee"];

    private static readonly FrozenSet<string> MetPunt = ["dhr", "mw", "mevr", "mvr", "hr", "fam", "dr", "drs"];

    // After these a first name follows.
    private static readonly FrozenSet<string> Verwanten =
    [
        "zoon", "zoontje", "dochter", "dochtertje", "moeder", "vader", "broer", "broertje", "zus", "zusje", "oma", "opa", "tante", "oom", "neef", "neefje", "nicht", "nichtje", "buurman", "buurvrouw", "buurjongen", "buurmeisje",
        "vriend", "vriendin", "partner", "man", "vrouw", "ex", "ex-man", "ex-vrouw", "kleinzoon", "kleindochter", "stiefvader", "stiefmoeder", "schoonmoeder", "schoonvader", "jongen", "meisje", "heet", "heette", "heten", "genaamd", "noemen",
    ];

    private static readonly FrozenSet<string> Voegsels = ["van", "de", "der", "den", "ter", "ten", "von", "du", "la", "le", "di", "da", "dos", "el", "al", "ben", "bin", "abu", "t", "s"];

    private static readonly FrozenSet<string> Lidwoorden = ["de", "een", "die", "deze"];

    private readonly FrozenSet<string> bekend;

    /// <param name="namen">That are no person's.</param>
    public Naamherkenning(IEnumerable<string> namen) =>
        bekend = namen.SelectMany(Woorden).Where(w => w.Length >= KortsteBekende).ToFrozenSet();

    public IEnumerable<(int Begin, int Lengte)> Zoek(Tekststukken stukken)
    {
        for (var plek = 0; plek < stukken.Aantal; plek++)
        {
            if (!stukken.IsWoord(plek) || (NaTitel(stukken, plek) ?? NaVerwant(stukken, plek) ?? NaVoorletters(stukken, plek) ?? TweeWoorden(stukken, plek)) is not { } naam)
                continue;
            yield return stukken.Reik(naam.Eerste, naam.Laatste);
            plek = naam.Laatste;
        }
    }

    // "mevrouw A. de Vries", "dhr. Jansen"; not "de mevrouw van Surplus".
    private (int Eerste, int Laatste)? NaTitel(Tekststukken stukken, int plek)
    {
        var titel = stukken.Klein(plek);
        if (!Titels.Contains(titel))
            return null;
        var eerste = MetPunt.Contains(titel) && stukken.IsTeken(plek + 1, '.') && stukken.Sluit(plek + 1) ? plek + 2 : plek + 1;
        var naVoorletters = Voorletters(stukken, eerste);
        var kern = Voegselsvoorbij(stukken, naVoorletters);
        if (!Volgt(stukken, kern))
            return null;
        var opZichzelf = kern == naVoorletters || !Lidwoorden.Contains(stukken.Klein(plek - 1));
        return opZichzelf || !IsBekend(stukken, kern) ? (eerste, Vervolg(stukken, kern)) : null;
    }

    // "haar zoon Daan", "ze heet Fatima".
    private (int Eerste, int Laatste)? NaVerwant(Tekststukken stukken, int plek) =>
        Verwanten.Contains(stukken.Klein(plek)) && Volgt(stukken, plek + 1) && !IsBekend(stukken, plek + 1) ? (plek + 1, Vervolg(stukken, plek + 1)) : null;

    // "J. de Vries", "A.B. Jansen"; not "v.v. Dongen".
    private (int Eerste, int Laatste)? NaVoorletters(Tekststukken stukken, int plek)
    {
        var na = Voorletters(stukken, plek);
        if (na == plek)
            return null;
        var kern = Voegselsvoorbij(stukken, na);
        return Volgt(stukken, kern) && (kern > na || !IsBekend(stukken, kern)) ? (plek, Vervolg(stukken, kern)) : null;
    }

    // "Fatima Yilmaz", "Piet van den Berg".
    private (int Eerste, int Laatste)? TweeWoorden(Tekststukken stukken, int plek)
    {
        if (!IsNaamwoord(stukken, plek) || IsBekend(stukken, plek))
            return null;
        var tweede = Voegselsvoorbij(stukken, plek + 1);
        if (!Volgt(stukken, tweede))
            return null;
        // A sentence that begins with any word and "van" speaks of what someone has, not of who it is.
        var zeker = tweede > plek + 1 && !stukken.IsZinsbegin(plek);
        return zeker || !IsBekend(stukken, tweede) ? (plek, Vervolg(stukken, tweede)) : null;
    }

    // The first piece after initials; the given one when there are none.
    private static int Voorletters(Tekststukken stukken, int plek)
    {
        var eerste = plek;
        while (plek < eerste + (2 * MeesteVoorletters) && stukken.Stuk(plek) is { Soort: Stuksoort.Woord, Lengte: 1 } && char.IsUpper(stukken.Tekst(plek)[0])
            && (plek == eerste || !stukken.Stuk(plek).OpRegel) && stukken.IsTeken(plek + 1, '.') && stukken.Sluit(plek + 1))
            plek += 2;
        return plek;
    }

    private static int Voegselsvoorbij(Tekststukken stukken, int plek)
    {
        var eerste = plek;
        while (plek < eerste + MeesteVoegsels)
        {
            // In "'t" the sign is a piece of its own.
            var woord = stukken.IsTeken(plek, '\'') || stukken.IsTeken(plek, '’') ? plek + 1 : plek;
            if (stukken.Stuk(plek).OpRegel || !Voegsels.Contains(stukken.Klein(woord)) || (woord > plek && !stukken.Sluit(woord)))
                break;
            plek = woord + 1;
        }

        return plek;
    }

    private static bool IsNaamwoord(Tekststukken stukken, int plek) =>
        stukken.IsHoofdletterwoord(plek) && !Gewonewoorden.Is(Zonderbezit(stukken.Klein(plek))) && !Voegsels.Contains(stukken.Klein(plek)) && !Verwanten.Contains(stukken.Klein(plek));

    private static bool Volgt(Tekststukken stukken, int plek) => !stukken.Stuk(plek).OpRegel && IsNaamwoord(stukken, plek);

    private bool IsBekend(Tekststukken stukken, int plek) => Zonderbezit(stukken.Klein(plek)) is var woord && (bekend.Contains(woord) || woord.Split('-').Any(bekend.Contains));

    // What belongs to the same name: more words with capitals on the same line.
    private static int Vervolg(Tekststukken stukken, int kern)
    {
        for (var woorden = 1; woorden < MeesteWoorden; woorden++)
        {
            var volgend = Voegselsvoorbij(stukken, kern + 1);
            if (!Volgt(stukken, volgend))
                break;
            kern = volgend;
        }

        return kern;
    }

    private static string Zonderbezit(string woord) => woord.EndsWith("'s", StringComparison.Ordinal) || woord.EndsWith("’s", StringComparison.Ordinal) ? woord[..^2] : woord;

    private static IEnumerable<string> Woorden(string naam)
    {
        var stukken = Tekststukken.Van(naam);
        for (var plek = 0; plek < stukken.Aantal; plek++)
        {
            if (!stukken.IsWoord(plek))
                continue;
            yield return stukken.Klein(plek);
            foreach (var deel in stukken.Klein(plek).Split('-'))
                yield return deel;
        }
    }
}
