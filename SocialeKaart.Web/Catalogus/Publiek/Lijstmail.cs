using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Catalogus.Publiek;

/// <summary>A list as a letter in the visitor's own mail program: a <c>mailto:</c> address without receiver. We send nothing.</summary>
public sealed class Lijstmail(IStringLocalizer<CatalogusTeksten> teksten, KaartBeeld kaart, Pad pad)
{
    /// <summary>Longest address that common mail programs take, in characters.</summary>
    public const int LangsteAdres = 1900;

    public string Onderwerp => teksten["Lijst.Mail.Onderwerp", kaart.Gemeente.Naam];

    /// <summary>The last line, which leads to the whole list.</summary>
    public string Slot(string link) => teksten["Lijst.Mail.Slot", link];

    /// <summary>What the letter says of one voorziening: its name, and how to reach it.</summary>
    public string Over(PubliekeVoorziening voorziening)
    {
        var tekst = new StringBuilder(voorziening.Inhoud.Naam);
        if (voorziening.Inhoud.Contact?.Telefoon is { } telefoon)
            tekst.Append('\n').Append(teksten["Bel", telefoon]);
        foreach (var lijn in Lijnen(voorziening))
            tekst.Append('\n').Append(CultureInfo.InvariantCulture, $"{teksten["Bel", lijn.Nummer]}, {(pad.IsEngels ? lijn.En.Naam : lijn.Naam)}");
        return tekst.ToString();
    }

    /// <summary>
    /// The address. Too long for a mail program, the letter keeps the names; still too long, only the link to the list.
    /// </summary>
    public string Adres(IReadOnlyList<PubliekeVoorziening> voorzieningen, string link)
    {
        var slot = Slot(link);
        string[] brieven =
        [
            string.Join("\n\n", voorzieningen.Select(Over).Append(slot)),
            string.Join('\n', voorzieningen.Select(v => v.Inhoud.Naam)) + "\n\n" + slot,
            slot,
        ];
        return brieven.Select(Maak).FirstOrDefault(adres => adres.Length <= LangsteAdres) ?? Maak(slot);
    }

    private string Maak(string brief) =>
        $"mailto:?subject={Uri.EscapeDataString(Onderwerp)}&body={Uri.EscapeDataString(brief.Replace("\n", "\r\n", StringComparison.Ordinal))}";

    private IEnumerable<Hulplijn> Lijnen(PubliekeVoorziening voorziening) => voorziening.Inhoud.Hulplijnen.Select(kaart.Hulplijn).OfType<Hulplijn>();
}
