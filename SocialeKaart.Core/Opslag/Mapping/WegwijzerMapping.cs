using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class WegwijzerMapping : IEntityTypeConfiguration<Wegwijzerbestand>
{
    public void Configure(EntityTypeBuilder<Wegwijzerbestand> builder)
    {
        builder.ToTable("wegwijzerbestand");
        builder.HasKey(b => b.Naam);
    }
}
