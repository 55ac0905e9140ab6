namespace SocialeKaart.Core.Zoeken;

/// <summary>Turns a question into terms of the index: the words themselves, their forms, parts, synonyms and corrections.</summary>
internal sealed class Vraagontleder(Woordenboek boek, Synoniemen synoniemen, Spelling spelling, Trigrammen trigrammen)
{
    private const int MeesteWoorden = 40;

    /// <summary>Reads a question.</summary>
    /// <param name="tekst">As typed.</param>
    /// <param name="letterlijk">True corrects nothing.</param>
    public Vraag Ontleed(string tekst, bool letterlijk)
    {
        var alle = Woorden.VanVraag(tekst);
        var vraag = new Vraag();
        vraag.Woorden.AddRange(Synoniemen.Dragend(alle).Where(w => !Ontkenning.Is(w)).Take(MeesteWoorden));
        if (vraag.Woorden.Count == 0)
            vraag.Woorden.AddRange(alle.Take(MeesteWoorden));
        var woorden = vraag.Woorden;
        var begrippen = new Begrip[woorden.Count];
        var verklaard = new bool[woorden.Count];
        for (var i = 0; i < woorden.Count; i++)
        {
            // A word said twice is one word.
            if (woorden.IndexOf(woorden[i]) is var eerder && eerder < i)
            {
                begrippen[i] = begrippen[eerder];
                verklaard[i] = true;
                continue;
            }

            begrippen[i] = new Begrip(woorden[i], i, Stopwoorden.IsVaag(woorden[i]) ? Stopwoorden.VaagGewicht : 1);
            verklaard[i] = Vormen(begrippen[i], woorden[i], 1, Trefsoort.Exact);
        }

        Samen(alle, woorden, begrippen, verklaard);
        if (!letterlijk)
            Corrigeer(vraag, begrippen, verklaard);
        VoegSynoniemen(vraag, begrippen, verklaard);
        for (var i = 0; i < woorden.Count; i++)
        {
            if (begrippen[i].Woord == i)
                Ontbind(vraag, begrippen[i], verklaard, i);
        }

        if (verklaard.Contains(false) && !verklaard.Where((v, i) => v && !Stopwoorden.IsVaag(woorden[i])).Any())
            VoegLetters(vraag, begrippen, verklaard);
        vraag.Begrippen.AddRange(begrippen.Distinct().Where(b => b.Uitbreidingen.Count > 0));
        VoegOntkenning(vraag, alle);
        return vraag;
    }

    /// <summary>Adds a word with its inflections and the compounds it is part of; false when none is known.</summary>
    private bool Vormen(Begrip begrip, string woord, float factor, Trefsoort soort)
    {
        var bekend = false;
        if (boek.Nummer(woord) is >= 0 and var zelf)
        {
            begrip.Voeg(zelf, factor * Termgewicht.Exact, soort);
            bekend = true;
        }

        var stam = boek.Stamnummer(Stam.Van(woord));
        bekend |= stam >= 0;
        VoegStam(begrip, stam, factor * Termgewicht.Stam, soort == Trefsoort.Exact ? Trefsoort.Stam : soort);
        foreach (var vorm in Buiging.Stammen(woord))
        {
            var ander = boek.Stamnummer(vorm);
            bekend |= ander >= 0 && vorm.Length >= 4;
            VoegStam(begrip, ander, factor * Termgewicht.Vorm, soort == Trefsoort.Exact ? Trefsoort.Vorm : soort);
        }

        if (woord.Length >= 5)
        {
            foreach (var langer in boek.MetBegin(woord))
                begrip.Voeg(langer, factor * Termgewicht.Begin, soort == Trefsoort.Exact ? Trefsoort.Deel : soort);
        }

        return bekend;
    }

    private void VoegStam(Begrip begrip, int stam, float gewicht, Trefsoort soort)
    {
        if (stam < 0)
            return;
        foreach (var term in boek.MetStam(stam))
            begrip.Voeg(term, gewicht, soort);
        // Letters such as those of "tv" stand in many words that have nothing to do with it.
        foreach (var term in boek.MetStam(stam))
        {
            if (boek.Woord(term).Length < 3)
                return;
        }

        foreach (var samenstelling in boek.MetDeel(stam))
            begrip.Voeg(samenstelling, gewicht * Termgewicht.Deel, soort is Trefsoort.Exact or Trefsoort.Stam or Trefsoort.Vorm ? Trefsoort.Deel : soort);
    }

