using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Core.Overdracht.Bescherming;

/// <summary>
/// The key of one dossier: makes its personal text unreadable, and readable again. Short-lived: dispose it when the work is done, and it is wiped
/// from memory.
/// </summary>
public sealed class Dossiersleutel : IDisposable
{
    /// <summary>Of a key, in bytes: AES-256.</summary>
    internal const int Lengte = 32;

    // What a value begins with, so that another way can follow this one.
    private const byte Vorm = 1;
    private const int Nonce = 12, Merk = 16, Kop = 1 + Nonce + Merk;

    private readonly byte[] sleutel;
    private readonly AesGcm aes;

    /// <summary>Takes the key over: it is wiped with this.</summary>
    internal Dossiersleutel(Guid dossier, byte[] sleutel)
    {
        (Dossier, this.sleutel) = (dossier, sleutel);
        aes = new AesGcm(sleutel, Merk);
    }

    /// <summary>Id of the overdracht or consult.</summary>
    public Guid Dossier { get; }

    /// <summary>Makes text unreadable. Twice the same text gives different bytes; their number tells how long the text is.</summary>
    /// <param name="deel">Name of the part that the text is, such as <c>verhaal</c>; it can be read back as that part only.</param>
    /// <param name="tekst">Any text.</param>
    public byte[] Versleutel(string deel, string tekst)
    {
        var leesbaar = Encoding.UTF8.GetBytes(tekst);
        var uit = new byte[Kop + leesbaar.Length];
        uit[0] = Vorm;
        RandomNumberGenerator.Fill(uit.AsSpan(1, Nonce));
        aes.Encrypt(uit.AsSpan(1, Nonce), leesbaar, uit.AsSpan(Kop), uit.AsSpan(1 + Nonce, Merk), Verband(deel));
        CryptographicOperations.ZeroMemory(leesbaar);
        return uit;
    }

    /// <summary>Gives the text back.</summary>
    /// <param name="deel">The part as which it was made unreadable.</param>
    /// <param name="versleuteld">What <see cref="Versleutel"/> gave.</param>
    /// <exception cref="OnleesbaarException">A byte was changed, or it is of another dossier or part.</exception>
    public string Ontsleutel(string deel, ReadOnlySpan<byte> versleuteld)
    {
        if (versleuteld.Length < Kop || versleuteld[0] != Vorm)
            throw new OnleesbaarException($"Part '{deel}' of dossier {Dossier} has a form that is not known here.");
        var leesbaar = new byte[versleuteld.Length - Kop];
        try
        {
            aes.Decrypt(versleuteld.Slice(1, Nonce), versleuteld[Kop..], versleuteld.Slice(1 + Nonce, Merk), leesbaar, Verband(deel));
            return Encoding.UTF8.GetString(leesbaar);
        }
        catch (AuthenticationTagMismatchException fout)
        {
            throw new OnleesbaarException($"Part '{deel}' of dossier {Dossier} was changed, or belongs to another dossier or part.", fout);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(leesbaar);
        }
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(sleutel);
        aes.Dispose();
    }

    // Of fixed length first, so that no dossier with one part reads as another with a longer one.
    private byte[] Verband(string deel) => [Vorm, .. Dossier.ToByteArray(), .. Encoding.UTF8.GetBytes(deel)];
}
