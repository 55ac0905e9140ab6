using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class VoorzieningInternMapping : IEntityTypeConfiguration<VoorzieningIntern>
{
    public void Configure(EntityTypeBuilder<VoorzieningIntern> builder)
    {
        builder.ToTable("voorziening_intern");
        builder.HasKey(i => i.VoorzieningId);
        builder.HasOne<Voorziening>().WithOne().HasForeignKey<VoorzieningIntern>(i => i.VoorzieningId);
    }
}

internal sealed class PraktijktipMapping : IEntityTypeConfiguration<Praktijktip>
{
    public void Configure(EntityTypeBuilder<Praktijktip> builder)
    {
        builder.ToTable("praktijktip");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(t => t.VoorzieningId);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.Door).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KeuzelijstMapping : IEntityTypeConfiguration<Keuzelijst>
{
    public void Configure(EntityTypeBuilder<Keuzelijst> builder)
    {
        builder.ToTable("keuzelijst");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
    }
}

internal sealed class SignaalMapping : IEntityTypeConfiguration<Signaal>
{
    public void Configure(EntityTypeBuilder<Signaal> builder)
    {
        builder.ToTable("signaal");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}
