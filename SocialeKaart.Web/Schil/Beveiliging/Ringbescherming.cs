using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>Locks the keys of dossiers and the end of the audit chain with the Data Protection keys. Nothing expires: old keys stay in the ring.</summary>
public sealed class Ringbescherming(IDataProtectionProvider ring) : ISleutelbescherming
{
    // Apart from cookies and all else that the same ring protects.
    private const string Eigen = "SocialeKaart.Bescherming";

    public byte[] Pak(string doel, byte[] inhoud) => ring.CreateProtector(Eigen, doel).Protect(inhoud);

    public byte[]? Pakuit(string doel, byte[] gepakt)
    {
        try
        {
            return ring.CreateProtector(Eigen, doel).Unprotect(gepakt);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
