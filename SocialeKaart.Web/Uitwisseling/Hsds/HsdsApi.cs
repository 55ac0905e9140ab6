using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>The public catalogue in HSDS 3.1, for other servers and for researchers. Read from the snapshot in memory; see docs/hsds.md.</summary>
public static class HsdsApi
{
    /// <summary>Where it begins.</summary>
    public const string Pad = "/hsds/v3";

    private const string Json = "application/json";

    /// <summary>The lists, with the keys that their query knows.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<Apiparameter>> Lijsten { get; } = new Dictionary<string, IReadOnlyList<Apiparameter>>
    {
        ["services"] =
        [
            Hsdsvraag.Zoek, Hsdsvraag.Pagina, Hsdsvraag.PerPagina, Hsdsvraag.Vorm, Hsdsvraag.Term, Hsdsvraag.Taxonomie, Hsdsvraag.Organisatie, Hsdsvraag.GewijzigdNa, Hsdsvraag.Minimaal,
            Hsdsvraag.Volledig,
        ],
        ["organizations"] = [Hsdsvraag.Zoek, Hsdsvraag.Pagina, Hsdsvraag.PerPagina, Hsdsvraag.Vorm, Hsdsvraag.Term, Hsdsvraag.Taxonomie, Hsdsvraag.Volledig],
        ["service_at_locations"] =
        [
            Hsdsvraag.Zoek, Hsdsvraag.Pagina, Hsdsvraag.PerPagina, Hsdsvraag.Vorm, Hsdsvraag.Term, Hsdsvraag.Taxonomie, Hsdsvraag.Organisatie, Hsdsvraag.GewijzigdNa, Hsdsvraag.Volledig,
        ],
        ["taxonomies"] = [Hsdsvraag.Zoek, Hsdsvraag.Pagina, Hsdsvraag.PerPagina, Hsdsvraag.Vorm],
        ["taxonomy_terms"] = [Hsdsvraag.Zoek, Hsdsvraag.Pagina, Hsdsvraag.PerPagina, Hsdsvraag.Vorm, Hsdsvraag.Taxonomie, Hsdsvraag.AlleenBoven, Hsdsvraag.Ouder],
    };

    public static void MapHsds(this IEndpointRouteBuilder routes)
    {
        var groep = routes.MapGroup(Pad).AddEndpointFilter<Hsdskop>().RequireCors(Apiregels.Elders).RequireRateLimiting(Apiregels.Rem);
        groep.Lees("/", (HttpContext context, Pad pad) => Apitoets.Weiger(context, []) ?? Results.Json(
            new HsdsRoot { Version = Hsdsbestanden.Versie, Profile = "https://docs.openreferral.org/", OpenapiUrl = pad.Volledig(Pad + "/openapi.json") }, HsdsJson.Ons.HsdsRoot));
        groep.Lees("/openapi.json", (HttpContext context) => Apitoets.Weiger(context, []) ?? Results.Text(HsdsOpenapi.Maak(context.RequestServices), Json));
        groep.Lijst("services", (context, beeld, vraag) => Hsdsantwoord.Lijst(
            context, vraag, Diensten(context, beeld, vraag), vraag.IsVolledig ? beeld.Schrijver.Service : vraag.IsMinimaal ? Hsdsschrijver.Kortst : beeld.Schrijver.Kort, HsdsJson.Ons.HsdsService, HsdsJson.Ons.HsdsPageHsdsService));
        groep.Lijst("organizations", (context, beeld, vraag) => Hsdsantwoord.Lijst(
            context, vraag, Organisaties(beeld, vraag), o => vraag.IsVolledig ? Hsdsschrijver.Organisatie(o) : Hsdsschrijver.Organisatie(o) with { Attributes = null }, HsdsJson.Ons.HsdsOrganization, HsdsJson.Ons.HsdsPageHsdsOrganization));
        groep.Lijst("service_at_locations", (context, beeld, vraag) => Hsdsantwoord.Lijst(
            context, vraag, Plekken(context, beeld, vraag), p => vraag.IsVolledig ? p.Plek : p.Plek with { Location = null, Schedules = null }, HsdsJson.Ons.HsdsServiceAtLocation, HsdsJson.Ons.HsdsPageHsdsServiceAtLocation));
        groep.Lijst("taxonomies", (context, beeld, vraag) => Hsdsantwoord.Lijst(
            context, vraag, beeld.Taxonomieen.Where(t => Heet(t.Name, vraag)), t => t, HsdsJson.Ons.HsdsTaxonomy, HsdsJson.Ons.HsdsPageHsdsTaxonomy));
        groep.Lijst("taxonomy_terms", (context, beeld, vraag) => Hsdsantwoord.Lijst(
            context, vraag, Termen(beeld, vraag), t => t, HsdsJson.Ons.HsdsTaxonomyTerm, HsdsJson.Ons.HsdsPageHsdsTaxonomyTerm));
        groep.Een("services", (context, beeld, id) => Hsdsantwoord.Object(context, beeld.Voorziening(id) is { } v ? beeld.Schrijver.Service(v) : null, HsdsJson.Ons.HsdsService));
        groep.Een("organizations", (context, beeld, id) => Hsdsantwoord.Object(context, beeld.Organisatie(id) is { } o ? Hsdsschrijver.Organisatie(o) : null, HsdsJson.Ons.HsdsOrganization));
        groep.Een("service_at_locations", (context, beeld, id) => Hsdsantwoord.Object(context, beeld.Plek(id)?.Plek, HsdsJson.Ons.HsdsServiceAtLocation));
        groep.Een("taxonomies", (context, beeld, id) => Hsdsantwoord.Object(context, beeld.Taxonomie(id), HsdsJson.Ons.HsdsTaxonomy));
        groep.Een("taxonomy_terms", (context, beeld, id) => Hsdsantwoord.Object(context, beeld.Term(id), HsdsJson.Ons.HsdsTaxonomyTerm));
        groep.Lees("/download.json", (HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad, Datavoorwaarden voorwaarden) =>
            Apitoets.Weiger(context, []) ?? new Hsdsantwoord.Stroom(Json, "hsds.json", Hsdsbestanden.Geheel(voorraad.Bij(kaart), voorwaarden.Licentie?.Adres.AbsoluteUri)));
        groep.Lees("/download.csv", (HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad) =>
            Apitoets.Weiger(context, []) ?? new Hsdsantwoord.Stroom("text/csv; charset=utf-8", "voorzieningen.csv", VoorzieningenCsv.Openbaar(Rijen(voorraad.Bij(kaart)))));
    }

