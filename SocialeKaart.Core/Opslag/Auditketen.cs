using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SocialeKaart.Core.Opslag;

/// <summary>Links audit lines: each holds a hash over itself and the line before, and the last hash is sealed with the key ring.</summary>
internal static class Auditketen
{
    /// <summary>Action of the line that says that the lines before it, as many as it names, were linked afterwards.</summary>
    internal const string Begin = "keten-begin";

    /// <summary>Action of the line that says that the end of the chain before it was not what the application left there.</summary>
    internal const string Gebroken = "keten-gebroken";

    /// <summary>What the first line is linked to.</summary>
    internal const string Oorsprong = "";

    private const string Doel = "auditkop";

    /// <summary>The lines that wait to be saved, in the order in which they were added.</summary>
    public static List<EntityEntry<AuditRegel>> Nieuwe(KaartDb db) =>
    [
        .. db.ChangeTracker.Entries<AuditRegel>().Where(e => e.State == EntityState.Added).OrderBy(e => e.Property(r => r.Id).CurrentValue),
    ];

    /// <summary>
    /// Numbers and links the lines that wait. Has to be in a transaction that holds the write lock, so that nobody else links to the same line.
    /// </summary>
    /// <param name="db">Whose lines.</param>
    /// <param name="bescherming">Checks the seal that is there.</param>
    /// <param name="nu">The time for lines about the chain itself, UTC.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Number and hash of the new end, to give to <see cref="Verzegel"/> once the lines are saved.</returns>
    public static async Task<(long Nummer, string Keten)> Leg(KaartDb db, ISleutelbescherming bescherming, DateTime nu, CancellationToken stop)
    {
        var nieuwe = Nieuwe(db);
        var (nummer, keten, melding) = await Einde(db, bescherming, stop);
        if (melding is not null)
        {
            nieuwe.Insert(0, db.Add(new AuditRegel
            {
                Op = nu, Wie = Auditherkomst.Systeem, Wat = melding, OpWat = nummer.ToString(CultureInfo.InvariantCulture), Herkomst = Auditherkomst.Systeem,
            }));
        }

        foreach (var regel in nieuwe)
        {
            regel.Property(r => r.Id).CurrentValue = ++nummer;
            keten = Schakel(keten, regel.Entity);
            regel.Property(r => r.Keten).CurrentValue = keten;
        }

        return (nummer, keten);
    }

    /// <summary>Keeps where the chain ends now.</summary>
    public static Task Verzegel(KaartDb db, ISleutelbescherming bescherming, long nummer, string keten, CancellationToken stop)
    {
        var zegel = Convert.ToBase64String(bescherming.Pak(Doel, Inhoud(nummer, keten)));
        return db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO auditkop ("Id", "Nummer", "Keten", "Zegel") VALUES ({Auditkop.Enige}, {nummer}, {keten}, {zegel})
             ON CONFLICT ("Id") DO UPDATE SET "Nummer" = excluded."Nummer", "Keten" = excluded."Keten", "Zegel" = excluded."Zegel"
             """,
            stop);
    }

    /// <summary>Whether the seal was made by this installation for this number and hash.</summary>
    public static bool IsEcht(Auditkop kop, ISleutelbescherming bescherming)
    {
        var zegel = new byte[kop.Zegel.Length];
        return Convert.TryFromBase64String(kop.Zegel, zegel, out var lengte)
            && bescherming.Pakuit(Doel, zegel[..lengte]) is { } inhoud
            && inhoud.AsSpan().SequenceEqual(Inhoud(kop.Nummer, kop.Keten));
    }

    /// <summary>SHA-256, in hexadecimal, over the link before and every field; each with its length, so that nothing can move from one field to the next.</summary>
    public static string Schakel(string vorige, AuditRegel regel)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] velden =
        [
            vorige, Getal(regel.Id), Getal(regel.Op.Ticks), regel.Wie, regel.Wat, regel.OpWat, regel.Uitkomst, regel.Herkomst,
        ];
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        foreach (var veld in velden)
        {
            var bytes = veld is null ? [] : Encoding.UTF8.GetBytes(veld);
            BinaryPrimitives.WriteInt32LittleEndian(lengte, veld is null ? -1 : bytes.Length);
            som.AppendData(lengte);
            som.AppendData(bytes);
        }

        return Convert.ToHexStringLower(som.GetHashAndReset());
    }

    // Where to go on. What is not as we left it does not stop the work of people who need help: it is told in a line that stays.
    private static async Task<(long Nummer, string Keten, string? Melding)> Einde(KaartDb db, ISleutelbescherming bescherming, CancellationToken stop)
    {
        var kop = await db.Auditkoppen.AsNoTracking().SingleOrDefaultAsync(stop);
        var laatste = await db.Audit.AsNoTracking().OrderByDescending(r => r.Id).FirstOrDefaultAsync(stop);
        // Beyond both, so that a line put after the end from outside does not keep the application from writing.
        var nummer = Math.Max(kop?.Nummer ?? 0, laatste?.Id ?? 0);
        if (kop is not null)
            return (nummer, kop.Keten, IsEcht(kop, bescherming) ? null : Gebroken);
        if (laatste is null)
            return (nummer, Oorsprong, null);
        return await db.Audit.AnyAsync(r => r.Keten != null, stop)
            ? (nummer, laatste.Keten ?? Oorsprong, Gebroken)
            : (nummer, await LegBestaande(db, stop), Begin);
    }

    // Lines of a database from before there was a chain.
    private static async Task<string> LegBestaande(KaartDb db, CancellationToken stop)
    {
        var keten = Oorsprong;
        foreach (var regel in await db.Audit.AsNoTracking().OrderBy(r => r.Id).ToListAsync(stop))
        {
            keten = Schakel(keten, regel);
            await db.Database.ExecuteSqlAsync($"UPDATE audit SET \"Keten\" = {keten} WHERE \"Id\" = {regel.Id}", stop);
        }

        return keten;
    }

    private static byte[] Inhoud(long nummer, string keten) => Encoding.UTF8.GetBytes($"{Getal(nummer)}:{keten}");

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
