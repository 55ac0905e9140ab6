using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Overdracht.Publiek;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Actualiteit.Publiek;

/// <summary>
/// What people without an account do to keep the kaart true: anyone says that something is wrong, and who offers a voorziening answers a reminder by its
/// link. Looking at a page changes nothing.
/// </summary>
public static class ActualiteitEndpoints
{
    /// <summary>Key of the limit on reports.</summary>
    public const string Rem = "klopt-niet";

    private const string Melden = "/voorzieningen/{slug}/klopt-niet", Bedankt = Melden + "/bedankt", Controleren = "/voorzieningen/{slug}/controle", Klaar = Controleren + "/bedankt";

    /// <summary>Address of the form to say that something is wrong.</summary>
    public static string KloptNiet(string slug) => Melden.Replace("{slug}", slug, StringComparison.Ordinal);

    /// <summary>Address of the questions to an owner.</summary>
    /// <param name="slug">Of the voorziening.</param>
    /// <param name="code">From <see cref="IControlelinks.Teken"/>.</param>
    public static string Controle(string slug, string code) => $"{Controlepad(slug)}?code={code}";

    internal static string Controlepad(string slug) => Controleren.Replace("{slug}", slug, StringComparison.Ordinal);

    public static void MapActualiteit(this IEndpointRouteBuilder routes)
    {
        var pagina = routes.MapGroup("").AddEndpointFilter(Formulier.NietBewaren);
        pagina.MapMethods(Melden, PubliekRoute.Lezen, (string slug, KaartBeeld kaart) => Bij(kaart, slug, v => PubliekRoute.Pagina<KloptNietPagina>(new { Voorziening = v, Melding = Melding.Leeg })));
        pagina.MapPost(Melden, Neem);
        pagina.MapMethods(Bedankt, PubliekRoute.Lezen, (string slug, KaartBeeld kaart) => Bij(kaart, slug, v => PubliekRoute.Pagina<KloptNietDankPagina>(new { Voorziening = v })));
        pagina.MapMethods(Controleren, PubliekRoute.Lezen, async (string slug, string? code, IControlelinks links, Controlevragen vragen, CancellationToken stop) =>
            await Blad(slug, code, links, vragen, stop) is var (_, blad)
                ? PubliekRoute.Pagina<ControlePagina>(new { Blad = blad, Code = code, Invoer = Controleinvoer.Leeg })
                : (IResult)Weg());
        pagina.MapPost(Controleren, Beantwoord);
        pagina.MapMethods(Klaar, PubliekRoute.Lezen, (string slug) => PubliekRoute.Pagina<ControleKlaarPagina>(new { Slug = slug }));
    }

    private static IResult Bij(KaartBeeld kaart, string slug, Func<PubliekeVoorziening, IResult> toon) => kaart.Voorziening(slug) is { } voorziening ? toon(voorziening) : PubliekRoute.NietGevonden();

    private static async Task<IResult> Neem(string slug, HttpContext context, KaartBeeld kaart, Foutsignalen signalen, IAntiforgery bewijs, Pad pad, [FromKeyedServices(Rem)] Vraagrem rem)
    {
        if (kaart.Voorziening(slug) is not { } voorziening)
            return PubliekRoute.NietGevonden();
        if (!context.Request.HasFormContentType)
            return Opnieuw(Melding.Leeg, "Fout.Oud");
        var formulier = await context.Request.ReadFormAsync(context.RequestAborted);
        var melding = Melding.Van(formulier);
        if (!await bewijs.IsRequestValidAsync(context))
            return Opnieuw(melding, "Fout.Oud");
        if (!string.IsNullOrEmpty(formulier[Vraagstappen.Lokveld]))
            return Opnieuw(melding, "Fout.Mislukt");
        if (melding.Soort is not { } soort)
            return Opnieuw(melding, "Fout.Kies");
        if (Foutsignalen.Toets(soort, melding.Tekst, melding.Contact) is { } fout)
            return Opnieuw(melding, "Fout." + fout);
        if (!rem.MagNog(context))
            return Opnieuw(melding, "Fout.TeVaak");
        return await signalen.Meld(voorziening.Id, soort, melding.Tekst, melding.Contact, context.RequestAborted) is { } waarom
            ? Opnieuw(melding, "Fout." + waarom)
            : Formulier.Naar(pad.Naar(KloptNiet(slug) + "/bedankt"));

        IResult Opnieuw(Melding ingevuld, string reden) =>
            new RazorComponentResult<KloptNietPagina>(new { Voorziening = voorziening, Melding = ingevuld, Fout = reden }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> Beantwoord(string slug, HttpContext context, IControlelinks links, Controlevragen vragen, IAntiforgery bewijs, Pad pad)
    {
        if (!context.Request.HasFormContentType)
            return Weg(StatusCodes.Status400BadRequest);
        var invoer = Controleinvoer.Van(await context.Request.ReadFormAsync(context.RequestAborted));
        var code = invoer[Controleinvoer.Code];
        if (await Blad(slug, code, links, vragen, context.RequestAborted) is not var (link, blad))
            return Weg(StatusCodes.Status400BadRequest);
        if (!await bewijs.IsRequestValidAsync(context))
            return Opnieuw("Fout.Oud");
        return await vragen.Beantwoord(slug, link, invoer.Antwoord(), context.RequestAborted) switch
        {
            null => Formulier.Naar(pad.Naar(Controlepad(slug) + "/bedankt")),
            Actualiteitfout.Onbekend => Weg(StatusCodes.Status400BadRequest),
            Actualiteitfout.Leeg => Opnieuw("Fout.Onvolledig"),
            var fout => Opnieuw("Fout." + fout),
        };

        IResult Opnieuw(string reden) =>
            new RazorComponentResult<ControlePagina>(new { Blad = blad, Code = code, Invoer = invoer, Fout = reden }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static async Task<(Controlelink Link, Controleblad Blad)?> Blad(string slug, string? code, IControlelinks links, Controlevragen vragen, CancellationToken stop) =>
        links.Lees(code ?? "") is { } link && await vragen.Open(slug, link, stop) is { } blad ? (link, blad) : null;

    // One page for every link that is not good: it tells nobody why.
    private static RazorComponentResult<ControleWegPagina> Weg(int status = StatusCodes.Status404NotFound) => new() { StatusCode = status };
}
