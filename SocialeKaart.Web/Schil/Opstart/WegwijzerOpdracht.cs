using System.CommandLine;
using System.Diagnostics;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Wegwijzer.Bewijs;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>The verb <c>wegwijzer bewijs</c>: goes through all ways of the wegwijzer of a seed folder.</summary>
internal static class WegwijzerOpdracht
{
    /// <summary>The verb, for the command line.</summary>
    public static Command Maak()
    {
        var map = new Argument<string>("map") { Description = "De map met zaadbestanden.", DefaultValueFactory = _ => new Instellingen().Gemeente };
        var ruim = new Option<bool>("--ruim") { Description = "Te weinig aanbod is een waarschuwing, geen fout: voor een catalogus die in gebruik is." };
        var bewijs = new Command("bewijs", "Loopt alle wegen van de wegwijzer na en vertelt bij elke fout een kort verhaal. Verandert niets.") { map, ruim };
        bewijs.SetAction(uitvoer => Bewijs(new Paden(Paden.Publicatiemap ?? Directory.GetCurrentDirectory(), new Instellingen { Gemeente = uitvoer.GetRequiredValue(map) }).Gemeente, !uitvoer.GetValue(ruim)));
        return new Command("wegwijzer", "De vragen en adviezen van de wegwijzer.") { bewijs };
    }

    private static int Bewijs(string map, bool streng)
    {
        try
        {
            var zaad = ZaadMap.Lees(map);
            var klok = Stopwatch.StartNew();
            var uitslag = Bewijsvoering.Voer(
                zaad.Wegwijzer,
                Zaadbeeld.Van(zaad, toonVoorbeelden: true),
                Zaadbeeld.Van(zaad, toonVoorbeelden: false),
                DateTime.UtcNow,
                new Bereik { Streng = streng });
            foreach (var regel in Verslag(uitslag, klok.Elapsed))
                Console.WriteLine(regel);
            return uitslag.Geslaagd ? 0 : Opdrachten.Mislukt;
        }
        catch (BestandsfoutException fout)
        {
            Opdrachten.MeldFouten(fout);
            return Opdrachten.Mislukt;
        }
    }

    private static IEnumerable<string> Verslag(Bewijsuitslag uitslag, TimeSpan duur)
    {
        yield return $"Nagelopen: {uitslag.Staten:N0} situaties, {uitslag.Wegen:N0} wegen van begin tot eind, {uitslag.Plannen:N0} plannen, in {duur.TotalSeconds:N1} seconden.";
        foreach (var (eigenschap, aantal) in uitslag.Toetsen)
        {
            var fouten = uitslag.Overtredingen.Count(o => o.Eigenschap == eigenschap);
            yield return $"{(int)eigenschap,3}. {Eigenschappen.Naam(eigenschap)}: {aantal:N0} keer getoetst" + (fouten == 0 ? "" : ", KLOPT NIET");
        }

        yield return "Dat de lijnen voor nood en 'verlaat deze site' op elke pagina staan, toetst de browser.";
        yield return "Waar de verkorting op rust:";
        foreach (var grond in uitslag.Grond)
            yield return "  - " + grond;
        foreach (var waarschuwing in uitslag.Waarschuwingen)
            yield return "Let op: " + waarschuwing;
        foreach (var overtreding in uitslag.Overtredingen)
            yield return $"Fout ({(int)overtreding.Eigenschap}, {overtreding.Aantal:N0} keer): {overtreding.Verhaal}";
        yield return uitslag.Geslaagd ? "Alles klopt." : "Niet alles klopt.";
    }
}
