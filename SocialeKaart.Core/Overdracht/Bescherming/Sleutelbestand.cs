using Microsoft.Data.Sqlite;

namespace SocialeKaart.Core.Overdracht.Bescherming;

/// <summary>
/// The file with the keys: never in the same backup as the database. What is deleted from it is overwritten. Made when it is missing, and readable by
/// the account of the server alone.
/// </summary>
internal sealed class Sleutelbestand
{
    private const string Tabellen =
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        CREATE TABLE IF NOT EXISTS sleutel (id TEXT PRIMARY KEY, gepakt BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS gewist (id TEXT PRIMARY KEY, op TEXT NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>Longest wait for another server, in seconds.</summary>
    private const int Wachten = 10;

    private readonly string pad;
    private readonly string verbinding;

    public Sleutelbestand(string pad)
    {
        this.pad = pad;
        verbinding = new SqliteConnectionStringBuilder { DataSource = pad, DefaultTimeout = Wachten }.ConnectionString;
    }

    /// <summary>Opens, with all settings; they hold for a connection.</summary>
    public async Task<SqliteConnection> Open(CancellationToken stop)
    {
        MaakLeeg(pad);
        var kast = new SqliteConnection(verbinding);
        try
        {
            await kast.OpenAsync(stop);
            await Voer(kast, $"PRAGMA busy_timeout = {Wachten}000", stop);
            await Voer(kast, Tabellen, stop);
            return kast;
        }
        catch
        {
            await kast.DisposeAsync();
            throw;
        }
    }

    /// <summary>Empties the log of the file, which still holds pages from before they were overwritten.</summary>
    /// <exception cref="TimeoutException">Someone kept reading: the log still holds what was deleted. Try again.</exception>
    public static async Task Schoon(SqliteConnection kast, CancellationToken stop)
    {
        await using var opdracht = kast.CreateCommand();
        opdracht.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        if (await opdracht.ExecuteScalarAsync(stop) is not 0L)
            throw new TimeoutException("The log of the key file could not be emptied: someone kept reading.");
    }

    /// <summary>Writes a copy with only what is there now, in the place of the former copy.</summary>
    public static async Task Kopieer(SqliteConnection kast, string naar, CancellationToken stop)
    {
        var nieuw = naar + ".nieuw";
        File.Delete(nieuw);
        // SQLite fills an empty file, and leaves its permissions.
        MaakLeeg(nieuw);
        await Voer(kast, "VACUUM INTO $nieuw", stop, ("$nieuw", nieuw));
        File.Move(nieuw, naar, overwrite: true);
    }

    /// <summary>Runs statements; the number of rows that changed.</summary>
    public static async Task<int> Voer(SqliteConnection kast, string tekst, CancellationToken stop, params (string Naam, object Waarde)[] waarden)
    {
        await using var opdracht = kast.CreateCommand();
#pragma warning disable CA2100 // Only texts of this folder come here; values go as parameters.
        opdracht.CommandText = tekst;
#pragma warning restore CA2100
        foreach (var (naam, waarde) in waarden)
            opdracht.Parameters.AddWithValue(naam, waarde);
        return await opdracht.ExecuteNonQueryAsync(stop);
    }

    private static void MaakLeeg(string pad)
    {
        if (File.Exists(pad))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var opties = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var leeg = new FileStream(pad, opties);
    }
}
