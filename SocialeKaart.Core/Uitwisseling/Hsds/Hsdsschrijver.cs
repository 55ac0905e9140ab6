using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>
/// Says in HSDS 3.1 what the public may know of a catalogue. It names every field that it tells: what is not named here is told to nobody. The same
/// catalogue always gives the same objects, with the same ids.
/// </summary>
/// <param name="kaart">What is published.</param>
/// <param name="taxonomie">Of that catalogue.</param>
public sealed partial class Hsdsschrijver(KaartBeeld kaart, Hsdstaxonomie taxonomie)
{
    private const string Dienst = "service", Euro = "EUR";

    /// <summary>What is told of an entry; see <see cref="Hsdsinhoud.Publiek"/>.</summary>
    public VoorzieningInhoud Inhoud(PubliekeVoorziening voorziening) => Hsdsinhoud.Publiek(voorziening.Inhoud, slug => kaart.Voorziening(slug) is not null);

    /// <summary>A service with all that belongs to it.</summary>
    public HsdsService Service(PubliekeVoorziening voorziening)
    {
        var (id, inhoud) = (voorziening.Id, Inhoud(voorziening));
        return Kort(voorziening, inhoud) with
        {
            Phones = Telefoons(id, inhoud),
            Schedules = inhoud.Tijden.Count == 0 && voorziening.Lijn is { } lijn ? Hsdstijden.Schrijf(id, lijn) : Hsdstijden.Schrijf(id, inhoud.Tijden, null, null),
            ServiceAreas = [.. inhoud.Werkgebied.Select(w => Gebied(id, w))],
            ServiceAtLocations = Hsdsplaatsen.Schrijf(id, inhoud, kaart),
            Languages = inhoud.Talen.Count == 0 ? null : [.. inhoud.Talen.Select(t => new HsdsLanguage { Id = NaamUuid.Versie5(id, "language/" + t), ServiceId = id, Code = t })],
            Organization = voorziening.Organisatie is { } organisatie ? Organisatie(organisatie) : null,
            CostOptions = inhoud.Kosten is { } kosten ? [Kosten(id, kosten)] : null,
            RequiredDocuments = inhoud.Besluit is { } besluit ? [.. besluit.Door.Select(d => Document(id, d))] : null,
            Capacities = inhoud.Capaciteit is { } capaciteit ? [Capaciteit(voorziening, capaciteit)] : null,
            Attributes = Kenmerken(voorziening, inhoud),
        };
    }

    /// <summary>A service with only what is one of a kind, for lists.</summary>
    public HsdsService Kort(PubliekeVoorziening voorziening) => Kort(voorziening, Inhoud(voorziening));

    /// <summary>A service as an id and the moment of its last change.</summary>
    public static HsdsService Kortst(PubliekeVoorziening voorziening) => new() { Id = voorziening.Id, LastModified = Hsdsnotatie.Moment(voorziening.Gewijzigd) };

    /// <summary>The places of a service.</summary>
    public IReadOnlyList<HsdsServiceAtLocation> Plekken(PubliekeVoorziening voorziening) => Hsdsplaatsen.Schrijf(voorziening.Id, Inhoud(voorziening), kaart) ?? [];

    /// <summary>An organisatie with all that belongs to it.</summary>
    public static HsdsOrganization Organisatie(Organisatie organisatie) => new()
    {
        Id = organisatie.Id, Name = organisatie.Naam, Description = organisatie.Omschrijving, Website = Webadres(organisatie.Web),
        Attributes = new Kenmerkenlijst(organisatie.Id, "organization")
            .Feit(Kenmerk.Slug, organisatie.Slug)
            .Feit<Herkomst>(Kenmerk.Herkomst, organisatie.Herkomst)
            .Feit(Kenmerk.Web, Anders(organisatie.Web, Webadres(organisatie.Web))).Af(),
    };

