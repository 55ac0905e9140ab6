using Microsoft.Data.Sqlite;

namespace SocialeKaart.Core.Opslag;

/// <summary>
/// Copies the database while it is in use, and puts a copy back. The keys of dossiers are no part of it: a set with both would bring back what was deleted.
/// </summary>
public static class Reservekopie
{
    /// <summary>Name of the copy within its folder.</summary>
    public const string Bestandsnaam = "socialekaart.db";

    /// <summary>Writes a copy, whole or not at all.</summary>
    /// <param name="database">The SQLite file; others may write to it meanwhile.</param>
    /// <param name="map">Folder of the copy; made when it is missing.</param>
    /// <returns>Path of the copy.</returns>
    /// <exception cref="IOException">There is a copy in this folder.</exception>
    /// <exception cref="SqliteException">The copy could not be made, or is not sound.</exception>
    public static string Maak(string database, string map)
    {
        Directory.CreateDirectory(map);
        var kopie = Path.Combine(map, Bestandsnaam);
        if (File.Exists(kopie))
            throw new IOException($"{kopie} exists.");
        var bezig = kopie + ".bezig";
        File.Delete(bezig);
        using (var van = Open(database))
        using (var naar = Open(bezig, SqliteOpenMode.ReadWriteCreate))
        {
            van.BackupDatabase(naar);
            // One file is then the whole of it.
            Vraag(naar, "PRAGMA journal_mode = DELETE");
        }

        Bescherm(bezig);
        File.Move(bezig, kopie);
        return kopie;
    }

    /// <summary>What is wrong with a copy, for a person; null when it can be put back.</summary>
    /// <param name="kopie">The file.</param>
    /// <param name="bekend">Names of the migrations that this version of the application knows.</param>
    public static Kopiefout? Toets(string kopie, IEnumerable<string> bekend)
    {
        if (!File.Exists(kopie))
            return Kopiefout.Ontbreekt;
        try
        {
            using var db = Open(kopie);
            if (Vraag(db, "PRAGMA integrity_check") != "ok")
                return Kopiefout.Beschadigd;
            if (Vraag(db, "SELECT count(*) FROM sqlite_master WHERE name IN ('gemeente', '__EFMigrationsHistory')") != "2" || Vraag(db, "SELECT count(*) FROM gemeente") != "1")
                return Kopiefout.AnderBestand;
            return Migraties(db).Except(bekend).Any() ? Kopiefout.Nieuwer : null;
        }
        catch (SqliteException)
        {
            return Kopiefout.Beschadigd;
        }
    }

    /// <summary>Puts a copy in the place of the database; the old one stays beside it under another name.</summary>
    /// <param name="kopie">As <see cref="Toets"/> found it right.</param>
    /// <param name="database">The SQLite file; may be absent.</param>
    /// <param name="merk">For the name of the old one.</param>
    /// <returns>Path of the old database; null when there was none. False: someone has it open, and nothing changed.</returns>
    public static (bool Gelukt, string? Vorige) ZetTerug(string kopie, string database, string merk)
    {
        if (File.Exists(database) && !IsVrij(database))
            return (false, null);
        var bezig = database + ".bezig";
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        File.Copy(kopie, bezig, overwrite: true);
        using (var db = Open(bezig))
            Vraag(db, "PRAGMA journal_mode = WAL");
        string? vorige = null;
        if (File.Exists(database))
            File.Move(database, vorige = $"{database}.{merk}");
        File.Move(bezig, database);
        return (true, vorige);
    }

    // Leaving the write-ahead log takes the whole file: it fails as long as anyone else has it open. Without a log one file is the whole.
    private static bool IsVrij(string database)
    {
        try
        {
            using var db = Open(database);
            return Vraag(db, "PRAGMA journal_mode = DELETE") == "delete";
        }
        catch (SqliteException fout) when (fout.SqliteErrorCode is 5 or 6)
        {
            return false;
        }
    }

    private static List<string> Migraties(SqliteConnection db)
    {
        using var opdracht = db.CreateCommand();
        opdracht.CommandText = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"";
        using var rijen = opdracht.ExecuteReader();
        var namen = new List<string>();
        while (rijen.Read())
            namen.Add(rijen.GetString(0));
        return namen;
    }

    private static SqliteConnection Open(string pad, SqliteOpenMode wijze = SqliteOpenMode.ReadWrite)
    {
        // Not from the pool: a kept connection would hold the file.
        var db = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = pad, Mode = wijze, Pooling = false, DefaultTimeout = 1 }.ConnectionString);
        db.Open();
        return db;
    }

    private static string? Vraag(SqliteConnection db, string sql)
    {
        using var opdracht = db.CreateCommand();
        opdracht.CommandText = sql;
        return Convert.ToString(opdracht.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    // It holds secret addresses.
    private static void Bescherm(string pad)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(pad, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}

/// <summary>Why a copy cannot be put back.</summary>
public enum Kopiefout
{
    /// <summary>There is no copy in the folder.</summary>
    Ontbreekt,

    /// <summary>Not a sound SQLite file.</summary>
    Beschadigd,

    /// <summary>Not a database of this application.</summary>
    AnderBestand,

    /// <summary>Of a newer version of the application.</summary>
    Nieuwer,
}
