namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// The representative states for checks that try many changes of each state: every single answer of every leefdomein and road, silent on
/// everything else and with a row of answers to the questions for everyone; and what anyone can answer without a leefdomein.
/// </summary>
internal static class Proefstaten
{
    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<Antwoorden> Alle(Onderzoek onderzoek, Routeverkenning routes)
    {
        var rijen = onderzoek.Rijen.Alle;
        var staten = new List<Antwoorden> { Antwoorden.Leeg(onderzoek.Definitie), rijen[0].Met([]) };
        staten.AddRange(routes.Enkele());
        foreach (var enkel in onderzoek.Ruimten.SelectMany(r => r.Enkele()))
        {
            staten.Add(rijen[0].Met(enkel));
            staten.Add(rijen[staten.Count * 7 % rijen.Count].Met(enkel));
        }

        return staten;
    }

    /// <summary>Every single answer to every question for everyone, with each leefdomein: the simplest in which these show together.</summary>
    public static IEnumerable<Antwoorden> Eenvoudig(Onderzoek onderzoek) =>
        from ruimte in onderzoek.Ruimten
        from vraag in onderzoek.Rijen.Vragen
        where vraag.Soort != Vraagsoort.Plaats
        from klasse in onderzoek.Klassen.Van(vraag)
        where (klasse.Opties & onderzoek.Definitie.Betekenissen[vraag.Nummer].Route) == 0
        select onderzoek.Rijen.Alle[0].Met(ruimte.Enkele()[0]).Met(vraag.Nummer, klasse.Bit);
}
