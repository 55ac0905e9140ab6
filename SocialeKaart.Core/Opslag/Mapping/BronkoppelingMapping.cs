using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Hsds;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class BronkoppelingMapping : IEntityTypeConfiguration<Bronkoppeling>
{
    public void Configure(EntityTypeBuilder<Bronkoppeling> builder)
    {
        builder.ToTable("bronkoppeling");
        builder.HasKey(b => new { b.Server, b.BronId });
        builder.HasIndex(b => b.VoorzieningId);
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(b => b.VoorzieningId);
    }
}
