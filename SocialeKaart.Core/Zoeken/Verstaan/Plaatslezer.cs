using System.Globalization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>Reads "in dorst", "bij 4907 AB", "poetshulp vrachelen".</summary>
internal static class Plaatslezer
{
    /// <summary>Without a word such as "in" a place is only read in a question this short.</summary>
    private const int Kort = 4;

    private static readonly HashSet<string> Wijst = ["in", "bij", "rond", "rondom", "nabij", "buurt", "omgeving", "uit", "wijk", "dorp", "dichtbij", "near", "around"];
    private static readonly HashSet<string> Tussen = ["de", "het", "den", "van", "of", "the"];

    /// <summary>Words before a name that make it something else: "ik heb dorst".</summary>
    private static readonly HashSet<string> GeenPlaats = ["heb", "hebt", "heeft", "hebben", "en", "had", "van", "veel", "geen", "honger"];

    public static Plek? Lees(Lezing lezing, KaartBeeld kaart)
    {
        for (var i = 0; i < lezing.Woorden.Count; i++)
        {
            if (Postcode(lezing, i, kaart) is { } plek)
                return plek;
        }

        for (var i = 0; i < lezing.Woorden.Count; i++)
        {
            foreach (var (naam, id) in kaart.Plekken.Namen)
            {
                if (lezing.Staat(i, naam) && Naam(lezing, i, naam.Count, id, kaart) is { } plek)
                    return plek;
            }
        }

        return null;
    }

    private static Plek? Postcode(Lezing lezing, int i, KaartBeeld kaart)
    {
        var woord = lezing.Op(i);
        var heel = woord.Length == 6;
        if ((woord.Length != 4 && !heel) || !int.TryParse(woord.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;
        var los = !heel && lezing.Op(i + 1) is { Length: 2 } letters && letters.All(char.IsAsciiLetter) && !Stopwoorden.Is(letters);
        var tekst = los ? woord + lezing.Op(i + 1) : woord;
        if (kaart.Plekken.Lees(tekst) is not { } plek)
            return null;
        lezing.Verbruik(Begin(lezing, i), i + (los ? 2 : 1));
        return plek;
    }

    private static Plek? Naam(Lezing lezing, int i, int lengte, string id, KaartBeeld kaart)
    {
        var begin = Begin(lezing, i);
        if (begin < i)
        {
            // As a word the name would count for more than what is asked: it is rare, and stands in the name of a village hall.
            lezing.Verbruik(begin, i + lengte);
            return kaart.Plekken.Lees(id);
        }

        var bloot = lezing.Woorden.Count is > 1 and <= Kort && i + lengte == lezing.Woorden.Count && i > 0 && !GeenPlaats.Contains(lezing.Op(i - 1));
        return bloot ? kaart.Plekken.Lees(id) : null;
    }

    /// <summary>Where the words that lead to a place begin; the place itself when none do.</summary>
    private static int Begin(Lezing lezing, int plaats)
    {
        var begin = plaats;
        var gewezen = false;
        for (var i = plaats - 1; i >= 0 && (Wijst.Contains(lezing.Op(i)) || Tussen.Contains(lezing.Op(i))); i--)
        {
            if (!Wijst.Contains(lezing.Op(i)))
                continue;
            gewezen = true;
            begin = i;
        }

        return gewezen ? begin : plaats;
    }
}
