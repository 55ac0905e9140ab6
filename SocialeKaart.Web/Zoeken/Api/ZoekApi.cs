using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Zoeken.Api;

/// <summary>A found voorziening: an allow-list of public fields.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Samenvatting">One or two sentences, in its own language.</param>
/// <param name="Laag"><c>vrij</c>, <c>breed</c> or <c>toegang</c>.</param>
/// <param name="Voorbeeld">True for a fictitious example.</param>
/// <param name="AfstandMeter">From the place that was asked, as the crow flies; absent without one, or when it has no place of its own.</param>
/// <param name="AfstandOngeveer">True when either end is known by its wijk, kern or postcode only.</param>
public sealed record ZoekItem(string Slug, string Naam, string Samenvatting, string Laag, bool Voorbeeld, int? AfstandMeter, bool? AfstandOngeveer);

/// <summary>A word that was read as another.</summary>
public sealed record ZoekCorrectie(string Van, string Naar);

/// <summary>Results in ranked order.</summary>
/// <param name="Kwaliteit"><c>goed</c>, <c>zwak</c> or <c>leeg</c>.</param>
/// <param name="Totaal">Number of results on all pages.</param>
/// <param name="Correcties">Words that were read differently from how they were typed.</param>
/// <param name="Begrepen">Filters that were read out of the words, by key of the query string.</param>
/// <param name="Items">One page of them, the same as the search page shows.</param>
public sealed record ZoekUitkomst(string Kwaliteit, int Totaal, IReadOnlyList<ZoekCorrectie> Correcties, IReadOnlyDictionary<string, IReadOnlyList<string>> Begrepen, IReadOnlyList<ZoekItem> Items);

/// <summary>The search as data: the question and facets of the page, in the same query string, with the same ranking.</summary>
public static class ZoekApi
{
    public const string Pad = "/api/v1/voorzieningen";

    public static void MapZoekApi(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Pad, (HttpContext context, KaartBeeld kaart, TimeProvider tijd) =>
        {
            context.Response.Headers.CacheControl = ZoekEndpoints.NietBewaren;
            var opdracht = ZoekUrl.Lees(context.Request.Query, kaart);
            var resultaat = Zoeker.Zoek(kaart, opdracht, tijd.GetUtcNow().UtcDateTime);
            return Results.Ok(new ZoekUitkomst(
                Sleutel.Van(resultaat.Kwaliteit),
                resultaat.Voorzieningen.Count,
                [.. resultaat.Correcties.Select(c => new ZoekCorrectie(c.Van, c.Naar))],
                Begrepen(resultaat, opdracht),
                [.. resultaat.Voorzieningen.Skip((opdracht.Pagina - 1) * Zoekopdracht.PerPagina).Take(Zoekopdracht.PerPagina).Select(v => Item(v, resultaat))]));
        });

    private static Dictionary<string, IReadOnlyList<string>> Begrepen(Zoekresultaat resultaat, Zoekopdracht opdracht)
    {
        var begrepen = resultaat.Losgelaten ? [] : resultaat.Begrepen.Keuzes.ToDictionary(k => Sleutel.Van(k.Key), k => k.Value);
        if (resultaat.Plek is { } plek && opdracht.Bij.Length == 0)
            begrepen[ZoekUrl.Bij] = [plek.Invoer];
        return begrepen;
    }

    private static ZoekItem Item(PubliekeVoorziening voorziening, Zoekresultaat resultaat)
    {
        Hemelsbreed? afstand = resultaat.Afstanden.TryGetValue(voorziening.Slug, out var gevonden) ? gevonden : null;
        return new ZoekItem(
            voorziening.Slug,
            voorziening.Inhoud.Naam,
            voorziening.Inhoud.Samenvatting,
            Sleutel.Van(voorziening.Inhoud.Laag),
            voorziening.IsVoorbeeld,
            afstand is { } a ? (int)Math.Round(a.Meters) : null,
            afstand?.Ongeveer);
    }
}
