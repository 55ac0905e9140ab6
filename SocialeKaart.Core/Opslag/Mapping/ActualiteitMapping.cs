using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Websites;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class ControlerondeMapping : IEntityTypeConfiguration<Controleronde>
{
    public void Configure(EntityTypeBuilder<Controleronde> builder)
    {
        builder.ToTable("controleronde");
        builder.Property(r => r.Id).ValueGeneratedNever();
        // Of two processes that begin a round at once, one does.
        builder.HasIndex(r => new { r.VoorzieningId, r.Nummer }).IsUnique();
        builder.HasIndex(r => r.VoorzieningId, "IX_controleronde_open").IsUnique().HasFilter("\"AfgerondOp\" IS NULL");
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(r => r.VoorzieningId);
    }
}

internal sealed class ControlevraagMapping : IEntityTypeConfiguration<Controlevraag>
{
    public void Configure(EntityTypeBuilder<Controlevraag> builder)
    {
        builder.ToTable("controlevraag");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Ignore(v => v.Link);
        builder.HasIndex(v => new { v.RondeId, v.Nummer }).IsUnique();
        builder.HasOne<Controleronde>().WithMany().HasForeignKey(v => v.RondeId);
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(v => v.VoorzieningId);
    }
}

internal sealed class FoutsignaalMapping : IEntityTypeConfiguration<Foutsignaal>
{
    public void Configure(EntityTypeBuilder<Foutsignaal> builder)
    {
        builder.ToTable("foutsignaal");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.Sleutel).IsUnique();
        builder.HasIndex(s => s.AfgehandeldOp);
        builder.HasOne<Voorziening>().WithMany().HasForeignKey(s => s.VoorzieningId);
    }
}

internal sealed class WebsitecontroleMapping : IEntityTypeConfiguration<Websitecontrole>
{
    public void Configure(EntityTypeBuilder<Websitecontrole> builder)
    {
        builder.ToTable("websitecontrole");
        builder.HasKey(w => w.Adres);
        builder.HasIndex(w => w.VolgendeOp);
    }
}
