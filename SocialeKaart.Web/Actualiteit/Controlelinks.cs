using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SocialeKaart.Core.Actualiteit;

namespace SocialeKaart.Web.Actualiteit;

/// <summary>Signs the links of reminders with the key ring, under a purpose of their own: no other code of the site opens them, and they open nothing else.</summary>
public sealed class Controlelinks(IDataProtectionProvider bescherming) : IControlelinks
{
    private const int LangsteCode = 1_000;
    private readonly ITimeLimitedDataProtector slot = bescherming.CreateProtector("Actualiteit.Controlelink", "v1").ToTimeLimitedDataProtector();

    public string Teken(Controlelink link) => slot.Protect(link.ToString(), Controlevraag.Geldigheid);

    public Controlelink? Lees(string code)
    {
        if (code.Length is 0 or > LangsteCode)
            return null;
        try
        {
            return Controlelink.Lees(slot.Unprotect(code));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
