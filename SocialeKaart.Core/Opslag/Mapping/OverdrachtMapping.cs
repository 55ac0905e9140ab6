using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class DossierMapping : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable("dossier");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Versie).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.Houder).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.Codemerk).IsUnique();
        builder.HasIndex(d => new { d.IsOpen, d.Termijn });
        builder.HasIndex(d => d.GezinsplanId);
    }
}

internal sealed class VerhaaldeelMapping : IEntityTypeConfiguration<Verhaaldeel>
{
    public void Configure(EntityTypeBuilder<Verhaaldeel> builder)
    {
        builder.ToTable("verhaaldeel");
        builder.HasKey(d => new { d.DossierId, d.Deel });
        builder.HasOne<Dossier>().WithMany().HasForeignKey(d => d.DossierId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class GezinsplanMapping : IEntityTypeConfiguration<Gezinsplan>
{
    public void Configure(EntityTypeBuilder<Gezinsplan> builder)
    {
        builder.ToTable("gezinsplan");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Versie).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.Regisseur).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.VastgelopenDoor).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DienstMapping : IEntityTypeConfiguration<Dienst>
{
    public void Configure(EntityTypeBuilder<Dienst> builder)
    {
        builder.ToTable("dienst");
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
    }
}
