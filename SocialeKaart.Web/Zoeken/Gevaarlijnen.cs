using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Web.Zoeken;

/// <summary>Which help lines stand above the results of a question that tells of danger.</summary>
internal static class Gevaarlijnen
{
    private const string Spoed = "spoed";

    /// <summary>The lines for these kinds of danger, the most fitting first; none for no danger.</summary>
    public static IReadOnlyList<Hulplijn> Voor(IReadOnlyList<Gevaarsoort> soorten, KaartBeeld kaart) =>
        soorten.Count == 0 ? [] : [.. soorten.SelectMany(Ids).Append(Spoed).Distinct().Select(kaart.Hulplijn).OfType<Hulplijn>()];

    private static string[] Ids(Gevaarsoort soort) => soort switch
    {
        Gevaarsoort.Zelfdoding => ["113"],
        Gevaarsoort.Geweld => ["veilig-thuis"],
        Gevaarsoort.SeksueelGeweld => ["centrum-seksueel-geweld", "veilig-thuis"],
        _ => [Spoed],
    };
}
