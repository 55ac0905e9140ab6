namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Adds to a state, one by one, every answer that can be added to a question with several answers.</summary>
internal sealed class Erbijtoets(Onderzoek onderzoek, Toevoegtoets toevoegen)
{
    /// <summary>All additions to one state.</summary>
    public void Alle(Staat staat, Bevindingen bevindingen)
    {
        foreach (var vraag in staat.Situatie.Gevraagd.Where(v => v.Soort is Vraagsoort.Meer or Vraagsoort.Verhaal))
        {
            var samen = onderzoek.Klassen.Samen(vraag);
            var heeft = staat.Antwoorden.Bits(vraag.Nummer);
            var basis = heeft & samen.Aggregate(0UL, (som, o) => som | o);
            // Who was said to be there is not added to "not said": the first answer to a question about persons tells who there is at all.
            if (basis == 0 && (heeft != 0 && heeft != Antwoordklassen.Zwijg(vraag) || onderzoek.Definitie.Betekenissen[vraag.Nummer].GaatOverHuis || HeeftGewicht(vraag, heeft)))
                continue;
            foreach (var optie in samen.Where(o => (basis & o) == 0))
            {
                bevindingen.Plannen++;
                toevoegen.Vergelijk(staat, onderzoek.Bezie(staat.Antwoorden.Met(vraag.Nummer, basis | optie)), bevindingen);
            }
        }
    }

    // An answer "weet ik niet" that gives something of its own is given up by answering.
    private bool HeeftGewicht(Vraag vraag, ulong opties) => onderzoek.Klassen.Van(vraag).Any(k => !k.Niets && (k.Opties & opties) != 0);
}
