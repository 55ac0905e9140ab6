using System.Net;
using System.Net.Sockets;

namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>
/// Which machines may be asked: those of the open internet. An address in the catalogue can be written by anyone who keeps an entry, and a name can point
/// anywhere, so that this is held against the number itself, at the moment of connecting.
/// </summary>
public sealed class Netwerkgrens
{
    private static readonly IPNetwork[] Gesloten =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    // All of IPv6 that is given out lies in here; what of it has another meaning is taken out again.
    private static readonly IPNetwork Uitgegeven = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] Bijzonder = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(n => IPNetwork.Parse(n))];
    private readonly bool ookDezeMachine;

    private Netwerkgrens(bool ookDezeMachine) => this.ookDezeMachine = ookDezeMachine;

    /// <summary>The open internet alone.</summary>
    public static Netwerkgrens Internet { get; } = new(ookDezeMachine: false);

    /// <summary>This machine too: for a proof with a server of its own. No setting leads here.</summary>
    internal static Netwerkgrens OokDezeMachine { get; } = new(ookDezeMachine: true);

    /// <summary>Whether this machine may be asked.</summary>
    public bool Mag(IPAddress adres)
    {
        if (adres.IsIPv4MappedToIPv6)
            adres = adres.MapToIPv4();
        if (ookDezeMachine && IPAddress.IsLoopback(adres))
            return true;
        return adres.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Array.Exists(Gesloten, n => n.Contains(adres)),
            AddressFamily.InterNetworkV6 => Uitgegeven.Contains(adres) && !Array.Exists(Bijzonder, n => n.Contains(adres)),
            _ => false,
        };
    }
}
