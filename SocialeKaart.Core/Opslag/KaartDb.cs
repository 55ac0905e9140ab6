using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Opslag;

/// <summary>The database of one municipality. One short context per operation, from an <c>IDbContextFactory</c>.</summary>
public sealed class KaartDb(DbContextOptions<KaartDb> options) : IdentityUserContext<Account, Guid>(options)
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

    public DbSet<VoorzieningIntern> Intern => Set<VoorzieningIntern>();

    public DbSet<Praktijktip> Praktijktips => Set<Praktijktip>();

    public DbSet<Keuzelijst> Keuzelijsten => Set<Keuzelijst>();

    public DbSet<Signaal> Signalen => Set<Signaal>();

    public DbSet<Sessie> Sessies => Set<Sessie>();

    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();

    public DbSet<Beheerdersvoordracht> Voordrachten => Set<Beheerdersvoordracht>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(KaartDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite keeps no Kind: every instant is UTC, and is read back as such in this one place.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        // Enums are stored by name: readable in the file, and safe against reordering.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
