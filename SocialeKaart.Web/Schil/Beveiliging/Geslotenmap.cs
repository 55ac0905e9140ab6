namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>A folder that only the account of the server can look into.</summary>
internal static class Geslotenmap
{
    /// <summary>Makes the folder, or closes the one that is there.</summary>
    public static void Maak(string map)
    {
        Directory.CreateDirectory(map);
        // Also when the folder was there already, made by hand for one.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
