using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using Soort = SocialeKaart.Core.Uitwisseling.Bestanden.Foutenlijst.Soort;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary><c>wegwijzer/gesprek.yaml</c>: the prompts for a gesprek. The words of the schema are explained in docs/handleiding/wegwijzer.md.</summary>
public static class GespreksgidsBestand
{
    internal const string Naam = "gesprek.yaml";

    private const int LangsteTekst = 400;

    /// <summary>Finds and reads the file among those of the folder; null, with the faults reported, when it cannot be used.</summary>
    /// <param name="bestanden">All files of the folder.</param>
    /// <param name="leefdomeinen">Each has to be there.</param>
    /// <param name="wegwijzer">Whose questions it names; null when these could not be read either.</param>
    /// <param name="fouten">Takes the faults.</param>
    public static Gespreksgids? Lees(IReadOnlyList<Wegwijzerbestand> bestanden, IReadOnlyList<Leefdomein> leefdomeinen, Definitie? wegwijzer, Foutenlijst fouten)
    {
        var vooraf = fouten.Fouten.Count;
        const string Pad = $"{WegwijzerBestanden.Map}/{Naam}";
        if (bestanden.FirstOrDefault(b => b.Naam == Naam) is not { } bestand)
        {
            fouten.Meld(Pad, 1, "dit bestand ontbreekt");
            return null;
        }

        if (YamlBlok.Ontleed(bestand.Tekst, Pad, 0, fouten) is not { } blok)
            return null;
        var gids = new Gespreksgids
        {
            Begin = Lijst(blok, "begin", Inwonertaal.Bezwaar),
            Afsluiten = Lijst(blok, "afsluiten", Inwonertaal.Bezwaar),
            Kind = Lijst(blok, "kind", BezwaarVoorKind),
            Domeinen = [.. blok.Blokken("leefdomeinen").Select(b => LeesDomein(b, wegwijzer))],
            Wetten = [.. blok.Blokken("wetten").Select(LeesWet)],
        };
        foreach (var zonder in leefdomeinen.Where(l => gids.Domein(l.Id) is null))
            blok.Meld("leefdomeinen", $"leefgebied '{zonder.Id}' ontbreekt");
        if (gids.Wetten.Count == 0)
            blok.Meld("wetten", "'wetten' ontbreekt");
        blok.Sluit();
        return fouten.Fouten.Count == vooraf ? gids : null;
    }

    private static Domeingids LeesDomein(YamlBlok blok, Definitie? wegwijzer)
    {
        var gids = new Domeingids
        {
            Leefdomein = blok.Id("id", "leefgebied van het gesprek"),
            Sterk = Lijst(blok, "sterk", Inwonertaal.Bezwaar),
            Vragen = Lijst(blok, "vragen", Inwonertaal.Bezwaar),
            Kind = blok.Teksten("kind", BezwaarVoorKind),
            Jong = blok.Blok("jong") is { } jong ? LeesJong(jong, wegwijzer) : null,
            Letop = Lijst(blok, "letop", BezwaarVoorTeam),
            Hulplijnen = blok.Verwijzingen("hulplijnen", Soort.Hulplijn),
        };
        blok.Verwijzing("id", Soort.Leefdomein);
        blok.Sluit();
        return gids;
    }

    private static Jongvraag LeesJong(YamlBlok blok, Definitie? wegwijzer)
    {
        var jong = new Jongvraag(blok.Verplicht("vraag", 80), Lijst(blok, "opties", _ => null));
        if (wegwijzer is not null && wegwijzer.Vraag(jong.Vraag) is null)
            blok.Meld("vraag", $"vraag '{jong.Vraag}' bestaat niet");
        foreach (var optie in jong.Opties.Where(o => wegwijzer?.Vraag(jong.Vraag) is { } vraag && vraag.Optie(o) is null))
            blok.Meld("opties", $"vraag '{jong.Vraag}' heeft geen optie '{optie}'");
        blok.Sluit();
        return jong;
    }

    private static Wetdoel LeesWet(YamlBlok blok)
    {
        var wet = new Wetdoel
        {
            Id = blok.Id("id", "wet"),
            Naam = blok.Verplicht("naam", 80),
            Doel = blok.Verplicht("doel", LangsteTekst),
            Ruimte = Lijst(blok, "ruimte", BezwaarVoorTeam),
            TeControleren = blok.Tekst("teControleren", LangsteTekst),
        };
        if (Inwonertaal.Bezwaar(wet.Doel) is { } bezwaar)
            blok.Meld("doel", bezwaar);
        blok.Sluit();
        return wet;
    }

    /// <summary>A list of texts that has to have one.</summary>
    private static IReadOnlyList<string> Lijst(YamlBlok blok, string sleutel, Func<string, string?> bezwaar)
    {
        if (!blok.Heeft(sleutel))
            blok.Meld(sleutel, $"'{sleutel}' ontbreekt");
        return blok.Teksten(sleutel, bezwaar);
    }

    private static string? BezwaarVoorKind(string tekst) => Inwonertaal.ZegtU(tekst) ? "tegen een kind zegt u 'je'" : Inwonertaal.Bezwaar(tekst);

    private static string? BezwaarVoorTeam(string tekst) => tekst.Length > LangsteTekst ? $"een tekst van {tekst.Length} tekens; het mogen er {LangsteTekst} zijn" : null;
}
