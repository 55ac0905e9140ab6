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
        builder.HasMany(i => i.Regels).WithOne().HasForeignKey(r => r.ImportId);
        builder.HasMany(i => i.Bestanden).WithOne().HasForeignKey(b => b.ImportId);
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
