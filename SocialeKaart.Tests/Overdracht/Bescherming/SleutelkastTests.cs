using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Tests.Overdracht.Bescherming;

public sealed class SleutelkastTests
{
    private const string Verhaal = "verhaal";
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Get_KeyOfADossier_ReadsWhatTheNewKeyWrote()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, versleuteld) = await Dossier(proef);
        (await Lees(proef.Kast, id, versleuteld)).ShouldBe("Het lukt niet meer.");
    }

    [Fact]
    public async Task Get_UnknownDossier_GivesNothing()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        (await proef.Kast.Haal(Guid.NewGuid(), Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Make_SecondKeyForADossier_IsRefused()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        await Should.ThrowAsync<InvalidOperationException>(() => proef.Kast.Maak(id, Stop));
    }

    [Fact]
    public async Task Make_KeyForADeletedDossier_IsRefused()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        await proef.Kast.Wis([id], Stop);
        await Should.ThrowAsync<InvalidOperationException>(() => proef.Kast.Maak(id, Stop));
    }

    [Fact]
    public async Task Delete_ADossier_IsNotedInBothFilesAndLeavesOthers()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var ((weg, _), (blijft, versleuteld)) = (await Dossier(proef), await Dossier(proef));
        await proef.Kast.Wis([weg], Stop);
        (await proef.Kast.Haal(weg, Stop)).ShouldBeNull();
        (await Lees(proef.Kast, blijft, versleuteld)).ShouldNotBeNull();
        (await proef.Vraag(db => db.GewisteDossiers.SingleAsync())).ShouldSatisfyAllConditions(g => g.Id.ShouldBe(weg), g => g.Op.ShouldBe(proef.Klok.GetUtcNow().UtcDateTime));
        (await Tel(proef.Sleutels, "gewist")).ShouldBe(1);
    }

    [Fact]
    public async Task Delete_Twice_IsHarmless()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        await proef.Kast.Wis([id], Stop);
        await proef.Kast.Wis([id], Stop);
        (await proef.Vraag(db => db.GewisteDossiers.CountAsync())).ShouldBe(1);
    }

    // Enough keys to fill pages, and gaps of every kind: SQLite moves rows between pages, and what it leaves behind has to go as well.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Delete_AnyOfManyDossiers_LeavesNoByteOfTheirKeys(int zaad)
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var toeval = new Random(zaad);
        Dictionary<Guid, byte[]> gepakt = [];
        List<Guid> over = [];
        for (var ronde = 0; ronde < 8; ronde++)
        {
            for (var i = 0; i < 20; i++)
                over.Add((await Dossier(proef)).Id);
            foreach (var (id, bytes) in await Gepakt(proef.Sleutels))
                gepakt[id] = bytes;
            var weg = over.Where(_ => toeval.Next(2) > 0).ToList();
            await proef.Kast.Wis(weg, Stop);
            over = [.. over.Except(weg)];
        }

        var inhoud = await Inhoud(proef.Sleutels);
        gepakt.Where(g => Staat(inhoud, g.Value)).Select(g => g.Key).ShouldBe(over, ignoreOrder: true);
    }

    [Fact]
    public async Task Make_Key_PutsItsBytesInTheFiles()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        var gepakt = (await Gepakt(proef.Sleutels))[id];
        Staat(await Inhoud(proef.Sleutels), gepakt).ShouldBeTrue();
    }

    [Fact]
    public async Task Delete_ThenBackup_LeavesNoByteInTheBackup()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        var gepakt = (await Gepakt(proef.Sleutels))[id];
        await proef.Kast.Reservekopie(Stop);
        Staat(await File.ReadAllBytesAsync(proef.Kast.Kopie), gepakt).ShouldBeTrue();
        await proef.Kast.Wis([id], Stop);
        await proef.Kast.Reservekopie(Stop);
        Staat(await File.ReadAllBytesAsync(proef.Kast.Kopie), gepakt).ShouldBeFalse();
    }

    [Fact]
    public async Task Read_YesterdaysRowWithTodaysKeysAndTheRing_IsNotPossible()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, gisteren) = await Dossier(proef);
        await proef.Kast.Wis([id], Stop);
        await proef.Kast.Reservekopie(Stop);
        (await Lees(proef.Kast, id, gisteren)).ShouldBeNull();
        (await Lees(Kast(proef, proef.Kast.Kopie), id, gisteren)).ShouldBeNull();
    }

    [Fact]
    public async Task Replay_OlderKeysPutBack_DeletesAgain()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, versleuteld) = await Dossier(proef);
        await proef.Kast.Reservekopie(Stop);
        await proef.Kast.Wis([id], Stop);
        Beschermingsproef.ZetTerug(proef.Kast.Kopie, proef.Sleutels);
        (await Lees(proef.Kast, id, versleuteld)).ShouldNotBeNull("the copy has to hold the key, or this proves nothing");
        (await proef.Kast.Herhaal(Stop)).ShouldBe(1);
        (await proef.Kast.Haal(id, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Replay_OlderDatabasePutBack_NotesTheDeletionThere()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        var kopie = Beschermingsproef.Kopieer(proef.Database);
        await proef.Kast.Wis([id], Stop);
        Beschermingsproef.ZetTerug(kopie, proef.Database);
        (await proef.Kast.Herhaal(Stop)).ShouldBe(0);
        (await proef.Vraag(db => db.GewisteDossiers.SingleAsync())).Id.ShouldBe(id);
        (await proef.Kast.Haal(id, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Replay_KeysLost_KnowsWhatWasDeleted()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        await proef.Kast.Wis([id], Stop);
        SqliteConnection.ClearAllPools();
        File.Delete(proef.Sleutels);
        await proef.Kast.Herhaal(Stop);
        await Should.ThrowAsync<InvalidOperationException>(() => proef.Kast.Maak(id, Stop));
    }

    [Fact]
    public async Task Get_WithAnotherKeyRing_SaysSo()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var (id, _) = await Dossier(proef);
        var vreemd = new Sleutelkast(proef.Sleutels, Beschermingsproef.AndereRing(), proef.Fabriek, proef.Klok);
        (await Should.ThrowAsync<OnleesbaarException>(() => vreemd.Haal(id, Stop))).Message.ShouldContain("key ring");
    }

    [Fact]
    public async Task Get_KeyMovedToAnotherDossier_IsRefused()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        var ((een, _), (ander, _)) = (await Dossier(proef), await Dossier(proef));
        await using (var kast = new SqliteConnection($"Data Source={proef.Sleutels}"))
        {
            await kast.OpenAsync();
            await using var ruil = kast.CreateCommand();
            ruil.CommandText = "UPDATE sleutel SET gepakt = (SELECT gepakt FROM sleutel WHERE id = $een) WHERE id = $ander";
            ruil.Parameters.AddWithValue("$een", een.ToString());
            ruil.Parameters.AddWithValue("$ander", ander.ToString());
            (await ruil.ExecuteNonQueryAsync()).ShouldBe(1);
        }

        await Should.ThrowAsync<OnleesbaarException>(() => proef.Kast.Haal(ander, Stop));
    }

    [Fact]
    public async Task Make_FileOfKeys_IsForTheServerAlone()
    {
        await using var proef = await Beschermingsproef.Nieuw();
        await Dossier(proef);
        await proef.Kast.Reservekopie(Stop);
        if (OperatingSystem.IsWindows())
            return;
        foreach (var bestand in new[] { proef.Sleutels, proef.Sleutels + "-wal", proef.Kast.Kopie })
            File.GetUnixFileMode(bestand).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, bestand);
    }

    [Theory]
    [InlineData("2026-11-24T01:59:59Z", "2026-11-24T02:00:00Z")]
    [InlineData("2026-11-24T02:00:00Z", "2026-11-25T02:00:00Z")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01T02:00:00Z")]
    public void Plan_Backup_ComesEveryNight(string nu, string volgende)
    {
        var taak = new Sleutelreservekopie(null!);
        taak.Volgende(Utc(nu)).ShouldBe(Utc(volgende));
    }

    private static DateTime Utc(string tekst) => DateTimeOffset.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

    private static Sleutelkast Kast(Beschermingsproef proef, string pad) => new(pad, proef.Ring, proef.Fabriek, proef.Klok);

    private static async Task<(Guid Id, byte[] Versleuteld)> Dossier(Beschermingsproef proef)
    {
        var id = Guid.NewGuid();
        using var sleutel = await proef.Kast.Maak(id, Stop);
        return (id, sleutel.Versleutel(Verhaal, "Het lukt niet meer."));
    }

    private static async Task<string?> Lees(Sleutelkast kast, Guid id, byte[] versleuteld)
    {
        using var sleutel = await kast.Haal(id, Stop);
        return sleutel?.Ontsleutel(Verhaal, versleuteld);
    }

    private static async Task<long> Tel(string pad, string tabel)
    {
        await using var kast = new SqliteConnection($"Data Source={pad}");
        await kast.OpenAsync();
        await using var vraag = kast.CreateCommand();
        vraag.CommandText = $"SELECT COUNT(*) FROM {tabel}";
        return (long)(await vraag.ExecuteScalarAsync())!;
    }

    private static async Task<Dictionary<Guid, byte[]>> Gepakt(string pad)
    {
        await using var kast = new SqliteConnection($"Data Source={pad}");
        await kast.OpenAsync();
        await using var vraag = kast.CreateCommand();
        vraag.CommandText = "SELECT id, gepakt FROM sleutel";
        await using var rij = await vraag.ExecuteReaderAsync();
        Dictionary<Guid, byte[]> gepakt = [];
        while (await rij.ReadAsync())
            gepakt.Add(Guid.Parse(rij.GetString(0)), (byte[])rij.GetValue(1));
        return gepakt;
    }

    // With the log, and whatever else lies beside it.
    private static async Task<List<byte[]>> Inhoud(string pad)
    {
        List<byte[]> inhoud = [];
        foreach (var bestand in Directory.EnumerateFiles(Path.GetDirectoryName(pad)!, "sleutels*"))
        {
            await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var geheugen = new MemoryStream();
            await stroom.CopyToAsync(geheugen);
            inhoud.Add(geheugen.ToArray());
        }

        return inhoud;
    }

    private static bool Staat(IEnumerable<byte[]> bestanden, byte[] gepakt) => bestanden.Any(b => Staat(b, gepakt));

    // Any piece of it: the first bytes are the same for all, so look further on.
    private static bool Staat(byte[] bestand, byte[] gepakt) => bestand.AsSpan().IndexOf(gepakt.AsSpan(gepakt.Length / 2, 24)) >= 0;
}
