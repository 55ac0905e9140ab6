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
        return services.AddDbContextFactory<KaartDb>(opties => Gebruik(opties, pad));
    }

    internal static void Gebruik(DbContextOptionsBuilder opties, string pad)
    {
        var verbinding = new SqliteConnectionStringBuilder { DataSource = pad, DefaultTimeout = Wachttijd.Seconden, ForeignKeys = true };
        opties.UseSqlite(verbinding.ConnectionString).AddInterceptors(Wachttijd.Gewoon);
    }
}
