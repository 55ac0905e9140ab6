using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace SocialeKaart.Web.Gebied.Tegels;

/// <summary>A picture of a tile.</summary>
public sealed record Tegelbeeld(byte[] Bytes, string Soort);

/// <summary>
/// Fetches tiles of the background map for visitors and keeps them, so that no visitor's address leaves this server. Each tile is fetched
/// once at a time, whoever asks; when the other server fails it is left alone for a while.
/// </summary>
public sealed class Tegelbron(Achtergrond achtergrond, TimeProvider tijd) : IDisposable
{
    /// <summary>Bytes of tiles kept in memory.</summary>
    public const long GrootsteVoorraad = 64_000_000;

    /// <summary>Bytes of one tile.</summary>
    public const long GrootsteTegel = 1_000_000;

    /// <summary>How long a tile is kept, here and in browsers.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromDays(7);

    /// <summary>How long the other server may take.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);

    /// <summary>How long the other server is left alone after a failure.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromSeconds(30);

    private readonly HttpClient client = Buitendienst.Maak(GrootsteTegel);
    private readonly MemoryCache voorraad = new(new MemoryCacheOptions { SizeLimit = GrootsteVoorraad });
    private readonly ConcurrentDictionary<Tegel, Lazy<Task<Tegelbeeld?>>> onderweg = new();
    private readonly SemaphoreSlim tegelijk = new(8);
    private long rustTot;

    /// <summary>A tile; null when it cannot be had now.</summary>
    public async Task<Tegelbeeld?> Haal(Tegel tegel)
    {
        if (voorraad.TryGetValue(tegel, out (Tegelbeeld Beeld, DateTimeOffset Tot) bewaard) && tijd.GetUtcNow() < bewaard.Tot)
            return bewaard.Beeld;
        if (tijd.GetUtcNow().UtcTicks < Interlocked.Read(ref rustTot))
            return null;
        var vraag = onderweg.GetOrAdd(tegel, t => new Lazy<Task<Tegelbeeld?>>(() => HaalEnBewaar(t)));
        try
        {
            return await vraag.Value;
        }
        finally
        {
            onderweg.TryRemove(new KeyValuePair<Tegel, Lazy<Task<Tegelbeeld?>>>(tegel, vraag));
        }
    }

    public void Dispose()
    {
        client.Dispose();
        voorraad.Dispose();
        tegelijk.Dispose();
    }

    // A visitor who leaves does not stop it: others may wait for the same tile.
    private async Task<Tegelbeeld?> HaalEnBewaar(Tegel tegel)
    {
        using var klok = new CancellationTokenSource(Geduld, tijd);
        try
        {
            await tegelijk.WaitAsync(klok.Token);
            try
            {
                using var antwoord = await client.GetAsync(achtergrond.Adres(tegel), klok.Token);
                if ((int)antwoord.StatusCode >= 500)
                    Pauzeer();
                if (!antwoord.IsSuccessStatusCode)
                    return null;
                var bytes = await antwoord.Content.ReadAsByteArrayAsync(klok.Token);
                if (Soort(bytes) is not { } soort)
                    return null;
                var beeld = new Tegelbeeld(bytes, soort);
                voorraad.Set(tegel, (beeld, tijd.GetUtcNow() + Houdbaar), new MemoryCacheEntryOptions { Size = bytes.Length });
                return beeld;
            }
            finally
            {
                tegelijk.Release();
            }
        }
        catch (Exception fout) when (fout is HttpRequestException or OperationCanceledException)
        {
            // Not logged with its address: a tile tells where somebody looks. The map goes on with its own layer.
            Pauzeer();
            return null;
        }
    }

    private void Pauzeer() => Interlocked.Exchange(ref rustTot, (tijd.GetUtcNow() + Rust).UtcTicks);

    // By the content, not by what the other server calls it: nothing but a picture is passed on as ours.
    private static string? Soort(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        _ => null,
    };
}
