namespace SocialeKaart.Tests.Schil;

/// <summary>Folders of the repository.</summary>
internal static class Zaadmap
{
    /// <summary>The root of the checkout, found from the folder of the tests.</summary>
    public static string Wortel { get; } = Zoek();

    /// <summary>The seed data that ships.</summary>
    public static string Oosterhout { get; } = Path.Combine(Wortel, "seed-data", "oosterhout");

    private static string Zoek()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "SocialeKaart.sln")))
            map = map.Parent;
        return map?.FullName ?? throw new InvalidOperationException("The tests run from within the checkout.");
    }
}
