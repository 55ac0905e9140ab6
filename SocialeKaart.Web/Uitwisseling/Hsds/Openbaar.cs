using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>What is open to pages of other sites: reading, without cookies.</summary>
public static class Openbaar
{
    /// <summary>Name of the policy.</summary>
    public const string Beleid = "openbaar";

    /// <summary>Registers the policy, and what the API needs.</summary>
    public static IServiceCollection VoegHsdsToe(this IServiceCollection services) => services
        .AddSingleton<Hsdsvoorraad>()
        .AddCors(opties => opties.AddPolicy(Beleid, beleid => beleid.AllowAnyOrigin().WithMethods(PubliekRoute.Lezen).AllowAnyHeader().WithExposedHeaders("API-Version", "ETag")));
}
