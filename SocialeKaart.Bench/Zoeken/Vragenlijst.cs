namespace SocialeKaart.Bench.Zoeken;

/// <summary>A question with the slugs that answer it, the best first.</summary>
internal sealed record Proefvraag(string Vraag, IReadOnlyList<string> Goed);

/// <summary>A file of questions: a heading, and then on each line a question, a tab, and slugs with bars between.</summary>
internal static class Vragenlijst
{
    public static IReadOnlyList<Proefvraag> Lees(string pad) =>
    [
        .. File.ReadLines(pad).Skip(1).Where(r => r.Length > 0)
            .Select(regel => regel.Split('\t'))
            .Select(delen => new Proefvraag(delen[0], delen[1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
    ];
}
