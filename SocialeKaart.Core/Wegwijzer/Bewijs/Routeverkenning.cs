namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>The roads of their own: every combination of all answers, with every place in turn.</summary>
internal sealed class Routeverkenning(Onderzoek onderzoek, Plantoetsen toetsen)
{
    /// <summary>The work in parts that stand by themselves: one for each answer to the first question of each road.</summary>
    public IEnumerable<Action<Bevindingen>> Taken()
    {
        foreach (var (_, vraag, opties) in onderzoek.Wegen.Keuze.Where(k => onderzoek.Bereik.Omvat(k.Route)))
        {
            var begin = Antwoorden.Leeg(onderzoek.Definitie).Met(vraag, opties);
            var eerste = onderzoek.Definitie.Vragen.First(v => v.Nummer != vraag && IsGevraagd(begin, v));
            foreach (var antwoord in Niveaus(eerste))
            {
                yield return bevindingen =>
                {
                    var teller = 0;
                    Verder(begin.Met(eerste.Nummer, antwoord), eerste.Nummer + 1, ref teller, bevindingen);
                };
            }
        }
    }

    /// <summary>Every answer alone on every road, the others silent; the first of each road says nothing.</summary>
    public IEnumerable<Antwoorden> Enkele()
    {
        foreach (var (_, vraag, opties) in onderzoek.Wegen.Keuze.Where(k => onderzoek.Bereik.Omvat(k.Route)))
        {
            var stil = Antwoorden.Leeg(onderzoek.Definitie).Met(vraag, opties);
            foreach (var eigen in onderzoek.Definitie.Vragen.Where(v => v.Nummer != vraag))
                stil = onderzoek.Loop(stil).Gevraagd.Contains(eigen) ? stil.Met(eigen.Nummer, Antwoordklassen.Zwijg(eigen)) : stil;
            yield return stil;
            foreach (var eigen in onderzoek.Loop(stil).Gevraagd.Where(v => v.Nummer != vraag && v.Soort != Vraagsoort.Plaats))
            {
                foreach (var klasse in onderzoek.Klassen.Van(eigen).Where(k => (k.Opties & Antwoordklassen.Zwijg(eigen)) == 0))
                    yield return stil.Met(eigen.Nummer, klasse.Bit);
            }
        }
    }

    private void Verder(Antwoorden antwoorden, int nummer, ref int teller, Bevindingen bevindingen)
    {
        var situatie = onderzoek.Loop(antwoorden);
        var volgende = situatie.Gevraagd.FirstOrDefault(v => v.Nummer >= nummer && v.Soort != Vraagsoort.Plaats);
        if (volgende is null)
        {
            toetsen.Alle(onderzoek.Bezie(antwoorden, situatie), bevindingen);
            return;
        }

        var plaatsen = onderzoek.Rijen.Plaatsen;
        foreach (var antwoord in Niveaus(volgende))
            Verder(antwoorden.MetPlaats(plaatsen[teller++ % plaatsen.Count]).Met(volgende.Nummer, antwoord), volgende.Nummer + 1, ref teller, bevindingen);
    }

    private IReadOnlyList<ulong> Niveaus(Vraag vraag) => onderzoek.Klassen.Alle(vraag);

    private bool IsGevraagd(Antwoorden antwoorden, Vraag vraag) => onderzoek.Loop(antwoorden).Gevraagd.Contains(vraag);
}
