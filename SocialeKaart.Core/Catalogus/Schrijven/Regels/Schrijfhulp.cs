using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Catalogus.Schrijven.Regels;

/// <summary>What makes a text hard to read, or unpleasant.</summary>
public enum Tipsoort
{
    /// <summary>More than <see cref="Schrijfhulp.LangeZin"/> words.</summary>
    LangeZin,

    /// <summary>More than <see cref="Schrijfhulp.TeLangeZin"/> words.</summary>
    TeLangeZin,

    LangeAlinea,

    /// <summary>"Wordt geholpen": who does it is not said.</summary>
    Lijdend,

    Men,

    Vaktaal,

    Afkorting,

    /// <summary>Negative, or as if the reader were a child.</summary>
    Toon,

    /// <summary>Hours between the words: there is a field for them.</summary>
    Openingstijd,
}

/// <summary>A hint about a place in a text. It never stops anyone.</summary>
/// <param name="Soort">What it is about.</param>
/// <param name="Begin">First character, from 0.</param>
/// <param name="Lengte">Characters; at least 1, and all within the text.</param>
/// <param name="Aantal">Words in a sentence or paragraph that is long; else 0.</param>
/// <param name="Advies">A plainer word or form; null where it depends on the sentence.</param>
public sealed record Schrijftip(Tipsoort Soort, int Begin, int Lengte, int Aantal = 0, string? Advies = null);

/// <summary>
/// Reads a Dutch text along with who writes it, and says what a resident could stumble over (B1). Quick enough for every keystroke. The texts of the
/// wegwijzer have rules that refuse; these are hints, with words to write instead.
/// </summary>
public static class Schrijfhulp
{
    /// <summary>Words in a sentence: from here a hint, and from here a strong one.</summary>
    public const int LangeZin = 15, TeLangeZin = 20;

    /// <summary>Words in a paragraph.</summary>
    public const int LangeAlinea = 60;

    /// <summary>Characters that are read; a text has fewer.</summary>
    public const int Gelezen = 20_000;

    /// <summary>Words after "wordt" among which the participle is looked for.</summary>
    private const int Ver = 8;

