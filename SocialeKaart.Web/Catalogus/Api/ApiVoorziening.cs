using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Productnamen;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>Where one reads on: the page for people, and other forms of the same.</summary>
public sealed record ApiVerwijzing(string Slug, string Naam, string Pagina);

/// <summary>For whom; an absent part makes no difference.</summary>
public sealed record ApiDoelgroep(int? Vanaf, int? Tot, IReadOnlyList<string> Huishouden, IReadOnlyList<string> Levensfase);

/// <summary>What it costs; cents only with <c>bedrag</c>.</summary>
public sealed record ApiKosten(string Soort, int? Centen, string? Per, string? Toelichting);

/// <summary>Whether to apply first, and how.</summary>
public sealed record ApiAanmelden(bool Nodig, string? Hoe);

/// <summary>How to reach it.</summary>
public sealed record ApiContact(string? Telefoon, string? Mail, string? Web);

/// <summary>A decision that comes before it.</summary>
public sealed record ApiBesluit(IReadOnlyList<string> Door, string? Wet, string Daarna, string? Termijn);

/// <summary>Whether there is room.</summary>
public sealed record ApiCapaciteit(string Staat, int? Wachtweken, DateOnly? Einddatum);

/// <summary>Where it is; degrees WGS 84. A secret place has its kern at most.</summary>
public sealed record ApiLocatie(string? Naam, string Precisie, string? Straat, string? Postcode, string? Plaats, string? Wijk, string? Kern, double? Lat, double? Lon, bool Geheim);

/// <summary>Who checked the facts, when and how; and how it stands.</summary>
public sealed record ApiControle(string Staat, DateOnly? Controledatum, string? Door, string? Hoe, DateOnly? Einddatum);

