using System.Collections.Immutable;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>Lines of the grid, and questions about them.</summary>
internal static class Proefregels
{
    public static readonly DateOnly Vandaag = new(2026, 11, 24);

    public static readonly Organisatie Surplus = Organisatie("surplus", "Surplus"), Avoord = Organisatie("avoord", "Avoord");

    public static Roosterregel Regel(string naam, Organisatie? van = null, string onderwerp = "schulden", Toegangslaag laag = default, int? gecontroleerd = null, bool wacht = false, int dagenOud = 0)
    {
        var slug = naam.ToLowerInvariant().Replace(' ', '-');
        return new Roosterregel
        {
            Id = Guid.NewGuid(), Slug = slug, Naam = naam, Organisatie = van, Laag = laag, Leefdomeinen = ["geld"], Onderwerpen = [onderwerp],
            Zichtbaar = Sleutel.Van(Zichtbaarheid.Publiek), Herkomst = Herkomst.Openbaar, Nummer = 1, Gewijzigd = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(-dagenOud), Wacht = wacht,
            Geheel = gecontroleerd is { } geleden ? new Bevestiging { Veld = Kritiekveld.BestaatNog, Datum = Vandaag.AddDays(-geleden), Door = "de gemeente", Hoe = "gebeld", Merk = "" } : null,
            Nooit = gecontroleerd is null, Dagen = Controlebeeld.Gewoon, Zoektekst = $"{naam} {slug} {van?.Naam}".ToLowerInvariant(),
        };
    }

    public static Roostervraag Vraag(params (Roosterfacet Facet, string Waarde)[] facetten) => new() { Facetten = facetten.ToImmutableSortedDictionary(f => f.Facet, f => f.Waarde) };

    public static IEnumerable<string> Namen(this Roosterantwoord antwoord) => antwoord.Regels.Select(r => r.Naam);

    private static Organisatie Organisatie(string slug, string naam) => new() { Id = Guid.NewGuid(), Slug = slug, Volgorde = 0, Naam = naam, Omschrijving = "Proef.", Herkomst = Herkomst.Openbaar };
}
