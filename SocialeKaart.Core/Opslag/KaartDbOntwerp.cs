using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SocialeKaart.Core.Opslag;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the application.</summary>
internal sealed class KaartDbOntwerp : IDesignTimeDbContextFactory<KaartDb>
{
    public KaartDb CreateDbContext(string[] args)
    {
        var opties = new DbContextOptionsBuilder<KaartDb>();
        Opslagregistratie.Gebruik(opties, "ontwerp.db");
        return new KaartDb(opties.Options);
    }
}
