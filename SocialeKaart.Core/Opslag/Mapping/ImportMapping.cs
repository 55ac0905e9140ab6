using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("import");
        builder.Property(i => i.Id).ValueGeneratedNever();
        // What is asked once is done once, however often it is tried.
        builder.HasIndex(i => i.OpdrachtId).IsUnique();
        builder.HasMany(i => i.Regels).WithOne().HasForeignKey(r => r.ImportId);
        builder.HasMany(i => i.Bestanden).WithOne().HasForeignKey(b => b.ImportId);
    }
}

internal sealed class ImportopdrachtMapping : IEntityTypeConfiguration<Importopdracht>
{
    public void Configure(EntityTypeBuilder<Importopdracht> builder)
    {
        builder.ToTable("import_opdracht");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasIndex(o => o.AangemaaktOp);
    }
}

internal sealed class ImportinhoudMapping : IEntityTypeConfiguration<Importinhoud>
{
    public void Configure(EntityTypeBuilder<Importinhoud> builder)
    {
        // By itself: a list of what was asked reads no megabytes.
        builder.ToTable("import_inhoud");
        builder.HasKey(i => i.OpdrachtId);
        builder.Property(i => i.OpdrachtId).ValueGeneratedNever();
        builder.HasOne<Importopdracht>().WithOne().HasForeignKey<Importinhoud>(i => i.OpdrachtId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ImportregelMapping : IEntityTypeConfiguration<Importregel>
{
    public void Configure(EntityTypeBuilder<Importregel> builder)
    {
        builder.ToTable("import_regel");
        builder.HasKey(r => new { r.ImportId, r.VoorzieningId });
    }
}

internal sealed class ImportbestandMapping : IEntityTypeConfiguration<Importbestand>
{
    public void Configure(EntityTypeBuilder<Importbestand> builder)
    {
        builder.ToTable("import_bestand");
        builder.HasKey(b => new { b.ImportId, b.Pad });
    }
}
