namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Changing an answer and changing it back gives the same plan, whatever was answered meanwhile; the order of answering makes no difference.</summary>
internal sealed class Terugtoets(Onderzoek onderzoek)
{
    /// <summary>Every other answer to every question of a state, and back.</summary>
    public void Alle(Staat staat, Bevindingen bevindingen)
    {
        Volgorde(staat, bevindingen);
        foreach (var vraag in staat.Situatie.Gevraagd.Where(v => v.Soort != Vraagsoort.Plaats))
        {
            foreach (var ander in onderzoek.Klassen.Enkele(vraag).Where(o => o != staat.Antwoorden.Bits(vraag.Nummer)))
                HeenEnTerug(staat, vraag, ander, bevindingen);
        }
    }

    private void HeenEnTerug(Staat staat, Vraag vraag, ulong ander, Bevindingen bevindingen)
    {
        var heen = Afgemaakt(staat, staat.Antwoorden.Met(vraag.Nummer, ander));
        var daar = onderzoek.Bezie(heen);
        bevindingen.Eis(Eigenschap.Terug, Zelfde(daar.Plan, onderzoek.Bezie(daar.Situatie.Geldig).Plan), "antwoorden op vragen die niet meer gesteld worden, tellen toch mee", heen);
        var terug = heen.Met(vraag.Nummer, staat.Antwoorden.Bits(vraag.Nummer));
        bevindingen.Eis(Eigenschap.Terug, Zelfde(staat.Plan, onderzoek.Bezie(terug).Plan), $"na {vraag.Id} veranderen en terug is het plan anders", staat.Antwoorden);
    }

    private void Volgorde(Staat staat, Bevindingen bevindingen)
    {
        var antwoorden = Antwoorden.Leeg(onderzoek.Definitie).MetPlaats(staat.Antwoorden.Plaats);
        foreach (var vraag in onderzoek.Definitie.Vragen.Reverse())
        {
            antwoorden = antwoorden.Met(vraag.Nummer, staat.Antwoorden.Bits(vraag.Nummer));
            onderzoek.Loop(antwoorden);
        }

        bevindingen.Eis(Eigenschap.Terug, Zelfde(staat.Plan, onderzoek.Bezie(antwoorden).Plan), "andersom antwoorden geeft een ander plan", staat.Antwoorden);
    }

    // Answers the questions that only come up by the change, with something that says something, to leave a trace.
    private Antwoorden Afgemaakt(Staat van, Antwoorden antwoorden)
    {
        for (var keer = 0; keer < 4; keer++)
        {
            var situatie = onderzoek.Loop(antwoorden);
            var open = situatie.Gevraagd.Where(v => !situatie.Geldig.Heeft(v.Nummer) && !van.Situatie.Gevraagd.Contains(v)).ToList();
            if (open.Count == 0)
                break;
            foreach (var vraag in open)
                antwoorden = antwoorden.Met(vraag.Nummer, onderzoek.Klassen.Van(vraag)[0].Bit);
        }

        return antwoorden;
    }

    private static bool Zelfde(Plan een, Plan ander) => Planvergelijking.Gelijk(een, ander);
}
