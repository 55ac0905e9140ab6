using Microsoft.AspNetCore.DataProtection;

namespace SocialeKaart.Web.Schil.Beveiliging;

/// <summary>The Data Protection keys: in a folder that only the account of the server can read.</summary>
public static class Sleutelring
{
    public static void VoegSleutelringToe(this IServiceCollection services, string map)
    {
        MaakMap(map);
        services.AddDataProtection().SetApplicationName("SocialeKaart").PersistKeysToFileSystem(new DirectoryInfo(map));
    }

    private static void MaakMap(string map)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(map);
        else
            Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
