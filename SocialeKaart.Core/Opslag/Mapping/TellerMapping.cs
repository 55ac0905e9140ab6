using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class TellerMapping : IEntityTypeConfiguration<Teller>
{
    public void Configure(EntityTypeBuilder<Teller> builder)
    {
        builder.ToTable("teller");
        builder.HasKey(t => t.Naam);
    }
}
