using SocialeKaart.Bench.Catalogus;
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
    case ["zoeken", .. var maten]:
        return await ZoekMeting.Meet(Zaadkaart.Gewoon, maten);
    default:
        await Console.Error.WriteLineAsync(
            """
            Usage: dotnet run -c Release --project SocialeKaart.Bench -- VERB
              catalogus SEED-FOLDER           start-up and facets
              kwaliteit FILE [SEED-FOLDER]    how often a question file finds the right help
              zoeken [SIZE ...]               time and memory of searching, beside SQLite FTS5
            """);
        return 2;
}
