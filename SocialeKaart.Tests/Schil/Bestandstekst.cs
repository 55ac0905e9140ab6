using System.Text;

namespace SocialeKaart.Tests.Schil;

/// <summary>Reads a file that the running application may be writing, byte for byte, to look for words in it.</summary>
internal static class Bestandstekst
{
    /// <summary>All of it; nothing when the application has put the file away meanwhile.</summary>
    public static async Task<string> Lees(string pad)
    {
        try
        {
            await using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var lezer = new StreamReader(stroom, Encoding.Latin1);
            return await lezer.ReadToEndAsync();
        }
        catch (FileNotFoundException)
        {
            return "";
        }
    }
}
