using System.Collections.Frozen;

namespace SocialeKaart.Core.Zoeken;

/// <summary>Words that say little about what someone looks for.</summary>
internal static class Stopwoorden
{
    /// <summary>What a vague word counts for, beside a word with a meaning of its own.</summary>
    public const float VaagGewicht = 0.35f;

    private static readonly FrozenSet<string> Leeg = Lijst("""
        de het een en of in op aan van voor met bij te ten ter om naar uit over onder tegen tot tussen via per sinds tijdens
        ik u je jij jullie we wij ze zij hij mij me mijn mn uw jouw ons onze zijn zn haar hun hen hem zich zelf
        is ben bent was waren wordt word worden werd geweest heb hebt heeft had hadden hebben gehad
        wil wilt willen wilde kan kunt kun kunnen kon konden moet moeten moest mag mogen zal zult zullen zou zouden zouden
        ga gaat gaan ging gegaan doe doet laat laten hoef hoeft hoeven
        dat die dit deze daar hier er als dan ook nog wel maar door want dus toch al alles
        iemand iets wat wie waar hoe wanneer waarom welke zo erg heel echt even eens eigenlijk gewoon misschien bijna
        s t n k m the a an to i my is are for and of
        with have has had it this that from be by you your we our they he she his but was am im ive where who what how when
        jest sie w z i jak mi moja moj moje mnie dla co
        hallo hoi goedendag dag graag alstublieft aub svp bedankt vraag
        """);

    private static readonly FrozenSet<string> Vaag = Lijst("""
        hulp help helpt helpen geholpen nodig zoek zoeken zoekt gezocht krijg krijgt krijgen kreeg gekregen
        kom komt komen kwam gekomen maak maakt maken gemaakt geef geeft geven doen deed gedaan zit zitten zat sta staat staan
        vind vindt vinden vond weet weten wist denk denken voel voelt voelen blijf blijft blijven bleef houd houdt houden
        soms vaak altijd steeds weer veel weinig alle elke elk ieder iedere andere ander nu al vandaag morgen
        goed goede slecht slechte beter groot grote klein kleine nieuw nieuwe hele
        mensen persoon man vrouw dagen week weken maand maanden jaar jaren tijd keer uur
        ding dingen zaken manier vragen lukt lukken gaan meer minder samen bezig aanvragen regelen hulpverlening
        net pas horen hoor hoort gehoord zeg zegt zeggen gezegd vertel vertelt vertellen ergens terug verder eerst toen begin begint beginnen
        probleem problemen moeilijk moeilijke lastig last
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeegZoeker = Leeg.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word carries no meaning of its own; negations are not among them.</summary>
    public static bool Is(ReadOnlySpan<char> woord) => LeegZoeker.Contains(woord);

    /// <summary>Whether a word says something only beside another.</summary>
    public static bool IsVaag(string woord) => Vaag.Contains(woord);

    private static FrozenSet<string> Lijst(string woorden) =>
        woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
