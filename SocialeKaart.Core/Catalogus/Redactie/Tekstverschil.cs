using System.Text;
using DiffPlex;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>What happened to a piece of a text.</summary>
public enum Stuksoort
{
    Gelijk,
    Weg,
    Erbij,
}

/// <summary>A piece of a text that stayed, went or came.</summary>
public sealed record Tekststuk(Stuksoort Soort, string Tekst);

/// <summary>Tells two texts apart word by word, with the blanks and line ends between them.</summary>
public static class Tekstverschil
{
    /// <summary>The pieces in the order of reading: those that stay or go are the old text, those that stay or come the new one.</summary>
    public static IReadOnlyList<Tekststuk> Tussen(string oud, string nieuw)
    {
        var verschil = Differ.Instance.CreateDiffs(oud, nieuw, ignoreWhiteSpace: false, ignoreCase: false, new Woordsnijder());
        var stukken = new List<Tekststuk>();
        var plek = 0;
        foreach (var blok in verschil.DiffBlocks)
        {
            Voeg(Stuksoort.Gelijk, verschil.PiecesOld, plek, blok.DeleteStartA);
            Voeg(Stuksoort.Weg, verschil.PiecesOld, blok.DeleteStartA, blok.DeleteStartA + blok.DeleteCountA);
            Voeg(Stuksoort.Erbij, verschil.PiecesNew, blok.InsertStartB, blok.InsertStartB + blok.InsertCountB);
            plek = blok.DeleteStartA + blok.DeleteCountA;
        }

        Voeg(Stuksoort.Gelijk, verschil.PiecesOld, plek, verschil.PiecesOld.Count);
        return stukken;

        void Voeg(Stuksoort soort, IReadOnlyList<string> delen, int van, int tot)
        {
            if (van < tot)
                stukken.Add(new Tekststuk(soort, string.Concat(delen.Skip(van).Take(tot - van))));
        }
    }

    /// <summary>Cuts a text into words and what stands between them; together they are the text.</summary>
    private sealed class Woordsnijder : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var stukken = new List<string>();
            var stuk = new StringBuilder();
            foreach (var teken in text)
            {
                // Each blank and sign by itself, so that a word is the same before a comma and before a full stop.
                if (!char.IsLetterOrDigit(teken))
                    Sluit();
                stuk.Append(teken);
                if (!char.IsLetterOrDigit(teken))
                    Sluit();
            }

            Sluit();
            return stukken;

            void Sluit()
            {
                if (stuk.Length > 0)
                    stukken.Add(stuk.ToString());
                stuk.Clear();
            }
        }
    }
}
