using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>What can be seen from the definition and the catalogue without walking.</summary>
internal static class Definitietoetsen
{
    private const int MinsteAanbod = 2;

    public static void Alle(Onderzoek onderzoek, Bevindingen bevindingen)
    {
        Lijnen(onderzoek, bevindingen);
        Spoedvragen(onderzoek.Definitie, bevindingen);
        foreach (var regel in onderzoek.Definitie.Regels.Where(r => r.Besluiten.Count > 0))
            bevindingen.Eis(Eigenschap.Lagen, regel.Veld.Count > 0, $"regel {regel.Id} heeft een besluit en geen veld: niets komt eerst");
        foreach (var onderwerp in onderzoek.Definitie.Regels.SelectMany(r => r.Veld).Distinct().Order(StringComparer.Ordinal))
            Aanbod(onderzoek.Kaart, onderwerp, bevindingen);
    }

    private static void Lijnen(Onderzoek onderzoek, Bevindingen bevindingen)
    {
        var (definitie, kaart) = (onderzoek.Definitie, onderzoek.Kaart);
        bevindingen.Eis(Eigenschap.Crisis, kaart.Hulplijnen.Any(h => h.Crisis), "er is geen hulplijn voor nood");
        foreach (var id in definitie.Vragen.SelectMany(v => v.Opties).SelectMany(o => o.Spoed).Distinct())
            bevindingen.Eis(Eigenschap.Crisis, definitie.Spoedhulp.Any(s => s.Id == id), $"spoedhulp {id} bestaat niet");
        foreach (var (hulp, lijn) in definitie.Spoedhulp.SelectMany(s => s.Hulplijnen.Select(l => (s.Id, l))))
            bevindingen.Eis(Eigenschap.Crisis, kaart.Hulplijn(lijn) is not null, $"hulplijn {lijn} van spoedhulp {hulp} bestaat niet");
        foreach (var hulp in definitie.Spoedhulp)
            bevindingen.Eis(Eigenschap.Crisis, hulp.Hulplijnen.Count > 0, $"spoedhulp {hulp.Id} noemt geen hulplijn");
    }

    /// <summary>A question for everyone that is about what cannot wait calls help for each of its answers; and all help can be called.</summary>
    private static void Spoedvragen(Definitie definitie, Bevindingen bevindingen)
    {
        foreach (var vraag in definitie.Vragen.Where(v => v is { Leefdomein: null, Soort: Vraagsoort.Meer }))
        {
            var echt = vraag.Opties.Where(o => !o.Alleen && !o.IsStandaard).ToList();
            if (echt.Count(o => o.Spoed.Count > 0) * 2 <= echt.Count)
                continue;
            foreach (var optie in echt)
                bevindingen.Eis(Eigenschap.Spoed, optie.Spoed.Count > 0, $"antwoord {vraag.Id}: {optie.Id} kan niet wachten en roept geen hulp op");
        }

        var genoemd = definitie.Vragen.SelectMany(v => v.Opties).SelectMany(o => o.Spoed).ToHashSet();
        foreach (var hulp in definitie.Spoedhulp)
            bevindingen.Eis(Eigenschap.Spoed, genoemd.Contains(hulp.Id), $"spoedhulp {hulp.Id} wordt door geen antwoord opgeroepen");
    }

    private static void Aanbod(KaartBeeld kaart, string onderwerp, Bevindingen bevindingen)
    {
        var aanbod = kaart.Voorzieningen.Where(v => v.Inhoud.Onderwerpen.Contains(onderwerp)).ToList();
        bevindingen.Eis(Eigenschap.Aanbod, aanbod.Count >= MinsteAanbod, $"onderwerp {onderwerp} heeft minder dan {MinsteAanbod} voorzieningen");
        bevindingen.Eis(Eigenschap.Aanbod, aanbod.Exists(v => !v.Inhoud.Werkgebied.Contains("landelijk")), $"onderwerp {onderwerp} heeft niets dichtbij");
    }
}
