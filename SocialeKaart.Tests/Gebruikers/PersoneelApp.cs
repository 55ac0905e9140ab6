using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>The application with the doors for staff open: as in production, with a certificate that protects the keys.</summary>
public class PersoneelApp : KaartApp
{
    private const string Wachtwoord = "alleen-voor-tests";
    private static readonly Lazy<string> Certificaat = new(MaakCertificaat);

    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling =>
    [
        ("SocialeKaart:SleutelringCertificaat", Certificaat.Value),
        ("SocialeKaart:SleutelringWachtwoord", Wachtwoord),
        // All tests come from one address.
        ("SocialeKaart:AanmeldpogingenPerMinuut", "100000"),
        ("SocialeKaart:VragenPerUur", "100000"),
    ];

    private static string MaakCertificaat()
    {
        using var sleutel = RSA.Create(2048);
        var aanvraag = new CertificateRequest("CN=Sociale Kaart tests", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificaat = aanvraag.CreateSelfSigned(Begin.AddDays(-1), Begin.AddYears(10));
        var pad = Path.Combine(Directory.CreateTempSubdirectory("kaartsleutel-").FullName, "sleutel.p12");
        File.WriteAllBytes(pad, certificaat.Export(X509ContentType.Pkcs12, Wachtwoord));
        return pad;
    }
}
