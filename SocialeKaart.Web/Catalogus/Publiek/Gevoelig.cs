using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Catalogus.Publiek;

/// <summary>Which help shows, to someone who sees it on paper or in a mail, that a resident may not be safe.</summary>
public static class Gevoelig
{
    private const string Leefdomein = "veiligheid";

    /// <summary>Ids of the help lines for danger at home: their number stands with the entry.</summary>
    private static readonly string[] Lijnen = ["veilig-thuis", "centrum-seksueel-geweld"];

    /// <summary>Whether nothing may be printed, coded or mailed of it before the visitor was asked if that is safe.</summary>
    public static bool Is(PubliekeVoorziening voorziening) =>
        voorziening.Inhoud.Leefdomeinen.Contains(Leefdomein) || voorziening.Inhoud.Hulplijnen.Any(Lijnen.Contains);
}
