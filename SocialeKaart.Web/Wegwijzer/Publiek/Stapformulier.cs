using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>Reads one page of answers as a browser posts them. What does not exist is left out; nothing chosen is "I do not know".</summary>
public static class Stapformulier
{
    /// <summary>Name of the field that says which page was filled in.</summary>
    public const string Pagina = "pagina";

    /// <summary>The answers with those of one page put in.</summary>
    /// <returns>False, with the answers so far, when the place is none that we know.</returns>
    public static bool Neem(IFormCollection formulier, Core.Wegwijzer.Pagina pagina, KaartBeeld kaart, ref Antwoorden antwoorden)
    {
        foreach (var vraag in pagina.Vragen.Where(v => v.Soort != Vraagsoort.Verhaal))
        {
            if (vraag.Soort != Vraagsoort.Plaats)
            {
                antwoorden = antwoorden.Met(vraag.Nummer, Keuzes(vraag, formulier[vraag.Id]));
                continue;
            }

            var tekst = formulier[vraag.Id].ToString().Trim();
            var plek = tekst.Length == 0 ? null : kaart.Plekken.Lees(tekst);
            if (tekst.Length > 0 && plek is null)
                return false;
            // A place is an answer like others; without one it was left open.
            antwoorden = antwoorden.MetPlaats(plek?.Invoer).Met(vraag.Nummer, 1UL << vraag.Optie(plek is null ? Optie.WeetNiet : Optie.ZegNiet)!.Nummer);
        }

        return true;
    }

    private static ulong Keuzes(Vraag vraag, IEnumerable<string?> ids)
    {
        var gekozen = ids.OfType<string>().Select(vraag.Optie).OfType<Optie>().Distinct().ToList();
        // "None of these" beside something else: what was chosen counts, so that no cry is lost.
        if (gekozen.Exists(o => !o.Alleen))
            gekozen.RemoveAll(o => o.Alleen);
        if (gekozen.Count == 0)
            gekozen.Add(vraag.Optie(Optie.WeetNiet)!);
        if (vraag.Soort == Vraagsoort.Een)
            gekozen = gekozen[..1];
        return gekozen.Aggregate(0UL, (som, o) => som | (1UL << o.Nummer));
    }
}
