using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Web.Zoeken.Publiek;

/// <summary>Names for the values of facets, in the language of the page.</summary>
public sealed class Facetnamen(IStringLocalizer<ZoekenTeksten> teksten, Weergave weergave, KaartBeeld kaart)
{
    public string Optie(Facet facet, string waarde) => facet switch
    {
        Facet.Leefdomein => kaart.Leefdomein(waarde) is { } leefdomein
            ? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? leefdomein.En.Naam : leefdomein.Naam
            : waarde,
        Facet.Laag => Sleutel.Probeer<Toegangslaag>(waarde, out var laag) ? weergave.Laag(laag) : waarde,
        Facet.Plaats => IsHeleStad(waarde) ? teksten["Plaats.HeleKern", kaart.Plaats(waarde) ?? waarde] : kaart.Plaats(waarde) ?? waarde,
        Facet.Taal => weergave.Taal(waarde),
        Facet.Toegankelijk => Sleutel.Probeer<Toegankelijkheidskenmerk>(waarde, out var kenmerk) ? weergave.Kenmerk(kenmerk) : waarde,
        _ => teksten[$"Optie.{Sleutel.Van(facet)}.{waarde}"],
    };

    /// <summary>Whether an id is a kern with several wijken of its own.</summary>
    private bool IsHeleStad(string id) => kaart.Wijken.All(w => w.Id != id) && kaart.Gemeente.Kernen.Any(k => k.Id == id);
}
