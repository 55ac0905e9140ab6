using System.Globalization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Reads a service back as a voorziening; what cannot be read is told by field, and reading goes on.</summary>
/// <param name="gemeente">CBS code.</param>
/// <param name="organisatie">Slug of an organization by its id; null when it is not known.</param>
/// <param name="fout">Told field and reason.</param>
internal sealed class Hsdslezer(string gemeente, Func<Guid, string?> organisatie, Action<string, string> fout)
{
    private const int DuursteEuro = 100_000;

    /// <summary>The voorziening, not yet held against the rules of the seed files.</summary>
    public VoorzieningBestand Lees(HsdsService dienst)
    {
        var slug = dienst.Attributes.Een(Kenmerk.Slug) ?? "";
        if (!ZaadMap.IsSlug(slug))
            fout(Veld(Kenmerk.Slug), $"'{slug}' is geen deel van een webadres: kleine letters, cijfers en streepjes");
        return new VoorzieningBestand(dienst.Id == ZaadImport.IdVan(gemeente, slug) ? null : dienst.Id, slug, Organisatie(dienst), Inhoud(dienst), Controle(dienst));
    }

    private static string Veld(string kenmerk) => "attributes." + Kenmerk.Voorvoegsel + kenmerk;

    private static Controle? Controle(HsdsService dienst) => Hsdsnotatie.LeesDag(dienst.AssuredDate) is { } datum
        ? new Controle { Datum = datum, Door = dienst.Attributes.Een(Kenmerk.ControleDoor) ?? "de bron", Hoe = dienst.Attributes.Een(Kenmerk.ControleHoe) ?? "onbekend" }
        : null;

    private static Doelgroep? Doelgroep(HsdsService dienst, List<Huishouden> huishouden, List<Levensfase> levensfase) =>
        dienst.MinimumAge is null && dienst.MaximumAge is null && huishouden.Count == 0 && levensfase.Count == 0
            ? null
            : new Doelgroep { Van = Jaren(dienst.MinimumAge), Tot = Jaren(dienst.MaximumAge), Huishouden = huishouden, Levensfase = levensfase };

    // What is no age stays none, for the rules to find.
    private static int? Jaren(decimal? jaren) => jaren is { } j ? (int)Math.Clamp(j, -1, 999) : null;

    private static Contact? Contact(HsdsService dienst)
    {
        var contact = new Contact
        {
            Telefoon = dienst.Phones?.FirstOrDefault(p => p.Attributes.Een(Kenmerk.Hulplijn) is null)?.Number,
            Mail = dienst.Attributes.Een(Kenmerk.Mail) ?? dienst.Email,
            Web = dienst.Attributes.Een(Kenmerk.Web) ?? dienst.Url,
        };
        return contact == new Contact() ? null : contact;
    }

    private static Aanmelden? Aanmelden(HsdsService dienst)
    {
        var nodig = dienst.Attributes.Een(Kenmerk.Aanmelden);
        return nodig is null && dienst.ApplicationProcess is null ? null : new Aanmelden { Nodig = nodig != "niet-nodig", Hoe = dienst.ApplicationProcess };
    }

    private string? Organisatie(HsdsService dienst)
    {
        if ((dienst.OrganizationId ?? dienst.Organization?.Id) is not { } id)
            return null;
        var slug = organisatie(id);
        if (slug is null)
            fout("organization_id", $"organisatie '{id}' staat niet in de bron en niet in de database");
        return slug;
    }

    private VoorzieningInhoud Inhoud(HsdsService dienst)
    {
        var kenmerken = dienst.Attributes;
        var plekken = dienst.ServiceAtLocations ?? [];
        return new VoorzieningInhoud
        {
            Naam = dienst.Name ?? "",
            Taal = kenmerken.Een(Kenmerk.Taal) ?? "nl",
            Laag = Verplicht<Toegangslaag>(kenmerken, Kenmerk.Laag),
            Besluit = Besluit(dienst),
            Leefdomeinen = [.. kenmerken.Alle(Kenmerk.Leefdomein)],
            Onderwerpen = [.. kenmerken.Alle(Kenmerk.Onderwerp)],
            Zoekwoorden = [.. kenmerken.Alle(Kenmerk.Zoekwoord)],
            Samenvatting = kenmerken.Een(Kenmerk.Samenvatting) ?? "",
            Doelgroep = Doelgroep(dienst, Woorden<Huishouden>(kenmerken, Kenmerk.Huishouden), Woorden<Levensfase>(kenmerken, Kenmerk.Levensfase)),
            Kosten = Kosten(dienst),
            Aanmelden = Aanmelden(dienst),
            Contact = Contact(dienst),
            Hulplijnen = [.. (dienst.Phones ?? []).Select(p => p.Attributes.Een(Kenmerk.Hulplijn)).OfType<string>()],
            Locaties = [.. plekken.Select(p => Hsdsplaatsen.Lees(p, fout)).OfType<Locatie>()],
            Werkgebied = [.. (dienst.ServiceAreas ?? []).Select(g => g.Attributes.Een(Kenmerk.Werkgebied)).OfType<string>()],
            Tijden = Hsdstijden.Lees((dienst.Schedules ?? []).Select(s => (s, (string?)null)).Concat(plekken.SelectMany(p => (p.Schedules ?? []).Select(s => (s, p.Location?.Name)))), fout),
            Capaciteit = Capaciteit(dienst),
            Toegankelijkheid = Woorden<Toegankelijkheidskenmerk>(
                [.. (kenmerken ?? []).Concat(plekken.SelectMany(p => p.Location?.Accessibility ?? []).SelectMany(a => a.Attributes ?? [])).DistinctBy(k => (k.LinkType, k.Value, k.TaxonomyTermId))], Kenmerk.Toegankelijkheid),
            Talen = [.. (dienst.Languages ?? []).Select(t => t.Code).OfType<string>()],
            Productnamen = [.. kenmerken.Alle(Kenmerk.Productnaam)],
            VolgendeStap = [.. kenmerken.Alle(Kenmerk.VolgendeStap)],
            Zichtbaar = Zichtbaarheid.Publiek,
            Herkomst = Verplicht<Herkomst>(kenmerken, Kenmerk.Herkomst),
            TeControleren = kenmerken.Een(Kenmerk.TeControleren),
            Tekst = dienst.Description ?? "",
        };
    }

