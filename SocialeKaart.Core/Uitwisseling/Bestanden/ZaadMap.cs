using System.Text;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using Soort = SocialeKaart.Core.Uitwisseling.Bestanden.Foutenlijst.Soort;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>A folder of seed data on disk: reads all of it, or tells every fault.</summary>
public static partial class ZaadMap
{
    public const string VoorzieningenMap = "voorzieningen";

    internal static readonly string[] RuimeWerkgebieden = ["landelijk", "regio", "gemeente"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a whole folder.</summary>
    /// <exception cref="BestandsfoutException">One or more faults, each with file, line and reason.</exception>
    public static Zaad Lees(string map)
    {
        var fouten = new Foutenlijst();
        T Lees<T>(string naam, T leeg, Func<string, T> lees) => LeesBestand(map, naam, fouten) is { } tekst ? lees(tekst) : leeg;
        var gemeente = Lees<Gemeente?>(GemeenteBestand.Naam, null, t => GemeenteBestand.Lees(t, fouten));
        var wijken = Lees(GebiedBestanden.WijkenNaam, [], t => GebiedBestanden.LeesWijken(t, fouten));
        var postcodes = Lees(GebiedBestanden.PostcodesNaam, [], t => GebiedBestanden.LeesPostcodes(t, fouten));
        var grenzen = LeesGrenzen(map, gemeente, wijken, fouten);
        var (leefdomeinen, onderwerpen) = Lees(OnderwerpenBestand.Naam, ([], []), t => OnderwerpenBestand.Lees(t, fouten));
        var synoniemen = Lees(SynoniemenBestand.Naam, [], t => SynoniemenBestand.Lees(t, fouten));
        var hulplijnen = Lees(HulplijnenBestand.Naam, [], t => HulplijnenBestand.Lees(t, fouten));
        var organisaties = Lees(OrganisatiesBestand.Naam, [], t => OrganisatiesBestand.Lees(t, gemeente?.Code ?? "", fouten));
        var voorzieningen = LeesVoorzieningen(map, fouten);
        var wegwijzerbestanden = LeesWegwijzer(map, fouten);
        var wegwijzer = wegwijzerbestanden.Count == 0 ? null : WegwijzerBestanden.Lees(wegwijzerbestanden, fouten);
        var gespreksgids = wegwijzerbestanden.Count == 0 ? null : GespreksgidsBestand.Lees(wegwijzerbestanden, leefdomeinen, wegwijzer, fouten);

        fouten.ToetsPlaatsen(wijken.DistinctBy(w => w.Id).ToDictionary(w => w.Id, w => w.Kern));
        fouten.ToetsVerwijzingen(Bestaand(gemeente, wijken, leefdomeinen, onderwerpen, hulplijnen, organisaties, voorzieningen.Select(v => v.Slug)));
        if (gemeente is null || wegwijzer is null || gespreksgids is null || fouten.Fouten.Count > 0)
            throw new BestandsfoutException(fouten.Fouten);

        return new Zaad
        {
            Gemeente = gemeente,
            Wijken = wijken,
            Postcodes = postcodes,
            Grenzen = grenzen,
            Leefdomeinen = leefdomeinen,
            Onderwerpen = onderwerpen,
            Synoniemen = synoniemen,
            Hulplijnen = hulplijnen,
            Organisaties = organisaties,
            Wegwijzerbestanden = wegwijzerbestanden,
            Wegwijzer = wegwijzer,
            Gespreksgids = gespreksgids,
            Voorzieningen = voorzieningen,
        };
    }

    /// <summary>Whether a text can be the name of the file, and the address, of a voorziening.</summary>
    public static bool IsSlug(string tekst) => SlugPatroon().IsMatch(tekst);

    /// <summary>Writes all files in canonical form; other files in the folder stay as they are.</summary>
    public static void Schrijf(Zaad zaad, string map)
    {
        foreach (var (pad, tekst) in zaad.Bestanden())
        {
            var doel = Path.Combine(map, pad);
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.WriteAllText(doel, tekst, Utf8);
        }
    }

    // Only there when boundaries were imported before the export.
    private static Gebiedsgrenzen? LeesGrenzen(string map, Gemeente? gemeente, IReadOnlyList<Wijk> wijken, Foutenlijst fouten)
    {
        var pad = Path.Combine(map, VlakkenBestand.Naam);
        return gemeente is not { Code.Length: 6 } || !File.Exists(pad)
            ? null
            : VlakkenBestand.Lees(File.ReadAllBytes(pad), VlakkenBestand.Naam, gemeente.Code, wijken, VlakkenBestand.StandaardBron, null, fouten)?.Grenzen;
    }

    private static List<VoorzieningBestand> LeesVoorzieningen(string map, Foutenlijst fouten)
    {
        var voorzieningen = new List<VoorzieningBestand>();
        var folder = Path.Combine(map, VoorzieningenMap);
        if (!Directory.Exists(folder))
        {
            fouten.Meld(VoorzieningenMap, 1, "deze map ontbreekt");
            return voorzieningen;
        }

        foreach (var pad in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var slug = Path.GetFileNameWithoutExtension(pad);
            var naam = $"{VoorzieningenMap}/{slug}.md";
            if (!IsSlug(slug))
                fouten.Meld(naam, 1, "de naam van het bestand mag alleen kleine letters, cijfers en streepjes hebben");
            if (LeesBestand(map, naam, fouten) is { } tekst && VoorzieningBestand.Lees(slug, tekst, naam, fouten) is { } voorziening)
                voorzieningen.Add(voorziening);
        }

        return voorzieningen;
    }

    private static List<Wegwijzerbestand> LeesWegwijzer(string map, Foutenlijst fouten)
    {
        var folder = Path.Combine(map, WegwijzerBestanden.Map);
        if (!File.Exists(Path.Combine(folder, WegwijzerBestanden.Algemeen)))
        {
            fouten.Meld($"{WegwijzerBestanden.Map}/{WegwijzerBestanden.Algemeen}", 1, "dit bestand ontbreekt");
            return [];
        }

        return
        [
            .. Directory.EnumerateFiles(folder, "*.yaml").Select(Path.GetFileName).Order(StringComparer.Ordinal)
                .Select(naam => (Naam: naam!, Tekst: LeesBestand(map, $"{WegwijzerBestanden.Map}/{naam}", fouten)))
                .Where(b => b.Tekst is not null)
                .Select(b => new Wegwijzerbestand { Naam = b.Naam, Tekst = b.Tekst! }),
        ];
    }

    private static string? LeesBestand(string map, string naam, Foutenlijst fouten)
    {
        var pad = Path.Combine(map, naam);
        try
        {
            return File.ReadAllText(pad, Utf8);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            fouten.Meld(naam, 1, "dit bestand ontbreekt");
        }
        catch (DecoderFallbackException)
        {
            fouten.Meld(naam, 1, "dit bestand is geen UTF-8");
        }

        return null;
    }

    /// <summary>What references may point at, by kind.</summary>
    internal static Dictionary<Soort, IReadOnlySet<string>> Bestaand(
        Gemeente? gemeente,
        IReadOnlyList<Wijk> wijken,
        IReadOnlyList<Leefdomein> leefdomeinen,
        IReadOnlyList<Onderwerp> onderwerpen,
        IReadOnlyList<Hulplijn> hulplijnen,
        IReadOnlyList<Organisatie> organisaties,
        IEnumerable<string> voorzieningen)
    {
        HashSet<string> kernen = [.. gemeente?.Kernen.Select(k => k.Id) ?? []];
        HashSet<string> wijkIds = [.. wijken.Select(w => w.Id)];
        return new Dictionary<Soort, IReadOnlySet<string>>
        {
            [Soort.Leefdomein] = leefdomeinen.Select(l => l.Id).ToHashSet(),
            [Soort.Onderwerp] = onderwerpen.Select(o => o.Id).ToHashSet(),
            [Soort.Hulplijn] = hulplijnen.Select(h => h.Id).ToHashSet(),
            [Soort.Organisatie] = organisaties.Select(o => o.Slug).ToHashSet(),
            [Soort.Voorziening] = voorzieningen.ToHashSet(),
            [Soort.Kern] = kernen,
            [Soort.Wijk] = wijkIds,
            [Soort.Werkgebied] = RuimeWerkgebieden.Concat(kernen).Concat(wijkIds).ToHashSet(),
        };
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlugPatroon();
}
