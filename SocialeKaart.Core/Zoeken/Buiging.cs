namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Stems that may belong to the same word where the stemmer keeps them apart: verb forms ("werkt", "gewerkt",
/// "werkte"), diminutives ("huisje", "mannetje") and voiced endings ("reizen" and "reis"). Only guesses: the index uses those that it knows.
/// </summary>
public static class Buiging
{
    private static readonly string[] Scheidbaar = ["aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor", "weg"];

    /// <summary>The other stems that a folded word could have.</summary>
    public static IReadOnlyCollection<string> Stammen(string woord)
    {
        var stam = Stam.Van(woord);
        var gevonden = new HashSet<string>(StringComparer.Ordinal);
        Werkwoord(stam, gevonden);
        if (woord != stam)
            Werkwoord(woord, gevonden);
        Verkleinwoord(woord, gevonden);
        foreach (var vorm in gevonden.Append(stam).ToArray())
            Klank(vorm, gevonden);
        gevonden.Remove(stam);
        gevonden.RemoveWhere(v => v.Length < 3);
        return gevonden;
    }

    private static void Werkwoord(string vorm, HashSet<string> uit)
    {
        if (vorm.Length >= 5 && vorm.EndsWith("de", StringComparison.Ordinal) || vorm.Length >= 5 && vorm.EndsWith("te", StringComparison.Ordinal))
            Voeg(uit, vorm[..^2]);
        if (vorm.Length >= 4 && vorm[^1] == 't')
            Voeg(uit, vorm[..^1]);
        if (vorm.Length >= 5 && vorm[^1] == 'd' && vorm[^2] is not ('n' or 'l' or 'r'))
            Voeg(uit, vorm[..^1]);
        if (vorm.Length >= 4 && !Klinker(vorm[^1]) && vorm[^1] is not 't')
            uit.Add(vorm + "t");
        if (vorm.StartsWith("ge", StringComparison.Ordinal) && vorm.Length >= 6)
        {
            Voeg(uit, vorm[2..]);
            if (vorm[^1] is 't' or 'd')
                Voeg(uit, vorm[2..^1]);
        }

        foreach (var voorzetsel in Scheidbaar)
        {
            // "aangevraagd" is a form of "aanvragen".
            if (!vorm.StartsWith(voorzetsel + "ge", StringComparison.Ordinal) || vorm.Length < voorzetsel.Length + 6)
                continue;
            var rest = vorm[(voorzetsel.Length + 2)..];
            Voeg(uit, voorzetsel + rest);
            if (rest[^1] is 't' or 'd')
                Voeg(uit, voorzetsel + rest[..^1]);
        }
    }

    private static void Verkleinwoord(string woord, HashSet<string> uit)
    {
        var kaal = woord.EndsWith("jes", StringComparison.Ordinal) ? woord[..^1] : woord;
        if (kaal.Length < 5 || !kaal.EndsWith("je", StringComparison.Ordinal))
            return;
        Voeg(uit, kaal[..^2]);
        if (kaal.Length >= 6 && kaal[^3] is 't' or 'p' or 'k')
            Voeg(uit, kaal[..^3]);
        if (kaal.Length >= 7 && kaal.EndsWith("etje", StringComparison.Ordinal))
        {
            Voeg(uit, kaal[..^4]);
            if (kaal[^5] == kaal[^6])
                Voeg(uit, kaal[..^5]);
        }

        if (kaal.Length >= 7 && kaal.EndsWith("inkje", StringComparison.Ordinal))
            Voeg(uit, kaal[..^3] + "g");
    }

    /// <summary>"reiz" and "reis", "brief" and "briev", "schuldhulpverlener" stay themselves: only a final v or z hardens.</summary>
    private static void Klank(string vorm, HashSet<string> uit)
    {
        if (vorm.Length < 3)
            return;
        var ander = vorm[^1] switch { 'z' => 's', 's' => 'z', 'v' => 'f', 'f' => 'v', _ => '\0' };
        if (ander != '\0')
            uit.Add(vorm[..^1] + ander);
        // "pakk" next to "pak": the stemmer undoubles k, d and t only.
        if (vorm[^1] == vorm[^2] && !Klinker(vorm[^1]))
            uit.Add(vorm[..^1]);
        else if (vorm[^1] is 'b' or 'f' or 'g' or 'l' or 'm' or 'n' or 'p' or 'r' or 's' && !Klinker(vorm[^1]))
            uit.Add(vorm + vorm[^1]);
    }

    private static void Voeg(HashSet<string> uit, string vorm)
    {
        if (vorm.Length >= 3)
            uit.Add(Stam.Van(vorm));
    }

    private static bool Klinker(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
