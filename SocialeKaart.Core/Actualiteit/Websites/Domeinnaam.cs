using System.Net;

namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>Names of websites.</summary>
public static class Domeinnaam
{
    // Where a country gives out names below these, one label more is the owner's. Enough for what a Dutch catalogue points at.
    private static readonly HashSet<string> Tussen = ["ac", "co", "com", "edu", "gov", "net", "org"];

    /// <summary>The part of a name that has one owner: voorbeeld.nl of www.voorbeeld.nl.</summary>
    /// <param name="host">A name in ASCII, or the number of a machine, which is its own.</param>
    public static string Eigen(string host)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out _))
            return host;
        var delen = host.TrimEnd('.').ToLowerInvariant().Split('.');
        var aantal = delen.Length > 2 && delen[^1].Length == 2 && Tussen.Contains(delen[^2]) ? 3 : 2;
        return delen.Length <= aantal ? string.Join('.', delen) : string.Join('.', delen[^aantal..]);
    }
}
