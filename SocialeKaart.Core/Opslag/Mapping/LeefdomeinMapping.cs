using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class LeefdomeinMapping : IEntityTypeConfiguration<Leefdomein>
{
    public void Configure(EntityTypeBuilder<Leefdomein> builder)
    {
        builder.ToTable("leefdomein");
        builder.ComplexProperty(l => l.En, en => en.ToJson());
    }
}
