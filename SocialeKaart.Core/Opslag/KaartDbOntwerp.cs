using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace SocialeKaart.Core.Opslag;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the application.</summary>
internal sealed class KaartDbOntwerp : IDesignTimeDbContextFactory<KaartDb>
{
    public KaartDb CreateDbContext(string[] args)
    {
        var opties = new DbContextOptionsBuilder<KaartDb>();
        Opslagregistratie.Gebruik(opties, "ontwerp.db");
        opties.UseApplicationServiceProvider(new ServiceCollection().Configure<IdentityOptions>(Opslagregistratie.MetPasskeys).BuildServiceProvider());
        return new KaartDb(opties.Options);
    }
}
