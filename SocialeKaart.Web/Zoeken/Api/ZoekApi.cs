using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Verstaan;
using SocialeKaart.Web.Catalogus.Api;
using SocialeKaart.Web.Uitwisseling;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Zoeken.Api;

/// <summary>A found voorziening: an allow-list of public fields.</summary>
/// <param name="Id">Does not change.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Samenvatting">One or two sentences, in its own language.</param>
/// <param name="Laag"><c>vrij</c>, <c>breed</c> or <c>toegang</c>.</param>
/// <param name="Voorbeeld">True for a fictitious example.</param>
/// <param name="AfstandMeter">From the place that was asked, as the crow flies; absent without one, or when it has no place of its own.</param>
/// <param name="AfstandOngeveer">True when either end is known by its wijk, kern or postcode only.</param>
/// <param name="Organisatie">Who offers it.</param>
/// <param name="Leefdomeinen">Ids.</param>
/// <param name="Onderwerpen">Ids.</param>
/// <param name="NuOpen"><c>ja</c>, <c>nee</c> or <c>onbekend</c>.</param>
/// <param name="Controle">How it stands with the check.</param>
/// <param name="TeControleren">Which facts are doubtful, and why.</param>
/// <param name="GewijzigdOp">When its content changed last.</param>
/// <param name="Pagina">Address of its page.</param>
public sealed record ZoekItem(
    Guid Id, string Slug, string Naam, string Samenvatting, string Laag, bool Voorbeeld, int? AfstandMeter, bool? AfstandOngeveer,
    string? Organisatie, IReadOnlyList<string> Leefdomeinen, IReadOnlyList<string> Onderwerpen, string NuOpen, ApiControle Controle, string? TeControleren, DateTime GewijzigdOp, string Pagina);

/// <summary>A word that was read as another.</summary>
public sealed record ZoekCorrectie(string Van, string Naar);

/// <summary>A value of a facet and how many results choosing it gives.</summary>
public sealed record ZoekFacetwaarde(string Waarde, int Aantal);

/// <summary>Of how many more it is not known whether they meet some filters that were chosen. Unknown is not no.</summary>
/// <param name="Filters">Keys of the query string.</param>
/// <param name="Aantal">How many.</param>
public sealed record ZoekOnbekend(IReadOnlyList<string> Filters, int Aantal);

/// <summary>Results in ranked order.</summary>
/// <param name="Spoed">Numbers to call that stand above the results, where the words tell of danger.</param>
/// <param name="Kwaliteit"><c>goed</c>, <c>zwak</c> or <c>leeg</c>.</param>
/// <param name="Totaal">Number of results on all pages.</param>
/// <param name="Pagina">Which page, from 1.</param>
/// <param name="PerPagina">Results on a page.</param>
/// <param name="Correcties">Words that were read differently from how they were typed.</param>
/// <param name="Begrepen">Filters that were read out of the words, by key of the query string.</param>
/// <param name="Onzeker">Of how many results it is not known whether they meet what was read out of the words.</param>
/// <param name="Onbekend">What chosen filters leave out only because nobody knows.</param>
/// <param name="Facetten">Every facet, by its key, with the values that lead somewhere.</param>
/// <param name="Items">One page of them, the same as the search page shows.</param>
/// <param name="Paginas">Where to read on.</param>
public sealed record ZoekUitkomst(
    IReadOnlyList<ApiBellijn> Spoed, string Kwaliteit, int Totaal, int Pagina, int PerPagina, IReadOnlyList<ZoekCorrectie> Correcties, IReadOnlyDictionary<string, IReadOnlyList<string>> Begrepen,
    int Onzeker, IReadOnlyList<ZoekOnbekend> Onbekend, IReadOnlyDictionary<string, IReadOnlyList<ZoekFacetwaarde>> Facetten, IReadOnlyList<ZoekItem> Items, Apipaginas Paginas);

/// <summary>The search as data: the question and facets of the page, in the same query string, with the same ranking.</summary>
public static class ZoekApi
{
    private const string Naam = "/voorzieningen", PerPagina = "perPagina", Velden = "velden", Sinds = "gewijzigdSinds", Over = "onderwerp", Van = "organisatie";
    private const int MeestePerPagina = 100, MeestePaginas = 10_000;