    private static HsdsService Kort(PubliekeVoorziening voorziening, VoorzieningInhoud inhoud) => new()
    {
        Id = voorziening.Id,
        OrganizationId = voorziening.Organisatie?.Id,
        Name = inhoud.Naam,
        Description = inhoud.Tekst,
        Url = Webadres(inhoud.Contact?.Web),
        Email = Mailadres(inhoud.Contact?.Mail),
        Status = voorziening.IsVoorbeeld ? "inactive" : inhoud.Capaciteit?.Staat == Capaciteitsstaat.Gesloten ? "temporarily closed" : "active",
        ApplicationProcess = inhoud.Aanmelden?.Hoe,
        FeesDescription = inhoud.Kosten?.Toelichting,
        MinimumAge = inhoud.Doelgroep?.Van,
        MaximumAge = inhoud.Doelgroep?.Tot,
        AssuredDate = Hsdsnotatie.Dag(voorziening.Controle?.Datum),
        Alert = voorziening.IsVoorbeeld ? Hsdswoorden.Voorbeeld : inhoud.TeControleren,
        LastModified = Hsdsnotatie.Moment(voorziening.Gewijzigd),
    };

    private static HsdsCostOption Kosten(Guid dienst, Kosten kosten)
    {
        var id = NaamUuid.Versie5(dienst, "cost_option");
        decimal? bedrag = kosten.Soort == Kostensoort.Gratis ? 0 : kosten.Centen / 100m;
        return new HsdsCostOption
        {
            Id = id, ServiceId = dienst, Option = Hsdswoorden.Kosten(kosten), Currency = bedrag is null ? null : Euro, Amount = bedrag,
            Attributes = new Kenmerkenlijst(id, "cost_option").Feit<Kostensoort>(Kenmerk.Kosten, kosten.Soort).Feit(Kenmerk.KostenPer, kosten.Per).Af(),
        };
    }

    private static HsdsRequiredDocument Document(Guid dienst, BesluitDoor door)
    {
        var id = NaamUuid.Versie5(dienst, "required_document/" + Sleutel.Van(door));
        return new HsdsRequiredDocument
        {
            Id = id, ServiceId = dienst, Document = Hsdswoorden.Besluit(door),
            Attributes = new Kenmerkenlijst(id, "required_document").Feit<BesluitDoor>(Kenmerk.BesluitDoor, door).Af(),
        };
    }

    private static HsdsPhone Nummer(Guid dienst, string nummer, Hulplijn? lijn)
    {
        var id = NaamUuid.Versie5(dienst, "phone/" + (lijn?.Id ?? ""));
        return new HsdsPhone
        {
            Id = id, ServiceId = dienst, Number = nummer, Type = "voice", Description = lijn?.Naam,
            Attributes = new Kenmerkenlijst(id, "phone").Feit(Kenmerk.Hulplijn, lijn?.Id).Af(),
        };
    }

    // HSDS asks for addresses that our catalogue does not need to have: one with a letter outside ASCII is written out, and kept beside it as it is.
    private static string? Webadres(string? web) => web is null || Adresvorm().IsMatch(web) ? web : new UriBuilder(web) { Host = new Uri(web).IdnHost }.Uri.AbsoluteUri;

    private static string? Mailadres(string? mail) => mail is not null && Mailvorm().IsMatch(mail) ? mail : null;

    private static string? Anders(string? eigen, string? verteld) => eigen == verteld ? null : eigen;

    private List<HsdsPhone>? Telefoons(Guid dienst, VoorzieningInhoud inhoud)
    {
        List<HsdsPhone> nummers =
        [
            .. inhoud.Contact?.Telefoon is { } nummer ? new[] { Nummer(dienst, nummer, null) } : [],
            .. inhoud.Hulplijnen.Select(kaart.Hulplijn).OfType<Hulplijn>().Select(l => Nummer(dienst, l.Nummer, l)),
        ];
        return nummers.Count == 0 ? null : nummers;
    }

    private HsdsServiceArea Gebied(Guid dienst, string werkgebied)
    {
        var id = NaamUuid.Versie5(dienst, "service_area/" + werkgebied);
        return new HsdsServiceArea
        {
            Id = id, ServiceId = dienst, Name = Hsdswoorden.Gebied(werkgebied, kaart),
            Attributes = new Kenmerkenlijst(id, "service_area").Feit(Kenmerk.Werkgebied, werkgebied).Af(),
        };
    }

