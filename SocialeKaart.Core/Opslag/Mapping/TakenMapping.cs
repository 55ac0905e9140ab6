using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class TaakMapping : IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Taak> builder)
    {
        builder.ToTable("taak");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.Sleutel).IsUnique();
        builder.HasIndex(t => t.RijpOp);
    }
}

internal sealed class UitberichtMapping : IEntityTypeConfiguration<Uitbericht>
{
    public void Configure(EntityTypeBuilder<Uitbericht> builder)
    {
        builder.ToTable("uitbericht");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.HasIndex(u => u.Sleutel).IsUnique();
        builder.ComplexProperty(u => u.Over, o => o.ToJson());
        // The work goes when it is done; the message stays, so that it is not made twice.
        builder.HasOne(u => u.Taak).WithOne().HasForeignKey<Uitbericht>(u => u.TaakId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Account>().WithMany().HasForeignKey(u => u.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
