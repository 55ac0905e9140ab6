using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class GrenzenMapping : IEntityTypeConfiguration<GrenzenRij>
{
    public void Configure(EntityTypeBuilder<GrenzenRij> builder)
    {
        builder.ToTable("grenzen");
        builder.HasKey(g => g.Code);
        builder.ComplexProperty(g => g.Inhoud, inhoud =>
        {
            inhoud.ToJson();
            inhoud.ComplexCollection(i => i.Grenzen);
        });
    }
}
