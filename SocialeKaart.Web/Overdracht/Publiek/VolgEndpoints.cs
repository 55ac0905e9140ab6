using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>
/// Following an overdracht or consult without an account. The code of the slip travels in the body of a form alone, is exchanged for a cookie, and
/// tells where it stands; the second secret tells the rest, and lets the resident act. No address or title says what it is about.
/// </summary>
public static class VolgEndpoints
{
    public const string Begin = "/volg", Stand = "/volg/stand", Geheim = "/volg/geheim", Uit = "/volg/uit", Contact = "/volg/contact", Gestart = "/volg/gestart", Verlengen = "/volg/verlengen",
        Toestemming = "/volg/toestemming", Stoppen = "/volg/stop", Papier = "/volg/papier", Rapport = "/volg/rapport", Bericht = "/volg/bericht", Plan = "/volg/plan";

    /// <summary>Name of the field with the code, the second secret, or a yes or no.</summary>
    public const string Code = "code", Cijfers = "cijfers", Antwoord = "antwoord";

    private const string Ja = "ja", Nee = "nee";

    public static void MapVolgen(this IEndpointRouteBuilder routes)
    {
        var pagina = routes.MapGroup("").AddEndpointFilter(Formulier.NietBewaren);
        var formulier = pagina.MapGroup("").AddEndpointFilter(Formulier.VanEigenPagina<VolgVerlopenPagina>);
        pagina.MapMethods(Begin, PubliekRoute.Lezen, async (Volgbezoek bezoek, string? klaar) =>
            PubliekRoute.Pagina<VolgPagina>(new { Verder = await bezoek.Sessie() is not null, Voorbij = klaar == "voorbij" }));
        formulier.MapPost(Begin, NeemCode).RequireRateLimiting(Aanmeldrem.Naam);
        formulier.MapPost(Geheim, NeemGeheim).RequireRateLimiting(Aanmeldrem.Naam);
        formulier.MapPost(Uit, (Volgbezoek bezoek) =>
        {
            Volgkoekje.Wis(bezoek.Context);
            return bezoek.Naar(Begin);
        });
        pagina.MapMethods(Stand, PubliekRoute.Lezen, async (Volgbezoek bezoek, string? klaar) => await bezoek.Sessie() is { } sessie ? await ToonStand(bezoek, sessie, klaar) : bezoek.Voorbij());

        Aan(Stoppen, (_, sessie) => Task.FromResult<IResult?>(PubliekRoute.Pagina<StopPagina>(new { sessie.Soort })));
        Aan(Papier, (_, _) => Task.FromResult<IResult?>(PubliekRoute.Pagina<VeiligPapierPagina>(new { Verder = Rapport, Terug = Stand, IsRapport = true })));
        Aan(Toestemming, async (bezoek, sessie) => await bezoek.Volgen.Rapport(sessie.Id, bezoek.Stop) is { Staat.Lopend: { } poging } ? PubliekRoute.Pagina<DelenStopPagina>(new { Poging = poging }) : null);
        Aan(Rapport, async (bezoek, sessie) => await bezoek.Volgen.Rapport(sessie.Id, bezoek.Stop) is { } rapport ? PubliekRoute.Pagina<RapportPagina>(new { Rapport = rapport }) : null);
        Aan(Plan, async (bezoek, sessie) => await bezoek.Plannen.VoorGezin(sessie.Id, bezoek.Stop) is { } plan ? PubliekRoute.Pagina<PlanStopPagina>(new { Plan = plan }) : null);
        Aan(Bericht, (_, sessie) => Task.FromResult<IResult?>(sessie.Soort == Dossiersoort.Consult ? PubliekRoute.Pagina<VraagPagina>(new { Vorm = Vraagvorm.Verder }) : null));
        // Whatever comes of it, nothing that was written is lost: it looks after its own proof.
        pagina.MapPost(Bericht, NeemBericht);

        Doe(Contact, antwoord => antwoord switch
        {
            Ja => new Handeling.ZegContactgezocht(true),
            Nee => new Handeling.ZegContactgezocht(false),
            _ => null,
        }, "contact");
        Doe(Gestart, antwoord => antwoord switch
        {
            Ja => new Handeling.BevestigStart(),
            Nee => new Handeling.OntkenStart(),
            _ => null,
        }, "gestart");
        Doe(Verlengen, _ => new Handeling.Vernieuw(), "verlengd");
        Doe(Toestemming, _ => new Handeling.TrekToestemmingIn(), "toestemming");
        formulier.MapPost(Stoppen, async (Volgbezoek bezoek) =>
            await bezoek.Sessie() is not { MetGeheim: true } sessie ? bezoek.Naar(Stand)
            : Klaar(bezoek, sessie.Soort == Dossiersoort.Consult ? await bezoek.Consulten.TrekIn(sessie.Id, null, bezoek.Stop) : await bezoek.Volgen.Doe(sessie.Id, new Handeling.TrekIn(), bezoek.Stop), "gestopt"));

        formulier.MapPost(Plan, async (Volgbezoek bezoek) =>
            await bezoek.Sessie() is { MetGeheim: true } sessie ? Klaar(bezoek, await bezoek.Plannen.MaakLos(sessie.Id, Betrokkene.Inwoner, bezoek.Stop), "plan") : bezoek.Naar(Stand));

        // A page for who gave the second secret too; others, and who asks for what is not there, are led to what is.
        void Aan(string adres, Func<Volgbezoek, Volgsessie, Task<IResult?>> toon) => pagina.MapMethods(adres, PubliekRoute.Lezen, async (Volgbezoek bezoek) =>
            (await bezoek.Sessie() is { MetGeheim: true } sessie ? await toon(bezoek, sessie) : null) ?? bezoek.Naar(Stand));

        void Doe(string adres, Func<string, Handeling?> handeling, string klaar) => formulier.MapPost(adres, async (Volgbezoek bezoek) =>
        {
            if (await bezoek.Sessie() is not { MetGeheim: true } sessie)
                return bezoek.Naar(Stand);
            return handeling((await bezoek.Context.Request.ReadFormAsync(bezoek.Stop))[Antwoord].ToString()) is { } wat
                ? Klaar(bezoek, await bezoek.Volgen.Doe(sessie.Id, wat, bezoek.Stop), klaar)
                : bezoek.Naar(Stand + "?klaar=kies");
        });
    }

