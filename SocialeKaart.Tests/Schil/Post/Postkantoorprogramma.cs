using System.Buffers;
using System.Net;
using System.Net.Sockets;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace SocialeKaart.Tests.Schil.Post;

/// <summary>A mail server on a free port of this machine, which keeps every message as a file.</summary>
internal static class Postkantoorprogramma
{
    /// <summary>First argument of the program; the folder for messages follows.</summary>
    public const string Woord = "postkantoor";

    /// <summary>What the only line on standard output begins with; the port follows.</summary>
    public const string Gereed = "gereed op ";

    /// <summary>As long as a file with this name is in the folder, the server takes no message.</summary>
    public const string Vol = "vol";

    private const int Pogingen = 20;

    /// <summary>Serves until standard input ends: with the process that started it, however that ends.</summary>
    public static async Task<int> Draai(string map)
    {
        using var einde = new CancellationTokenSource();
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var poort = VrijePoort();
            var bezig = Server(poort, map).StartAsync(einde.Token);
            // Someone else may have taken the port meanwhile: then starting has failed by the time that it should answer.
            if (!await Antwoordt(poort, bezig))
                continue;
            Console.WriteLine(Gereed + poort);
            await Console.In.ReadToEndAsync();
            return 0;
        }

        return 1;
    }

    private static SmtpServer.SmtpServer Server(int poort, string map)
    {
        var diensten = new ServiceProvider();
        diensten.Add(new Brievenbus(map));
        return new SmtpServer.SmtpServer(
            new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(e => e.Endpoint(new IPEndPoint(IPAddress.Loopback, poort))).Build(),
            diensten);
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    private static async Task<bool> Antwoordt(int poort, Task bezig)
    {
        while (!bezig.IsCompleted)
        {
            try
            {
                using var klant = new TcpClient();
                await klant.ConnectAsync(IPAddress.Loopback, poort);
                using var lezer = new StreamReader(klant.GetStream());
                return (await lezer.ReadLineAsync())?.StartsWith("220 ", StringComparison.Ordinal) == true;
            }
            catch (SocketException)
            {
                // Not yet.
                await Task.Yield();
            }
        }

        return false;
    }

    private sealed class Brievenbus(string map) : MessageStore
    {
        private int volgnummer;

        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            if (File.Exists(Path.Combine(map, Vol)))
                return new SmtpResponse(SmtpReplyCode.InsufficientStorage, "full");
            var pad = Path.Combine(map, $"{Interlocked.Increment(ref volgnummer):000}.eml");
            // Whole or not there: the tests look into the folder meanwhile.
            await File.WriteAllBytesAsync(pad + ".half", buffer.ToArray(), cancellationToken);
            File.Move(pad + ".half", pad);
            return SmtpResponse.Ok;
        }
    }
}