    private static void Lees(this RouteGroupBuilder groep, string patroon, Delegate doe) => groep.MapMethods(patroon, PubliekRoute.Lezen, doe);

    private static void Lijst(this RouteGroupBuilder groep, string naam, Func<HttpContext, Hsdsbeeld, Hsdsvraag, IResult> maak) =>
        groep.Lees("/" + naam, (HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad, TimeProvider tijd, IStringLocalizer<ApiTeksten> teksten) =>
        {
            if (Apitoets.Weiger(context, Lijsten[naam]) is { } weigering)
                return weigering;
            var vraag = Hsdsvraag.Lees(new Apivraag(context, kaart, tijd.GetUtcNow().UtcDateTime));
            return vraag.IsTegenstrijdig
                ? Apifout.Ongeldig(context, [new Apiveldfout("query", Hsdsvraag.Minimaal.Naam, teksten["Fout.NietSamen", Hsdsvraag.Volledig.Naam])])
                : maak(context, voorraad.Bij(kaart), vraag);
        });

    private static void Een(this RouteGroupBuilder groep, string naam, Func<HttpContext, Hsdsbeeld, Guid, IResult> maak) =>
        groep.Lees($"/{naam}/{{id}}", (string id, HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad, IStringLocalizer<ApiTeksten> teksten) =>
            Apitoets.Weiger(context, [])
            ?? (Guid.TryParseExact(id, "D", out var gelezen) ? maak(context, voorraad.Bij(kaart), gelezen) : Apifout.Ongeldig(context, [new Apiveldfout("path", nameof(id), teksten["Fout.Uuid"])])));

    private static IEnumerable<PubliekeVoorziening> Diensten(HttpContext context, Hsdsbeeld beeld, Hsdsvraag vraag)
    {
        IEnumerable<PubliekeVoorziening> diensten = vraag.Woorden is { } woorden
            ? Zoeker.Zoek(beeld.Kaart, new Zoekopdracht { Vraag = woorden }, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime).Voorzieningen
            : beeld.Voorzieningen;
        if (vraag.OrganisatieId is { } organisatie)
            diensten = diensten.Where(v => v.Organisatie?.Id == organisatie);
        if (vraag.Sinds is { } sinds)
            diensten = diensten.Where(v => v.Gewijzigd >= sinds);
        return MetTerm(beeld, vraag, diensten);
    }

    // Every voorziening has terms of both taxonomies; one that does not exist has none.
    private static IEnumerable<PubliekeVoorziening> MetTerm(Hsdsbeeld beeld, Hsdsvraag vraag, IEnumerable<PubliekeVoorziening> diensten)
    {
        if (vraag.TaxonomieId is { } taxonomie && beeld.Taxonomie(taxonomie) is null)
            return [];
        if (vraag.TermId is not { } id)
            return diensten;
        var code = beeld.Term(id)?.Code;
        return code is null ? [] : diensten.Where(v => v.Inhoud.Leefdomeinen.Contains(code) || v.Inhoud.Onderwerpen.Contains(code));
    }

    private static IEnumerable<Organisatie> Organisaties(Hsdsbeeld beeld, Hsdsvraag vraag)
    {
        var organisaties = beeld.Organisaties.Where(o => Heet(o.Naam, vraag));
        if (vraag.TermId is null && vraag.TaxonomieId is null)
            return organisaties;
        var aanbieders = MetTerm(beeld, vraag, beeld.Voorzieningen).Select(v => v.Organisatie?.Id).ToHashSet();
        return organisaties.Where(o => aanbieders.Contains(o.Id));
    }

    private static IEnumerable<Hsdsplek> Plekken(HttpContext context, Hsdsbeeld beeld, Hsdsvraag vraag) =>
        vraag is { Woorden: null, OrganisatieId: null, Sinds: null, TermId: null, TaxonomieId: null } ? beeld.Plekken : Diensten(context, beeld, vraag).SelectMany(beeld.Bij);

    private static IEnumerable<HsdsTaxonomyTerm> Termen(Hsdsbeeld beeld, Hsdsvraag vraag) => beeld.Termen.Where(t =>
        Heet(t.Name, vraag) && (vraag.TaxonomieId is null || t.TaxonomyId == vraag.TaxonomieId) && (!vraag.IsAlleenBoven || t.ParentId is null) && (vraag.OuderId is null || t.ParentId == vraag.OuderId));

    private static bool Heet(string? naam, Hsdsvraag vraag) => vraag.Woorden is null || naam?.Contains(vraag.Woorden.Trim(), StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<VoorzieningBestand> Rijen(Hsdsbeeld beeld) =>
        beeld.Voorzieningen.Select(v => new VoorzieningBestand(v.Id, v.Slug, v.Organisatie?.Slug, beeld.Schrijver.Inhoud(v), v.Controle));
}
