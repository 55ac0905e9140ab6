namespace SocialeKaart.Tests.Schil;

/// <summary>One path for every type of public page, from <c>paginas.txt</c>: the list that all page-wide checks share.</summary>
internal static class Paginalijst
{
    public static IReadOnlyList<string> Alle { get; } =
        [.. File.ReadAllLines(Path.Combine(Zaadmap.Wortel, "SocialeKaart.Tests", "paginas.txt")).Where(r => r.Length > 0)];

    /// <summary>The same without what is there in English as well, but for the front page: the same components with other words.</summary>
    public static IReadOnlyList<string> Eenmaal { get; } = [.. Alle.Where(pad => !pad.StartsWith("/en/", StringComparison.Ordinal) || pad == "/en/")];
}
