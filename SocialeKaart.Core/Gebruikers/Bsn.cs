using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Finds citizen service numbers in text: nothing that staff write here is about a person.</summary>
public static partial class Bsn
{
    private const int Lengte = 9, Proefgetal = 11;

    /// <summary>Whether a citizen service number stands in a text: nine digits that pass the eleven-test, written together or in groups.</summary>
    public static bool StaatIn(string tekst) => Zoek(tekst).Any();

    /// <summary>Where citizen service numbers stand in a text, in order; they may overlap.</summary>
    public static IEnumerable<(int Begin, int Lengte)> Zoek(string tekst)
    {
        var groepen = Groep().Matches(tekst);
        for (var eerste = 0; eerste < groepen.Count; eerste++)
        {
            // What follows the number of the country is a telephone number.
            if (eerste > 0 && IsLand(groepen[eerste - 1], tekst) && Sluit(groepen[eerste - 1], groepen[eerste], tekst))
                continue;
            var (cijfers, einde) = ("", groepen[eerste].Index);
            for (var groep = eerste; groep < groepen.Count && cijfers.Length < Lengte; groep++)
            {
                if (groep > eerste && !Sluit(groepen[groep - 1], groepen[groep], tekst))
                    break;
                cijfers += groepen[groep].Value;
                einde = groepen[groep].Index + groepen[groep].Length;
            }

            if (DoorstaatProef(cijfers))
                yield return (groepen[eerste].Index, einde - groepen[eerste].Index);
        }
    }

    /// <summary>Whether nine digits pass the eleven-test.</summary>
    private static bool DoorstaatProef(string cijfers)
    {
        if (cijfers.Length != Lengte || cijfers.All(c => c == '0'))
            return false;
        // The weights are 9 to 2, and for the last digit -1.
        var som = -(cijfers[^1] - '0');
        for (var plek = 0; plek < Lengte - 1; plek++)
            som += (Lengte - plek) * (cijfers[plek] - '0');
        return som % Proefgetal == 0;
    }

    private static bool IsLand(Match groep, string tekst) =>
        groep.Value == "0031" || (groep.Value == "31" && groep.Index > 0 && tekst[groep.Index - 1] == '+');

    // A number in groups has at most a sign and a space between them.
    private static bool Sluit(Match een, Match ander, string tekst) =>
        Tussenin().IsMatch(tekst[(een.Index + een.Length)..ander.Index]);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Groep();

    [GeneratedRegex(@"^[\s.\-–]{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tussenin();
}
