namespace SocialeKaart.Tests.Schil;

/// <summary>A folder that goes away with the test; filled with a copy of another one if asked.</summary>
internal sealed class TijdelijkeMap : IDisposable
{
    public TijdelijkeMap(string? bron = null)
    {
        if (bron is null)
            return;
        foreach (var bestand in Directory.EnumerateFiles(bron, "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(Pad, Path.GetRelativePath(bron, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }
    }

    public string Pad { get; } = Directory.CreateTempSubdirectory("kaarttest-").FullName;

    /// <summary>Changes a file; fails when there is nothing to change, so that no test proves nothing.</summary>
    public void Vervang(string bestand, string oud, string nieuw)
    {
        var pad = Path.Combine(Pad, bestand);
        var tekst = File.ReadAllText(pad);
        tekst.ShouldContain(oud, Case.Sensitive);
        File.WriteAllText(pad, tekst.Replace(oud, nieuw, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}
