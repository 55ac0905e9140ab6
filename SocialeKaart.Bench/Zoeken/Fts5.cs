using Microsoft.Data.Sqlite;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>
/// What a plain product would use: SQLite's full-text search in memory, on the same entries. Onderwerpen give their
/// names only, and stop words are taken out of the questions: both spare it work.
/// </summary>
internal sealed class Fts5 : IDisposable
{
    private readonly SqliteConnection verbinding = new("Data Source=:memory:");
    private readonly SqliteCommand vraag;
    private readonly SqliteParameter woorden;

    public Fts5(Zoekbron bron)
    {
        verbinding.Open();
        Doe("CREATE VIRTUAL TABLE t USING fts5(naam, zoekwoorden, onderwerpen, samenvatting, organisatie, body, tokenize = 'unicode61 remove_diacritics 2')");
        using (var transactie = verbinding.BeginTransaction())
        {
            using var voeg = verbinding.CreateCommand();
            voeg.CommandText = "INSERT INTO t(rowid, naam, zoekwoorden, onderwerpen, samenvatting, organisatie, body) VALUES ($n, $a, $b, $c, $d, $e, $f)";
            foreach (var naam in (string[])["$n", "$a", "$b", "$c", "$d", "$e", "$f"])
                voeg.Parameters.Add(new SqliteParameter(naam, ""));
            for (var n = 0; n < bron.Aantal; n++)
            {
                var document = bron.Document(n);
                string Tekst(Veldsoort soort) => string.Join(" . ", document.Velden.Where(v => v.Soort == soort).Select(v => v.Tekst));
                voeg.Parameters[0].Value = n;
                voeg.Parameters[1].Value = Tekst(Veldsoort.Naam);
                voeg.Parameters[2].Value = Tekst(Veldsoort.Zoekwoord);
                voeg.Parameters[3].Value = string.Join(" . ", document.Onderwerpen.Select(o => bron.Onderwerpen[o][0].Tekst));
                voeg.Parameters[4].Value = Tekst(Veldsoort.Samenvatting);
                voeg.Parameters[5].Value = Tekst(Veldsoort.Organisatie);
                voeg.Parameters[6].Value = Tekst(Veldsoort.Body);
                voeg.ExecuteNonQuery();
            }

            transactie.Commit();
        }

        Doe("INSERT INTO t(t) VALUES ('optimize')");
        vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT rowid FROM t WHERE t MATCH $q ORDER BY bm25(t, 5, 3.2, 2.2, 2, 1, 0.7) LIMIT 20";
        woorden = vraag.Parameters.Add(new SqliteParameter("$q", ""));
    }

    public int Zoek(string tekst)
    {
        woorden.Value = string.Join(" OR ", Woorden.VanVraag(tekst).Distinct().Select(w => $"\"{w}\""));
        using var lezer = vraag.ExecuteReader();
        var aantal = 0;
        while (lezer.Read())
            aantal++;
        return aantal;
    }

    public void Dispose()
    {
        vraag.Dispose();
        verbinding.Dispose();
    }

    private void Doe(string sql)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
