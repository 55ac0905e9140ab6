using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Opslag.Mapping;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("account");
        builder.Property(a => a.Naam).HasMaxLength(Account.LangsteNaam);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(a => a.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Rollen).WithOne().HasForeignKey(r => r.AccountId);
        builder.HasIndex(a => a.NormalizedEmail).IsUnique();
    }
}

internal sealed class AccountrolMapping : IEntityTypeConfiguration<Accountrol>
{
    public void Configure(EntityTypeBuilder<Accountrol> builder)
    {
        builder.ToTable("accountrol");
        builder.HasKey(r => new { r.AccountId, r.Rol });
    }
}

internal sealed class SessieMapping : IEntityTypeConfiguration<Sessie>
{
    public void Configure(EntityTypeBuilder<Sessie> builder)
    {
        builder.ToTable("sessie");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }
}

internal sealed class UitnodigingMapping : IEntityTypeConfiguration<Uitnodiging>
{
    public void Configure(EntityTypeBuilder<Uitnodiging> builder)
    {
        builder.ToTable("uitnodiging");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.HasIndex(u => u.Sleutelmerk).IsUnique();
        builder.PrimitiveCollection(u => u.Rollen).ElementType(e => e.HasConversion<string>());
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(u => u.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BeheerdersvoordrachtMapping : IEntityTypeConfiguration<Beheerdersvoordracht>
{
    public void Configure(EntityTypeBuilder<Beheerdersvoordracht> builder)
    {
        builder.ToTable("beheerdersvoordracht");
        builder.HasKey(v => v.AccountId);
        builder.HasOne<Account>().WithOne().HasForeignKey<Beheerdersvoordracht>(v => v.AccountId);
    }
}

// Identity's own tables, in the style of the others.
internal sealed class AccountclaimMapping : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("accountclaim");
}

internal sealed class AccountinlogMapping : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("accountinlog");
}

internal sealed class AccountgeheimMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("accountgeheim");
}

internal sealed class AccountpasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder) => builder.ToTable("accountpasskey");
}
