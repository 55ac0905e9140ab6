using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;

namespace SocialeKaart.Web.Schil.Werkplek;

/// <summary>Reads what a browser keeps for us, encrypted by this server.</summary>
internal static class Tabopslag
{
    /// <summary>What is kept; null when there is nothing, or nothing that can be read any more.</summary>
    /// <param name="opslag">Of the tab, or of the browser.</param>
    /// <param name="doel">For what it was encrypted.</param>
    /// <param name="sleutel">Under which it lies.</param>
    public static async Task<T?> Lees<T>(this ProtectedBrowserStorage opslag, string doel, string sleutel) where T : class
    {
        try
        {
            return (await opslag.GetAsync<T>(doel, sleutel)).Value;
        }
        catch (Exception fout) when (fout is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }
}
