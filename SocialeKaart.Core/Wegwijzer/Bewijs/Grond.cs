namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>What the reduction rests on, in words.</summary>
internal static class Grond
{
    /// <summary>How much was left to rows, then of each question the options that count as one; questions of a template said once.</summary>
    public static IEnumerable<string> Regels(Onderzoek onderzoek)
    {
        var (definitie, rijen) = (onderzoek.Definitie, onderzoek.Rijen);
        yield return $"vragen voor iedereen: {rijen.Alle.Count} rijen waarin elke twee antwoorden samen voorkomen, {rijen.Rustig.Count} zonder spoed; elke rij bij elk leefgebied";
        yield return $"plaatsen die het aanbod uit elkaar houdt: {string.Join(", ", rijen.Plaatsen.OfType<string>())}";
        foreach (var ruimte in onderzoek.Ruimten)
            yield return $"{ruimte.Leefdomein}: {ruimte.Buiten().Count} keer {(ruimte.Binnen is { } vraag ? 1 << onderzoek.Klassen.Samen(vraag).Count : 1)} combinaties; {ruimte.Enkele().Count} losse antwoorden in paren" + string.Concat(ruimte.Meelopend.Select(v => $"; {v.Id} loopt mee"));
        var samen = definitie.Vragen
            .Where(v => onderzoek.Klassen.Van(v).Count < v.Opties.Count)
            .Select(v => (Naam: v.Leefdomein is null ? v.Id : "*." + v.Id[(v.Leefdomein.Length + 1)..], Tekst: Samen(v, onderzoek.Klassen.Van(v))))
            .GroupBy(r => r);
        foreach (var groep in samen)
            yield return $"{groep.Key.Naam}: {groep.Key.Tekst}" + (groep.Count() > 1 ? $" ({groep.Count()} leefgebieden)" : "");
    }

    private static string Samen(Vraag vraag, IReadOnlyList<Klasse> klassen) => string.Join("; ", klassen
        .Where(k => (k.Opties & (k.Opties - 1)) != 0)
        .Select(k => string.Join(" = ", vraag.Opties.Where(o => (k.Opties & (1UL << o.Nummer)) != 0).Select(o => o.Id)) + (k.Niets ? " (zegt niets)" : "")));
}
