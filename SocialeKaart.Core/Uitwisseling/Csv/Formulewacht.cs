namespace SocialeKaart.Core.Uitwisseling.Csv;

/// <summary>
/// Keeps a text from being run as a formula by a spreadsheet: an apostrophe goes in front, and comes off again when the file is read. An apostrophe that
/// belongs to the text itself, as in 's avonds, stays.
/// </summary>
internal static class Formulewacht
{
    private const char Teken = '\'';

    /// <summary>The text as it is safe in a cell.</summary>
    public static string Bewaak(string tekst) => IsFormule(tekst.AsSpan().TrimStart(Teken)) ? Teken + tekst : tekst;

    /// <summary>The text that <see cref="Bewaak"/> was given.</summary>
    public static string Herstel(string cel) => cel is [Teken, ..] && IsFormule(cel.AsSpan().TrimStart(Teken)) ? cel[1..] : cel;

    // Spreadsheets look past spaces; a tab or line break in front, or behind those, is a trick of its own.
    private static bool IsFormule(ReadOnlySpan<char> tekst) =>
        tekst.TrimStart(' ') is ['\t' or '\r' or '\n', ..] || tekst.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
}
