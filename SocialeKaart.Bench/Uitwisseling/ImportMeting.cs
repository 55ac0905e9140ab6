using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Bench.Levend;
using SocialeKaart.Bench.Zoeken;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Bench.Uitwisseling;

/// <summary>How long it takes to take a large table into a catalogue that is in use, and to undo it.</summary>
internal static class ImportMeting
{
    public static async Task Meet(string[] maten)
    {
        var aantal = maten is [var maat] ? int.Parse(maat, CultureInfo.InvariantCulture) : 10_000;
        var werkmap = Directory.CreateTempSubdirectory("kaartmeting-");
        try
        {
            await using var diensten = Proefdatabase.Diensten(Path.Combine(werkmap.FullName, "kaart.db"));
            await diensten.GetRequiredService<ZaadImport>().ZorgVoorInhoud(Zaadkaart.Gewoon, _ => { }, CancellationToken.None);
            var zaad = ZaadMap.Lees(Zaadkaart.Gewoon).Voorzieningen;
            var tabel = Path.Combine(werkmap.FullName, "veel.csv");
            var bytes = VoorzieningenCsv.Schrijf(Enumerable.Range(0, aantal).Select(n => zaad[n % zaad.Count] with { Id = null, Slug = $"proef-{n}" }));
            await File.WriteAllBytesAsync(tabel, bytes);
            Console.WriteLine($"{aantal} rows, {bytes.Length / 1_000_000.0:0.0} MB");
            var importeur = new Importeur(diensten.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<KaartDb>>(), diensten.GetRequiredService<ZaadImport>(), TimeProvider.System);
            var voortgang = new Regels();
            var plan = await Meting.Eenmaal("read, checked and planned", () => importeur.Plan(tabel, verbergOntbrekende: false, CancellationToken.None));
            await Meting.Eenmaal("carried out", () => importeur.Voer(plan, "meting", Auditherkomst.Opdracht, voortgang, CancellationToken.None));
            await Meting.Eenmaal("planned again, nothing to do", () => importeur.Plan(tabel, verbergOntbrekende: false, CancellationToken.None));
            await Meting.Eenmaal("undone", () => importeur.Ongedaan(1, "meting", Auditherkomst.Opdracht, voortgang, CancellationToken.None));
            Console.WriteLine($"{voortgang.Aantal} reports of progress; {Environment.WorkingSet / 1_048_576} MB in use");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            werkmap.Delete(recursive: true);
        }
    }

    private sealed class Regels : IProgress<Importvoortgang>
    {
        public int Aantal { get; private set; }

        public void Report(Importvoortgang value) => Aantal++;
    }
}
