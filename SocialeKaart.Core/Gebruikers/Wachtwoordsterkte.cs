using System.Text;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>
/// Whether a password is one that everyone tries first: counting, a row of keys, a repetition, or a well-known word with a year behind it
/// (NIST SP 800-63B, 3.1.1.2). Long is not enough when all of it can be guessed.
/// </summary>
public static class Wachtwoordsterkte
{
    /// <summary>So many signs have to be left when all that is easily guessed is taken away.</summary>
    private const int Minstens = 6;

    /// <summary>From so many signs in a row it is a row.</summary>
    private const int Rij = 3;

    /// <summary>Shorter words stand in many a good sentence by chance.</summary>
    private const int KortsteWoord = 4;

    private const int Jaarlengte = 4;

    private static readonly string[] Rijen = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn"];

    private static readonly string[] Bekend =
    [
        "wachtwoord", "password", "welkom", "welcome", "geheim", "secret", "login", "inloggen", "admin", "beheerder", "account", "qwerty", "azerty", "iloveyou", "ikhouvanjou", "letmein",
        "lente", "zomer", "herfst", "winter", "spring", "summer", "autumn", "januari", "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober", "november", "december",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "gemeente", "socialekaart", "werkplek", "nederland", "holland", "feyenoord", "ajax", "voetbal", "computer",
    ];

    // As people write a letter with a digit or sign.
    private static readonly Dictionary<char, char> Verkleed = new() { ['@'] = 'a', ['4'] = 'a', ['3'] = 'e', ['1'] = 'i', ['!'] = 'i', ['0'] = 'o', ['$'] = 's', ['5'] = 's', ['7'] = 't' };

    /// <summary>Whether it is too easily guessed.</summary>
    /// <param name="wachtwoord">As chosen.</param>
    /// <param name="eigen">Words that stand for the person or the place: names, the municipality.</param>
    public static bool IsTeRaden(string wachtwoord, IEnumerable<string> eigen)
    {
        var tekst = Eenmaal(wachtwoord.ToLowerInvariant());
        var weg = new bool[tekst.Length];
        var gewoon = string.Concat(tekst.Select(t => Verkleed.GetValueOrDefault(t, t)));
        foreach (var woord in Bekend.Concat(eigen.SelectMany(e => e.ToLowerInvariant().Split(' '))).Where(w => w.Length >= KortsteWoord))
        {
            Merk(tekst, woord, weg);
            Merk(gewoon, woord, weg);
        }

        MerkRijen(tekst, weg);
        MerkJaren(tekst, weg);
        return tekst.Where((t, plek) => !weg[plek] && char.IsLetterOrDigit(t)).Count() < Minstens;
    }

    /// <summary>What is only repeated, once.</summary>
    private static string Eenmaal(string tekst)
    {
        for (var lengte = 1; lengte <= tekst.Length / 2; lengte++)
        {
            var blok = tekst[..lengte];
            if (Herhaald(blok, tekst.Length) == tekst)
                return Eenmaal(blok);
        }

        return tekst;
    }

    private static string Herhaald(string blok, int lengte)
    {
        var heel = new StringBuilder(lengte + blok.Length);
        while (heel.Length < lengte)
            heel.Append(blok);
        return heel.ToString(0, lengte);
    }

    private static void Merk(string tekst, string woord, bool[] weg)
    {
        for (var plek = tekst.IndexOf(woord, StringComparison.Ordinal); plek >= 0; plek = tekst.IndexOf(woord, plek + 1, StringComparison.Ordinal))
            Array.Fill(weg, true, plek, woord.Length);
    }

    private static void MerkRijen(string tekst, bool[] weg)
    {
        for (var begin = 0; begin < tekst.Length; begin++)
        {
            var einde = begin + 1;
            while (einde < tekst.Length && tekst[einde] == tekst[begin])
                einde++;
            einde = Math.Max(einde, begin + Rijen.Max(r => Math.Max(Loopt(tekst, begin, r, 1), Loopt(tekst, begin, r, -1))));
            if (einde - begin >= Rij)
                Array.Fill(weg, true, begin, einde - begin);
        }
    }

    /// <summary>For how many signs a text goes along a row.</summary>
    private static int Loopt(string tekst, int begin, string rij, int stap)
    {
        var langst = 0;
        for (var plek = rij.IndexOf(tekst[begin], StringComparison.Ordinal); plek >= 0; plek = plek + 1 < rij.Length ? rij.IndexOf(tekst[begin], plek + 1) : -1)
        {
            var lengte = 1;
            while (begin + lengte < tekst.Length && plek + (lengte * stap) is var volgende && volgende >= 0 && volgende < rij.Length && rij[volgende] == tekst[begin + lengte])
                lengte++;
            langst = Math.Max(langst, lengte);
        }

        return langst;
    }

    private static void MerkJaren(string tekst, bool[] weg)
    {
        for (var plek = 0; plek + Jaarlengte <= tekst.Length; plek++)
        {
            if (tekst.AsSpan(plek, Jaarlengte) is ['1', '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9'])
                Array.Fill(weg, true, plek, Jaarlengte);
        }
    }
}
