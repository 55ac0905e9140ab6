namespace SocialeKaart.Tests.Browser;

/// <summary>Where Chromium is on this machine: a browser that is missing is a failure with a reason, never a skipped test.</summary>
internal static class ChromiumPad
{
    /// <summary>Set by <c>test.sh</c>.</summary>
    public const string Omgeving = "SOCIALEKAART_CHROMIUM";

    // The one without windows first: a page opens there in a third of the time.
    private static readonly string[] Namen = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>The path in the environment if there is one, else the first browser in PATH.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Zoek()
    {
        foreach (var variabele in new[] { Omgeving, "CHROMIUM_PATH" })
        {
            if (Environment.GetEnvironmentVariable(variabele) is { Length: > 0 } gegeven)
                return File.Exists(gegeven) ? gegeven : throw new InvalidOperationException($"{variabele} says {gegeven}, but there is no such file.");
        }

        var mappen = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Namen.SelectMany(naam => mappen.Select(map => Path.Combine(map, naam))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"There is no Chromium on this machine: run ./test.sh, which installs one, or set {Omgeving} to the path of a Chromium or Chrome.");
    }
}