    /// <summary>"geld problemen" is "geldproblemen": words that stand side by side are tried as one.</summary>
    private void Samen(IReadOnlyList<string> alle, List<string> woorden, Begrip[] begrippen, bool[] verklaard)
    {
        for (var i = 0; i + 1 < alle.Count; i++)
        {
            for (var lengte = 2; lengte <= 3 && i + lengte <= alle.Count; lengte++)
            {
                foreach (var samen in Samengevoegd(alle, i, lengte))
                {
                    var stam = boek.Stamnummer(Stam.Van(samen));
                    if (stam < 0)
                        continue;
                    for (var k = i; k < i + lengte; k++)
                    {
                        var plek = woorden.IndexOf(alle[k]);
                        if (plek < 0)
                            continue;
                        foreach (var term in boek.MetStam(stam))
                            begrippen[plek].Voeg(term, Termgewicht.Stam, Trefsoort.Deel);
                        verklaard[plek] = true;
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Samengevoegd(IReadOnlyList<string> alle, int begin, int lengte)
    {
        if (lengte == 3)
            return [alle[begin] + alle[begin + 1] + alle[begin + 2]];
        return [alle[begin] + alle[begin + 1], alle[begin] + "s" + alle[begin + 1], alle[begin] + "en" + alle[begin + 1], alle[begin] + "e" + alle[begin + 1]];
    }

    private void Corrigeer(Vraag vraag, Begrip[] begrippen, bool[] verklaard)
    {
        var woorden = vraag.Woorden;
        for (var i = 0; i < woorden.Count; i++)
        {
            if (verklaard[i])
                continue;
            var vast = boek.Samenstelling.Delen(woorden[i]).Count > 0;
            var voorstellen = spelling.Voorstellen(woorden[i]);
            if (vast && (voorstellen.Count == 0 || voorstellen[0].Kosten > 0.5f))
                continue;
            if (voorstellen.Count > 0)
            {
                verklaard[i] = true;
                // Nobody writes the word as it was typed, so no document meets it in full: beside the other words it must not count for less.
                begrippen[i].Gewicht *= Termgewicht.VoorOnbekend;
                vraag.Correcties.Add(new Correctie(woorden[i], boek.Woord(voorstellen[0].Woord)));
                foreach (var (woord, kosten) in voorstellen)
                    Vormen(begrippen[i], boek.Woord(woord), kosten <= 1 ? Termgewicht.Slip : Termgewicht.TweeSlips, Trefsoort.Correctie);
                continue;
            }

            // "voetsel bank": only together does it look like a word.
            for (var j = Math.Max(0, i - 1); j <= i && j + 1 < woorden.Count; j++)
            {
                foreach (var (woord, kosten) in spelling.Voorstellen(woorden[j] + woorden[j + 1]).Take(1))
                {
                    vraag.Correcties.Add(new Correctie($"{woorden[j]} {woorden[j + 1]}", boek.Woord(woord)));
                    foreach (var plek in (int[])[j, j + 1])
                    {
                        verklaard[plek] = true;
                        Vormen(begrippen[plek], boek.Woord(woord), kosten <= 1 ? Termgewicht.Slip : Termgewicht.TweeSlips, Trefsoort.Correctie);
                    }
                }
            }
        }
    }

    private void VoegSynoniemen(Vraag vraag, Begrip[] begrippen, bool[] verklaard)
    {
        var stammen = vraag.Woorden.Select(Stamnummer).ToArray();
        for (var i = 0; i < stammen.Length; i++)
        {
            if (stammen[i] < 0)
                continue;
            foreach (var (lengte, leden) in synoniemen.Op(stammen, i))
            {
                foreach (var lid in leden)
                {
                    var gewicht = Termgewicht.Synoniem / (lid.Length > 1 ? lid.Length : 1);
                    for (var k = i; k < i + lengte; k++)
                    {
                        foreach (var stam in lid)
                            VoegStam(begrippen[k], stam, gewicht, Trefsoort.Synoniem);
                        verklaard[k] = true;
                    }
                }
            }
        }

        int Stamnummer(string woord)
        {
            if (boek.Stamnummer(Stam.Van(woord)) is >= 0 and var stam)
                return stam;
            foreach (var vorm in Buiging.Stammen(woord))
            {
                if (boek.Stamnummer(vorm) is >= 0 and var ander)
                    return ander;
            }

            var beter = vraag.Correcties.Find(c => c.Van == woord);
            return beter is null ? -1 : boek.Stamnummer(Stam.Van(beter.Naar));
        }
    }

    /// <summary>Looks for the parts of a compound on their own.</summary>
    private void Ontbind(Vraag vraag, Begrip begrip, bool[] verklaard, int plek)
    {
        var delen = boek.Samenstelling.Delen(begrip.Vraagwoord);
        if (delen.Count == 0 && !verklaard[plek] && boek.Samenstelling.Kern(begrip.Vraagwoord) is >= 0 and var kern)
            delen = [kern];
        foreach (var stam in delen)
        {
            var deel = new Begrip(begrip.Vraagwoord, plek, begrip.Gewicht * Termgewicht.DeelVanVraag);
            VoegStam(deel, stam, 1, Trefsoort.Deel);
            foreach (var (_, leden) in synoniemen.Op([stam], 0))
            {
                foreach (var lid in leden.Where(l => l.Length == 1))
                    VoegStam(deel, lid[0], Termgewicht.Synoniem, Trefsoort.Synoniem);
            }

            vraag.Begrippen.Add(deel);
            verklaard[plek] = true;
        }
    }

    private void VoegLetters(Vraag vraag, Begrip[] begrippen, bool[] verklaard)
    {
        for (var i = 0; i < begrippen.Length; i++)
        {
            if (verklaard[i])
                continue;
            foreach (var (woord, gelijkenis) in trigrammen.Gelijkend(begrippen[i].Vraagwoord))
                begrippen[i].Voeg(woord, Termgewicht.Letters * gelijkenis, Trefsoort.Letters);
        }

        vraag.AlleenLetters = true;
    }

    private void VoegOntkenning(Vraag vraag, IReadOnlyList<string> alle)
    {
        foreach (var term in Ontkenning.In(alle).Distinct().Take(MeesteWoorden))
        {
            if (boek.Nummer(term) is not (>= 0 and var nummer))
                continue;
            var begrip = new Begrip(term, -1, Termgewicht.Ontkenning);
            begrip.Voeg(nummer, 1, Trefsoort.Exact);
            vraag.Begrippen.Add(begrip);
        }
    }
}
