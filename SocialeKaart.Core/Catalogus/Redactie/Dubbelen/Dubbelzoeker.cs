using System.Globalization;

namespace SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

/// <summary>
/// Finds entries that may be the same. Only those that share a number, a page, an address or the beginnings of words of their names are laid beside each
/// other, so that the time grows with the number of entries and not with its square.
/// </summary>
public static class Dubbelzoeker
{
    // What more entries than this share tells none of them apart: the number of the municipality, or a word such as "cursus".
    private const int GrootsteGroep = 60, GrootsteNaamgenoten = 500;

    // Long enough to part words, short enough to survive most slips behind it.
    private const int Woordbegin = 4;

    /// <summary>The pairs, the surest first.</summary>
    /// <param name="kandidaten">Each entry once.</param>
    /// <param name="stop">Stops between groups.</param>
    public static IReadOnlyList<Dubbelpaar> Zoek(IReadOnlyList<Dubbelkandidaat> kandidaten, CancellationToken stop)
    {
        var groepen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var n = 0; n < kandidaten.Count; n++)
        {
            foreach (var sleutel in Sleutels(kandidaten[n]))
            {
                if (!groepen.TryGetValue(sleutel, out var groep))
                    groepen[sleutel] = groep = [];
                groep.Add(n);
            }
        }

        var gewogen = new HashSet<(int, int)>();
        var paren = new List<Dubbelpaar>();
        foreach (var (sleutel, groep) in groepen)
        {
            stop.ThrowIfCancellationRequested();
            if (groep.Count > (sleutel[0] == '=' ? GrootsteNaamgenoten : GrootsteGroep))
                continue;
            for (var i = 0; i < groep.Count; i++)
            {
                for (var j = i + 1; j < groep.Count; j++)
                {
                    if (gewogen.Add((groep[i], groep[j])) && Dubbelscore.Weeg(kandidaten[groep[i]], kandidaten[groep[j]]) is { } paar)
                        paren.Add(paar);
                }
            }
        }

        return [.. paren.OrderByDescending(p => p.Punten).ThenBy(p => p.Een).ThenBy(p => p.Ander)];
    }

    // The first sign tells what kind it is, so that a number is never taken for a word.
    private static HashSet<string> Sleutels(Dubbelkandidaat kandidaat)
    {
        var sleutels = new HashSet<string>(StringComparer.Ordinal) { "=" + kandidaat.Naam };
        if (kandidaat.Telefoon is { } telefoon)
            sleutels.Add("t" + telefoon);
        if (kandidaat.HeeftEigenPagina)
            sleutels.Add("w" + kandidaat.Web);
        if (kandidaat.Kvk is { } kvk)
            sleutels.Add("k" + kvk);
        sleutels.UnionWith(kandidaat.Adressen.Select(a => "a" + a));
        string[] begin = [.. kandidaat.Woorden.Select(w => w.Length > Woordbegin ? w[..Woordbegin] : w).Distinct().Order(StringComparer.Ordinal)];
        sleutels.UnionWith(begin.Select(b => "n" + b));
        // Two words together are rarer than each of them.
        for (var i = 0; i < begin.Length; i++)
        {
            for (var j = i + 1; j < begin.Length; j++)
                sleutels.Add(string.Create(CultureInfo.InvariantCulture, $"p{begin[i]} {begin[j]}"));
        }

        return sleutels;
    }
}
