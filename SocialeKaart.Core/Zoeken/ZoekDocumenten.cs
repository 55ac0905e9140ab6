using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken;

/// <summary>What of a catalogue is searched.</summary>
public static partial class ZoekDocumenten
{
    private static readonly DateOnly Eeuw = new(2000, 1, 1);

    /// <summary>The entries of a snapshot, in the order of its list.</summary>
    /// <param name="kaart">The snapshot; its lists are read when the index asks.</param>
    /// <param name="synoniemen">Groups of words with one meaning.</param>
    public static Zoekbron Van(KaartBeeld kaart, IEnumerable<Synoniemgroep> synoniemen)
    {
        var plek = kaart.Onderwerpen.Select((o, nummer) => (o.Id, nummer)).ToDictionary(p => p.Id, p => p.nummer);
        return new Zoekbron(kaart.Voorzieningen.Count, nummer => Document(kaart.Voorzieningen[nummer], kaart, plek))
        {
            Onderwerpen = [.. kaart.Onderwerpen.Select(Velden)],
            Synoniemen = [.. synoniemen.Where(s => !s.IsOpmerking).Select(s => s.Uitdrukkingen)],
        };
    }

    private static Zoekdocument Document(PubliekeVoorziening voorziening, KaartBeeld kaart, Dictionary<string, int> plek)
    {
        var inhoud = voorziening.Inhoud;
        return new Zoekdocument(
        [
            new(Veldsoort.Naam, inhoud.Naam),
            new(Veldsoort.Samenvatting, inhoud.Samenvatting),
            new(Veldsoort.Organisatie, voorziening.Organisatie?.Naam ?? ""),
            new(Veldsoort.Body, Kaal(inhoud.Tekst)),
            .. inhoud.Zoekwoorden.Select(w => new Zoekveld(Veldsoort.Zoekwoord, w)),
            .. inhoud.Leefdomeinen.Select(kaart.Leefdomein).OfType<Leefdomein>().Select(l => new Zoekveld(Veldsoort.Leefdomein, l.Naam)),
        ])
        {
            Onderwerpen = [.. inhoud.Onderwerpen.Where(plek.ContainsKey).Select(id => plek[id])],
            Voorrang = Voorrang(voorziening),
        };
    }

    private static IReadOnlyList<Zoekveld> Velden(Onderwerp onderwerp) =>
    [
        new(Veldsoort.Onderwerp, onderwerp.Naam),
        .. onderwerp.Woorden.Select(w => new Zoekveld(Veldsoort.Laywoord, w)),
        new(Veldsoort.Anderstalig, onderwerp.En.Naam),
        .. onderwerp.Anderstalig.Select(w => new Zoekveld(Veldsoort.Anderstalig, w)),
    ];

    /// <summary>Of two that were checked the later goes first; the share of a century says no more than that order.</summary>
    private static float Vers(Controle? controle) =>
        controle is null ? 0 : 0.1f + (0.1f * Math.Clamp((controle.Datum.DayNumber - Eeuw.DayNumber) / 36525f, 0, 1));

    /// <summary>Of two that fit alike: the easier to reach, the real one, and the one that was checked goes first.</summary>
    private static float Voorrang(PubliekeVoorziening voorziening) =>
        (voorziening.Inhoud.Laag == Toegangslaag.NietVrijToegankelijk ? 0 : 0.4f)
        + (voorziening.IsVoorbeeld ? 0 : 0.4f)
        + Vers(voorziening.Controle);

    /// <summary>A body without its headings, which all entries share, and without the addresses of its links.</summary>
    private static string Kaal(string markdown) => Koppen().Replace(Links().Replace(markdown, "]"), "");

    [GeneratedRegex(@"\]\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex("^##.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Koppen();
}
