using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Opslag;

/// <summary>The database of one municipality. One short context per operation, from an <c>IDbContextFactory</c>.</summary>
public sealed class KaartDb(DbContextOptions<KaartDb> options) : DbContext(options)
{
    public DbSet<GemeenteRij> Gemeenten => Set<GemeenteRij>();

    public DbSet<Wijk> Wijken => Set<Wijk>();

    public DbSet<Postcodegebied> Postcodes => Set<Postcodegebied>();

    public DbSet<GrenzenRij> Grenzen => Set<GrenzenRij>();

    public DbSet<Leefdomein> Leefdomeinen => Set<Leefdomein>();

    public DbSet<Onderwerp> Onderwerpen => Set<Onderwerp>();

    public DbSet<Synoniemgroep> Synoniemen => Set<Synoniemgroep>();

    public DbSet<Hulplijn> Hulplijnen => Set<Hulplijn>();

    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    public DbSet<Voorziening> Voorzieningen => Set<Voorziening>();

    public DbSet<VoorzieningVersie> Versies => Set<VoorzieningVersie>();

    public DbSet<Wegwijzerbestand> Wegwijzerbestanden => Set<Wegwijzerbestand>();

    public DbSet<Teller> Tellers => Set<Teller>();

    public DbSet<AuditRegel> Audit => Set<AuditRegel>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(KaartDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite keeps no Kind: every instant is UTC, and is read back as such in this one place.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        // Enums are stored by name: readable in the file, and safe against reordering.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
