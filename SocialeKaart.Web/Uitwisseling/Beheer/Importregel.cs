using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Web.Uitwisseling.Beheer;

/// <summary>A fault of a file as a row of a table: the readers put the column in front of the reason.</summary>
/// <param name="Plek">Number of the row of a table, or path and line of a file.</param>
/// <param name="Kolom">Name of the column; empty: the whole row.</param>
/// <param name="Reden">What is wrong.</param>
public sealed record Importregel(string Plek, string Kolom, string Reden)
{
    private const string Begin = "kolom '", Eind = "': ";

    /// <summary>Of a fault.</summary>
    /// <param name="fout">As a reader tells it.</param>
    /// <param name="bron">Name of the file that was brought.</param>
    public static Importregel Van(Fout fout, string bron)
    {
        var plek = fout.Bestand == bron ? $"{fout.Regel}" : $"{fout.Bestand}:{fout.Regel}";
        return fout.Reden.StartsWith(Begin, StringComparison.Ordinal) && fout.Reden.IndexOf(Eind, StringComparison.Ordinal) is > 0 and var einde
            ? new Importregel(plek, fout.Reden[Begin.Length..einde], fout.Reden[(einde + Eind.Length)..])
            : new Importregel(plek, "", fout.Reden);
    }
}
