using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>
/// An OpenID Connect provider over plain http on a free port of this machine, for one client with a secret. It knows everyone, asks no
/// password and forgets all when it stops.
/// </summary>
internal static class Aanbiederprogramma
{
    /// <summary>First argument of the program; the id and the secret of the client follow.</summary>
    public const string Woord = "oidc-aanbieder";

    /// <summary>What the only line on standard output begins with; the issuer follows.</summary>
    public const string Gereed = "gereed op ";

    private const string Database = "Data Source=aanbieder;Mode=Memory;Cache=Shared";

    /// <summary>Serves until standard input ends: with the process that started it, however that ends.</summary>
    public static async Task<int> Draai(string client, string geheim)
    {
        // The database exists as long as a connection to it is open.
        await using var bewaarder = new SqliteConnection(Database);
        await bewaarder.OpenAsync();
        await using var app = Bouw();
        await Registreer(app.Services, client, geheim);
        await app.StartAsync();
        Console.WriteLine(Gereed + app.Urls.Single() + "/");
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private static WebApplication Bouw()
    {
        // Empty: settings and variables of the tests or of the product mean nothing here.
        var bouwer = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        bouwer.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        bouwer.Services.AddRouting();
        bouwer.Services.AddDbContext<Aanbiederdatabase>(o => o.UseSqlite(Database).UseOpenIddict());
        bouwer.Services.AddOpenIddict()
            .AddCore(kern => kern.UseEntityFrameworkCore().UseDbContext<Aanbiederdatabase>())
            .AddServer(Protocol.Stel);
        var app = bouwer.Build();
        app.UseAuthentication();
        app.MapMethods("/" + Protocol.Inlogpad, ["GET", "POST"], Inlogpagina.Antwoord);
        return app;
    }

    private static async Task Registreer(IServiceProvider diensten, string client, string geheim)
    {
        await using var bereik = diensten.CreateAsyncScope();
        await bereik.ServiceProvider.GetRequiredService<Aanbiederdatabase>().Database.EnsureCreatedAsync();
        await bereik.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = client,
            ClientSecret = geheim,
            ClientType = ClientTypes.Confidential,
            ConsentType = ConsentTypes.Implicit,
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code, Permissions.Scopes.Email, Permissions.Scopes.Profile,
            },
        });
    }

    private sealed class Aanbiederdatabase(DbContextOptions<Aanbiederdatabase> opties) : DbContext(opties);
}