    private const string Bron = "Schrijven/schrijfhulp.txt";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);
    private static readonly Regex Alinea = Maak(@"[^\n]+(\n[^\n]+)*");
    private static readonly Regex Zin = Maak(@"[^.!?:\n]+([.!?:]+[^\s.!?:\n][^.!?:\n]*)*[.!?:]*");
    private static readonly Regex Woord = Maak(@"[\p{L}\p{N}][\p{L}\p{N}'’./@-]*");
    private static readonly Regex Letters = Maak(@"[\p{L}\p{N}]+");
    private static readonly Regex Men = Maak(@"\b[Mm]en\b");
    private static readonly Regex Hoofdletters = Maak(@"\b\p{Lu}{2,}\b");

    private static readonly HashSet<string> Hulpwerkwoorden = new(["wordt", "worden", "werd", "werden"], StringComparer.OrdinalIgnoreCase);

    // On a day, at an hour; or from a clock time until another.
    private static readonly Regex Tijden = Maak(
        @"\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\p{L}*\b[^!?\n]{0,60}?\b[0-9]{1,2}([.:][0-9]{2})? ?uur\b|\b[0-9]{1,2}[.:][0-9]{2}( ?uur)? ?(-|–|tot|en|t/m) ?[0-9]{1,2}([.:][0-9]{2}| ?uur)", RegexOptions.IgnoreCase);

    // Begin with "ge", end as a participle does, and are none.
    private static readonly HashSet<string> GeenDeelwoord = new(
        ["gezond", "gebied", "geduld", "gemeenten", "gezinnen", "gesprekken", "gebruiken", "geven", "getallen", "gevallen", "gebouwen", "gezondheid", "gelegenheid", "gerecht", "gebaren", "gebeden", "gehandicapten", "gedachten", "gewoonten"],
        StringComparer.OrdinalIgnoreCase);

    // Everyone knows them, or knows nothing else.
    private static readonly HashSet<string> BekendeLetters = ["GGD", "UWV", "DUO", "SVB", "NS", "TV", "PC", "ID", "OK", "NL", "EU", "BSN", "APK"];

    private static readonly Lazy<Woordenlijst> Lijst = new(Woordenlijst.Lees);

    /// <summary>The hints about a text, by place.</summary>
    /// <param name="tekst">In Dutch.</param>
    /// <param name="zonderTijden">Whether opening hours do not belong in it.</param>
    public static IReadOnlyList<Schrijftip> Lees(string tekst, bool zonderTijden = false)
    {
        var stuk = tekst.Length > Gelezen ? tekst[..Gelezen] : tekst;
        List<Schrijftip> tips = [.. Zinnen(stuk), .. Alineas(stuk), .. Lijdende(stuk), .. Men.Matches(stuk).Select(m => Tip(Tipsoort.Men, m)), .. Hoofdletterwoorden(stuk), .. Lijst.Value.Zoek(stuk)];
        if (zonderTijden)
            tips.AddRange(Tijden.Matches(stuk).Select(m => Tip(Tipsoort.Openingstijd, m)));
        return [.. tips.OrderBy(t => t.Begin).ThenBy(t => t.Soort)];
    }

    private static IEnumerable<Schrijftip> Zinnen(string tekst) =>
        from zin in Zin.Matches(tekst)
        let aantal = Woord.Count(zin.Value)
        where aantal > LangeZin
        let begin = zin.Index + zin.Value.Length - zin.Value.TrimStart().Length
        select new Schrijftip(aantal > TeLangeZin ? Tipsoort.TeLangeZin : Tipsoort.LangeZin, begin, zin.Value.Trim().Length, aantal);

    private static IEnumerable<Schrijftip> Alineas(string tekst) =>
        from alinea in Alinea.Matches(tekst)
        let aantal = Woord.Count(alinea.Value)
        where aantal > LangeAlinea
        select new Schrijftip(Tipsoort.LangeAlinea, alinea.Index, alinea.Length, aantal);

    private static IEnumerable<Schrijftip> Lijdende(string tekst)
    {
        foreach (Match zin in Zin.Matches(tekst))
        {
            var woorden = Letters.Matches(zin.Value).ToList();
            for (var i = 0; i < woorden.Count; i++)
            {
                if (!Hulpwerkwoorden.Contains(woorden[i].Value))
                    continue;
                var bij = woorden.FindIndex(i + 1, Math.Min(Ver, woorden.Count - i - 1), IsDeelwoord);
                if (bij < 0 && i > 0 && IsDeelwoord(woorden[i - 1]))
                    bij = i - 1;
                if (bij < 0)
                    continue;
                var (eerste, laatste) = (woorden[Math.Min(i, bij)], woorden[Math.Max(i, bij)]);
                yield return new Schrijftip(Tipsoort.Lijdend, zin.Index + eerste.Index, laatste.Index + laatste.Length - eerste.Index);
            }
        }
    }

    private static bool IsDeelwoord(Match woord) =>
        woord.Length > 4 && woord.Value.StartsWith("ge", StringComparison.Ordinal) && (woord.Value[^1] is 'd' or 't' || woord.Value.EndsWith("en", StringComparison.Ordinal)) && !GeenDeelwoord.Contains(woord.Value);

    private static IEnumerable<Schrijftip> Hoofdletterwoorden(string tekst) =>
        Hoofdletters.Matches(tekst).Where(m => !BekendeLetters.Contains(m.Value) && !Lijst.Value.KentAfkorting(m.Value)).Select(m => Tip(Tipsoort.Afkorting, m));

    private static Schrijftip Tip(Tipsoort soort, Match match) => new(soort, match.Index, match.Length);

    // Linear in the length of the text, whatever is typed.
    private static Regex Maak(string patroon, RegexOptions ook = RegexOptions.None) => new(patroon, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | ook, Geduld);

    /// <summary>The words of the file, each with what to write instead.</summary>
    private sealed class Woordenlijst
    {
        private readonly Dictionary<string, (Tipsoort Soort, string? Advies)> woorden = new(StringComparer.OrdinalIgnoreCase);
        private readonly Regex patroon;

        private Woordenlijst(IEnumerable<(Tipsoort Soort, string Woord, string? Advies)> regels)
        {
            foreach (var (soort, woord, advies) in regels)
                woorden[woord] = (soort, advies);
            // The longest first, so that a phrase wins from a word in it. A word of the trade also counts as the beginning of a longer one.
            var delen = woorden.OrderByDescending(w => w.Key.Length).Select(w => Regex.Escape(w.Key) + (w.Value.Soort == Tipsoort.Vaktaal ? @"\p{L}*" : char.IsLetter(w.Key[^1]) ? @"\b" : ""));
            patroon = Maak($@"\b({string.Join('|', delen)})", RegexOptions.IgnoreCase);
        }

        public static Woordenlijst Lees()
        {
            using var lezer = new StreamReader(typeof(Schrijfhulp).Assembly.GetManifestResourceStream(Bron)!);
            return new Woordenlijst(Regels(lezer.ReadToEnd()));
        }

        public bool KentAfkorting(string letters) => woorden.ContainsKey(letters);

        public IEnumerable<Schrijftip> Zoek(string tekst) => patroon.Matches(tekst).Select(m =>
        {
            var (soort, advies) = woorden.TryGetValue(m.Value, out var heel) ? heel : woorden.Where(w => m.Value.StartsWith(w.Key, StringComparison.OrdinalIgnoreCase)).MaxBy(w => w.Key.Length).Value;
            return Tip(soort, m) with { Advies = advies };
        });

        private static IEnumerable<(Tipsoort Soort, string Woord, string? Advies)> Regels(string bestand)
        {
            var soort = Tipsoort.Vaktaal;
            foreach (var regel in bestand.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(r => r[0] != '#'))
            {
                if (regel[0] == '[')
                {
                    soort = Enum.Parse<Tipsoort>(regel[1..^1]);
                    continue;
                }

                var delen = regel.Split('=', 2, StringSplitOptions.TrimEntries);
                yield return (soort, delen[0], delen.Length > 1 && delen[1].Length > 0 ? delen[1] : null);
            }
        }
    }
}
