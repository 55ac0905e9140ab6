using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class GemeenteMapping : IEntityTypeConfiguration<GemeenteRij>
{
    public void Configure(EntityTypeBuilder<GemeenteRij> builder)
    {
        builder.ToTable("gemeente");
        builder.HasKey(g => g.Code);
        builder.ComplexProperty(g => g.Inhoud, inhoud =>
        {
            inhoud.ToJson();
            inhoud.ComplexCollection(i => i.Kernen);
            inhoud.ComplexCollection(i => i.Schoolvakanties);
            inhoud.ComplexProperty(i => i.Kleuren);
            inhoud.ComplexProperty(i => i.Teksten);
        });
    }
}
