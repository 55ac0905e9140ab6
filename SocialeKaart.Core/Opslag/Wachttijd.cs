using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SocialeKaart.Core.Opslag;

/// <summary>
/// Lets SQLite itself wait for another writer, process or thread: it tries again within milliseconds. Without, the
/// client library sleeps 150 ms between tries, and whoever writes often keeps the other out.
/// </summary>
internal sealed class Wachttijd : DbConnectionInterceptor
{
    /// <summary>Longest wait for another writer, in seconds.</summary>
    public const int Seconden = 10;

    public static Wachttijd Gewoon { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var opdracht = Opdracht(connection);
        opdracht.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var opdracht = Opdracht(connection);
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Opdracht(DbConnection verbinding)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"PRAGMA busy_timeout = {Seconden}000";
        return opdracht;
    }
}
