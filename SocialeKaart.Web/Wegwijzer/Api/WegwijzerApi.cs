using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Catalogus.Api;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Web.Wegwijzer.Api;

/// <summary>A text in both languages.</summary>
public sealed record ApiTekst(string Nl, string En);

/// <summary>One answer.</summary>
public sealed record ApiOptie(string Id, ApiTekst Tekst, ApiTekst? Toelichting);

/// <summary>One question.</summary>
/// <param name="Soort"><c>een</c>, <c>meer</c>, <c>plaats</c> or <c>verhaal</c>.</param>
/// <param name="Leefdomein">Id of the leefdomein it belongs to; absent: of the whole life.</param>
public sealed record ApiVraag(string Id, string Pagina, string Soort, string? Leefdomein, ApiTekst Kop, ApiTekst Waarom, IReadOnlyList<ApiOptie> Opties);

/// <summary>The questions of the wegwijzer, in order. Which are asked depends on the answers.</summary>
public sealed record ApiDefinitie(IReadOnlyList<string> Leefdomeinen, IReadOnlyList<ApiVraag> Vragen);

/// <summary>Answers: of each question by id the ids of the options chosen.</summary>
/// <param name="Antwoorden">Unknown ids are refused.</param>
/// <param name="Plaats">A postcode, or the name of a kern or wijk.</param>
public sealed record ApiVraagOmAdvies(IReadOnlyDictionary<string, IReadOnlyList<string>>? Antwoorden, string? Plaats);

/// <summary>An answer that caused a suggestion.</summary>
public sealed record ApiOorzaak(string Vraag, string Optie);

/// <summary>One suggestion.</summary>
/// <param name="Laag"><c>eigen-kracht</c>, <c>netwerk</c>, <c>voorliggend-veld</c> or <c>gemeentelijke-toegang</c>.</param>
/// <param name="Slug">Of the voorziening; absent for a tip.</param>
/// <param name="Redenen">Why a decision stands in the plan.</param>
public sealed record ApiSuggestie(string Id, string Laag, IReadOnlyList<string> Leefdomeinen, string? Slug, ApiTekst Naam, ApiTekst? Stap, IReadOnlyList<string> Redenen, IReadOnlyList<ApiOorzaak> Oorzaken);

/// <summary>Help that cannot wait.</summary>
public sealed record ApiSpoed(string Id, ApiTekst Kop, IReadOnlyList<ApiBellijn> Hulplijnen);

/// <summary>The plan, in order.</summary>
/// <param name="Spoed">First, whatever else there is.</param>
/// <param name="Mens">The human contact.</param>
/// <param name="Ondersteuning">Whether to offer onafhankelijke cliëntondersteuning.</param>
/// <param name="Open">Ids of questions that are asked and have no answer.</param>
public sealed record ApiPlan(IReadOnlyList<ApiSpoed> Spoed, ApiBellijn Mens, bool Ondersteuning, IReadOnlyList<ApiSuggestie> Suggesties, IReadOnlyList<string> Open);

/// <summary>A story in a resident's own words.</summary>
public sealed record ApiVerhaal(string? Tekst);

/// <summary>A leefdomein that a story speaks of.</summary>
public sealed record ApiHerkenning(string Id, IReadOnlyList<string> Woorden);

/// <summary>What a story speaks of.</summary>
/// <param name="Leefdomeinen">In order of weight.</param>
/// <param name="Spoed">Help that cannot wait, the most urgent first; none where it can.</param>
public sealed record ApiGelezen(IReadOnlyList<ApiHerkenning> Leefdomeinen, IReadOnlyList<ApiSpoed> Spoed);

/// <summary>The wegwijzer as data. Answers and stories travel in the body, and are kept and logged nowhere.</summary>
public static class WegwijzerApi
{
    private const string Wegwijzer = "/wegwijzer", Groep = "wegwijzer";

    /// <summary>Longest story that is read, in characters; longer is refused.</summary>
    private const int LangsteVerhaal = 10_000;

    public static void MapWegwijzerApi(this IEndpointRouteBuilder routes)
    {
        routes.MapApi(ApiRoute.Operatie("haalWegwijzer", Groep), Wegwijzer, vraag => Definitie(vraag.Kaart.Wegwijzer));
        routes.MapApivraag<ApiVraagOmAdvies, ApiPlan>(ApiRoute.Operatie("vraagAdvies", Groep) with { Lichaamvoorbeeld = Voorbeeld }, Wegwijzer + "/advies", (vraag, antwoorden) =>
            Lees(vraag.Kaart, antwoorden, out var gelezen) is { Count: > 0 } fouten
                ? (null, fouten)
                : (Plan(Adviseur.Advies(vraag.Kaart.Wegwijzer, gelezen, vraag.Kaart.Aanbod, vraag.Nu), vraag.Kaart), []));
        routes.MapApivraag<ApiVerhaal, ApiGelezen>(ApiRoute.Operatie("leesVerhaal", Groep) with { Lichaamvoorbeeld = kaart => new ApiVerhaal(kaart.Onderwerpen[0] is { Woorden: [var woord, ..] } ? woord : kaart.Onderwerpen[0].Naam) }, Wegwijzer + "/verhaal", (vraag, verhaal) =>
        {
            if (string.IsNullOrWhiteSpace(verhaal.Tekst) || verhaal.Tekst.Length > LangsteVerhaal)
                return (null, [Fout("tekst", $"Geef een tekst van 1 tot en met {LangsteVerhaal} tekens.")]);
            var gelezen = vraag.Kaart.Verhaallezer.Lees(verhaal.Tekst);
            return (new ApiGelezen([.. gelezen.Leefdomeinen.Select(h => new ApiHerkenning(h.Leefdomein, h.Woorden))], [.. gelezen.Spoed.Select(id => vraag.Kaart.Wegwijzer.Spoedhulp.FirstOrDefault(s => s.Id == id)).OfType<Spoedhulp>().Select(s => Spoed(s, vraag.Kaart))]), []);
        });
    }