    private static readonly IReadOnlyList<string> Veldnamen = [.. typeof(ZoekItem).GetProperties().Select(p => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(p.Name))];

    /// <summary>The parameters of a question, without its page.</summary>
    public static Apiparameter[] Vraagparameters { get; } =
    [
        .. ((Apiparameter[])
        [
            Apiparameter.Tekst(ZoekUrl.Vraag, Woorden.LangsteVraag),
            Apiparameter.Tekst(ZoekUrl.Bij, Plekken.LangsteInvoer),
            .. Enum.GetValues<Facet>().Select(f => Apiparameter.Keuzes(Sleutel.Van(f), kaart => Facetwaarden.Alle(f, kaart), (diensten, waarde) => diensten.GetRequiredService<Facetnamen>().Optie(f, waarde))),
            Apiparameter.Keuzes(ZoekUrl.Niet, _ => [.. Sleutel.Alle<Facet>().Append(Vraaglezer.Bij)], (diensten, waarde) => Uitleg(diensten, "Parameter." + waarde)),
            Apiparameter.Ja(ZoekUrl.Ruim),
            Apiparameter.Ja(ZoekUrl.Letterlijk),
        ]).Select(p => p with { Samen = "zoeken" }),
    ];

    public static void MapZoekApi(this IEndpointRouteBuilder routes) => routes.MapApi<object>(
        ApiRoute.Operatie(
            "zoekVoorzieningen", "voorzieningen",
            [
                .. Vraagparameters, Apiparameter.Keuzes(Over, kaart => [.. kaart.Onderwerpen.Select(o => o.Id)]), Apiparameter.Keuzes(Van, kaart => [.. kaart.Organisaties.Select(o => o.Slug)]), Apiparameter.Moment(Sinds), Apiparameter.Getal(ZoekUrl.Pagina, 1, MeestePaginas), Apiparameter.Getal(PerPagina, 1, MeestePerPagina),
                Apiparameter.Keuzes(Velden, _ => Veldnamen, (diensten, waarde) => Uitleg(diensten, "Veld." + waarde)),
            ]) with { Antwoord = typeof(ZoekUitkomst), HeeftPaginas = true, Vraagvoorbeeld = "q=schulden&perPagina=5" },
        Naam,
        vraag => Uitkomst(vraag) is var uitkomst && vraag.Keuzes(Velden) is { Count: > 0 } velden ? Alleen(vraag, uitkomst, velden) : uitkomst);

    /// <summary>Searches as a query asks; a place that is not known, and a distance from nowhere, are told as faults: leaving them out would give a wrong answer.</summary>
    internal static Zoekresultaat Zoek(Apivraag vraag)
    {
        var opdracht = Opdracht(vraag);
        var resultaat = Zoeker.Zoek(vraag.Kaart, opdracht, vraag.Nu, Voorwaarde(vraag));
        if (opdracht.Bij.Length > 0 && vraag.Kaart.Plekken.Lees(opdracht.Bij) is null)
            Meld(ZoekUrl.Bij, "Fout.Plek");
        else if (resultaat.Plek is null && opdracht.Gekozen(Facet.Afstand).Count > 0)
            Meld(Sleutel.Van(Facet.Afstand), "Fout.Afstand");
        return resultaat;

        void Meld(string naam, string sleutel) => vraag.Fouten.Add(new Apiveldfout("query", naam, Uitleg(vraag.Context.RequestServices, sleutel)));
    }

    private static Zoekopdracht Opdracht(Apivraag vraag) => ZoekUrl.Lees(vraag.Context.Request.Query, vraag.Kaart);

    // What the search page does not ask, and programs do.
    private static Func<PubliekeVoorziening, bool>? Voorwaarde(Apivraag vraag)
    {
        var (sinds, onderwerpen, organisaties) = (vraag.Moment(Sinds), vraag.Keuzes(Over), vraag.Keuzes(Van));
        return sinds is null && onderwerpen.Count == 0 && organisaties.Count == 0
            ? null
            : v => (sinds is null || v.Gewijzigd >= sinds)
                && (onderwerpen.Count == 0 || v.Inhoud.Onderwerpen.Any(onderwerpen.Contains))
                && (organisaties.Count == 0 || (v.Organisatie is { } o && organisaties.Contains(o.Slug)));
    }

