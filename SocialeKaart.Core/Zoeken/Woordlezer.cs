using System.Globalization;
using System.Text;

namespace SocialeKaart.Core.Zoeken;

/// <summary>Reads the words of a text one by one, folded to plain lower case letters, without making strings.</summary>
internal ref struct Woordlezer
{
    private readonly ReadOnlySpan<char> tekst;
    private int plek;

    public Woordlezer(string tekst)
    {
        this.tekst = Vouw(tekst);
        plek = 0;
        Woord = default;
        NaStreepje = false;
    }

    /// <summary>The word read last.</summary>
    public ReadOnlySpan<char> Woord { get; private set; }

    /// <summary>Whether only a hyphen stood between it and the word before.</summary>
    public bool NaStreepje { get; private set; }

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool Lees()
    {
        var begin = plek;
        while (plek < tekst.Length && !char.IsLetterOrDigit(tekst[plek]))
            plek++;
        if (plek == tekst.Length)
            return false;
        NaStreepje = begin > 0 && plek == begin + 1 && tekst[begin] == '-';
        begin = plek;
        while (plek < tekst.Length && char.IsLetterOrDigit(tekst[plek]))
            plek++;
        Woord = tekst[begin..plek];
        return true;
    }

    /// <summary>Lower case, without accents; what cannot be text reads as a gap.</summary>
    public static string Vouw(string tekst)
    {
        var vlak = Ascii.IsValid(tekst);
        var bron = vlak ? tekst : Heel(tekst).Normalize(NormalizationForm.FormKD);
        var uit = new StringBuilder(bron.Length);
        for (var i = 0; i < bron.Length; i++)
        {
            var teken = bron[i];
            // "auto's" is the word "autos"; the apostrophe of "zo'n" parts two words.
            if (teken is '\'' or '’' or 'ʼ' && i > 0 && i + 1 < bron.Length && bron[i + 1] is 's' or 'S' && char.IsLetter(bron[i - 1]))
                continue;
            if (vlak)
            {
                uit.Append(char.ToLowerInvariant(teken));
                continue;
            }

            switch (CharUnicodeInfo.GetUnicodeCategory(teken))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                default:
                    Voeg(uit, char.ToLowerInvariant(teken));
                    break;
            }
        }

        return uit.ToString();
    }

    /// <summary>Letters that normalisation leaves whole although people type them in parts.</summary>
    private static void Voeg(StringBuilder uit, char teken)
    {
        switch (teken)
        {
            case 'ß':
                uit.Append("ss");
                break;
            case 'æ':
                uit.Append("ae");
                break;
            case 'œ':
                uit.Append("oe");
                break;
            case 'ø':
                uit.Append('o');
                break;
            case 'ł':
                uit.Append('l');
                break;
            case 'đ':
                uit.Append('d');
                break;
            case 'ı':
                uit.Append('i');
                break;
            case '\u2010' or '\u2011':
                uit.Append('-');
                break;
            default:
                uit.Append(teken);
                break;
        }
    }

    /// <summary>A lone surrogate is no text; it cannot be normalised, and reads as a gap.</summary>
    private static string Heel(string tekst) => string.Create(tekst.Length, tekst, static (doel, bron) =>
    {
        for (var i = 0; i < bron.Length; i++)
        {
            var los = char.IsSurrogate(bron[i])
                && !(char.IsHighSurrogate(bron[i]) && i + 1 < bron.Length && char.IsLowSurrogate(bron[i + 1]))
                && !(char.IsLowSurrogate(bron[i]) && i > 0 && char.IsHighSurrogate(bron[i - 1]));
            doel[i] = los || bron[i] is '\uFFFE' or '\uFFFF' ? ' ' : bron[i];
        }
    });
}
