using System.Globalization;

namespace SocialeKaart.Core.Overdracht.Herkenning;

internal enum Stuksoort
{
    Woord,
    Getal,
    Teken,
}

/// <summary>A word, a number or one other sign of a text.</summary>
/// <param name="Soort">Which of these.</param>
/// <param name="Begin">Index of its first character.</param>
/// <param name="Lengte">In characters.</param>
/// <param name="NaSpatie">Whether white space, or nothing, stands before it.</param>
/// <param name="OpRegel">Whether it is the first of its line.</param>
internal readonly record struct Stuk(Stuksoort Soort, int Begin, int Lengte, bool NaSpatie, bool OpRegel)
{
    public int Einde => Begin + Lengte;
}

/// <summary>A text cut into words, numbers and signs. Asking for a piece that is not there gives an empty sign.</summary>
internal sealed class Tekststukken
{
    private readonly string tekst;
    private readonly List<Stuk> stukken = [];

    private Tekststukken(string tekst) => this.tekst = tekst;

    public int Aantal => stukken.Count;

    public static Tekststukken Van(string tekst)
    {
        var uit = new Tekststukken(tekst);
        var (naSpatie, opRegel) = (true, true);
        for (var plek = 0; plek < tekst.Length;)
        {
            if (char.IsWhiteSpace(tekst[plek]))
            {
                (naSpatie, opRegel) = (true, opRegel || tekst[plek] == '\n');
                plek++;
                continue;
            }

            var (soort, einde) = IsLetter(tekst[plek]) ? (Stuksoort.Woord, WoordTot(tekst, plek)) : char.IsAsciiDigit(tekst[plek]) ? (Stuksoort.Getal, GetalTot(tekst, plek)) : (Stuksoort.Teken, plek + 1);
            uit.stukken.Add(new Stuk(soort, plek, einde - plek, naSpatie, opRegel));
            (naSpatie, opRegel, plek) = (false, false, einde);
        }

        return uit;
    }

    public Stuk Stuk(int plek) => plek >= 0 && plek < stukken.Count ? stukken[plek] : new Stuk(Stuksoort.Teken, tekst.Length, 0, true, true);

    public string Tekst(int plek) => Stuk(plek) is var stuk ? tekst.Substring(stuk.Begin, stuk.Lengte) : "";

    public string Klein(int plek) => Tekst(plek).ToLowerInvariant();

    public bool IsWoord(int plek) => Stuk(plek).Soort == Stuksoort.Woord;

    public bool IsGetal(int plek) => Stuk(plek).Soort == Stuksoort.Getal;

    public bool IsTeken(int plek, char teken) => Stuk(plek) is { Soort: Stuksoort.Teken, Lengte: 1 } stuk && tekst[stuk.Begin] == teken;

    /// <summary>Whether a piece touches the one before it.</summary>
    public bool Sluit(int plek) => !Stuk(plek).NaSpatie;

    /// <summary>Whether a sentence may begin with this piece: then a capital says nothing.</summary>
    public bool IsZinsbegin(int plek) =>
        plek == 0 || Stuk(plek).OpRegel || (Stuk(plek - 1).Soort == Stuksoort.Teken && !IsTeken(plek - 1, ',') && !IsTeken(plek - 1, '\'') && !IsTeken(plek - 1, '’'));

    /// <summary>A word that begins with a capital and is not all capitals.</summary>
    public bool IsHoofdletterwoord(int plek)
    {
        var woord = Stuk(plek);
        return woord is { Soort: Stuksoort.Woord, Lengte: > 1 } && char.IsUpper(tekst[woord.Begin]) && tekst.AsSpan(woord.Begin, woord.Lengte).ContainsAnyInRange('a', 'z');
    }

    /// <summary>From the first up to and including the last of some pieces.</summary>
    public (int Begin, int Lengte) Reik(int eerste, int laatste) => (Stuk(eerste).Begin, Stuk(laatste).Einde - Stuk(eerste).Begin);

    // Of which a part may be written as a sign of its own: e and an accent.
    private static bool IsLetter(char teken) => char.IsLetter(teken) || CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark;

    private static int WoordTot(string tekst, int plek)
    {
        while (plek < tekst.Length && (IsLetter(tekst[plek]) || (tekst[plek] is '-' or '\'' or '’' && plek + 1 < tekst.Length && IsLetter(tekst[plek + 1]))))
            plek++;
        return plek;
    }

    private static int GetalTot(string tekst, int plek)
    {
        while (plek < tekst.Length && char.IsAsciiDigit(tekst[plek]))
            plek++;
        return plek;
    }
}
