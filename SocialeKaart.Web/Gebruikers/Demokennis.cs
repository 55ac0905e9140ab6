using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>A little of what staff know, about fictitious entries, to try the product with in Development.</summary>
public sealed class Demokennis(IDbContextFactory<KaartDb> dbFactory, Demoaccounts demo, Praktijktips tips, Internefeiten feiten)
{
    private static readonly (string Slug, Rol Rol, string Tekst)[] Tips =
    [
        ("belastinghulp", Rol.Toeleider, "Laat mensen alle blauwe enveloppen meenemen, ook de dichte. De vrijwilliger maakt ze samen open."),
        ("belastinghulp", Rol.Frontoffice, "In maart en april is het druk. Maak dan al in februari een afspraak."),
        ("buurtbemiddeling", Rol.Procesregisseur, "Werkt alleen als beide buren willen praten. Vraag dat eerst."),
        ("boodschappendienst", Rol.Ontvanger, "De eerste keer gaat een coördinator mee. Dat neemt de spanning weg."),
    ];

    private static readonly (string Slug, Internegegevens Gegevens)[] Feiten =
    [
        ("belastinghulp", new("De coördinator van het spreekuur", "0162 000111", null, "Bel samen met de inwoner. Spreek meteen dag en tijd af.")),
        ("buurtbemiddeling", new("Het kantoor, op werkdagen tot 12.00 uur", "0162 000112", "buurt@voorbeeld.invalid", null)),
    ];

    /// <summary>Writes it, unless there is some already or the entries are not there.</summary>
    public async Task Maak(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Praktijktips.AnyAsync(stop))
            return;
        var slugs = Tips.Select(t => t.Slug).Concat(Feiten.Select(f => f.Slug)).ToList();
        var ids = await db.Voorzieningen.Where(v => slugs.Contains(v.Slug)).ToDictionaryAsync(v => v.Slug, v => v.Id, stop);
        var mensen = (await demo.Alle(stop)).SelectMany(a => a.Rollen, (a, r) => new Wie(a.Id, a.OrganisatieId, new HashSet<Rol> { r.Rol })).ToList();
        foreach (var (slug, rol, tekst) in Tips.Where(t => ids.ContainsKey(t.Slug)))
            await tips.Schrijf(ids[slug], tekst, false, mensen.First(m => m.Is(rol)), stop);
        foreach (var (slug, gegevens) in Feiten.Where(f => ids.ContainsKey(f.Slug)))
            await feiten.Bewaar(ids[slug], gegevens, mensen.First(m => m.Is(Rol.Frontoffice)), stop);
    }
}
