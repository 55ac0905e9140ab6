using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Zoeken.Api;

/// <summary>A suggestion while typing.</summary>
/// <param name="Soort"><c>noodhulp</c>, <c>leefdomein</c>, <c>onderwerp</c>, <c>voorziening</c> or <c>plaats</c>.</param>
/// <param name="Soortnaam">The same in plain words.</param>
/// <param name="Tekst">What it is called.</param>
/// <param name="Pad">Where it leads, on this site.</param>
public sealed record SuggestieItem(string Soort, string Soortnaam, string Tekst, string Pad);

/// <summary>Suggestions, the best first.</summary>
public sealed record Suggestielijst(IReadOnlyList<SuggestieItem> Items);

/// <summary>What to offer while a visitor types. The words stand in the visitor's own request and are kept by nobody.</summary>
public static class SuggestieApi
{
    public static void MapSuggestieApi(this IEndpointRouteBuilder routes) => routes.MapApi(
        ApiRoute.Operatie("haalSuggesties", "suggesties", Apiparameter.Tekst(ZoekUrl.Vraag, Woorden.LangsteVraag)) with { Vraagvoorbeeld = "q=geld" }, "/suggesties", vraag =>
        {
            var diensten = vraag.Context.RequestServices;
            var (pad, teksten) = (diensten.GetRequiredService<Pad>(), diensten.GetRequiredService<IStringLocalizer<ZoekenTeksten>>());
            return new Suggestielijst([.. vraag.Kaart.Suggesties.Bij(vraag.Tekst(ZoekUrl.Vraag)).Select(s => Item(s, vraag.Kaart, pad, teksten))]);
        });

    private static SuggestieItem Item(Suggestie suggestie, KaartBeeld kaart, Pad pad, IStringLocalizer<ZoekenTeksten> teksten)
    {
        var (tekst, doel) = suggestie.Soort switch
        {
            Suggestiesoort.Noodhulp => (teksten["Suggestie.Noodhulp"].Value, "/noodhulp"),
            Suggestiesoort.Leefdomein => (Naam(kaart.Leefdomein(suggestie.Id)!.Naam, kaart.Leefdomein(suggestie.Id)!.En), "/onderwerpen/" + suggestie.Id),
            Suggestiesoort.Onderwerp => (Naam(kaart.Onderwerp(suggestie.Id)!.Naam, kaart.Onderwerp(suggestie.Id)!.En), "/onderwerpen/" + suggestie.Id),
            Suggestiesoort.Plaats => (teksten["Suggestie.Plaats", kaart.Plaats(suggestie.Id) ?? suggestie.Id].Value, ZoekUrl.Schrijf(new Zoekopdracht { Bij = kaart.Plaats(suggestie.Id) ?? suggestie.Id })),
            _ => (kaart.Voorziening(suggestie.Id)!.Inhoud.Naam, "/voorzieningen/" + suggestie.Id),
        };
        var soort = Sleutel.Van(suggestie.Soort);
        return new SuggestieItem(soort, teksten[$"Suggestiesoort.{soort}"], tekst, pad.Naar(doel));

        string Naam(string nl, Vertaling en) => pad.IsEngels ? en.Naam : nl;
    }
}
