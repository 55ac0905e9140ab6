using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Core.Wegwijzer.Bewijs;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer.Bewijs;

/// <summary>The wegwijzer and catalogue that ship, with faults put in: of the files, of the catalogue, of the engine.</summary>
internal sealed record Proef
{
    private static readonly Lazy<Zaad> Zaad = new(() => ZaadMap.Lees(Zaadmap.Oosterhout));
    private static readonly Lazy<KaartBeeld> HeleKaart = new(() => Zaadbeeld.Van(Zaad.Value, toonVoorbeelden: true));
    private static readonly Lazy<KaartBeeld> EchteKaart = new(() => Zaadbeeld.Van(Zaad.Value, toonVoorbeelden: false));

    /// <summary>As it ships.</summary>
    public static Proef Gaaf => new() { Definitie = Zaad.Value.Wegwijzer, Kaart = HeleKaart.Value, ZonderVoorbeelden = EchteKaart.Value };

    public required Definitie Definitie { get; init; }

    public required KaartBeeld Kaart { get; init; }

    public required KaartBeeld ZonderVoorbeelden { get; init; }

    /// <summary>No leefdomein and no road, single answers: the smallest; a case widens it to what it needs.</summary>
    public Bereik Bereik { get; init; } = new() { Leefdomeinen = new HashSet<string>(), Routes = new HashSet<Route>(), Diep = false };

    /// <summary>With a text of a file changed at its first place.</summary>
    public Proef Met(string bestand, string oud, string nieuw) => Met((bestand, oud, nieuw));

    /// <summary>With texts of files changed, each at its first place.</summary>
    public Proef Met(params (string Bestand, string Oud, string Nieuw)[] wijzigingen)
    {
        var bestanden = Zaad.Value.Wegwijzerbestanden.ToList();
        foreach (var (naam, oud, nieuw) in wijzigingen)
        {
            var nummer = bestanden.FindIndex(b => b.Naam == naam);
            var plek = bestanden[nummer].Tekst.IndexOf(oud, StringComparison.Ordinal);
            plek.ShouldBeGreaterThanOrEqualTo(0, $"{naam} has no '{oud}'");
            bestanden[nummer] = bestanden[nummer] with { Tekst = bestanden[nummer].Tekst.Remove(plek, oud.Length).Insert(plek, nieuw) };
        }

        var fouten = new Foutenlijst();
        var definitie = WegwijzerBestanden.Lees(bestanden, fouten);
        fouten.Fouten.ShouldBeEmpty();
        return this with { Definitie = definitie.ShouldNotBeNull() };
    }

    /// <summary>With a rule of the file of a leefdomein taken out.</summary>
    public Proef ZonderRegel(string bestand, string regel)
    {
        var tekst = Zaad.Value.Wegwijzerbestanden.Single(b => b.Naam == bestand).Tekst;
        var begin = tekst.IndexOf($"  - id: {regel}\n", tekst.IndexOf("\nregels:\n", StringComparison.Ordinal), StringComparison.Ordinal);
        var eind = tekst.IndexOf("\n  - id: ", begin + 1, StringComparison.Ordinal);
        return Met(bestand, tekst[begin..(eind + 1)], "");
    }

    /// <summary>With another catalogue, both with and without fictitious entries.</summary>
    public Proef MetZaad(Func<Zaad, Zaad> wijzig) => this with
    {
        Kaart = Zaadbeeld.Van(wijzig(Zaad.Value), toonVoorbeelden: true),
        ZonderVoorbeelden = Zaadbeeld.Van(wijzig(Zaad.Value), toonVoorbeelden: false),
    };

    /// <summary>With a broken way of finding what the answers come to.</summary>
    public Proef MetLoop(Func<Situatie, Situatie> breek) => this with
    {
        Bereik = Bereik with { Motor = Bereik.Motor with { Loop = (definitie, antwoorden) => breek(Looppad.Loop(definitie, antwoorden)) } },
    };

    /// <summary>With a broken adviser.</summary>
    public Proef MetAdvies(Func<Plan, Aanbod, Plan> breek) => this with
    {
        Bereik = Bereik with { Motor = Bereik.Motor with { Advies = (situatie, aanbod, nu) => breek(Adviseur.Advies(situatie, aanbod, nu), aanbod) } },
    };

    /// <summary>Through these leefdomeinen too.</summary>
    public Proef In(params string[] leefdomeinen) => this with { Bereik = Bereik with { Leefdomeinen = leefdomeinen.ToHashSet() } };

    /// <summary>Along this road too.</summary>
    public Proef Langs(Route route) => this with { Bereik = Bereik with { Routes = new HashSet<Route> { route } } };

    /// <summary>Every set of answers.</summary>
    public Proef Diep() => this with { Bereik = Bereik with { Diep = true } };

    public Bewijsuitslag Voer() => Bewijsvoering.Voer(Definitie, Kaart, ZonderVoorbeelden, KaartApp.Begin.UtcDateTime, Bereik);
}
