using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class SchrijfconceptMapping : IEntityTypeConfiguration<Schrijfconcept>
{
    public void Configure(EntityTypeBuilder<Schrijfconcept> builder)
    {
        builder.ToTable("schrijfconcept");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.AccountId, c.VoorzieningId }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(c => c.VoorzieningId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PlanningMapping : IEntityTypeConfiguration<Planning>
{
    public void Configure(EntityTypeBuilder<Planning> builder)
    {
        builder.ToTable("planning");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.VoorzieningId, p.Soort }).IsUnique();
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(p => p.VoorzieningId);
        builder.HasOne<VoorzieningVersie>().WithMany().HasForeignKey(p => p.VersieId);
    }
}

internal sealed class VertrouwdeorganisatieMapping : IEntityTypeConfiguration<Vertrouwdeorganisatie>
{
    public void Configure(EntityTypeBuilder<Vertrouwdeorganisatie> builder)
    {
        builder.ToTable("vertrouwde_organisatie");
        builder.HasKey(v => v.OrganisatieId);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(v => v.OrganisatieId).OnDelete(DeleteBehavior.Cascade);
    }
}
