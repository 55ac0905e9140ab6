using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>Addresses of our own static files with a mark of their content, so that browsers may keep them for good.</summary>
public sealed class Bestandsversies(IWebHostEnvironment omgeving)
{
    /// <summary>The query key that carries the mark.</summary>
    public const string Sleutel = "v";

    private readonly ConcurrentDictionary<string, string> paden = new(StringComparer.Ordinal);

    /// <summary>The address to put in a page.</summary>
    /// <param name="pad">Path from the web root, with a slash in front.</param>
    public string Pad(string pad) => paden.GetOrAdd(pad, MetMerk);

    private string MetMerk(string pad)
    {
        using var stroom = omgeving.WebRootFileProvider.GetFileInfo(pad).CreateReadStream();
        return $"{pad}?{Sleutel}={Convert.ToHexStringLower(SHA256.HashData(stroom))[..12]}";
    }
}
