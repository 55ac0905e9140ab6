using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>
/// Answers as a short text, for the visitor's own cookie and, if the visitor wants, a code to take along. Ids, so that it can still be read
/// when the questions have changed meanwhile: what does not exist any more is left out.
/// </summary>
public static class Antwoordtekst
{
    private const char TussenVragen = ';', TussenOpties = ',', Is = '=';
    private const string Plaats = "@";

    /// <summary>Longest text that is read, in bytes, unpacked.</summary>
    private const int LangsteTekst = 20_000;

    /// <summary>The answers as ids.</summary>
    public static string Schrijf(Definitie definitie, Antwoorden antwoorden)
    {
        var delen = definitie.Vragen.Where(v => antwoorden.Heeft(v.Nummer))
            .Select(v => v.Id + Is + string.Join(TussenOpties, antwoorden.Bij(v).Select(o => o.Id)));
        if (antwoorden.Plaats is { } plaats)
            delen = delen.Append(Plaats + Is + plaats);
        return string.Join(TussenVragen, delen);
    }

    /// <summary>Reads what <see cref="Schrijf"/> wrote; what is unknown is left out.</summary>
    public static Antwoorden Lees(Definitie definitie, string tekst)
    {
        var antwoorden = Antwoorden.Leeg(definitie);
        foreach (var deel in tekst.Split(TussenVragen, StringSplitOptions.RemoveEmptyEntries))
        {
            var (links, rechts) = deel.IndexOf(Is, StringComparison.Ordinal) is > 0 and var plek ? (deel[..plek], deel[(plek + 1)..]) : (deel, "");
            if (links == Plaats)
                antwoorden = antwoorden.MetPlaats(rechts);
            else if (definitie.Vraag(links) is { } vraag)
                antwoorden = antwoorden.Met(vraag.Nummer, rechts.Split(TussenOpties).Select(vraag.Optie).OfType<Optie>().Aggregate(0UL, (som, o) => som | (1UL << o.Nummer)));
        }

        return antwoorden;
    }

    /// <summary>A text made small, in characters that an address takes as they are.</summary>
    public static string Pak(string tekst)
    {
        using var uit = new MemoryStream();
        using (var pakker = new BrotliStream(uit, CompressionLevel.SmallestSize, leaveOpen: true))
            pakker.Write(Encoding.UTF8.GetBytes(tekst));
        return Base64Url.EncodeToString(uit.ToArray());
    }

    /// <summary>The text that was made small; null when it is no such text.</summary>
    public static string? PakUit(string code)
    {
        try
        {
            using var uitpakker = new BrotliStream(new MemoryStream(Base64Url.DecodeFromChars(code)), CompressionMode.Decompress);
            var ruimte = new byte[LangsteTekst];
            var lengte = uitpakker.ReadAtLeast(ruimte, LangsteTekst, throwOnEndOfStream: false);
            return lengte == LangsteTekst ? null : Encoding.UTF8.GetString(ruimte, 0, lengte);
        }
        catch (Exception fout) when (fout is FormatException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
