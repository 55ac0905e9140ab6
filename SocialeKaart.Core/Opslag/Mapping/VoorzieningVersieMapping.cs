using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class VoorzieningVersieMapping : IEntityTypeConfiguration<VoorzieningVersie>
{
    public void Configure(EntityTypeBuilder<VoorzieningVersie> builder)
    {
        builder.ToTable("voorziening_versie");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => new { v.VoorzieningId, v.Nummer }).IsUnique();
        builder.HasIndex(v => v.VoorzieningId, "IX_voorziening_versie_gepubliceerd").IsUnique().HasFilter("\"Status\" = 'Gepubliceerd'");
        builder.PrimitiveCollection(v => v.Gewisseld);
        builder.ComplexProperty(v => v.Bronverklaring, b => b.ToJson());
        // What waits is asked often, and there is never much of it.
        builder.HasIndex(v => new { v.Status, v.VoorzieningId });
        builder.ComplexProperty(v => v.Inhoud, inhoud =>
        {
            inhoud.ToJson();
            inhoud.ComplexProperty(i => i.Besluit, b => b.PrimitiveCollection(x => x.Door).ElementType(e => e.HasConversion<string>()));
            inhoud.ComplexProperty(i => i.Doelgroep, d => d.Doelgroep());
            inhoud.ComplexProperty(i => i.Kosten);
            inhoud.ComplexProperty(i => i.Aanmelden);
            inhoud.ComplexProperty(i => i.Contact);
            inhoud.ComplexProperty(i => i.Capaciteit);
            inhoud.ComplexCollection(i => i.Locaties);
            inhoud.ComplexCollection(i => i.Tijden, t => t.Openingstijd());
            inhoud.PrimitiveCollection(i => i.Toegankelijkheid).ElementType(e => e.HasConversion<string>());
        });
    }
}
