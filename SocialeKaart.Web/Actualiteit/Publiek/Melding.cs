using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Web.Actualiteit.Publiek;

/// <summary>A report as it was filled in.</summary>
/// <param name="Soort">What is wrong; null: nothing chosen.</param>
/// <param name="Tekst">In the reporter's words; may be empty.</param>
/// <param name="Contact">Mail address; may be empty.</param>
public sealed record Melding(Foutsoort? Soort, string Tekst, string Contact)
{
    /// <summary>Names of the fields.</summary>
    public const string Wat = "wat", Uitleg = "uitleg", Mail = "mail";

    public static Melding Leeg { get; } = new(null, "", "");

    /// <summary>Reads the form.</summary>
    public static Melding Van(IFormCollection formulier) => new(
        Core.Catalogus.Sleutel.Probeer<Foutsoort>(formulier[Wat].ToString(), out var soort) ? soort : null,
        // A browser sends every new line as two characters, and counts it as one.
        formulier[Uitleg].ToString().ReplaceLineEndings("\n").Trim(),
        formulier[Mail].ToString().Trim());
}
