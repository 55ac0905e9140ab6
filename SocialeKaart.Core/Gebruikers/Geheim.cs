using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Secrets in links, and the marks by which the database knows them.</summary>
public static class Geheim
{
    private const int Bytes = 32;

    /// <summary>256 random bits, fit for an address.</summary>
    public static string Nieuw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored of a secret: from it the secret cannot be found.</summary>
    public static string Merk(string geheim) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geheim)));
}
