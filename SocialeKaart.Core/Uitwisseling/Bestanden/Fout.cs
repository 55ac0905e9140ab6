namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>A fault in a file: where, and why.</summary>
/// <param name="Bestand">Path within the folder that is read, with forward slashes.</param>
/// <param name="Regel">Line, from 1.</param>
/// <param name="Reden">What is wrong, in Dutch, for the person who edits the file.</param>
public sealed record Fout(string Bestand, int Regel, string Reden)
{
    public override string ToString() => $"{Bestand}:{Regel}: {Reden}";
}

/// <summary>Files with faults: nothing of them was taken in.</summary>
public sealed class BestandsfoutException(IReadOnlyList<Fout> fouten)
    : Exception(string.Join(Environment.NewLine, fouten))
{
    /// <summary>Every fault found, by file and line.</summary>
    public IReadOnlyList<Fout> Fouten { get; } = fouten;
}
