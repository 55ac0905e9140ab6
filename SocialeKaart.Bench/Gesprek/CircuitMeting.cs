using System.Globalization;
using System.Net;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>What a server needs for many gesprekken at once, and whether an edit is still quick then.</summary>
internal static class CircuitMeting
{
    private const int Standaard = 500, Tegelijk = 4;

    /// <summary>A gigabyte, of 10^9 bytes.</summary>
    private const double HoogsteMib = 1e9 / (1 << 20);

    /// <summary>Longer than it takes before every open page has its session looked at again.</summary>
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(35);

    /// <summary>Opens them, types in each, and says what the server used: 1 when that was a gigabyte or more, or when not every one is open at the end.</summary>
    public static async Task<int> Meet(string[] maten)
    {
        var aantal = maten.Length > 0 ? int.Parse(maten[0], CultureInfo.InvariantCulture) : Standaard;
        await using var installatie = new Proefinstallatie();
        await using var server = await Meting.Eenmaal("server started, database imported", () => Proefserver.Start(installatie.Instellingen));
        var circuits = new List<Circuit>();
        try
        {
            await installatie.Open();
            using var web = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = server.Adres };
            var leeg = Zeg("before any", server);
            circuits.Add(await Meting.Eenmaal("first circuit open, code compiled", () => Open(installatie, web)));
            var een = Zeg("with one", server);
            await Meting.Eenmaal($"{aantal - 1} more open, {Tegelijk} at a time", () => OpenMeer(installatie, web, circuits, aantal - 1));
            var vol = Zeg($"with {aantal}", server);
            await Bewerk(circuits);
            Zeg("after an edit in each", server);
            await Task.Delay(Rust);
            var eind = Zeg($"after {Rust.TotalSeconds:0} s of rest", server);
            Console.WriteLine($"{"per circuit",-40} {(vol.Nu - een.Nu) / (aantal - 1),10:0.00} MB opened {(eind.Nu - een.Nu) / (aantal - 1),8:0.00} MB at the end");
            var dicht = circuits.Select(c => c.Fout).OfType<Exception>().ToList();
            Console.WriteLine($"{"open at the end, gesprek and plan seen",-40} {circuits.Count - dicht.Count,10}");
            Console.WriteLine($"{"most ever",-40} {eind.Hoogst,10:0} MB (at most {HoogsteMib:0})");
            if (dicht.Count > 0)
                await Console.Error.WriteLineAsync($"{dicht.Count} circuits are gone: {dicht[0].Message}");
            return dicht.Count == 0 && eind.Hoogst < HoogsteMib ? 0 : 1;
        }
        catch (Exception fout)
        {
            await Console.Error.WriteLineAsync($"{fout}{Environment.NewLine}The server said:{Environment.NewLine}{server.Uitvoer}");
            return 1;
        }
        finally
        {
            foreach (var circuit in circuits)
                await circuit.DisposeAsync();
        }
    }

    private static Geheugenstand Zeg(string wanneer, Proefserver server)
    {
        var stand = server.Geheugen();
        Console.WriteLine($"{"memory " + wanneer,-40} {stand.Nu,10:0} MB process {stand.Hoogst,8:0} MB at most");
        return stand;
    }

    private static async Task<Circuit> Open(Proefinstallatie installatie, HttpClient web)
    {
        var (account, koekje) = await installatie.Medewerker();
        var nu = TimeProvider.System.GetUtcNow().UtcDateTime;
        var staat = Proefgezin.Maak(installatie.Beeld.Wegwijzer, nu);
        return await Circuit.Open(web, koekje, await installatie.Bewaard(account, staat), Proefgezin.Kenmerken(staat, installatie.Beeld, nu));
    }

    private static async Task<int> OpenMeer(Proefinstallatie installatie, HttpClient web, List<Circuit> circuits, int meer)
    {
        await Parallel.ForAsync(0, meer, new ParallelOptions { MaxDegreeOfParallelism = Tegelijk }, async (_, _) =>
        {
            var circuit = await Open(installatie, web);
            lock (circuits)
                circuits.Add(circuit);
        });
        return meer;
    }

    /// <summary>One edit in each, one after another, while all are open.</summary>
    private static async Task Bewerk(List<Circuit> circuits)
    {
        var (gezien, bewaard) = (new List<double>(), new List<Task<TimeSpan>>());
        foreach (var (nummer, circuit) in circuits.Index())
        {
            var (duur, inTab) = await circuit.Typ(string.Create(CultureInfo.InvariantCulture, $"Weer rust in huis, gezin {nummer}."));
            gezien.Add(duur.TotalMilliseconds);
            bewaard.Add(inTab);
        }

        Zeg("edit drawn", gezien);
        Zeg("edit kept in the tab", [.. (await Task.WhenAll(bewaard)).Select(d => d.TotalMilliseconds)]);
    }

    private static void Zeg(string wat, List<double> tijden)
    {
        tijden.Sort();
        Console.WriteLine($"{wat,-40} {tijden[tijden.Count / 2],10:0.0} ms p50 {tijden[tijden.Count * 99 / 100],10:0.0} ms p99 {tijden[^1],10:0.0} ms max ({tijden.Count})");
    }
}
