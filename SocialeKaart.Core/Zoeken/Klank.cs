namespace SocialeKaart.Core.Zoeken;

/// <summary>A key that is equal for Dutch words that sound alike: "tijd" and "teit", "vrouw" and "frau", "school" and "sgool".</summary>
public static class Klank
{
    /// <summary>The key of a folded word.</summary>
    public static string Van(string woord)
    {
        var uit = new char[woord.Length + 1];
        var lengte = 0;
        for (var i = 0; i < woord.Length; i++)
        {
            var rest = woord.AsSpan(i);
            var (klank, gelezen) = Lees(rest, i == 0 ? '\0' : woord[i - 1]);
            i += gelezen - 1;
            // Double letters sound as one.
            if (klank != '\0' && (lengte == 0 || uit[lengte - 1] != klank))
                uit[lengte++] = klank;
        }

        // At the end a d sounds as t, and so do dt and a b as p.
        if (lengte > 1)
            uit[lengte - 1] = uit[lengte - 1] switch { 'd' => 't', 'b' => 'p', var letter => letter };
        if (lengte > 1 && uit[lengte - 1] == 't' && uit[lengte - 2] is 't' or 'd')
        {
            uit[lengte - 2] = 't';
            lengte--;
        }

        return new string(uit, 0, lengte);
    }

    private static (char Klank, int Gelezen) Lees(ReadOnlySpan<char> rest, char vorige)
    {
        if (rest.Length > 1)
        {
            var twee = (rest[0], rest[1]);
            switch (twee)
            {
                case ('e', 'i') or ('i', 'j'):
                    return ('Y', 2);
                case ('o', 'u') or ('a', 'u'):
                    return ('W', rest.Length > 2 && rest[2] == 'w' ? 3 : 2);
                case ('c', 'h'):
                    return ('g', 2);
                case ('c', 'k') or ('q', 'u'):
                    return ('k', 2);
                case ('p', 'h'):
                    return ('f', 2);
                case ('t', 'h'):
                    return ('t', 2);
                case ('i', 'e'):
                    return ('i', 2);
                case ('o', 'e'):
                    return ('U', 2);
                case ('c', 'e') or ('c', 'i') or ('c', 'y'):
                    return ('s', 1);
                case ('n', 'n') or ('m', 'm') or ('l', 'l'):
                    return (rest[0], 2);
            }
        }

        return rest[0] switch
        {
            'y' => (vorige == '\0' ? 'j' : 'Y', 1),
            'c' or 'q' => ('k', 1),
            'x' => ('k', 1),
            'v' => ('f', 1),
            'z' => ('s', 1),
            'h' when vorige is 't' or 'r' => ('\0', 1),
            _ => (rest[0], 1),
        };
    }
}
