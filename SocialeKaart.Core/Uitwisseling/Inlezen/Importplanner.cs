using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>Lays a source beside what the database holds. What the source does not mention stays.</summary>
public static class Importplanner
{
    /// <summary>Makes the plan.</summary>
    /// <param name="nu">What the database holds.</param>
    /// <param name="bron">What is offered; read without faults.</param>
    /// <param name="verbergOntbrekende">Take the voorzieningen that the source does not mention out of public sight.</param>
    /// <exception cref="BestandsfoutException">The source does not fit this catalogue.</exception>
    public static Importplan Maak(Kaartstand nu, Importbron bron, bool verbergOntbrekende)
    {
        var fouten = new Foutenlijst();
        if (bron.Zaad is { } zaad)
            ToetsGebied(nu.Zaad, zaad, fouten);
        var gepubliceerd = nu.Zaad.Voorzieningen.ToDictionary(v => v.Slug);
        var slugs = nu.Plekken.ToDictionary(p => p.Value.Id, p => p.Key);
        var stappen = new List<Importstap>();
        foreach (var wordt in bron.Voorzieningen)
        {
            ToetsId(nu, slugs, wordt, bron, fouten);
            if (Stap(nu, gepubliceerd.GetValueOrDefault(wordt.Slug), wordt) is { } stap)
                stappen.Add(stap with { GemaaktOp = stap.NeemControle && bron.Gewijzigd.TryGetValue(wordt.Slug, out var op) ? op : null });
        }

        if (fouten.Fouten.Count > 0)
            throw new BestandsfoutException(fouten.Fouten);
        var ongewijzigd = bron.Voorzieningen.Count - stappen.Count;
        var genoemd = bron.Voorzieningen.Select(v => v.Slug).ToHashSet();
        var ontbrekend = nu.Zaad.Voorzieningen.Where(v => !genoemd.Contains(v.Slug)).ToList();
        if (verbergOntbrekende)
        {
            stappen.AddRange(ontbrekend.Where(v => v.Inhoud.Zichtbaar == Zichtbaarheid.Publiek).Select(v => new Importstap(
                Importsoort.Verborgen, nu.Plekken[v.Slug], v, v with { Inhoud = v.Inhoud with { Zichtbaar = Zichtbaarheid.Werkplek } })));
        }

        var samen = bron.Zaad is null ? null : Kaartbestanden.Samen(nu.Zaad, bron.Zaad);
        var bestanden = samen is null ? [] : Verschil(Kaartbestanden.Teksten(nu.Zaad), Kaartbestanden.Teksten(samen));
        return new Importplan
        {
            Bron = bron.Naam,
            Stappen = stappen,
            Ongewijzigd = ongewijzigd,
            NietGenoemd = [.. ontbrekend.Select(v => v.Slug)],
            Bestanden = bestanden,
            Wordt = bestanden.Count == 0 ? null : samen,
        };
    }

    private static Importstap? Stap(Kaartstand nu, VoorzieningBestand? was, VoorzieningBestand wordt)
    {
        var vers = nu.Plekken.Count == 0;
        var bronZegt = vers || wordt.Controle == was?.Controle ? null : wordt.Controle;
        if (was is null)
            return new Importstap(Importsoort.Toegevoegd, nu.Plekken.GetValueOrDefault(wordt.Slug), null, wordt) { BronZegt = bronZegt, NeemControle = vers };
        // What the file says of its id and its check changes nothing of an entry that exists.
        wordt = wordt with { Id = was.Id, Controle = was.Controle };
        return wordt.Schrijf() == was.Schrijf() ? null : new Importstap(Importsoort.Gewijzigd, nu.Plekken[wordt.Slug], was, wordt) { BronZegt = bronZegt };
    }

    private static List<Bestandstap> Verschil(IReadOnlyDictionary<string, string> voor, IReadOnlyDictionary<string, string> na) =>
    [
        .. na.Where(n => voor.GetValueOrDefault(n.Key) != n.Value).Select(n => new Bestandstap(n.Key, voor.GetValueOrDefault(n.Key), n.Value)),
    ];

    // An id that is somewhere else would tear what is known of that entry apart.
    private static void ToetsId(Kaartstand nu, Dictionary<Guid, string> slugs, VoorzieningBestand wordt, Importbron bron, Foutenlijst fouten)
    {
        var plek = nu.Plekken.GetValueOrDefault(wordt.Slug);
        var bestand = bron.Bestand ?? (bron.Zaad is null ? bron.Naam : $"{ZaadMap.VoorzieningenMap}/{wordt.Slug}.md");
        if (plek is not null && wordt.Id is { } id && id != plek.Id)
            fouten.Meld(bestand, 1, $"voorziening '{wordt.Slug}' heeft id '{plek.Id}', niet '{id}'");
        else if (plek is null && slugs.TryGetValue(wordt.Id ?? ZaadImport.IdVan(nu.Zaad.Gemeente.Code, wordt.Slug), out var ander))
            fouten.Meld(bestand, 1, $"het id van '{wordt.Slug}' is al van voorziening '{ander}'");
    }

    private static void ToetsGebied(Zaad nu, Zaad bron, Foutenlijst fouten)
    {
        if (bron.Gemeente.Code != nu.Gemeente.Code)
            fouten.Meld(GemeenteBestand.Naam, 1, $"deze map is van {bron.Gemeente.Naam} ({bron.Gemeente.Code}); de database is van {nu.Gemeente.Naam} ({nu.Gemeente.Code})");
        foreach (var kern in nu.Gemeente.Kernen.Where(k => bron.Gemeente.Kernen.All(b => b.Id != k.Id)))
            fouten.Meld(GemeenteBestand.Naam, 1, $"kern '{kern.Id}' staat in de database en ontbreekt hier");
        foreach (var wijk in bron.Wijken.Where(w => nu.Wijken.All(n => n.Id != w.Id)))
            fouten.Meld(GebiedBestanden.WijkenNaam, 1, $"wijk '{wijk.Id}' staat niet in de database; nieuwe wijken komen alleen in een verse database");
    }
}
