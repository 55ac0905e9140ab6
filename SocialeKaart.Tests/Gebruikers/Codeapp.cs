using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>The app on somebody's telephone: makes codes of a secret (TOTP, RFC 6238: SHA-1, steps of 30 s, six digits), by this machine's clock.</summary>
internal static class Codeapp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Stapduur = 30, Bits = 5;

    /// <summary>The code of now.</summary>
    /// <param name="sleutel">As the page shows it.</param>
    /// <param name="stap">So many steps later; one earlier or later is taken as well, which gives a test codes that differ.</param>
    public static string Code(string sleutel, int stap = 0)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / Stapduur) + stap);
#pragma warning disable CA5350 // The standard says SHA-1; as the key of a hash it is not broken.
        var merk = HMACSHA1.HashData(Bytes(sleutel), teller);
#pragma warning restore CA5350
        var deel = BinaryPrimitives.ReadInt32BigEndian(merk.AsSpan(merk[^1] & 0x0F, 4)) & int.MaxValue;
        return (deel % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Base32 (RFC 4648).</summary>
    private static byte[] Bytes(string sleutel)
    {
        var bits = string.Concat(sleutel.Where(t => t is not (' ' or '=')).Select(t => Letters.IndexOf(t, StringComparison.Ordinal).ToString("b5", CultureInfo.InvariantCulture)));
        bits.Length.ShouldBeGreaterThanOrEqualTo(16 * Bits);
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
