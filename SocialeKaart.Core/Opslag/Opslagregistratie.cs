using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SocialeKaart.Core.Opslag;

/// <summary>Registers the database.</summary>
public static class Opslagregistratie
{
    /// <summary>Adds a factory of <see cref="KaartDb"/> on a SQLite file; its folder is made when it is missing.</summary>
    public static IServiceCollection VoegOpslagToe(this IServiceCollection services, string pad)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(pad))!);
        return services.Configure<IdentityOptions>(MetPasskeys).AddDbContextFactory<KaartDb>(opties => Gebruik(opties, pad));
    }

    // The context reads this from the services it was made by: the first version of the tables that knows passkeys.
    internal static void MetPasskeys(IdentityOptions opties) => opties.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    internal static void Gebruik(DbContextOptionsBuilder opties, string pad)
    {
        var verbinding = new SqliteConnectionStringBuilder { DataSource = pad, DefaultTimeout = Wachttijd.Seconden, ForeignKeys = true };
        opties.UseSqlite(verbinding.ConnectionString).AddInterceptors(Wachttijd.Gewoon);
    }
}
