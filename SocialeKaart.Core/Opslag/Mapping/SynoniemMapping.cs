using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class SynoniemMapping : IEntityTypeConfiguration<Synoniemgroep>
{
    public void Configure(EntityTypeBuilder<Synoniemgroep> builder)
    {
        builder.ToTable("synoniem");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}
