using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SocialeKaart.Core.Catalogus;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>The example of an operation, as the documentation shows it.</summary>
internal static class Apivoorbeeld
{
    private static readonly JsonSerializerOptions Leesbaar = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>Its address, with something that is there for each part of the path.</summary>
    public static string Van(Apioperatie operatie, string pad)
    {
        foreach (var (deel, waarde) in operatie.Padvoorbeeld)
            pad = pad.Replace($"{{{deel}}}", waarde, StringComparison.Ordinal);
        return operatie.Vraagvoorbeeld.Length == 0 ? pad : $"{pad}?{operatie.Vraagvoorbeeld}";
    }

    /// <summary>Its body, as it is sent.</summary>
    /// <param name="operatie">One with a body.</param>
    /// <param name="kaart">The catalogue that it is about.</param>
    /// <param name="diensten">Of the application.</param>
    public static JsonNode Lichaam(Apioperatie operatie, KaartBeeld kaart, IServiceProvider diensten) =>
        JsonSerializer.SerializeToNode(operatie.Lichaamvoorbeeld!(kaart), diensten.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions)!;

    /// <summary>The same, to be read by people.</summary>
    /// <inheritdoc cref="Lichaam"/>
    public static string Leesbaarlichaam(Apioperatie operatie, KaartBeeld kaart, IServiceProvider diensten) => Lichaam(operatie, kaart, diensten).ToJsonString(Leesbaar);
}
