using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRegel>
{
    public void Configure(EntityTypeBuilder<AuditRegel> builder) => builder.ToTable("audit");
}
