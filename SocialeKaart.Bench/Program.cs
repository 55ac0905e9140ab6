using SocialeKaart.Bench.Catalogus;

if (args is not ["catalogus", var map, ..])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project SocialeKaart.Bench -- catalogus SEED-FOLDER");
    return 2;
}

await CatalogusMeting.Meet(map);
return 0;
