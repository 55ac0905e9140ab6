using System.Security.Cryptography;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Overdracht;

/// <summary>The two secrets by which a resident follows an overdracht or consult: a code on paper, and a second one told in person.</summary>
public static class Volgcode
{
    // Without letters and digits that look alike (Crockford's base 32): sixteen of them are 80 bits.
    private const string Tekens = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Lengte = 16, Groep = 4, Cijfers = 6;

    /// <summary>A new code of 80 random bits, in four groups of four.</summary>
    public static string Nieuw() => string.Join('-', RandomNumberGenerator.GetString(Tekens, Lengte).Chunk(Groep).Select(g => new string(g)));

    /// <summary>A new second secret: six digits, short enough to remember; tries at it are counted.</summary>
    public static string NieuwGeheim() => RandomNumberGenerator.GetString("0123456789", Cijfers);

    /// <summary>A code as someone typed it, in the form of <see cref="Nieuw"/>; null when it cannot be one.</summary>
    public static string? Lees(string getypt)
    {
        // I and L are read as 1, O as 0: what people copy from paper.
        var tekens = getypt.ToUpperInvariant().Where(char.IsLetterOrDigit).Select(c => c switch { 'I' or 'L' => '1', 'O' => '0', _ => c }).ToArray();
        return tekens.Length == Lengte && tekens.All(c => Tekens.Contains(c, StringComparison.Ordinal)) ? string.Join('-', tekens.Chunk(Groep).Select(g => new string(g))) : null;
    }

    /// <summary>What is stored of a code: from it the code cannot be found.</summary>
    public static string Merk(string code) => Geheim.Merk(code);

    /// <summary>What is stored of a second secret; slow to try, for it is short.</summary>
    public static string Hak(string geheim) => Geheim.Hak(geheim);

    /// <summary>Whether this is the second secret that was stored.</summary>
    public static bool Klopt(string hak, string getypt) => Geheim.Klopt(hak, new string([.. getypt.Where(char.IsDigit)]));
}
