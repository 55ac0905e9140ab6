using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Publiek;

/// <summary>The page that explains the open data to people.</summary>
public static class OpenData
{
    public const string Pad = "/open-data";

    /// <summary>Where it tells how versions come and go.</summary>
    public const string Versies = Pad + "#versies";

    public static void MapOpenData(this IEndpointRouteBuilder routes) => routes.MapPagina(Pad, () => PubliekRoute.Pagina<OpenDataPagina>());
}
