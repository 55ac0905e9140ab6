using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>
/// Checks a query against what an endpoint knows. A key that it does not know is a fault: leaving a filter out silently would give a wrong answer.
/// </summary>
internal static class Apitoets
{
    /// <summary>The answer to a query with faults: all of them, in the language of the request. Null when it has none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="kent">The parameters that the endpoint knows.</param>
    public static IResult? Weiger(HttpContext context, IReadOnlyList<Apiparameter> kent) => Fouten(context, kent) is { Count: > 0 } fouten ? Apifout.Ongeldig(context, fouten) : null;

    private static List<Apiveldfout> Fouten(HttpContext context, IReadOnlyList<Apiparameter> kent)
    {
        var kaart = context.RequestServices.GetRequiredService<KaartBeeld>();
        var teksten = context.RequestServices.GetRequiredService<IStringLocalizer<ApiTeksten>>();
        var fouten = new List<Apiveldfout>();
        foreach (var (naam, waarden) in context.Request.Query)
        {
            if (kent.FirstOrDefault(p => p.Naam == naam) is not { } parameter)
                fouten.Add(new Apiveldfout("query", naam, kent.Count == 0 ? teksten["Fout.GeenParameters"] : teksten["Fout.Onbekend", string.Join(", ", kent.Select(p => p.Naam))]));
            else if (parameter.Fout(waarden, kaart) is var (sleutel, delen))
                fouten.Add(new Apiveldfout("query", naam, teksten[sleutel, delen]));
        }

        fouten.AddRange(kent.Where(p => p.Verplicht && !context.Request.Query.ContainsKey(p.Naam)).Select(p => new Apiveldfout("query", p.Naam, teksten["Fout.Ontbreekt"])));
        return fouten;
    }
}
