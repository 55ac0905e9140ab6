using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Secrets in links and on slips, and the marks by which the database knows them.</summary>
public static class Geheim
{
    private const int Bytes = 32;
    private static readonly PasswordHasher<object> Hakker = new();

    /// <summary>256 random bits, fit for an address.</summary>
    public static string Nieuw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored of a secret: from it the secret cannot be found.</summary>
    public static string Merk(string geheim) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geheim)));

    /// <summary>What is stored of a secret so short that it could be found by trying: slow to make, and another one every time.</summary>
    public static string Hak(string geheim) => Hakker.HashPassword(Hakker, geheim);

    /// <summary>Whether a secret is the one of which this was stored.</summary>
    /// <param name="hak">From <see cref="Hak"/>.</param>
    /// <param name="getypt">The secret as someone gave it.</param>
    public static bool Klopt(string hak, string getypt) => Hakker.VerifyHashedPassword(Hakker, hak, getypt) != PasswordVerificationResult.Failed;
}
