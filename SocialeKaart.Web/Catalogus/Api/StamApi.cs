using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>An organisatie.</summary>
public sealed record ApiOrganisatie(Guid Id, string Slug, string Naam, string Omschrijving, string? Web, int Aantal, string Pagina);

/// <summary>Organisaties, in their order.</summary>
public sealed record ApiOrganisaties(IReadOnlyList<ApiOrganisatie> Items);

/// <summary>An organisatie with what it offers.</summary>
public sealed record ApiOrganisatieblad(ApiOrganisatie Organisatie, IReadOnlyList<ApiVerwijzing> Voorzieningen);

/// <summary>A name and explanation in another language.</summary>
public sealed record ApiVertaling(string Naam, string Uitleg);

/// <summary>A leefdomein, with its names in two instruments that professionals use.</summary>
public sealed record ApiLeefdomein(string Id, string Naam, string Uitleg, ApiVertaling En, IReadOnlyList<string> Zrm, IReadOnlyList<string> PositieveGezondheid, IReadOnlyList<string> Onderwerpen, int Aantal, string Pagina);

/// <summary>Leefdomeinen, in their order.</summary>
public sealed record ApiLeefdomeinen(IReadOnlyList<ApiLeefdomein> Items);

/// <summary>An onderwerp, with the words that people use for it.</summary>
public sealed record ApiOnderwerp(string Id, string Leefdomein, string Naam, string Uitleg, ApiVertaling En, IReadOnlyList<string> Woorden, int Aantal, string Pagina);

/// <summary>Onderwerpen, in their order.</summary>
public sealed record ApiOnderwerpen(IReadOnlyList<ApiOnderwerp> Items);

/// <summary>Organisaties, leefdomeinen, onderwerpen and hulplijnen.</summary>
public static class StamApi
{
    public static void MapStamApi(this IEndpointRouteBuilder routes)
    {
        routes.MapApi(ApiRoute.Operatie("lijstOrganisaties", "organisaties"), "/organisaties", vraag =>
            new ApiOrganisaties([.. vraag.Kaart.Organisaties.Select(o => Organisatie(o, vraag))]));
        routes.MapApi(ApiRoute.Een("haalOrganisatie", "organisaties", "slug", "surplus"), "/organisaties/{slug}", vraag =>
            vraag.Kaart.Organisatie(vraag.Deel("slug")) is { } o
                ? new ApiOrganisatieblad(Organisatie(o, vraag), [.. vraag.Kaart.Van(o).Select(v => new ApiVerwijzing(v.Slug, v.Inhoud.Naam, vraag.Adres("/voorzieningen/" + v.Slug)))])
                : null);
        routes.MapApi(ApiRoute.Operatie("lijstLeefdomeinen", "leefdomeinen"), "/leefdomeinen", vraag =>
            new ApiLeefdomeinen([.. vraag.Kaart.Leefdomeinen.Select(l => Leefdomein(l, vraag))]));
        routes.MapApi(ApiRoute.Een("haalLeefdomein", "leefdomeinen", "id", "geld"), "/leefdomeinen/{id}", vraag =>
            vraag.Kaart.Leefdomein(vraag.Deel("id")) is { } l ? Leefdomein(l, vraag) : null);
        routes.MapApi(ApiRoute.Operatie("lijstOnderwerpen", "onderwerpen"), "/onderwerpen", vraag =>
            new ApiOnderwerpen([.. vraag.Kaart.Onderwerpen.Select(o => Onderwerp(o, vraag))]));
        routes.MapApi(ApiRoute.Een("haalOnderwerp", "onderwerpen", "id", "post-niet-openen"), "/onderwerpen/{id}", vraag =>
            vraag.Kaart.Onderwerp(vraag.Deel("id")) is { } o ? Onderwerp(o, vraag) : null);
        routes.MapApi(ApiRoute.Operatie("lijstHulplijnen", "hulplijnen"), "/hulplijnen", vraag =>
            new ApiHulplijnen([.. vraag.Kaart.Hulplijnen.Select(h => ApiHulplijn.Van(h, vraag.Kaart))]));
        routes.MapApi(ApiRoute.Een("haalHulplijn", "hulplijnen", "id", "veilig-thuis"), "/hulplijnen/{id}", vraag =>
            vraag.Kaart.Hulplijn(vraag.Deel("id")) is { } h ? ApiHulplijn.Van(h, vraag.Kaart) : null);
    }

    private static ApiOrganisatie Organisatie(Organisatie o, Apivraag vraag) =>
        new(o.Id, o.Slug, o.Naam, o.Omschrijving, o.Web, vraag.Kaart.Van(o).Count(), vraag.Adres("/organisaties/" + o.Slug));

    private static ApiLeefdomein Leefdomein(Leefdomein l, Apivraag vraag) => new(
        l.Id, l.Naam, l.Uitleg, new ApiVertaling(l.En.Naam, l.En.Uitleg), l.Zrm, l.PositieveGezondheid,
        [.. vraag.Kaart.Onderwerpen.Where(o => o.Leefdomein == l.Id).Select(o => o.Id)], vraag.Kaart.Bij(l.Id).Count(), vraag.Adres("/onderwerpen/" + l.Id));

    private static ApiOnderwerp Onderwerp(Onderwerp o, Apivraag vraag) => new(
        o.Id, o.Leefdomein, o.Naam, o.Uitleg, new ApiVertaling(o.En.Naam, o.En.Uitleg), o.Woorden, vraag.Kaart.Bij(o.Id).Count(), vraag.Adres("/onderwerpen/" + o.Id));
}
