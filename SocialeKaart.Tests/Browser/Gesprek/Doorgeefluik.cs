using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>Stands between a browser and the application as the line between them does, and can be cut.</summary>
internal sealed class Doorgeefluik : IAsyncDisposable
{
    private readonly TcpListener luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource einde = new();
    private readonly ConcurrentDictionary<TcpClient, bool> verbindingen = new();
    private readonly Uri achter;
    private readonly Task werk;
    private volatile bool verbroken;

    public Doorgeefluik(Uri achter)
    {
        this.achter = achter;
        luisteraar.Start();
        Adres = new Uri($"http://127.0.0.1:{((IPEndPoint)luisteraar.LocalEndpoint).Port}");
        werk = Luister();
    }

    /// <summary>How long everything is on its way, in each direction.</summary>
    public TimeSpan Vertraging { get; init; }

    /// <summary>For the browser.</summary>
    public Uri Adres { get; }

    /// <summary>Cuts every connection, and lets no new one through.</summary>
    public void Verbreek()
    {
        verbroken = true;
        foreach (var verbinding in verbindingen.Keys)
            verbinding.Dispose();
    }

    /// <summary>Lets new connections through again.</summary>
    public void Herstel() => verbroken = false;

    public async ValueTask DisposeAsync()
    {
        await einde.CancelAsync();
        Verbreek();
        luisteraar.Dispose();
        await werk;
        einde.Dispose();
    }

    private async Task Luister()
    {
        try
        {
            while (true)
                _ = GeefDoor(await luisteraar.AcceptTcpClientAsync(einde.Token));
        }
        catch (Exception fout) when (fout is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task GeefDoor(TcpClient van)
    {
        using var naar = new TcpClient();
        try
        {
            verbindingen[van] = verbindingen[naar] = true;
            if (verbroken)
                return;
            await naar.ConnectAsync(achter.Host, achter.Port);
            await Task.WhenAny(Kopieer(van.GetStream(), naar.GetStream()), Kopieer(naar.GetStream(), van.GetStream()));
        }
        catch (Exception fout) when (fout is IOException or SocketException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            // Cut, or closed by one of the two.
        }
        finally
        {
            verbindingen.TryRemove(van, out _);
            verbindingen.TryRemove(naar, out _);
            van.Dispose();
        }
    }

    // All of it later, none of it slower: what comes next does not wait until the last has arrived.
    private async Task Kopieer(Stream van, Stream naar)
    {
        if (Vertraging == TimeSpan.Zero)
        {
            await van.CopyToAsync(naar);
            return;
        }

        var onderweg = Channel.CreateUnbounded<(long Sinds, byte[] Wat)>();
        await Task.WhenAll(Lees(), Schrijf());

        async Task Lees()
        {
            try
            {
                var stuk = new byte[16 * 1024];
                while (await van.ReadAsync(stuk, einde.Token) is > 0 and var lengte)
                    onderweg.Writer.TryWrite((TimeProvider.System.GetTimestamp(), stuk[..lengte]));
            }
            finally
            {
                onderweg.Writer.Complete();
            }
        }

        async Task Schrijf()
        {
            await foreach (var (sinds, wat) in onderweg.Reader.ReadAllAsync(einde.Token))
            {
                if (Vertraging - TimeProvider.System.GetElapsedTime(sinds) is var rest && rest > TimeSpan.Zero)
                    await Task.Delay(rest, einde.Token);
                await naar.WriteAsync(wat, einde.Token);
            }
        }
    }
}
