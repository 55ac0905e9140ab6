using System.Text;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>One heading with its text.</summary>
public sealed record Papierregel(string Kop, string Tekst);

/// <summary>What stands on the summary for the record: the same lines on paper and as text to paste.</summary>
internal static class Papierinhoud
{
    // How contact is safe is read before the number is.
    private static readonly Deelsoort[] Volgorde =
        [Deelsoort.Naam, Deelsoort.Waarom, Deelsoort.Geprobeerd, Deelsoort.Wensen, Deelsoort.Krachten, Deelsoort.Advies, Deelsoort.Contactregels, Deelsoort.Contact];

    /// <summary>The lines of the summary.</summary>
    /// <param name="blad">The overdracht.</param>
    /// <param name="delen">Its story.</param>
    /// <param name="naar">The recipient, as people read it; null: none now.</param>
    /// <param name="datum">Writes a day.</param>
    /// <param name="t">The texts.</param>
    public static IReadOnlyList<Papierregel> Regels(Overdrachtblad blad, IReadOnlyDictionary<Deelsoort, string> delen, string? naar, Func<DateOnly, string> datum, IStringLocalizer t) =>
    [
        new(t["Papier.Houder"], $"{blad.Houder.Naam}, {blad.Houder.Organisatie}"),
        .. naar is null ? Array.Empty<Papierregel>() : [new(t["Papier.Naar"], naar)],
        new(t["Papier.Termijn"], datum(blad.Staat.Termijn)),
        .. Volgorde.Where(delen.ContainsKey).Select(d => new Papierregel(t["Deel." + d], d == Deelsoort.Contactregels ? Regels(delen[d], t) : delen[d])),
    ];

    /// <summary>The rules for contact in words.</summary>
    /// <param name="tekst">As <see cref="Contactregels"/> writes them.</param>
    /// <param name="t">The texts.</param>
    public static string Regels(string tekst, IStringLocalizer t)
    {
        var (regels, toelichting) = Contactregels.Lees(tekst);
        var zinnen = regels.Count == 0 ? [t["Regels.Geen"].Value] : regels.Select(r => t["Regel." + r].Value);
        return string.Join(" ", zinnen.Select(z => z + ".").Append(toelichting)).TrimEnd();
    }

    /// <summary>The same as plain text.</summary>
    public static string AlsTekst(string titel, IEnumerable<Papierregel> regels)
    {
        var tekst = new StringBuilder(titel).AppendLine();
        foreach (var regel in regels)
            tekst.AppendLine().AppendLine(regel.Kop).AppendLine(regel.Tekst);
        return tekst.ToString().ReplaceLineEndings("\n").TrimEnd();
    }
}
