namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// One leefdomein by itself: every set of answers to its largest question with every combination of its other answers; each combination
/// with another row of answers to the questions for everyone, so that every row is used.
/// </summary>
internal sealed class Leefdomeinverkenning(Onderzoek onderzoek, Leefdomeinruimte ruimte, Plantoetsen toetsen, Toevoegtoets toevoegen)
{
    private const int PerTaak = 12;

    /// <summary>The work in parts that stand by themselves.</summary>
    public IEnumerable<Action<Bevindingen>> Taken()
    {
        var buiten = ruimte.Buiten();
        var rijen = onderzoek.Rijen.Alle;
        var binnen = ruimte.Binnen is { } vraag ? onderzoek.Klassen.Samen(vraag) : [];
        var alleen = ruimte.Binnen is null ? [0] : onderzoek.Klassen.Van(ruimte.Binnen).Where(k => k.Alleen).Select(k => k.Bit).ToList();
        var aantal = Math.Max(buiten.Count, rijen.Count);
        for (var begin = 0; begin < aantal; begin += PerTaak)
        {
            var (van, tot) = (begin, Math.Min(aantal, begin + PerTaak));
            yield return bevindingen =>
            {
                for (var i = van; i < tot; i++)
                    Verzamelingen(rijen[i % rijen.Count], buiten[i % buiten.Count], binnen, alleen, bevindingen);
            };
        }
    }

    private void Verzamelingen(Rij rij, (int Vraag, ulong Opties)[] buiten, IReadOnlyList<ulong> binnen, List<ulong> alleen, Bevindingen bevindingen)
    {
        foreach (var opties in alleen)
            Bezie(opties);
        if (binnen.Count == 0)
            return;
        // By set, from small to large: every set is compared with those that have one answer less.
        var eerder = new Staat[1 << binnen.Count];
        for (var keuze = 1; keuze < eerder.Length; keuze++)
        {
            var opties = 0UL;
            for (var i = 0; i < binnen.Count; i++)
                opties |= (keuze & (1 << i)) != 0 ? binnen[i] : 0;
            var staat = eerder[keuze] = Bezie(opties);
            for (var i = 0; i < binnen.Count; i++)
            {
                var minder = keuze & ~(1 << i);
                if (minder != keuze && minder != 0)
                    toevoegen.Vergelijk(eerder[minder], staat, bevindingen);
            }
        }

        Staat Bezie(ulong opties)
        {
            var staat = onderzoek.Bezie(ruimte.Binnen is { } vraag ? rij.Met([.. buiten, (vraag.Nummer, opties)]) : rij.Met(buiten));
            toetsen.Alle(staat, bevindingen);
            return staat;
        }
    }
}
