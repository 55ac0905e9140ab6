namespace SocialeKaart.Tests.Schil;

/// <summary>One path for every type of public page, from <c>paginas.txt</c>: the list that all page-wide checks share.</summary>
internal static class Paginalijst
{
    public static IReadOnlyList<string> Alle { get; } =
        [.. File.ReadAllLines(Path.Combine(Zaadmap.Wortel, "SocialeKaart.Tests", "paginas.txt")).Where(r => r.Length > 0)];
}
