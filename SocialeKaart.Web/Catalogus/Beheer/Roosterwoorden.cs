using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Catalogus.Beheer;

/// <summary>Says the values of the grid in words.</summary>
public sealed class Roosterwoorden(IStringLocalizer<RoosterTeksten> teksten, KaartBron bron)
{
    /// <summary>A value of a facet.</summary>
    public string Waarde(Roosterfacet facet, string sleutel) => facet switch
    {
        Roosterfacet.Organisatie => sleutel == Roosterregel.Geen ? teksten["Waarde.organisatie.geen"] : bron.Beeld.Organisatie(sleutel)?.Naam ?? sleutel,
        Roosterfacet.Leefdomein => Leefdomein(sleutel),
        Roosterfacet.Onderwerp => Onderwerp(sleutel),
        Roosterfacet.Import => teksten["Waarde.import", sleutel],
        _ => teksten[$"Waarde.{Sleutel.Van(facet)}.{sleutel}"] is { ResourceNotFound: false } woord ? woord.Value : sleutel,
    };

    public string Leefdomein(string id) => bron.Beeld.Leefdomein(id)?.Naam ?? id;

    public string Onderwerp(string id) => bron.Beeld.Onderwerp(id)?.Naam ?? id;

    /// <summary>The values of a facet in the order of choosing: what has an order of its own in that, names by name.</summary>
    public IEnumerable<(string Sleutel, string Naam, int Aantal)> Keuzes(Roosterfacet facet, IReadOnlyList<Roosterwaarde> waarden)
    {
        var benoemd = waarden.Select(w => (w.Sleutel, Naam: Waarde(facet, w.Sleutel), w.Aantal));
        return facet is Roosterfacet.Organisatie or Roosterfacet.Leefdomein or Roosterfacet.Onderwerp or Roosterfacet.Herkomst
            ? benoemd.OrderBy(w => w.Naam, Taalvolgorde.Nederlands)
            : facet is Roosterfacet.Import ? benoemd.OrderByDescending(w => w.Sleutel.Length).ThenByDescending(w => w.Sleutel, StringComparer.Ordinal)
            : benoemd.OrderBy(w => Plek(facet, w.Sleutel));
    }

    /// <summary>A day as people here write it.</summary>
    public static string Dag(DateTime utc) => Amsterdam.Lokaal(utc).ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>A moment as people here write it.</summary>
    public static string Moment(DateTime utc) => Amsterdam.Lokaal(utc).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    private static int Plek(Roosterfacet facet, string sleutel) => facet switch
    {
        Roosterfacet.Laag => Volgorde<Toegangslaag>(sleutel),
        Roosterfacet.Controle => Volgorde<Core.Actualiteit.Regels.Controlestaat>(sleutel),
        _ => Volgorde<Zichtbaarheid>(sleutel),
    };

    private static int Volgorde<T>(string sleutel) where T : struct, Enum => Sleutel.Probeer<T>(sleutel, out var waarde) ? Convert.ToInt32(waarde, CultureInfo.InvariantCulture) : int.MaxValue;
}
