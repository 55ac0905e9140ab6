using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>
/// Name-based UUIDs (version 5, RFC 9562 section 5.5): the same name always gives the same id,
/// so that two installations that import the same files agree on every id.
/// </summary>
public static class NaamUuid
{
    private static readonly Guid Naamruimte = new("7c1f6f0e-6a55-4f0f-9a54-3c2f1d0b8e21");

    /// <summary>The id of something within a municipality.</summary>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="soort">What it is, such as <c>voorziening</c>.</param>
    /// <param name="slug">Its slug.</param>
    public static Guid Van(string gemeente, string soort, string slug) => Versie5(Naamruimte, $"{gemeente}/{soort}/{slug}");

    /// <summary>The version 5 UUID of a name within a namespace.</summary>
    public static Guid Versie5(Guid naamruimte, string naam)
    {
        byte[] invoer = [.. naamruimte.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(naam)];
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1; it protects nothing here.
        var hash = SHA1.HashData(invoer)[..16];
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
