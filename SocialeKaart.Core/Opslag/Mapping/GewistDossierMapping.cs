using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class GewistDossierMapping : IEntityTypeConfiguration<GewistDossier>
{
    public void Configure(EntityTypeBuilder<GewistDossier> builder)
    {
        builder.ToTable(GewistDossier.Tabel);
        builder.Property(g => g.Id).ValueGeneratedNever();
    }
}
