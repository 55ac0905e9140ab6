namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>The answers that one leefdomein can have: to its own questions and those of the template.</summary>
internal sealed class Leefdomeinruimte
{
    private readonly Onderzoek onderzoek;

    public Leefdomeinruimte(Onderzoek onderzoek, string leefdomein)
    {
        (this.onderzoek, Leefdomein) = (onderzoek, leefdomein);
        Vragen = [.. onderzoek.Definitie.Vragen.Where(v => v.Leefdomein == leefdomein)];
        Binnen = Vragen.Where(v => v.Soort == Vraagsoort.Meer && !v.UitSjabloon).MaxBy(v => v.Opties.Count);
        Meelopend = [.. Vragen.Where(v => v != Binnen && !v.UitSjabloon && !v.Opties.Any(o => o.Verzoek))];
        Keuze = [.. onderzoek.Definitie.Vragen.SelectMany(v => v.Opties.Where(o => o.Leefdomein == leefdomein).Select(o => (v.Nummer, 1UL << o.Nummer)))];
    }

    public string Leefdomein { get; }

    /// <summary>Own questions that are not combined with all others, but run through their answers meanwhile.</summary>
    public IReadOnlyList<Vraag> Meelopend { get; }

    /// <summary>In order.</summary>
    public IReadOnlyList<Vraag> Vragen { get; }

    /// <summary>The question with the most answers that go together, of which every set is gone through; null for none.</summary>
    public Vraag? Binnen { get; }

    /// <summary>The answers that choose the leefdomein, one of each question where that can be done.</summary>
    public IReadOnlyList<(int Vraag, ulong Opties)> Keuze { get; }

    /// <summary>Every answer alone, the others silent; the first says nothing.</summary>
    public IReadOnlyList<(int Vraag, ulong Opties)[]> Enkele()
    {
        var stil = Vragen.Select(v => (v.Nummer, Antwoordklassen.Zwijg(v))).ToArray();
        return
        [
            [.. Keuze, .. stil],
            .. from vraag in Vragen
               from klasse in onderzoek.Klassen.Van(vraag)
               where (klasse.Opties & Antwoordklassen.Zwijg(vraag)) == 0
               select ((int, ulong)[])[.. Keuze, .. stil.Where(s => s.Nummer != vraag.Nummer), (vraag.Nummer, klasse.Bit)],
        ];
    }

    /// <summary>
    /// Every combination of answers to requests and template; what is not asked then has none. Another own question runs through its
    /// answers meanwhile, so that each of these meets every answer of the others.
    /// </summary>
    public IReadOnlyList<(int Vraag, ulong Opties)[]> Buiten()
    {
        var vast = Vragen.Where(v => v != Binnen && !Meelopend.Contains(v)).ToList();
        var klaar = new List<(int, ulong)[]>();
        Verder([.. Keuze], 0, 0);
        return klaar;

        void Verder((int Vraag, ulong Opties)[] tot, int volgende, int som)
        {
            while (volgende < vast.Count && !KanKomen(tot, vast[volgende]))
                volgende++;
            if (volgende == vast.Count)
            {
                klaar.Add([.. tot, .. Meelopend.Select(v => (v.Nummer, onderzoek.Klassen.Alle(v) is var alle ? alle[som % alle.Count] : 0))]);
                return;
            }

            var niveaus = onderzoek.Klassen.Alle(vast[volgende]);
            for (var i = 0; i < niveaus.Count; i++)
                Verder([.. tot, (vast[volgende].Nummer, niveaus[i])], volgende + 1, som + i);
        }
    }

    // With nothing or with everything said before; an own question may hang on what was chosen there.
    private bool KanKomen((int Vraag, ulong Opties)[] tot, Vraag vraag)
    {
        var stil = onderzoek.Rijen.Alle[0];
        return Wordt(stil.Met(tot)) || (Binnen is not null && Wordt(stil.Met([.. tot, (Binnen.Nummer, ulong.MaxValue >> (64 - Binnen.Opties.Count))])));

        bool Wordt(Antwoorden antwoorden) => onderzoek.Loop(antwoorden).Gevraagd.Contains(vraag);
    }
}
