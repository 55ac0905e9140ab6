namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>What the <c>robots.txt</c> of a website asks of us (RFC 9309).</summary>
public sealed class Robots
{
    /// <summary>Most bytes that are read of it.</summary>
    public const int MeesteBytes = 64 * 1024;

    private readonly List<(bool Mag, string Patroon)> regels;

    private Robots(List<(bool Mag, string Patroon)> regels) => this.regels = regels;

    /// <summary>No rules: all may be asked.</summary>
    public static Robots Geen { get; } = new([]);

    /// <summary>Reads the rules; what it does not know it leaves out.</summary>
    /// <param name="tekst">The file.</param>
    /// <param name="naam">Our name in it.</param>
    public static Robots Lees(string tekst, string naam)
    {
        var (eigen, allen) = (new List<(bool, string)>(), new List<(bool, string)>());
        var (voorOns, voorAllen, isGenoemd) = (false, false, false);
        // Rules before any name are of nobody.
        var inRegels = false;
        foreach (var regel in tekst.Split('\n'))
        {
            var kaal = regel.Split('#')[0];
            var dubbelepunt = kaal.IndexOf(':', StringComparison.Ordinal);
            if (dubbelepunt < 0)
                continue;
            var (sleutel, waarde) = (kaal[..dubbelepunt].Trim().ToLowerInvariant(), kaal[(dubbelepunt + 1)..].Trim());
            if (sleutel == "user-agent")
            {
                if (inRegels)
                    (voorOns, voorAllen, inRegels) = (false, false, false);
                voorOns |= IsNaam(waarde, naam);
                voorAllen |= waarde == "*";
                isGenoemd |= voorOns;
            }
            else if (sleutel is "allow" or "disallow")
            {
                inRegels = true;
                if (waarde.Length == 0)
                    continue;
                if (voorOns)
                    eigen.Add((sleutel == "allow", waarde));
                if (voorAllen)
                    allen.Add((sleutel == "allow", waarde));
            }
        }

        return new Robots(isGenoemd ? eigen : allen);
    }

    /// <summary>Whether a page may be asked: the longest rule that fits decides, and of two as long the one that allows.</summary>
    /// <param name="pad">Path and query, as they are sent.</param>
    public bool Mag(string pad)
    {
        var gekozen = regels.Where(r => Past(r.Patroon, pad)).OrderByDescending(r => r.Patroon.Length).ThenByDescending(r => r.Mag).Take(1).ToList();
        return gekozen is not [{ Mag: false }];
    }

    private static bool IsNaam(string waarde, string naam) =>
        string.Equals(new string([.. waarde.TakeWhile(t => char.IsAsciiLetter(t) || t is '-' or '_')]), naam, StringComparison.OrdinalIgnoreCase);

    // A star stands for anything, a dollar sign at the end for the end; without, the beginning is enough. Steps back to the last star alone, so that no
    // pattern takes long.
    private static bool Past(string patroon, string pad)
    {
        var heel = patroon.EndsWith('$');
        var p = heel ? patroon[..^1] : patroon + "*";
        var (i, j, ster, terug) = (0, 0, -1, 0);
        while (j < pad.Length)
        {
            if (i < p.Length && p[i] == '*')
                (ster, terug, i) = (i, j, i + 1);
            else if (i < p.Length && p[i] == pad[j])
                (i, j) = (i + 1, j + 1);
            else if (ster >= 0)
                (i, j, terug) = (ster + 1, terug + 1, terug + 1);
            else
                return false;
        }

        return p[i..].All(t => t == '*');
    }
}
