using System.Text;

namespace SocialeKaart.Core.Gesprek;

/// <summary>Guards what is written in a gesprek.</summary>
internal static class Vrijetekst
{
    /// <summary>The text as it can be kept: half of a character pair becomes the sign for "unreadable".</summary>
    /// <param name="tekst">As written; may be empty.</param>
    /// <param name="langste">At most so many characters (UTF-16, as maxlength counts them).</param>
    /// <param name="waar">What it is the text of.</param>
    /// <exception cref="ArgumentException">It is longer.</exception>
    public static string Toets(string tekst, int langste, string waar)
    {
        ArgumentNullException.ThrowIfNull(tekst, waar);
        if (tekst.Length > langste)
            throw new ArgumentException($"'{waar}' holds at most {langste} characters, not {tekst.Length}.", waar);
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(tekst));
    }

    /// <summary>The same for what cannot be left empty.</summary>
    /// <exception cref="ArgumentException">It is blank or longer.</exception>
    public static string ToetsGevuld(string tekst, int langste, string waar)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tekst, waar);
        return Toets(tekst, langste, waar);
    }

    /// <summary>Guards how many there are of something.</summary>
    /// <exception cref="ArgumentException">There are more.</exception>
    public static void ToetsAantal(int aantal, int meeste, string waar) => Eis(aantal <= meeste, $"'{waar}' holds at most {meeste}, not {aantal}.", waar);

    /// <summary>Guards what has to hold.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    public static void Eis(bool geldt, string anders, string waar)
    {
        if (!geldt)
            throw new ArgumentException(anders, waar);
    }
}
