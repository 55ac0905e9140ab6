using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>What a gesprek already knows of an overdracht.</summary>
internal static class Gespreksbegin
{
    private const int Twaalf = 12, Zestien = 16, Oudste = 120;

    /// <summary>What goes along for one member of the household: no name but the label, and no notes.</summary>
    /// <param name="staat">The gesprek.</param>
    /// <param name="lid">Who it is for.</param>
    /// <param name="naar">Slug of the voorziening.</param>
    public static Meegenomen Van(Gespreksstaat staat, Gezinslid lid, string naar) =>
        new(naar, lid.Aanduiding, Leeftijd(lid.Gegevens), staat.Doel, Sterk(lid), staat.ThuisOnveilig);

    // An age that lies on both sides of a border tells nothing about whose consent counts.
    private static Leeftijdsgroep? Leeftijd(Lidgegevens gegevens)
    {
        var (van, tot) = (gegevens.Leeftijd?.Van, gegevens.Leeftijd?.Tot) is ({ } v, { } t) ? (v, t) : gegevens.Soort == Lidsoort.Kind ? (0, Oudste) : (Zestien, Oudste);
        return van >= Zestien ? Leeftijdsgroep.VanafZestien : tot < Twaalf ? Leeftijdsgroep.OnderTwaalf : van >= Twaalf && tot < Zestien ? Leeftijdsgroep.TwaalfTotZestien : null;
    }

    // As many of the lines as fit; half a sentence helps nobody.
    private static string Sterk(Gezinslid lid)
    {
        var tekst = "";
        foreach (var regel in lid.Open.Select(l => lid.Bladen[l].Sterk.Trim()).Where(r => r.Length > 0 && tekst.Length + r.Length < Concept.LangsteDeel))
            tekst = tekst.Length == 0 ? regel : tekst + "\n" + regel;
        return tekst;
    }
}
