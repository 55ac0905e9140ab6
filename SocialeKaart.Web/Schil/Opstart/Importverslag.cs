using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>Tells an administrator what an import would do, line by line.</summary>
internal static class Importverslag
{
    /// <summary>The lines.</summary>
    /// <param name="plan">What would be done.</param>
    /// <param name="verbergt">Whether what is not mentioned is hidden.</param>
    /// <param name="uitgebreid">With every difference; else the numbers alone.</param>
    public static IEnumerable<string> Van(Importplan plan, bool verbergt, bool uitgebreid)
    {
        yield return $"Voorzieningen: {plan.Aantal(Importsoort.Toegevoegd)} nieuw, {plan.Aantal(Importsoort.Gewijzigd)} gewijzigd, {plan.Ongewijzigd} ongewijzigd, {plan.Aantal(Importsoort.Verborgen)} te verbergen.";
        if (plan.NietGenoemd.Count > 0 && !verbergt)
            yield return $"Niet genoemd, en blijven zoals ze zijn: {plan.NietGenoemd.Count}.";
        if (plan.Bestanden.Count > 0)
            yield return $"Andere bestanden die veranderen: {string.Join(", ", plan.Bestanden.Select(b => b.Pad))}.";
        foreach (var regel in plan.Meldingen.SelectMany(Melding))
            yield return regel;
        if (!uitgebreid)
            yield break;
        foreach (var regel in plan.Stappen.SelectMany(Stap))
            yield return regel;
        foreach (var bestand in plan.Bestanden)
        {
            yield return bestand.Voor is null ? $"+ {bestand.Pad}" : $"~ {bestand.Pad}";
            foreach (var regel in bestand.Weg.Select(r => $"    - {r.Trim()}").Concat(bestand.Komt.Select(r => $"    + {r.Trim()}")))
                yield return regel;
        }
    }

    private static IEnumerable<string> Stap(Importstap stap)
    {
        yield return stap.Soort switch
        {
            Importsoort.Toegevoegd => $"+ {stap.Slug}: {stap.Wordt.Inhoud.Naam}",
            Importsoort.Gewijzigd => $"~ {stap.Slug}: {stap.Wordt.Inhoud.Naam}",
            _ => $"- {stap.Slug}: {stap.Wordt.Inhoud.Naam} (wordt verborgen)",
        };
        if (stap.BronZegt is { } controle)
            yield return $"    de bron zegt: gecontroleerd op {controle.Datum:dd-MM-yyyy} door {controle.Door} ({controle.Hoe}). Dat komt op de site als woord van de bron, niet als onze controle.";
        if (stap.Soort == Importsoort.Verborgen)
            yield break;
        foreach (var regel in stap.Verschillen.SelectMany(Verschil))
            yield return regel;
    }

    private static IEnumerable<string> Melding(Importmelding melding) => melding.Verschillen.SelectMany(Verschil).Prepend($"! {melding.Wat}: {melding.Reden}");

    private static IEnumerable<string> Verschil(Veldverschil verschil) =>
        verschil.Weg.Select(r => $"      - {r}").Concat(verschil.Komt.Select(r => $"      + {r}")).Prepend($"    {verschil.Veld}:");
}