    private HsdsServiceCapacity Capaciteit(PubliekeVoorziening voorziening, Capaciteit capaciteit)
    {
        var id = NaamUuid.Versie5(voorziening.Id, "service_capacity");
        return new HsdsServiceCapacity
        {
            Id = id,
            ServiceId = voorziening.Id,
            Unit = new HsdsUnit { Id = NaamUuid.Van(kaart.Gemeente.Code, "hsds-eenheid", "plek"), Name = Hsdswoorden.Eenheid },
            Available = capaciteit.Staat == Capaciteitsstaat.Open ? 1 : 0,
            Description = Hsdswoorden.Capaciteit(capaciteit),
            Updated = Hsdsnotatie.Moment(voorziening.Gewijzigd),
            Attributes = new Kenmerkenlijst(id, "service_capacity")
                .Feit<Capaciteitsstaat>(Kenmerk.Capaciteit, capaciteit.Staat)
                .Feit(Kenmerk.Wachtweken, capaciteit.Wachtweken?.ToString(CultureInfo.InvariantCulture))
                .Feit(Kenmerk.GeslotenTot, Hsdsnotatie.Dag(capaciteit.Tot)).Af(),
        };
    }

    private IReadOnlyList<HsdsAttribute>? Kenmerken(PubliekeVoorziening voorziening, VoorzieningInhoud inhoud) => new Kenmerkenlijst(voorziening.Id, Dienst)
        .Feit(Kenmerk.Slug, voorziening.Slug)
        .Feit(Kenmerk.Taal, inhoud.Taal)
        .Feit<Herkomst>(Kenmerk.Herkomst, inhoud.Herkomst)
        .Feit<Toegangslaag>(Kenmerk.Laag, inhoud.Laag)
        .Feit(Kenmerk.BesluitWet, inhoud.Besluit?.Wet)
        .Feit(Kenmerk.BesluitDaarna, inhoud.Besluit?.Daarna)
        .Feit(Kenmerk.BesluitTermijn, inhoud.Besluit?.Termijn)
        .Termen(Kenmerk.Leefdomein, taxonomie.Van(inhoud.Leefdomeinen))
        .Termen(Kenmerk.Onderwerp, taxonomie.Van(inhoud.Onderwerpen))
        .Feiten(Kenmerk.Zoekwoord, inhoud.Zoekwoorden)
        .Feit(Kenmerk.Samenvatting, inhoud.Samenvatting)
        .Feiten(Kenmerk.Huishouden, (inhoud.Doelgroep?.Huishouden ?? []).Select(Sleutel.Van))
        .Feiten(Kenmerk.Levensfase, (inhoud.Doelgroep?.Levensfase ?? []).Select(Sleutel.Van))
        .Feit(Kenmerk.Aanmelden, inhoud.Aanmelden is { } aanmelden ? (aanmelden.Nodig ? "nodig" : "niet-nodig") : null)
        .Feit(Kenmerk.Web, Anders(inhoud.Contact?.Web, Webadres(inhoud.Contact?.Web)))
        .Feit(Kenmerk.Mail, Anders(inhoud.Contact?.Mail, Mailadres(inhoud.Contact?.Mail)))
        .Feiten(Kenmerk.Toegankelijkheid, inhoud.Locaties.Any(Hsdsplaatsen.IsFysiek) ? [] : inhoud.Toegankelijkheid.Select(Sleutel.Van))
        .Termen(Kenmerk.Productnaam, taxonomie.Productnamen(inhoud.Productnamen))
        .Feiten(Kenmerk.VolgendeStap, inhoud.VolgendeStap)
        .Feit(Kenmerk.TeControleren, inhoud.TeControleren)
        .Feit(Kenmerk.ControleDoor, voorziening.Controle?.Door)
        .Feit(Kenmerk.ControleHoe, voorziening.Controle?.Hoe).Af();

    // ASCII alone, and every % with its two digits.
    [GeneratedRegex(@"^[a-z]+:(//)?(%[0-9A-Fa-f]{2}|[A-Za-z0-9\-._~:/?#@!$&'()*+,;=\[\]])+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adresvorm();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mailvorm();
}
