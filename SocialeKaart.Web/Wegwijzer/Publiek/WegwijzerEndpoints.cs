using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>
/// The walk for who does not know what to ask for: a page a step, then all answers, then the plan. Addresses and titles hold a step number only;
/// answers travel in the body of a form and in the visitor's own cookie, and no copy of a page is kept anywhere.
/// </summary>
public static class WegwijzerEndpoints
{
    public const string Begin = "/wegwijzer/stap/1", Antwoorden = "/wegwijzer/antwoorden", Plan = "/wegwijzer/plan", Papier = "/wegwijzer/papier", Mee = "/wegwijzer/mee", Verder = "/wegwijzer/verder";

    public static void MapWegwijzer(this IEndpointRouteBuilder routes)
    {
        routes.MapPagina("/wegwijzer", () => PubliekRoute.Pagina<WegwijzerPagina>());
        var eigen = routes.MapGroup("/wegwijzer").AddEndpointFilter(Formulier.NietBewaren);
        eigen.MapMethods("/stap/{nummer:int}", PubliekRoute.Lezen, ToonStap);
        eigen.MapPost("/stap/{nummer:int}", NeemStap).AddEndpointFilter(Formulier.VanEigenPagina<KoekjesPagina>);
        // Where who comes back goes on. Not on the first page itself: that is kept for everyone, and reads no cookie.
        eigen.MapMethods("/verder", PubliekRoute.Lezen, (HttpContext context, KaartBeeld kaart, Staatkoekje koekje, Pad pad) =>
            Naar(pad, Looppad.Volgende(kaart.Wegwijzer, koekje.Lees(context, kaart).Antwoorden) is { } open ? Adres(open) : Plan));
        Aan("/antwoorden", (staat, _) => PubliekRoute.Pagina<AntwoordenPagina>(new { Staat = staat }));
        Aan("/plan", (staat, _) => PubliekRoute.Pagina<PlanPagina>(new { Staat = staat }));
        Aan("/papier", (staat, _) => PubliekRoute.Pagina<PapierPagina>(new { Staat = staat }));
        Aan("/papier/kort", (staat, _) => PubliekRoute.Pagina<KortPapierPagina>(new { Staat = staat }));
        Aan("/papier/heel", (staat, _) => PubliekRoute.Pagina<PlanPagina>(new { Staat = staat, OpPapier = true }));
        Aan("/code", (staat, kaart) => Looppad.Loop(kaart.Wegwijzer, staat.Antwoorden).ThuisOnveilig ? null : PubliekRoute.Pagina<CodePagina>(new { Staat = staat }));
        eigen.MapMethods("/agenda", PubliekRoute.Lezen, Agenda.Geef);
        eigen.MapMethods("/mee", PubliekRoute.Lezen, () => PubliekRoute.Pagina<MeePagina>());
        eigen.MapPost("/mee", NeemMee).AddEndpointFilter(Formulier.VanEigenPagina<KoekjesPagina>);
        eigen.MapPost("/wis", Wis).AddEndpointFilter(Formulier.VanEigenPagina<KoekjesPagina>);

        // A page for who has answered everything; who has not is led on, and where paper may endanger first to the question about it.
        void Aan(string adres, Func<Staat, KaartBeeld, IResult?> toon) => eigen.MapMethods(adres, PubliekRoute.Lezen, (HttpContext context, KaartBeeld kaart, Staatkoekje koekje, Pad pad) =>
        {
            var staat = koekje.Lees(context, kaart);
            return Looppad.Volgende(kaart.Wegwijzer, staat.Antwoorden) is { } open ? Naar(pad, Adres(open)) : toon(staat, kaart) ?? Naar(pad, Papier);
        });
    }

    private static IResult ToonStap(int nummer, HttpContext context, KaartBeeld kaart, Staatkoekje koekje, Pad pad)
    {
        var staat = koekje.Lees(context, kaart);
        var paginas = Looppad.Paginas(Looppad.Loop(kaart.Wegwijzer, staat.Antwoorden));
        var eerste = Looppad.Volgende(kaart.Wegwijzer, staat.Antwoorden);
        // A step that cannot be reached yet leads to the one to go on with.
        if (nummer < 1 || nummer > paginas.Count || (eerste is not null && nummer > eerste.Nummer))
            return Naar(pad, Adres(eerste));
        return PubliekRoute.Pagina<StapPagina>(new { Staat = staat, Nummer = nummer });
    }

    private static async Task<IResult> NeemStap(HttpContext context, KaartBeeld kaart, Staatkoekje koekje, Pad pad)
    {
        var formulier = await context.Request.ReadFormAsync();
        var staat = koekje.Lees(context, kaart);
        var definitie = kaart.Wegwijzer;
        var paginas = Looppad.Paginas(Looppad.Loop(definitie, staat.Antwoorden));
        // By name, not by number: in another tab the walk may have become another one.
        if (paginas.FirstOrDefault(p => p.Id == formulier[Stapformulier.Pagina]) is not { } pagina)
            return Naar(pad, Adres(Looppad.Volgende(definitie, staat.Antwoorden)));
        var antwoorden = staat.Antwoorden;
        if (!Stapformulier.Neem(formulier, pagina, kaart, ref antwoorden))
        {
            var onbekend = formulier[Plaatsveld(pagina)].ToString();
            return new RazorComponentResult<StapPagina>(new { Staat = staat, pagina.Nummer, Onbekend = onbekend[..Math.Min(onbekend.Length, Plekken.LangsteInvoer)] }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        var nieuw = Verhaalvak.Neem(formulier, pagina, kaart, staat with { Antwoorden = antwoorden });
        // What is not asked any more goes: no stale answer stays behind.
        var situatie = Looppad.Loop(definitie, nieuw.Antwoorden);
        koekje.Schrijf(context, kaart, nieuw with { Antwoorden = situatie.Geldig });
        var volgende = Looppad.Volgende(definitie, situatie.Geldig);
        if (volgende is null)
            return Naar(pad, Antwoorden);
        // Step by step, also through pages that were answered before.
        return Naar(pad, Adres(Math.Min(volgende.Nummer, pagina.Nummer + 1)));
    }

    private static string Plaatsveld(Pagina pagina) => pagina.Vragen.First(v => v.Soort == Vraagsoort.Plaats).Id;

    private static async Task<IResult> NeemMee(HttpContext context, KaartBeeld kaart, Staatkoekje koekje, Pad pad)
    {
        var code = (await context.Request.ReadFormAsync())[MeePagina.Code].ToString();
        if (Meeneemcode.Lees(kaart.Wegwijzer, code) is not { } antwoorden)
            return new RazorComponentResult<MeePagina>(new { Onleesbaar = true }) { StatusCode = StatusCodes.Status400BadRequest };
        koekje.Schrijf(context, kaart, Staat.Leeg(kaart.Wegwijzer) with { Antwoorden = antwoorden });
        return Naar(pad, Adres(Looppad.Volgende(kaart.Wegwijzer, antwoorden)));
    }

    private static IResult Wis(HttpContext context, Pad pad)
    {
        Staatkoekje.Wis(context);
        return Naar(pad, "/wegwijzer");
    }

    private static string Adres(Pagina? pagina) => pagina is null ? Antwoorden : Adres(pagina.Nummer);

    private static string Adres(int nummer) => $"/wegwijzer/stap/{nummer}";

    private static IResult Naar(Pad pad, string adres) => Formulier.Naar(pad.Naar(adres));
}