    private static string Uitleg(IServiceProvider diensten, string sleutel) => diensten.GetRequiredService<IStringLocalizer<ApiTeksten>>()[sleutel];

    private static ZoekUitkomst Uitkomst(Apivraag vraag)
    {
        var opdracht = Opdracht(vraag);
        var resultaat = Zoek(vraag);
        var alle = resultaat.Voorzieningen;
        var perPagina = vraag.Getal(PerPagina, Zoekopdracht.PerPagina);
        return new ZoekUitkomst(
            [.. Gevaarlijnen.Voor(resultaat.Gevaar, vraag.Kaart).Select(ApiBellijn.Van)],
            Sleutel.Van(resultaat.Kwaliteit), alle.Count, opdracht.Pagina, perPagina,
            [.. resultaat.Correcties.Select(c => new ZoekCorrectie(c.Van, c.Naar))],
            Begrepen(resultaat, opdracht),
            resultaat.Onzeker,
            [.. Onbekendrest.Van(vraag.Kaart, opdracht, vraag.Nu, Voorwaarde(vraag)).Select(r => new ZoekOnbekend([.. r.Facetten.Select(Sleutel.Van)], r.Aantal))],
            resultaat.Facetten.ToDictionary(f => Sleutel.Van(f.Key), f => (IReadOnlyList<ZoekFacetwaarde>)[.. f.Value.Select(w => new ZoekFacetwaarde(w.Waarde, w.Aantal))]),
            [.. alle.Skip((opdracht.Pagina - 1) * perPagina).Take(perPagina).Select(v => Item(v, resultaat, vraag))],
            Apipaginas.Bij(vraag.Context, ZoekUrl.Pagina, opdracht.Pagina, Math.Max(1, (alle.Count + perPagina - 1) / perPagina)).InKop(vraag.Context.Response));
    }

    // Only the fields that were asked for, of each result.
    private static System.Text.Json.Nodes.JsonNode Alleen(Apivraag vraag, ZoekUitkomst uitkomst, IReadOnlyList<string> velden)
    {
        var geheel = System.Text.Json.Nodes.JsonNode.Parse(ApiRoute.Bytes(vraag.Context, uitkomst))!;
        foreach (var item in geheel["items"]!.AsArray())
        {
            foreach (var naam in item!.AsObject().Select(e => e.Key).Except(velden, StringComparer.Ordinal).ToList())
                item.AsObject().Remove(naam);
        }

        return geheel;
    }

    private static Dictionary<string, IReadOnlyList<string>> Begrepen(Zoekresultaat resultaat, Zoekopdracht opdracht)
    {
        var begrepen = resultaat.Losgelaten ? [] : resultaat.Begrepen.Keuzes.ToDictionary(k => Sleutel.Van(k.Key), k => k.Value);
        if (resultaat.Plek is { } plek && opdracht.Bij.Length == 0)
            begrepen[ZoekUrl.Bij] = [plek.Invoer];
        return begrepen;
    }

    private static ZoekItem Item(PubliekeVoorziening voorziening, Zoekresultaat resultaat, Apivraag vraag)
    {
        Hemelsbreed? afstand = resultaat.Afstanden.TryGetValue(voorziening.Slug, out var gevonden) ? gevonden : null;
        return new ZoekItem(
            voorziening.Id,
            voorziening.Slug,
            voorziening.Inhoud.Naam,
            voorziening.Inhoud.Samenvatting,
            Sleutel.Van(voorziening.Inhoud.Laag),
            voorziening.IsVoorbeeld,
            afstand is { } a ? (int)Math.Round(a.Meters) : null,
            afstand?.Ongeveer,
            voorziening.Organisatie?.Naam,
            voorziening.Inhoud.Leefdomeinen,
            voorziening.Inhoud.Onderwerpen,
            Sleutel.Van(voorziening.Schema.Op(vraag.Nu)),
            ApiVoorziening.Gecontroleerd(voorziening, Core.Catalogus.Openingstijden.Amsterdam.Datum(vraag.Nu)),
            voorziening.Inhoud.TeControleren,
            voorziening.Gewijzigd,
            vraag.Adres("/voorzieningen/" + voorziening.Slug));
    }
}
