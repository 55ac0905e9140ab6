using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class WijkMapping : IEntityTypeConfiguration<Wijk>
{
    public void Configure(EntityTypeBuilder<Wijk> builder) => builder.ToTable("wijk");
}

internal sealed class PostcodeMapping : IEntityTypeConfiguration<Postcodegebied>
{
    public void Configure(EntityTypeBuilder<Postcodegebied> builder)
    {
        builder.ToTable("postcode");
        builder.HasKey(p => p.Postcode);
    }
}