    private Besluit? Besluit(HsdsService dienst)
    {
        var kenmerken = dienst.Attributes;
        IReadOnlyList<BesluitDoor> door = [.. (dienst.RequiredDocuments ?? []).SelectMany(d => Woorden<BesluitDoor>(d.Attributes, Kenmerk.BesluitDoor))];
        return door.Count == 0 && kenmerken.Een(Kenmerk.BesluitDaarna) is null ? null : new Besluit
        {
            Door = door, Wet = kenmerken.Een(Kenmerk.BesluitWet), Daarna = kenmerken.Een(Kenmerk.BesluitDaarna) ?? "", Termijn = kenmerken.Een(Kenmerk.BesluitTermijn),
        };
    }

    // A server that knows none of our attributes says an amount, but not for what.
    private Kosten? Kosten(HsdsService dienst)
    {
        if (dienst.CostOptions is not [var optie, ..])
            return dienst.FeesDescription is { } toelichting ? new Kosten { Soort = Kostensoort.Onbekend, Toelichting = toelichting } : null;
        if (optie.Attributes.Een(Kenmerk.Kosten) is null)
            return new Kosten { Soort = dienst.CostOptions.All(o => o.Amount == 0) ? Kostensoort.Gratis : Kostensoort.Onbekend, Toelichting = dienst.FeesDescription ?? optie.Option };
        var soort = Verplicht<Kostensoort>(optie.Attributes, Kenmerk.Kosten);
        if (optie.Amount is { } bedrag && (bedrag is < 0 or > DuursteEuro || bedrag * 100 % 1 != 0))
            fout("cost_options.amount", $"'{bedrag.ToString(CultureInfo.InvariantCulture)}' is geen bedrag in hele centen");
        return new Kosten
        {
            Soort = soort,
            Centen = soort == Kostensoort.Bedrag && optie.Amount is >= 0 and <= DuursteEuro ? (int)(optie.Amount * 100) : null,
            Per = Woorden<Kostenperiode>(optie.Attributes, Kenmerk.KostenPer) is [var per, ..] ? per : null,
            Toelichting = dienst.FeesDescription,
        };
    }

    private Capaciteit? Capaciteit(HsdsService dienst) => dienst.Capacities?.FirstOrDefault(c => c.Attributes.Een(Kenmerk.Capaciteit) is not null) is not { Attributes: var kenmerken } ? null : new Capaciteit
    {
        Staat = Verplicht<Capaciteitsstaat>(kenmerken, Kenmerk.Capaciteit),
        Wachtweken = int.TryParse(kenmerken.Een(Kenmerk.Wachtweken), NumberStyles.None, CultureInfo.InvariantCulture, out var weken) ? weken : null,
        Tot = Hsdsnotatie.LeesDag(kenmerken.Een(Kenmerk.GeslotenTot)),
    };

    private T Verplicht<T>(IReadOnlyList<HsdsAttribute>? kenmerken, string kenmerk) where T : struct, Enum
    {
        if (Woorden<T>(kenmerken, kenmerk) is [var waarde, ..])
            return waarde;
        if (kenmerken.Een(kenmerk) is null)
            fout(Veld(kenmerk), "dit ontbreekt");
        return default;
    }

    private List<T> Woorden<T>(IReadOnlyList<HsdsAttribute>? kenmerken, string kenmerk) where T : struct, Enum
    {
        var waarden = new List<T>();
        foreach (var woord in kenmerken.Alle(kenmerk))
        {
            if (Sleutel.Probeer<T>(woord, out var waarde))
                waarden.Add(waarde);
            else
                fout(Veld(kenmerk), $"'{woord}' kan niet; kies uit {string.Join(", ", Sleutel.Alle<T>())}");
        }

        return waarden;
    }
}
