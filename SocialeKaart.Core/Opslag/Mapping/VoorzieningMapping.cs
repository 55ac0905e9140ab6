using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class VoorzieningMapping : IEntityTypeConfiguration<Voorziening>
{
    public void Configure(EntityTypeBuilder<Voorziening> builder)
    {
        builder.ToTable("voorziening");
        builder.HasIndex(v => v.Slug).IsUnique();
        builder.HasIndex(v => v.Wijziging);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(v => v.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Versies).WithOne().HasForeignKey(v => v.VoorzieningId).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(v => v.Controle, c => c.ToJson());
        builder.ComplexCollection(v => v.Bevestigingen, b => b.ToJson());
    }
}
