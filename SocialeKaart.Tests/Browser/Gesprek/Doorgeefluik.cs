using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

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
            await Task.WhenAny(van.GetStream().CopyToAsync(naar.GetStream()), naar.GetStream().CopyToAsync(van.GetStream()));
        }
        catch (Exception fout) when (fout is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
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
}
