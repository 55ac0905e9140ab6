using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>The Data Protection keys: in a folder that only the account of the server can read, encrypted when there is a certificate.</summary>
public static class Sleutelring
{
    public static void VoegSleutelringToe(this IServiceCollection services, string map, Instellingen instellingen)
    {
        Geslotenmap.Maak(map);
        var bescherming = services.AddDataProtection().SetApplicationName("SocialeKaart").PersistKeysToFileSystem(new DirectoryInfo(map));
        if (!string.IsNullOrWhiteSpace(instellingen.SleutelringCertificaat))
        {
            bescherming.ProtectKeysWithCertificate(
                X509CertificateLoader.LoadPkcs12FromFile(instellingen.SleutelringCertificaat, instellingen.SleutelringWachtwoord));
        }
    }

    /// <summary>Says in production that the keys lie unencrypted: enough for public pages, too little for personal data.</summary>
    public static void Waarschuw(WebApplication app, Instellingen instellingen)
    {
        if (app.Environment.IsProduction() && string.IsNullOrWhiteSpace(instellingen.SleutelringCertificaat))
            app.Logger.LogWarning("The key ring has no protecting certificate (SocialeKaart__SleutelringCertificaat). Only public pages are served.");
    }
}
