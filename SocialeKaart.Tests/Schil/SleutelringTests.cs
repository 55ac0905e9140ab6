using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Web.Schil.Beveiliging;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Schil;

public sealed class SleutelringTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public void Protect_WithCertificate_LeavesNoKeyReadable()
    {
        using var map = new TijdelijkeMap();
        var certificaat = Path.Combine(map.Pad, "ring.pfx");
        using (var sleutel = RSA.Create(2048))
        {
            var verzoek = new CertificateRequest("CN=ring", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using var zelf = verzoek.CreateSelfSigned(KaartApp.Begin, KaartApp.Begin.AddYears(1));
            File.WriteAllBytes(certificaat, zelf.Export(X509ContentType.Pkcs12, "geheim"));
        }

        var ring = Path.Combine(map.Pad, "ring");
        var services = new ServiceCollection();
        services.AddLogging();
        services.VoegSleutelringToe(ring, new Instellingen { SleutelringCertificaat = certificaat, SleutelringWachtwoord = "geheim" });
        using var diensten = services.BuildServiceProvider();
        var beschermer = diensten.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef");
        beschermer.Unprotect(beschermer.Protect("woord")).ShouldBe("woord");
        File.ReadAllText(Directory.EnumerateFiles(ring).ShouldHaveSingleItem()).ShouldContain("EncryptedXmlDecryptor");
    }

    [Fact]
    public void Start_KeyRing_IsBesideTheDatabaseAndClosedToOthers()
    {
        var paden = app.Diensten.GetRequiredService<Paden>();
        paden.Sleutelring.ShouldBe(Path.Combine(Path.GetDirectoryName(paden.Database)!, "sleutelring"));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(paden.Sleutelring).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
