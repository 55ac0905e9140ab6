using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>A gesprek as it is after half an hour: a household of three, five opened leefdomeinen, things noted and agreed.</summary>
internal static class Proefgezin
{
    private static readonly Leeftijdsband Veertig = new(28, 59), Zestien = new(16, 17);

    /// <summary>A gesprek of its own, which every circuit needs: two pages with one id would share a room.</summary>
    public static Gespreksstaat Maak(Definitie definitie, DateTime nu) => Gespreksstaat.Begin(definitie, Guid.NewGuid(), nu, new Lidgegevens("moeder", Lidsoort.Volwassene, Veertig))
        .LidErbij(new Lidgegevens("vader", Lidsoort.Partner, Veertig))
        .LidErbij(new Lidgegevens("oudste", Lidsoort.Kind, Zestien))
        .MetPlaats("4907")
        .MetDoel("Weer rust in huis, en de post durven openmaken.")
        .Open(1, "geld").Antwoord(1, "geld.wat", "schulden").Noteer(1, "geld", new Domeinblad("Houdt een kasboek bij.", "Drie brieven van incassobureaus, nog dicht."))
        .Open(1, "gezin").Antwoord(1, "gezin.wat", "ouder-ziek").Noteer(1, "gezin", new Domeinblad("Eten elke avond samen.", "Oma kan minder vaak oppassen."))
        .Open(2, "werk").Antwoord(2, "werk.wat", "ontslag")
        .Open(2, "gevoel")
        .Open(3, "leren").Antwoord(3, "jong-wat", "school")
        .AfspraakErbij("moeder", "belt de budgetcoach", new DateOnly(2026, 12, 1))
        .AfspraakErbij("vader", "zoekt de brieven bij elkaar");

    /// <summary>What has to stand on the page before it counts as open: who they are, and every line of the plan that the engine makes for them.</summary>
    public static IReadOnlySet<string> Kenmerken(Gespreksstaat staat, KaartBeeld kaart, DateTime nu) => staat.Leden.Select(l => l.Aanduiding)
        .Concat(Gespreksplan.Van(staat, kaart, nu).Samen
            // The first three of a leefdomein in a layer; the rest is drawn when someone looks.
            .GroupBy(r => (r.Eerste.Laag, r.Eerste.Leefdomein)).SelectMany(g => g.Take(3)).Select(r => r.Eerste.Voorziening?.Inhoud.Naam ?? r.Eerste.Suggestie!.Tip!.Kop.In("nl")))
        .ToHashSet();
}