    // Whatever an editor makes of the questions: the first, with its first answer, from the first town.
    private static ApiVraagOmAdvies Voorbeeld(KaartBeeld kaart) => new(
        kaart.Wegwijzer.Vragen.Where(v => v.Opties.Count > 0).Take(1).ToDictionary(v => v.Id, v => (IReadOnlyList<string>)[v.Opties[0].Id]), kaart.Gemeente.Kernen[0].Naam);

    private static ApiDefinitie Definitie(Definitie definitie) => new(
        definitie.Leefdomeinen,
        [.. definitie.Vragen.Select(v => new ApiVraag(
            v.Id, v.Pagina, Sleutel.Van(v.Soort), v.Leefdomein, Tekst(v.Kop), Tekst(v.Waarom),
            [.. v.Opties.Select(o => new ApiOptie(o.Id, Tekst(o.Tekst), o.Toelichting is { } toelichting ? Tekst(toelichting) : null))]))]);

    /// <summary>Reads answers; what does not exist is told by name.</summary>
    private static List<Apiveldfout> Lees(KaartBeeld kaart, ApiVraagOmAdvies vraag, out Antwoorden antwoorden)
    {
        var fouten = new List<Apiveldfout>();
        antwoorden = Antwoorden.Leeg(kaart.Wegwijzer);
        foreach (var (id, opties) in vraag.Antwoorden ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            if (kaart.Wegwijzer.Vraag(id) is not { } gevonden)
                fouten.Add(Fout($"antwoorden.{id}", "Deze vraag bestaat niet."));
            else if (opties.Where(o => gevonden.Optie(o) is null).ToList() is { Count: > 0 } onbekend)
                fouten.Add(Fout($"antwoorden.{id}", $"Deze vraag heeft geen antwoord {string.Join(", ", onbekend)}."));
            else if (gevonden.Soort == Vraagsoort.Een && opties.Count > 1)
                fouten.Add(Fout($"antwoorden.{id}", "Deze vraag heeft één antwoord."));
            else
                antwoorden = antwoorden.Met(kaart.Wegwijzer, id, opties);
        }

        if (!string.IsNullOrWhiteSpace(vraag.Plaats))
        {
            if (kaart.Plekken.Lees(vraag.Plaats) is { } plek)
                antwoorden = antwoorden.MetPlaats(plek.Invoer);
            else
                fouten.Add(Fout("plaats", "Deze plek kennen we niet."));
        }

        return fouten;
    }

    private static ApiPlan Plan(Plan plan, KaartBeeld kaart) => new(
        [.. plan.Spoed.Select(s => Spoed(s, kaart))],
        ApiBellijn.Van(kaart.Hulplijn(plan.Mens.Hulplijn) ?? kaart.GemeenteLijn),
        plan.MetOndersteuning,
        [.. plan.Suggesties.Select(Suggestie)],
        [.. plan.Situatie.Gevraagd.Where(v => !plan.Situatie.Geldig.Heeft(v.Nummer)).Select(v => v.Id)]);

    private static ApiSpoed Spoed(Spoedhulp hulp, KaartBeeld kaart) => new(hulp.Id, Tekst(hulp.Kop), ApiBellijn.Van(hulp.Hulplijnen, kaart));

    private static ApiSuggestie Suggestie(Suggestie suggestie) => new(
        suggestie.Id,
        Sleutel.Van(suggestie.Laag),
        [.. suggestie.Leefdomeinen],
        suggestie.Voorziening?.Slug,
        suggestie.Tip is { } tip ? Tekst(tip.Kop) : new ApiTekst(suggestie.Voorziening!.Inhoud.Naam, suggestie.Voorziening.Inhoud.Naam),
        suggestie.Tip is { } metStap ? Tekst(metStap.Stap) : null,
        [.. Enum.GetValues<Besluitreden>().Where(r => r != Besluitreden.Geen && suggestie.Redenen.HasFlag(r)).Select(r => Sleutel.Van(r))],
        [.. suggestie.Oorzaken().Select(o => new ApiOorzaak(o.Vraag.Id, o.Optie.Id))]);

    private static ApiTekst Tekst(Tweetalig tekst) => new(tekst.Nl, tekst.En);

    private static Apiveldfout Fout(string veld, string reden) => new("body", veld, reden);
}
