using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class OnderwerpMapping : IEntityTypeConfiguration<Onderwerp>
{
    public void Configure(EntityTypeBuilder<Onderwerp> builder)
    {
        builder.ToTable("onderwerp");
        builder.ComplexProperty(o => o.En, en => en.ToJson());
        builder.HasOne<Leefdomein>().WithMany().HasForeignKey(o => o.Leefdomein).OnDelete(DeleteBehavior.Restrict);
    }
}
