using SocialeKaart.Bench.Catalogus;
using SocialeKaart.Bench.Gesprek;
using SocialeKaart.Bench.Levend;
using SocialeKaart.Bench.Rooster;
using SocialeKaart.Bench.Schrijven;
using SocialeKaart.Bench.Uitwisseling;
using SocialeKaart.Bench.Wegwijzer;
using SocialeKaart.Bench.Zoeken;

switch (args)
{
    case ["catalogus", var map]:
        await CatalogusMeting.Meet(map);
        return 0;
    case ["kwaliteit", var bestand]:
        return await KwaliteitMeting.Meet(bestand, Zaadkaart.Gewoon);
    case ["kwaliteit", var bestand, var map]:
        return await KwaliteitMeting.Meet(bestand, map);
    case ["verhaal", var bestand]:
        return await VerhaalMeting.Meet(bestand, toon: false);
    case ["verhaal", var bestand, "toon"]:
        return await VerhaalMeting.Meet(bestand, toon: true);
    case ["zoeken", .. var maten]:
        return await ZoekMeting.Meet(Zaadkaart.Gewoon, maten);
    case ["levend", .. var maten]:
        return await LevendMeting.Meet(maten);
    case ["levend-schrijver", var database]:
        return await Schrijver.Proces(database);
    case ["circuits", .. var aantal]:
        return await CircuitMeting.Meet(aantal);
    case ["import", .. var rijen]:
        await ImportMeting.Meet(rijen);
        return 0;
    case ["goedkeuren", .. var maten]:
        await GoedkeurMeting.Meet(maten);
        return 0;
    case ["rooster", .. var maat]:
        await RoosterMeting.Meet(maat);
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            """
            Usage: dotnet run -c Release --project SocialeKaart.Bench -- VERB
              catalogus SEED-FOLDER           start-up and facets
              kwaliteit FILE [SEED-FOLDER]    how often a question file finds the right help
              verhaal FILE [toon]             how well stories in own words are recognised; toon tells what was missed
              zoeken [SIZE ...]               time and memory of searching, beside SQLite FTS5
              levend [SIZE]                   how soon edits of two processes are found, and what readers notice
              import [ROWS]                   taking a large table into a catalogue in use, and undoing it
              goedkeuren [SIZE]               from approving an edit to the changed page and search of a server
              rooster [SIZE]                  questions of the redactie's grid, and looking for duplicates
              circuits [NUMBER]               memory of the server with open gesprekken, and how fast an edit is
            """);
        return 2;
}
