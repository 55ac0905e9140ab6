using SocialeKaart.Core.Catalogus;
using Route = SocialeKaart.Core.Wegwijzer.Route;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>Whom to call for an entry of a plan, and whose number that is.</summary>
/// <param name="Nummer">As a reader writes it.</param>
/// <param name="Lijn">The line it is of; null: the entry's own telephone.</param>
/// <param name="IsEigen">False: of someone whom the entry's first step says to call, and who then leads on.</param>
public sealed record Plancontact(string Nummer, Hulplijn? Lijn, bool IsEigen)
{
    /// <summary>
    /// Its own telephone, or the line that it is or that its organisation answers; else a line that its written first step names. Null where that step
    /// says to walk in or to call someone whom only the reader knows, such as the own GP. Never 112 to ask for something else; and someone younger
    /// than 18 is not sent to the municipality.
    /// </summary>
    public static Plancontact? Van(PubliekeVoorziening voorziening, KaartBeeld kaart, Route route)
    {
        if (voorziening.Inhoud.Contact?.Telefoon is { } telefoon)
            return new Plancontact(telefoon, null, IsEigen: true);
        var stap = kaart.Tekst(voorziening).EersteStap;
        foreach (var lijn in voorziening.Inhoud.Hulplijnen.Select(kaart.Hulplijn).OfType<Hulplijn>())
        {
            var eigen = IsLijn(voorziening, lijn);
            if (route == Route.Jong && !eigen)
                continue;
            if (eigen || (Noemt(stap, lijn, kaart) && (!lijn.Crisis || voorziening.Inhoud.Herkomst == Herkomst.Landelijk)))
                return new Plancontact(lijn.Nummer, lijn, eigen);
        }

        return null;
    }

    private static bool IsLijn(PubliekeVoorziening voorziening, Hulplijn lijn) => lijn.Naam == voorziening.Inhoud.Naam || lijn.Naam == voorziening.Organisatie?.Naam;

    private static bool Noemt(string stap, Hulplijn lijn, KaartBeeld kaart) =>
        stap.Contains(lijn.Id == kaart.Gemeente.Hulplijn ? "gemeente" : lijn.Naam, StringComparison.OrdinalIgnoreCase) || stap.Contains(lijn.Nummer, StringComparison.Ordinal);
}
