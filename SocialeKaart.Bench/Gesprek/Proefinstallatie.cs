using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SocialeKaart.Bench.Zoeken;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Gesprek.Werkplek;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>
/// The files of an installation in a folder of its own: database, key ring and the certificate that protects it. Beside the server this process
/// has the same services on the same files, to make what a browser would have: a session, and a gesprek that a tab kept.
/// </summary>
internal sealed class Proefinstallatie : IAsyncDisposable
{
    private const string Wachtwoord = "alleen-voor-deze-meting", Organisatie = "surplus";

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kaartcircuits-");
    private WebApplication? diensten;

    public Proefinstallatie()
    {
        var certificaat = Path.Combine(map.FullName, "sleutel.p12");
        using (var sleutel = RSA.Create(2048))
        {
            var nu = TimeProvider.System.GetUtcNow();
            using var eigen = new CertificateRequest("CN=Sociale Kaart meting", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(nu.AddDays(-1), nu.AddDays(2));
            File.WriteAllBytes(certificaat, eigen.Export(X509ContentType.Pkcs12, Wachtwoord));
        }

        Instellingen = new Dictionary<string, string>
        {
            ["SocialeKaart:Database"] = Path.Combine(map.FullName, "kaart.db"),
            ["SocialeKaart:Gemeente"] = Path.GetFullPath(Zaadkaart.Gewoon),
            ["SocialeKaart:ToonVoorbeelden"] = "true",
            ["SocialeKaart:SleutelringCertificaat"] = certificaat,
            ["SocialeKaart:SleutelringWachtwoord"] = Wachtwoord,
        };
    }

    /// <summary>Keys with colons.</summary>
    public IReadOnlyDictionary<string, string> Instellingen { get; }

    /// <summary>As the server has it.</summary>
    public KaartBeeld Beeld => Dienst<KaartBron>().Beeld;

    /// <summary>Opens the same files from this process; once the server made them.</summary>
    public async Task Open()
    {
        diensten = Website.Bouw(["--environment", "Production", "--applicationName", "SocialeKaart.Web", "--contentRoot", Path.GetFullPath("SocialeKaart.Web"), .. Instellingen.SelectMany(i => new[] { "--" + i.Key, i.Value })]);
        await Dienst<KaartBron>().Ververs(CancellationToken.None);
    }

    /// <summary>A new toeleider, signed in: as the browser would say it in the header Cookie.</summary>
    public async Task<(Guid Account, string Koekje)> Medewerker()
    {
        var account = await MaakAccount();
        var sessie = await Dienst<Sessies>().Begin(account.Id, Aanmeldwijze.Passkey, "Meting", CancellationToken.None);
        var opties = Dienst<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var kaartje = new AuthenticationTicket(Wiehier.Principaal(new Geldigesessie(sessie, account)), IdentityConstants.ApplicationScheme);
        return (account.Id, $"{opties.Cookie.Name}={opties.TicketDataFormat.Protect(kaartje)}");
    }

    /// <summary>What the tab of this account keeps of a gesprek, as the server wrote it there.</summary>
    public async Task<string> Bewaard(Guid account, Gespreksstaat staat)
    {
        var tab = new Proeftab();
        await new Gespreksbewaring(new ProtectedSessionStorage(tab, Dienst<IDataProtectionProvider>())).Zet(account, staat, []);
        return tab.Bewaard;
    }

    public async ValueTask DisposeAsync()
    {
        if (diensten is not null)
            await diensten.DisposeAsync();
        SqliteConnection.ClearAllPools();
        map.Delete(recursive: true);
    }

    private async Task<Account> MaakAccount()
    {
        await using var db = await Dienst<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var id = Guid.NewGuid();
        var mail = $"{id:N}@voorbeeld.test";
        var account = new Account
        {
            Id = id, Naam = $"Meting {id:N}"[..14], OrganisatieId = await db.Organisaties.Where(o => o.Slug == Organisatie).Select(o => o.Id).SingleAsync(), GemaaktOp = TimeProvider.System.GetUtcNow().UtcDateTime,
            UserName = mail, NormalizedUserName = mail.ToUpperInvariant(), Email = mail, NormalizedEmail = mail.ToUpperInvariant(), EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = Geheim.Nieuw(),
            Rollen = [new Accountrol { AccountId = id, Rol = Rol.Toeleider }],
        };
        db.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    private T Dienst<T>() where T : notnull => diensten!.Services.GetRequiredService<T>();
}
