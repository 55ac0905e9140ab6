using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Websites;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Core.Overdracht.Bescherming;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Opslag;

/// <summary>The database of one municipality. One short context per operation, from an <c>IDbContextFactory</c>.</summary>
public sealed class KaartDb(DbContextOptions<KaartDb> options) : IdentityUserContext<Account, Guid>(options)
{
    // Without a key ring, as in a tool that only reads, audit lines are not linked; the next server that has one links them.
    private readonly ISleutelbescherming? bescherming =
        options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(ISleutelbescherming)) as ISleutelbescherming;

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

    public DbSet<Schrijfconcept> Schrijfconcepten => Set<Schrijfconcept>();

    public DbSet<Planning> Planningen => Set<Planning>();

    public DbSet<Vertrouwdeorganisatie> Vertrouwd => Set<Vertrouwdeorganisatie>();

    public DbSet<Wegwijzerbestand> Wegwijzerbestanden => Set<Wegwijzerbestand>();

    public DbSet<Import> Importen => Set<Import>();

    public DbSet<Bronkoppeling> Bronkoppelingen => Set<Bronkoppeling>();

    public DbSet<Importopdracht> Importopdrachten => Set<Importopdracht>();

    public DbSet<Importinhoud> Importinhouden => Set<Importinhoud>();

    public DbSet<Teller> Tellers => Set<Teller>();

    public DbSet<AuditRegel> Audit => Set<AuditRegel>();

    public DbSet<Auditkop> Auditkoppen => Set<Auditkop>();

    public DbSet<VoorzieningIntern> Intern => Set<VoorzieningIntern>();

    public DbSet<Praktijktip> Praktijktips => Set<Praktijktip>();

    public DbSet<Keuzelijst> Keuzelijsten => Set<Keuzelijst>();

    public DbSet<Signaal> Signalen => Set<Signaal>();

    public DbSet<Foutsignaal> Foutsignalen => Set<Foutsignaal>();

    public DbSet<Websitecontrole> Websitecontroles => Set<Websitecontrole>();

    public DbSet<Controleronde> Controlerondes => Set<Controleronde>();

    public DbSet<Controlevraag> Controlevragen => Set<Controlevraag>();

    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<Verhaaldeel> Verhaaldelen => Set<Verhaaldeel>();

    public DbSet<Gezinsplan> Gezinsplannen => Set<Gezinsplan>();

    public DbSet<Dienst> Diensten => Set<Dienst>();

    public DbSet<Sessie> Sessies => Set<Sessie>();

    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();

    public DbSet<Beheerdersvoordracht> Voordrachten => Set<Beheerdersvoordracht>();

    public DbSet<Taak> Taken => Set<Taak>();

    public DbSet<Uitbericht> Uitberichten => Set<Uitbericht>();

    public DbSet<GewistDossier> GewisteDossiers => Set<GewistDossier>();

    /// <summary>Saves; audit lines among it are linked to the chain in the same transaction.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        bescherming is not null && Auditketen.Nieuwe(this) is [var eerste, ..]
            ? BewaarMetKeten(bescherming, acceptAllChangesOnSuccess, eerste.Entity.Op, cancellationToken)
            : base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

    /// <summary>Saves what holds no audit line.</summary>
    /// <exception cref="InvalidOperationException">An audit line waits: only <see cref="SaveChangesAsync(bool, CancellationToken)"/> links it.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => Auditketen.Nieuwe(this).Count == 0
        ? base.SaveChanges(acceptAllChangesOnSuccess)
        : throw new InvalidOperationException("Audit lines are saved with SaveChangesAsync, which links them.");

    /// <summary>Links the audit lines of a database from before there was a chain; does nothing when there is one.</summary>
    /// <param name="nu">UTC.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task LegAuditketen(DateTime nu, CancellationToken stop)
    {
        if (bescherming is not null && await Audit.AnyAsync(stop) && !await Auditkoppen.AnyAsync(stop))
            await BewaarMetKeten(bescherming, acceptAlles: true, nu, stop);
    }

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

    private async Task<int> BewaarMetKeten(ISleutelbescherming bescherming, bool acceptAlles, DateTime nu, CancellationToken stop)
    {
        // Takes the write lock before the end of the chain is read; a use case that began a transaction holds it already.
        await using var eigen = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        var (nummer, keten) = await Auditketen.Leg(this, bescherming, nu, stop);
        var aantal = await base.SaveChangesAsync(acceptAlles, stop);
        await Auditketen.Verzegel(this, bescherming, nummer, keten, stop);
        if (eigen is not null)
            await eigen.CommitAsync(stop);
        return aantal;
    }
}
