using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class HulplijnMapping : IEntityTypeConfiguration<Hulplijn>
{
    public void Configure(EntityTypeBuilder<Hulplijn> builder)
    {
        builder.ToTable("hulplijn");
        builder.ComplexProperty(h => h.Doelgroep, d =>
        {
            d.ToJson();
            d.Doelgroep();
        });
        builder.ComplexCollection(h => h.Tijden, t =>
        {
            t.ToJson();
            t.Openingstijd();
        });
        builder.ComplexProperty(h => h.En, en => en.ToJson());
    }
}
