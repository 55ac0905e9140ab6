namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>
/// What people say when they tell what is going on: lists of whole sentences, each with what it is about. One a line: an id, a tab, the sentence;
/// a line that begins with # is a remark. An editor may add to them freely.
/// </summary>
internal static class Uitingen
{
    /// <summary>The sentences of a list that is part of the product.</summary>
    public static IEnumerable<(string Groep, string Tekst)> Lees(string naam)
    {
        using var stroom = typeof(Uitingen).Assembly.GetManifestResourceStream("Verhaal/" + naam)
            ?? throw new InvalidOperationException($"The list {naam} is not part of this build.");
        using var lezer = new StreamReader(stroom);
        return [.. lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(r => r[0] != '#').Select(r => r.Split('\t')).Select(d => (d[0], d[1]))];
    }
}
