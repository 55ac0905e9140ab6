using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SocialeKaart.Core.Opslag.Mapping;

/// <summary>
/// The triggers that refuse to change or delete a line stand in migration <c>Bescherming</c>. A migration that makes EF rebuild this table drops
/// them, and has to make them again; a test looks for them after all migrations.
/// </summary>
internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRegel>
{
    public void Configure(EntityTypeBuilder<AuditRegel> builder)
    {
        builder.ToTable("audit");
        builder.Property(r => r.Uitkomst).HasDefaultValue(AuditRegel.Gelukt);
    }
}

internal sealed class AuditkopMapping : IEntityTypeConfiguration<Auditkop>
{
    public void Configure(EntityTypeBuilder<Auditkop> builder)
    {
        builder.ToTable("auditkop");
        builder.Property(k => k.Id).ValueGeneratedNever();
    }
}
