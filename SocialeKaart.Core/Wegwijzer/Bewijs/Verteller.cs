using System.Numerics;
using System.Text;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Tells a fault as a short story: what someone answers, and what goes wrong.</summary>
internal static class Verteller
{
    /// <summary>Number of answers that say something.</summary>
    public static int Lengte(Onderzoek onderzoek, Antwoorden antwoorden)
    {
        var lengte = antwoorden.Plaats is null ? 0 : 1;
        foreach (var vraag in onderzoek.Definitie.Vragen)
        {
            if (antwoorden.Bits(vraag.Nummer) is not 0 and var opties && vraag.Soort != Vraagsoort.Plaats && !ZegtNiets(onderzoek, vraag, opties))
                lengte += BitOperations.PopCount(opties);
        }

        return lengte;
    }

    /// <summary>The story; questions that get no answer that says something are left out.</summary>
    public static string Vertel(Onderzoek onderzoek, string wat, Bevindingen.Vondst vondst)
    {
        if (vondst.Antwoorden is not { } antwoorden)
            return wat + ".";
        var geldig = onderzoek.Loop(antwoorden).Geldig;
        var verhaal = new StringBuilder("Iemand antwoordt ");
        var gezegd = onderzoek.Definitie.Vragen
            .Where(v => v.Soort != Vraagsoort.Plaats && geldig.Heeft(v.Nummer) && !ZegtNiets(onderzoek, v, geldig.Bits(v.Nummer)))
            .Select(v => $"{v.Id}: {string.Join(" + ", geldig.Bij(v).Select(o => $"“{o.Tekst.Nl}”"))}")
            .ToList();
        if (geldig.Plaats is { } plaats)
            gezegd.Add($"waar: {plaats}");
        verhaal.AppendJoin("; ", gezegd.Count == 0 ? ["op elke vraag “weet ik niet”"] : gezegd);
        return verhaal.Append(". ").Append(vondst.Pagina is { } pagina ? $"Op pagina {pagina}: " : "In het plan: ").Append(wat).Append('.').ToString();
    }

    private static bool ZegtNiets(Onderzoek onderzoek, Vraag vraag, ulong opties) =>
        opties == Antwoordklassen.Zwijg(vraag) || onderzoek.Klassen.Van(vraag).Any(k => k.Niets && (opties & ~k.Opties) == 0);
}