    private static async Task<IResult> NeemCode(Volgbezoek bezoek)
    {
        var getypt = (await bezoek.Context.Request.ReadFormAsync(bezoek.Stop))[Code].ToString();
        // What can be no code, what was none of ours, and what was once: the same answer.
        if (await bezoek.Volgen.Zoek(getypt, bezoek.Stop) is not var (id, soort))
            return new RazorComponentResult<VolgPagina>(new { IsFout = true }) { StatusCode = StatusCodes.Status404NotFound };
        bezoek.Begin(new Volgsessie(id, soort, Volgcode.Lees(getypt)!, MetGeheim: false));
        return bezoek.Naar(Stand);
    }

    private static async Task<IResult> NeemGeheim(Volgbezoek bezoek)
    {
        if (await bezoek.Sessie() is not { } sessie)
            return bezoek.Voorbij();
        var getypt = (await bezoek.Context.Request.ReadFormAsync(bezoek.Stop))[Cijfers].ToString();
        var proef = await bezoek.Volgen.Proef(sessie.Id, getypt, bezoek.Stop);
        if (proef == Geheimproef.Goed)
            bezoek.Begin(sessie with { MetGeheim = true });
        return bezoek.Naar(proef switch
        {
            Geheimproef.Goed => Stand,
            Geheimproef.Fout => $"{Stand}?klaar={Volgwoorden.Mis}{await bezoek.Volgen.OverigePogingen(sessie.Id, bezoek.Stop)}",
            Geheimproef.EvenOpSlot => Stand + "?klaar=even-op-slot",
            _ => Stand + "?klaar=op-slot",
        });
    }

    private static async Task<IResult> ToonStand(Volgbezoek bezoek, Volgsessie sessie, string? klaar)
    {
        if (sessie.Soort == Dossiersoort.Consult)
        {
            return await bezoek.Volgen.Consultstand(sessie.Id, bezoek.Stop) is { } consult
                ? PubliekRoute.Pagina<ConsultPagina>(new { Staat = consult, Blad = sessie.MetGeheim ? await bezoek.Consulten.Open(sessie.Id, null, bezoek.Stop) : null, Klaar = klaar })
                : bezoek.Voorbij();
        }

        if (await bezoek.Volgen.Stand(sessie.Id, bezoek.Stop) is not { } stand)
            return bezoek.Voorbij();
        var (rapport, plan) = sessie.MetGeheim ? (await bezoek.Volgen.Rapport(sessie.Id, bezoek.Stop), await bezoek.Plannen.VoorGezin(sessie.Id, bezoek.Stop)) : (null, null);
        return PubliekRoute.Pagina<StandPagina>(new { Stand = stand, Rapport = rapport, Plan = plan, Klaar = klaar });
    }

    private static async Task<IResult> NeemBericht(Volgbezoek bezoek, Vraagstappen stappen)
    {
        var (pagina, tekst) = await stappen.Lees(bezoek.Context, Vraagvorm.Verder);
        if (pagina is not null)
            return pagina;
        if (await bezoek.Sessie() is not { MetGeheim: true, Soort: Dossiersoort.Consult } sessie)
            return Vraagstappen.Opnieuw(Vraagvorm.Verder, tekst, "Fout.Voorbij");
        return await bezoek.Consulten.VraagDoor(sessie.Id, tekst, null, bezoek.Stop) is { } fout
            ? Vraagstappen.Opnieuw(Vraagvorm.Verder, tekst, fout == Overdrachtfout.TeLang ? "Fout.TeVeel" : "Fout.NietMeer")
            : bezoek.Naar(Stand + "?klaar=bericht");
    }

    private static IResult Klaar(Volgbezoek bezoek, Overdrachtfout? fout, string klaar) => bezoek.Naar($"{Stand}?klaar={(fout is null ? klaar : "niet-nu")}");
}
