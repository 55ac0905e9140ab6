using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using Soort = SocialeKaart.Core.Uitwisseling.Bestanden.Foutenlijst.Soort;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Holds what was read against the rules of the seed files, and tells every fault by the field of HSDS that it is in.</summary>
/// <param name="nu">What the catalogue holds: references point there.</param>
/// <param name="organisaties">Slugs, those that come included.</param>
/// <param name="voorzieningen">Slugs, those that come included.</param>
internal sealed class Hsdstoets(Kaartstand nu, IEnumerable<string> organisaties, IEnumerable<string> voorzieningen)
{
    private static readonly Dictionary<string, string> Velden = new(StringComparer.Ordinal)
    {
        ["naam"] = "name", ["tekst"] = "description", ["doelgroep.van"] = "minimum_age", ["doelgroep.tot"] = "maximum_age", ["kosten"] = "cost_options", ["contact.telefoon"] = "phones.number",
        ["contact.mail"] = "email", ["contact.web"] = "url", ["aanmelden.hoe"] = "application_process", ["kosten.toelichting"] = "fees_description", ["kosten.centen"] = "cost_options.amount",
        ["hulplijnen"] = "phones", ["locaties"] = "service_at_locations.location", ["werkgebied"] = "service_areas", ["tijden"] = "schedules", ["talen"] = "languages", ["organisatie"] = "organization_id",
        ["besluit.door"] = "required_documents", ["capaciteit"] = "capacities", ["controle"] = "assured_date", ["web"] = "website", ["omschrijving"] = "description",
    };

    private readonly Dictionary<Soort, IReadOnlySet<string>> bestaand = Bestaand(nu, organisaties, voorzieningen);
    private readonly Dictionary<string, string> kernVan = nu.Zaad.Wijken.DistinctBy(w => w.Id).ToDictionary(w => w.Id, w => w.Kern);

    /// <summary>A voorziening as it will be stored; null, with every fault told, when it breaks a rule.</summary>
    public VoorzieningBestand? Toets(VoorzieningBestand voorziening, Action<string, string> fout)
    {
        var fouten = new Foutenlijst();
        var tekst = voorziening.Schrijf();
        var gelezen = VoorzieningBestand.Lees(voorziening.Slug, tekst, "", fouten);
        fouten.ToetsPlaatsen(kernVan);
        fouten.ToetsVerwijzingen(bestaand);
        Meld(fouten, fout);
        if (fouten.Fouten.Count == 0 && gelezen?.Schrijf() != tekst)
            fout("description", "de tekst heeft tekens of regels die we niet kunnen bewaren");
        return fouten.Fouten.Count == 0 ? gelezen : null;
    }

    /// <summary>An organisatie held against the rules.</summary>
    public static void Toets(Organisatie organisatie, string gemeente, Action<string, string> fout)
    {
        var fouten = new Foutenlijst();
        OrganisatiesBestand.Lees(OrganisatiesBestand.Schrijf([organisatie]), gemeente, fouten);
        Meld(fouten, fout);
    }

    private static void Meld(Foutenlijst fouten, Action<string, string> fout)
    {
        foreach (var (gevonden, veld, _) in fouten.MetVeld.DistinctBy(f => (f.Veld, f.Fout.Reden)))
            fout(Veld((veld ?? "").Replace("organisaties.", "", StringComparison.Ordinal)), gevonden.Reden);
    }

    private static string Veld(string sleutel) =>
        Velden.GetValueOrDefault(sleutel) ?? Velden.GetValueOrDefault(sleutel.Split('.')[0]) ?? $"attributes.{Kenmerk.Voorvoegsel}{sleutel.Replace('.', '-')}";

    private static Dictionary<Soort, IReadOnlySet<string>> Bestaand(Kaartstand nu, IEnumerable<string> organisaties, IEnumerable<string> voorzieningen)
    {
        var zaad = nu.Zaad;
        var alles = ZaadMap.Bestaand(zaad.Gemeente, zaad.Wijken, zaad.Leefdomeinen, zaad.Onderwerpen, zaad.Hulplijnen, [], voorzieningen);
        alles[Soort.Organisatie] = organisaties.ToHashSet();
        return alles;
    }
}
