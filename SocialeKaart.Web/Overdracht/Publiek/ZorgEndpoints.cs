using SocialeKaart.Core.Overdracht;
using SocialeKaart.Web.Schil.Beveiliging;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>
/// Asking the front office about someone, without a name and without an account. First whom to call when it cannot wait; then the question, looked
/// through once; then a slip to read the answer by. When nobody can hold a question there is no form, but a number.
/// </summary>
public static class ZorgEndpoints
{
    public const string Begin = "/zorg-om-iemand", Vraag = "/zorg-om-iemand/vraag", Briefje = "/zorg-om-iemand/briefje", Papier = "/zorg-om-iemand/papier", OpPapier = "/zorg-om-iemand/op-papier";

    public static void MapZorg(this IEndpointRouteBuilder routes)
    {
        var pagina = routes.MapGroup("").AddEndpointFilter(Formulier.NietBewaren);
        pagina.MapMethods(Begin, PubliekRoute.Lezen, async (Personeelsdeur deur, Volgbezoek bezoek) => PubliekRoute.Pagina<ZorgPagina>(new { Kan = await Kan(deur, bezoek) }));
        pagina.MapMethods(Vraag, PubliekRoute.Lezen, async (Personeelsdeur deur, Volgbezoek bezoek) =>
            await Kan(deur, bezoek) ? PubliekRoute.Pagina<VraagPagina>(new { Vorm = Vraagvorm.Nieuw, Verstuurd = await bezoek.Sessie() is { Geheim: not null } }) : (IResult)PubliekRoute.Pagina<ZorgPagina>(new { Kan = false }));
        pagina.MapPost(Vraag, Neem);
        Aan(Briefje, async (bezoek, sessie) => await bezoek.Volgen.Consultstand(sessie.Id, bezoek.Stop) is { } staat ? PubliekRoute.Pagina<BriefjePagina>(new { Sessie = sessie, Staat = staat }) : null);
        Aan(Papier, (_, _) => Task.FromResult<IResult?>(PubliekRoute.Pagina<VeiligPapierPagina>(new { Verder = OpPapier, Terug = Briefje, IsRapport = false })));
        Aan(OpPapier, (_, sessie) => Task.FromResult<IResult?>(PubliekRoute.Pagina<BriefjePapierPagina>(new { sessie.Code })));

        // For who asked just now; others are led to where the code is asked.
        void Aan(string adres, Func<Volgbezoek, Volgsessie, Task<IResult?>> toon) => pagina.MapMethods(adres, PubliekRoute.Lezen, async (Volgbezoek bezoek) =>
            (await bezoek.Sessie() is { Geheim: not null } sessie ? await toon(bezoek, sessie) : null) ?? bezoek.Naar(VolgEndpoints.Stand));
    }

    // Behind the same door as all that is confidential.
    private static async Task<bool> Kan(Personeelsdeur deur, Volgbezoek bezoek) => deur.IsOpen && await bezoek.Consulten.KanVragen(bezoek.Stop);

    private static async Task<IResult> Neem(Volgbezoek bezoek, Vraagstappen stappen, Vraagrem rem, Personeelsdeur deur)
    {
        var (pagina, tekst) = await stappen.Lees(bezoek.Context, Vraagvorm.Nieuw);
        if (pagina is not null)
            return pagina;
        if (!deur.IsOpen)
            return Vraagstappen.Opnieuw(Vraagvorm.Nieuw, tekst, "Fout.NiemandDaar");
        if (!rem.MagNog(bezoek.Context))
            return Vraagstappen.Opnieuw(Vraagvorm.Nieuw, tekst, "Fout.TeVaak");
        var (verstuurd, fout) = await bezoek.Consulten.Stel(tekst, null, bezoek.Stop);
        if (verstuurd?.Volgkaart is not { } kaart)
            return Vraagstappen.Opnieuw(Vraagvorm.Nieuw, tekst, "Fout." + fout);
        bezoek.Begin(new Volgsessie(verstuurd.Id, Dossiersoort.Consult, kaart.Code, MetGeheim: true, kaart.Geheim));
        return bezoek.Naar(Briefje);
    }
}