/// <summary>A slot of hours, local time of Europe/Amsterdam.</summary>
public sealed record ApiTijd(
    IReadOnlyList<string> Dagen, IReadOnlyList<DateOnly> Datums, string Van, string Tot, string Herhaal, IReadOnlyList<int> Welke, int Elke,
    DateOnly? Begindatum, DateOnly? Einddatum, IReadOnlyList<DateOnly> NietOp, string? Schoolvakantie, string? Feestdagen, string? Waar, string? Opmerking)
{
    /// <summary>Takes the fields of a slot.</summary>
    public static ApiTijd Uit(Openingstijd t) => new(
        [.. t.Dagen.Select(Dag)], t.Datums, Uur(t.Van), Uur(t.Tot), Sleutel.Van(t.Herhaal), t.Welke, t.Elke, t.Vanaf, t.TotEnMet, t.NietOp,
        t.Schoolvakantie is { } s ? Sleutel.Van(s) : null, t.Feestdagen is { } f ? Sleutel.Van(f) : null, t.Waar, t.Opmerking);

    private static string Dag(DayOfWeek dag) => Sleutel.Van((Core.Zoeken.Weekdag)(int)dag);

    private static string Uur(TimeOnly tijd) => tijd.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A name under which all governments tell of the same product (UPL).</summary>
public sealed record ApiProductnaam(string Naam, string Uri);

/// <summary>All that the public may know of a voorziening: an allow-list, written out field by field.</summary>
public sealed record ApiVoorziening(
    Guid Id, string Slug, string Naam, string Taal, ApiVerwijzing? Organisatie, string Laag, ApiBesluit? Besluit,
    IReadOnlyList<string> Leefdomeinen, IReadOnlyList<string> Onderwerpen, IReadOnlyList<string> Zoekwoorden, string Samenvatting, string Tekst,
    ApiDoelgroep? Doelgroep, ApiKosten? Kosten, ApiAanmelden? Aanmelden, ApiContact? Contact, IReadOnlyList<ApiHulplijn> Hulplijnen,
    IReadOnlyList<ApiLocatie> Locaties, IReadOnlyList<string> Werkgebied, IReadOnlyList<ApiTijd> Tijden, ApiCapaciteit? Capaciteit,
    IReadOnlyList<string> Toegankelijkheid, IReadOnlyList<string> Talen, IReadOnlyList<ApiProductnaam> Productnamen, IReadOnlyList<ApiVerwijzing> VolgendeStap,
    string Herkomst, bool Voorbeeld, string? TeControleren, ApiControle Controle, DateTime GewijzigdOp, string Pagina)
{
    /// <summary>Takes the public fields of a voorziening.</summary>
    /// <param name="v">The voorziening.</param>
    /// <param name="kaart">Where it stands in.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="adres">Makes a path of this site the address that the public knows.</param>
    public static ApiVoorziening Van(PubliekeVoorziening v, KaartBeeld kaart, DateTime nu, Func<string, string> adres)
    {
        var i = v.Inhoud;
        return new ApiVoorziening(
            v.Id, v.Slug, i.Naam, i.Taal,
            v.Organisatie is { } o ? new ApiVerwijzing(o.Slug, o.Naam, adres("/organisaties/" + o.Slug)) : null,
            Sleutel.Van(i.Laag),
            i.Besluit is { } b ? new ApiBesluit([.. b.Door.Select(Sleutel.Van)], b.Wet, b.Daarna, b.Termijn) : null,
            i.Leefdomeinen, i.Onderwerpen, i.Zoekwoorden, i.Samenvatting, i.Tekst,
            i.Doelgroep is { } d ? new ApiDoelgroep(d.Van, d.Tot, [.. d.Huishouden.Select(Sleutel.Van)], [.. d.Levensfase.Select(Sleutel.Van)]) : null,
            i.Kosten is { } k ? new ApiKosten(Sleutel.Van(k.Soort), k.Centen, k.Per is { } per ? Sleutel.Van(per) : null, k.Toelichting) : null,
            i.Aanmelden is { } a ? new ApiAanmelden(a.Nodig, a.Hoe) : null,
            i.Contact is { } c ? new ApiContact(c.Telefoon, c.Mail, c.Web) : null,
            [.. i.Hulplijnen.Select(kaart.Hulplijn).OfType<Hulplijn>().Select(h => ApiHulplijn.Van(h, kaart))],
            [.. i.Locaties.Select(Locatie)],
            i.Werkgebied, [.. i.Tijden.Select(ApiTijd.Uit)],
            i.Capaciteit is { } cap ? new ApiCapaciteit(Sleutel.Van(cap.Staat), cap.Wachtweken, cap.Tot) : null,
            [.. i.Toegankelijkheid.Select(Sleutel.Van)], i.Talen,
            [.. i.Productnamen.Select(Productnamenlijst.Van).OfType<Productnaam>().Select(p => new ApiProductnaam(p.Naam, p.Uri))],
            [.. i.VolgendeStap.Select(kaart.Voorziening).OfType<PubliekeVoorziening>().Select(s => new ApiVerwijzing(s.Slug, s.Inhoud.Naam, adres("/voorzieningen/" + s.Slug)))],
            Sleutel.Van(i.Herkomst), v.IsVoorbeeld, i.TeControleren, Gecontroleerd(v, Amsterdam.Datum(nu)), v.Gewijzigd, adres("/voorzieningen/" + v.Slug));
    }

    /// <summary>How it stands with the check.</summary>
    internal static ApiControle Gecontroleerd(PubliekeVoorziening v, DateOnly vandaag) => new(
        Sleutel.Van(v.Controlebeeld?.Staat(vandaag) ?? (v.Controle is null ? Controlestaat.Nooit : Controlestaat.Actueel)),
        v.Controle?.Datum, v.Controle?.Door, v.Controle?.Hoe, v.Controlebeeld?.GeldtTot);

    private static ApiLocatie Locatie(Locatie l) => new(l.Naam, Sleutel.Van(l.Precisie), l.Straat, l.Postcode, l.Plaats, l.Wijk, l.Kern, l.Lat, l.Lon, l.Verborgen);
}
