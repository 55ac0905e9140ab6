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
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Lijsten { get; } = new Dictionary<string, IReadOnlyList<string>>
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
        groep.Lees("/", (HttpContext context, Pad pad) => ZonderVraag(context) ?? Results.Json(
            new HsdsRoot { Version = Hsdsbestanden.Versie, Profile = "https://docs.openreferral.org/", OpenapiUrl = pad.Volledig(Pad + "/openapi.json") }, HsdsJson.Ons.HsdsRoot));
        groep.Lees("/openapi.json", (HttpContext context, Pad pad) => ZonderVraag(context) ?? Results.Text(HsdsOpenapi.Maak(pad.Volledig(Pad)), Json));
        groep.Lijst("services", (context, beeld, vraag) => Hsdsantwoord.Lijst(
            vraag, Diensten(context, beeld, vraag), vraag.IsVolledig ? beeld.Schrijver.Service : vraag.IsMinimaal ? Hsdsschrijver.Kortst : beeld.Schrijver.Kort, HsdsJson.Ons.HsdsService, HsdsJson.Ons.HsdsPageHsdsService));
        groep.Lijst("organizations", (_, beeld, vraag) => Hsdsantwoord.Lijst(
            vraag, Organisaties(beeld, vraag), o => vraag.IsVolledig ? Hsdsschrijver.Organisatie(o) : Hsdsschrijver.Organisatie(o) with { Attributes = null }, HsdsJson.Ons.HsdsOrganization, HsdsJson.Ons.HsdsPageHsdsOrganization));
        groep.Lijst("service_at_locations", (context, beeld, vraag) => Hsdsantwoord.Lijst(
            vraag, Plekken(context, beeld, vraag), p => vraag.IsVolledig ? p.Plek : p.Plek with { Location = null, Schedules = null }, HsdsJson.Ons.HsdsServiceAtLocation, HsdsJson.Ons.HsdsPageHsdsServiceAtLocation));
        groep.Lijst("taxonomies", (_, beeld, vraag) => Hsdsantwoord.Lijst(
            vraag, beeld.Taxonomieen.Where(t => Heet(t.Name, vraag)), t => t, HsdsJson.Ons.HsdsTaxonomy, HsdsJson.Ons.HsdsPageHsdsTaxonomy));
        groep.Lijst("taxonomy_terms", (_, beeld, vraag) => Hsdsantwoord.Lijst(
            vraag, Termen(beeld, vraag), t => t, HsdsJson.Ons.HsdsTaxonomyTerm, HsdsJson.Ons.HsdsPageHsdsTaxonomyTerm));
        groep.Een("services", (beeld, id) => Hsdsantwoord.Object(beeld.Voorziening(id) is { } v ? beeld.Schrijver.Service(v) : null, HsdsJson.Ons.HsdsService));
        groep.Een("organizations", (beeld, id) => Hsdsantwoord.Object(beeld.Organisatie(id) is { } o ? Hsdsschrijver.Organisatie(o) : null, HsdsJson.Ons.HsdsOrganization));
        groep.Een("service_at_locations", (beeld, id) => Hsdsantwoord.Object(beeld.Plek(id)?.Plek, HsdsJson.Ons.HsdsServiceAtLocation));
        groep.Een("taxonomies", (beeld, id) => Hsdsantwoord.Object(beeld.Taxonomie(id), HsdsJson.Ons.HsdsTaxonomy));
        groep.Een("taxonomy_terms", (beeld, id) => Hsdsantwoord.Object(beeld.Term(id), HsdsJson.Ons.HsdsTaxonomyTerm));
        groep.Lees("/download.json", (HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad) =>
            ZonderVraag(context) ?? new Hsdsantwoord.Stroom(Json, "hsds.json", Hsdsbestanden.Geheel(voorraad.Bij(kaart))));
        groep.Lees("/download.csv", (HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad) =>
            ZonderVraag(context) ?? new Hsdsantwoord.Stroom("text/csv; charset=utf-8", "voorzieningen.csv", VoorzieningenCsv.Openbaar(Rijen(voorraad.Bij(kaart)))));
        groep.Lees("/{**rest}", () => Hsdsantwoord.NietGevonden());
    }

    private static void Lees(this RouteGroupBuilder groep, string patroon, Delegate doe) => groep.MapMethods(patroon, PubliekRoute.Lezen, doe);

    private static void Lijst(this RouteGroupBuilder groep, string naam, Func<HttpContext, Hsdsbeeld, Hsdsvraag, IResult> maak) =>
        groep.Lees("/" + naam, (HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad) =>
            Hsdsvraag.Lees(context.Request.Query, Lijsten[naam], out var fouten) is { } vraag ? maak(context, voorraad.Bij(kaart), vraag) : Hsdsantwoord.Fout(fouten));

    private static void Een(this RouteGroupBuilder groep, string naam, Func<Hsdsbeeld, Guid, IResult> maak) =>
        groep.Lees($"/{naam}/{{id}}", (string id, HttpContext context, KaartBeeld kaart, Hsdsvoorraad voorraad) =>
            ZonderVraag(context) ?? (Guid.TryParseExact(id, "D", out var gelezen) ? maak(voorraad.Bij(kaart), gelezen) : Hsdsantwoord.Fout(new() { ["id"] = ["Dit is geen UUID."] })));

    private static IResult? ZonderVraag(HttpContext context) => Hsdsvraag.Lees(context.Request.Query, [], out var fouten) is null ? Hsdsantwoord.Fout(fouten) : null;

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
