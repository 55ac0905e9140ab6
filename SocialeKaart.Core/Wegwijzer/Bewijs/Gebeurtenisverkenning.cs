namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// The pages where leefdomeinen are chosen, of several ways at once: every set of events, every sentence, every story, in rows in which
/// every two of these and of the questions for everyone meet. And many leefdomeinen at once, for the number of pages.
/// </summary>
internal sealed class Gebeurtenisverkenning(Onderzoek onderzoek, Plantoetsen toetsen)
{
    private const int PerTaak = 100;

    /// <summary>The work in parts that stand by themselves.</summary>
    public IEnumerable<Action<Bevindingen>> Taken()
    {
        var (definitie, klassen) = (onderzoek.Definitie, onderzoek.Klassen);
        var kiezend = definitie.Vragen.Where(v => definitie.Betekenissen[v.Nummer].Kiest != 0).ToList();
        var deuren = kiezend.SelectMany(v => v.AlsEen.Append(v.Als)).SelectMany(v => v.Delen).Select(d => d.Vraag).ToHashSet();
        var vragen = definitie.Vragen.Where(v => kiezend.Contains(v) || onderzoek.Rijen.Vragen.Contains(v)).ToList();
        var rijen = onderzoek.Rijen.Over(definitie, vragen, v => deuren.Contains(v.Nummer) && !kiezend.Contains(v) ? klassen.Alle(v) : klassen.EnkeleEnAlles(v));
        for (var begin = 0; begin < rijen.Count; begin += PerTaak)
        {
            var (van, tot) = (begin, Math.Min(rijen.Count, begin + PerTaak));
            yield return bevindingen =>
            {
                for (var i = van; i < tot; i++)
                    toetsen.Alle(onderzoek.Bezie(Ingevuld(rijen[i])), bevindingen);
            };
        }

        yield return Drietallen;
        yield return Alles;
    }

    // What comes up under the leefdomeinen is left blank.
    private Antwoorden Ingevuld(Rij rij)
    {
        var bits = (ulong[])rij.Bits.Clone();
        foreach (var vraag in onderzoek.Definitie.Vragen)
            bits[vraag.Nummer] = bits[vraag.Nummer] == 0 ? Antwoordklassen.Zwijg(vraag) : bits[vraag.Nummer];
        return Antwoorden.Van(bits, rij.Plaats);
    }

    private void Drietallen(Bevindingen bevindingen)
    {
        var (ruimten, rijen) = (onderzoek.Ruimten, onderzoek.Rijen.Alle);
        for (var een = 0; een < ruimten.Count; een++)
        {
            for (var twee = een + 1; twee < ruimten.Count; twee++)
            {
                for (var drie = twee + 1; drie < ruimten.Count; drie++)
                {
                    foreach (var rij in rijen)
                    {
                        var antwoorden = rij.Met([.. ruimten[een].Keuze, .. ruimten[twee].Keuze, .. ruimten[drie].Keuze]);
                        bevindingen.Staten++;
                        Plantoetsen.Paginas(antwoorden, onderzoek.Loop(antwoorden), bevindingen);
                    }
                }
            }
        }
    }

    private void Alles(Bevindingen bevindingen)
    {
        foreach (var rij in onderzoek.Rijen.Alle)
            toetsen.Alle(onderzoek.Bezie(Ingevuld(new Rij([.. rij.Met([.. onderzoek.Ruimten.SelectMany(r => r.Keuze)]).Alle], rij.Plaats))), bevindingen);
    }
}
