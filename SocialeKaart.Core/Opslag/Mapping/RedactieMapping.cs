using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class GeenDubbelMapping : IEntityTypeConfiguration<GeenDubbel>
{
    public void Configure(EntityTypeBuilder<GeenDubbel> builder)
    {
        builder.ToTable("geen_dubbel");
        builder.HasKey(g => new { g.Een, g.Ander });
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(g => g.Een);
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(g => g.Ander);
    }
}

internal sealed class SamenvoegingMapping : IEntityTypeConfiguration<Samenvoeging>
{
    public void Configure(EntityTypeBuilder<Samenvoeging> builder)
    {
        builder.ToTable("samenvoeging");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(s => s.Blijft).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(s => s.Gaat).OnDelete(DeleteBehavior.Restrict);
    }
}
