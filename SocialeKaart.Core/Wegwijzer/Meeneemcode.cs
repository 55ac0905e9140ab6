namespace SocialeKaart.Core.Wegwijzer;

/// <summary>
/// The choices that a visitor may take along in a code on paper or on a screen: without what can endanger when someone else reads it
/// (safety, feelings, addiction, how much someone can bear, and all that told of danger).
/// </summary>
public static class Meeneemcode
{
    /// <summary>The code of these answers; null when nothing is left to take along.</summary>
    public static string? Van(Definitie definitie, Antwoorden antwoorden)
    {
        var mee = antwoorden;
        foreach (var vraag in definitie.Vragen.Where(v => mee.Heeft(v.Nummer)))
            mee = mee.Met(vraag.Nummer, MagMee(definitie, vraag) ? mee.Bij(vraag).Where(o => MagMee(definitie, o)).Aggregate(0UL, (som, o) => som | (1UL << o.Nummer)) : 0);
        var tekst = Antwoordtekst.Schrijf(definitie, mee);
        return tekst.Length == 0 ? null : Antwoordtekst.Pak(tekst);
    }

    /// <summary>The answers in a code; null when it is none.</summary>
    public static Antwoorden? Lees(Definitie definitie, string code) =>
        Antwoordtekst.PakUit(code) is { Length: > 0 } tekst && Antwoordtekst.Lees(definitie, tekst) is var antwoorden && definitie.Vragen.Any(v => antwoorden.Heeft(v.Nummer))
            ? antwoorden
            : null;

    private static bool MagMee(Definitie definitie, Vraag vraag) =>
        vraag.Soort != Vraagsoort.Verhaal
        && !definitie.NietMee.Contains(vraag.Id)
        && (vraag.Leefdomein is null || !definitie.NietMee.Contains(vraag.Leefdomein))
        // Also "no": next to it, leaving out would tell as much as the answer.
        && !vraag.Opties.Any(o => o.Spoed.Count > 0 || o.Onveilig);

    private static bool MagMee(Definitie definitie, Optie optie) => optie.Leefdomein is null || !definitie.NietMee.Contains(optie.Leefdomein);
}
