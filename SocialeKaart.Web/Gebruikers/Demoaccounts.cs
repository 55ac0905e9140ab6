using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>One account for each role, to try the product with in Development: signed in with one click, without a secret.</summary>
public sealed class Demoaccounts(IDbContextFactory<KaartDb> dbFactory, IWebHostEnvironment omgeving, ILookupNormalizer normaal, TimeProvider tijd)
{
    // Fictitious people, of organisaties that the shipped municipality has.
    private static readonly (Rol Rol, string Naam, string Organisatie)[] Mensen =
    [
        (Rol.Toeleider, "Tessa Vos", "surplus"),
        (Rol.Ontvanger, "Omar Bakker", "surplus"),
        (Rol.Frontoffice, "Floor de Wit", "gemeente-oosterhout"),
        (Rol.Procesregisseur, "Pim Jansen", "gemeente-oosterhout"),
        (Rol.Redacteur, "Roos Mulder", "gemeente-oosterhout"),
        (Rol.Aanbieder, "Amina Smit", "theek-5"),
        (Rol.Beheerder, "Bas Kuipers", "gemeente-oosterhout"),
    ];

    /// <summary>Whether they may be used here.</summary>
    public bool Toegestaan => omgeving.IsDevelopment();

    /// <summary>Makes those that are missing.</summary>
    public async Task Maak(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var organisaties = await db.Organisaties.OrderBy(o => o.Volgorde).ToDictionaryAsync(o => o.Slug, o => o.Id, stop);
        var bestaand = await db.Users.Where(a => a.IsDemo).Select(a => a.Naam).ToListAsync(stop);
        foreach (var (rol, naam, organisatie) in Mensen.Where(m => !bestaand.Contains(m.Naam)))
        {
            var mail = $"{rol.ToString().ToLowerInvariant()}@demo.invalid";
            db.Add(new Account
            {
                Id = Guid.NewGuid(), Naam = naam, IsDemo = true, GemaaktOp = tijd.GetUtcNow().UtcDateTime, SecurityStamp = Geheim.Nieuw(),
                OrganisatieId = organisaties.TryGetValue(organisatie, out var id) ? id : organisaties.Values.First(),
                UserName = mail, NormalizedUserName = normaal.NormalizeName(mail), Email = mail, NormalizedEmail = normaal.NormalizeEmail(mail), EmailConfirmed = true,
                Rollen = [new Accountrol { Rol = rol }],
            });
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>All of them, in the order of the roles.</summary>
    public async Task<IReadOnlyList<Account>> Alle(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var alle = await db.Users.AsNoTracking().Include(a => a.Rollen).Where(a => a.IsDemo && a.GeblokkeerdOp == null).ToListAsync(stop);
        return [.. alle.OrderBy(a => a.Rollen.Select(r => r.Rol).DefaultIfEmpty().Min())];
    }
}
