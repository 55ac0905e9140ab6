using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>The places of a voorziening, as locations of HSDS.</summary>
internal static class Hsdsplaatsen
{
    private const string Fysiek = "physical", Virtueel = "virtual";

    /// <summary>The places, in order, with the hours that are theirs alone.</summary>
    /// <param name="dienst">Id of the service.</param>
    /// <param name="inhoud">What may be told.</param>
    /// <param name="kaart">Knows the names of places.</param>
    public static IReadOnlyList<HsdsServiceAtLocation>? Schrijf(Guid dienst, VoorzieningInhoud inhoud, KaartBeeld kaart)
    {
        var namen = new Namen();
        var genoemd = new HashSet<string>(StringComparer.Ordinal);
        var plekken = new List<HsdsServiceAtLocation>(inhoud.Locaties.Count);
        foreach (var locatie in inhoud.Locaties)
        {
            var naam = namen.Uniek(locatie.Naam ?? $"{locatie.Straat}|{locatie.Plaats}|{locatie.Wijk}|{locatie.Kern}|{locatie.Precisie}");
            var (plek, plaats) = (NaamUuid.Versie5(dienst, "service_at_location/" + naam), NaamUuid.Versie5(dienst, "location/" + naam));
            // Of two places with one name the first has the hours.
            var waar = locatie.Naam is { } n && genoemd.Add(n) ? n : null;
            plekken.Add(new HsdsServiceAtLocation
            {
                Id = plek, ServiceId = dienst, LocationId = plaats, Location = Plaats(plaats, locatie, inhoud, kaart),
                Schedules = waar is null ? null : Hsdstijden.Schrijf(dienst, inhoud.Tijden, waar, plek),
            });
        }

        return plekken.Count == 0 ? null : plekken;
    }

    /// <summary>Whether a place is somewhere to go: only there can it be accessible.</summary>
    public static bool IsFysiek(Locatie locatie) => locatie.Precisie is not (Precisie.Landelijk or Precisie.Online);

    /// <summary>Reads a place back.</summary>
    /// <param name="plek">As a server tells it.</param>
    /// <param name="fout">Told what cannot be read.</param>
    public static Locatie? Lees(HsdsServiceAtLocation plek, Action<string, string> fout)
    {
        if (plek.Location is not { } plaats)
            return null;
        var kenmerken = plaats.Attributes;
        var adres = plaats.Addresses is [var eerste, ..] ? eerste : null;
        return new Locatie
        {
            Naam = Leeg(plaats.Name),
            Precisie = Lees(kenmerken.Een(Kenmerk.Precisie), plaats, adres, fout),
            Straat = Leeg(adres?.Address1) ?? kenmerken.Een(Kenmerk.Straat),
            Postcode = Leeg(adres?.PostalCode) ?? kenmerken.Een(Kenmerk.Postcode),
            Plaats = Leeg(adres?.City) ?? kenmerken.Een(Kenmerk.Plaats),
            Wijk = kenmerken.Een(Kenmerk.Wijk),
            Kern = kenmerken.Een(Kenmerk.Kern),
            Lat = plaats.Latitude,
            Lon = plaats.Longitude,
            Verborgen = kenmerken.Een(Kenmerk.Verborgen) == "true",
        };
    }

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst;

    private static Precisie Lees(string? woord, HsdsLocation plaats, HsdsAddress? adres, Action<string, string> fout)
    {
        if (woord is null)
            return adres is not null ? Precisie.Adres : plaats.LocationType == Virtueel ? Precisie.Online : Precisie.Gemeente;
        if (!Sleutel.Probeer<Precisie>(woord, out var precisie))
            fout("location.attributes." + Kenmerk.Precisie, $"'{woord}' kan niet; kies uit {string.Join(", ", Sleutel.Alle<Precisie>())}");
        return precisie;
    }

    private static HsdsLocation Plaats(Guid id, Locatie locatie, VoorzieningInhoud inhoud, KaartBeeld kaart)
    {
        var adres = Adres(id, locatie, kaart);
        return new HsdsLocation
        {
            Id = id,
            LocationType = IsFysiek(locatie) ? Fysiek : Virtueel,
            Name = locatie.Naam,
            Description = Hsdswoorden.Plaats(locatie),
            Latitude = locatie.Lat,
            Longitude = locatie.Lon,
            Addresses = adres is null ? null : [adres],
            Accessibility = IsFysiek(locatie) && inhoud.Toegankelijkheid.Count > 0 ? [.. inhoud.Toegankelijkheid.Select(k => Toegankelijk(id, k))] : null,
            Attributes = new Kenmerkenlijst(id, "location")
                .Feit<Precisie>(Kenmerk.Precisie, locatie.Precisie)
                .Feit(Kenmerk.Straat, adres is null ? locatie.Straat : null)
                .Feit(Kenmerk.Postcode, adres is null ? locatie.Postcode : null)
                .Feit(Kenmerk.Plaats, adres is null ? locatie.Plaats : null)
                .Feit(Kenmerk.Wijk, locatie.Wijk, Naam(locatie.Wijk, kaart))
                .Feit(Kenmerk.Kern, locatie.Kern, Naam(locatie.Kern, kaart))
                .Feit(Kenmerk.Verborgen, locatie.Verborgen ? "true" : null).Af(),
        };
    }

    private static string? Naam(string? id, KaartBeeld kaart) => id is null ? null : kaart.Plaats(id);

    private static HsdsAccessibility Toegankelijk(Guid plaats, Toegankelijkheidskenmerk kenmerk)
    {
        var id = NaamUuid.Versie5(plaats, "accessibility/" + Sleutel.Van(kenmerk));
        return new HsdsAccessibility
        {
            Id = id, LocationId = plaats, Description = Hsdswoorden.Toegankelijk(kenmerk),
            Attributes = new Kenmerkenlijst(id, "accessibility").Feit<Toegankelijkheidskenmerk>(Kenmerk.Toegankelijkheid, kenmerk).Af(),
        };
    }

    private static HsdsAddress? Adres(Guid plaats, Locatie locatie, KaartBeeld kaart) => locatie is not { Precisie: Precisie.Adres, Straat: { } straat, Plaats: { } woonplaats } ? null : new HsdsAddress
    {
        Id = NaamUuid.Versie5(plaats, "address"), LocationId = plaats, Address1 = straat, City = woonplaats, StateProvince = kaart.Gemeente.Provincie,
        PostalCode = locatie.Postcode ?? "", Country = "NL", AddressType = Fysiek,
    };
}
