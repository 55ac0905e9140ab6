using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>How the objects of HSDS are written and read: names in snake_case, nothing for what is absent.</summary>
[JsonSerializable(typeof(HsdsService))]
[JsonSerializable(typeof(HsdsOrganization))]
[JsonSerializable(typeof(HsdsServiceAtLocation))]
[JsonSerializable(typeof(HsdsTaxonomy))]
[JsonSerializable(typeof(HsdsTaxonomyTerm))]
[JsonSerializable(typeof(HsdsPage<HsdsService>))]
[JsonSerializable(typeof(HsdsPage<HsdsOrganization>))]
[JsonSerializable(typeof(HsdsPage<HsdsServiceAtLocation>))]
[JsonSerializable(typeof(HsdsPage<HsdsTaxonomy>))]
[JsonSerializable(typeof(HsdsPage<HsdsTaxonomyTerm>))]
[JsonSerializable(typeof(HsdsRoot))]
[JsonSerializable(typeof(string))]
public sealed partial class HsdsJson : JsonSerializerContext
{
    /// <summary>The one way in which we write. Letters such as ë stand as they are: these answers are never part of a page.</summary>
    public static HsdsJson Ons { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
