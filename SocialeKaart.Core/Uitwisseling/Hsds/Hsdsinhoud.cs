using System.Text.Json;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>What of a voorziening may be told to other servers; and how that is laid back over an entry that says more, so that nothing is lost that was never told.</summary>
public static partial class Hsdsinhoud
{
    /// <summary>What may be told: no secret address, and no name of an entry that is not shown.</summary>
    /// <param name="inhoud">What the entry says.</param>
    /// <param name="zichtbaar">Whether a slug is shown.</param>
    public static VoorzieningInhoud Publiek(VoorzieningInhoud inhoud, Func<string, bool> zichtbaar) => PubliekeVoorziening.ZonderGeheimen(inhoud) with
    {
        VolgendeStap = [.. inhoud.VolgendeStap.Where(zichtbaar)],
        Tekst = Verwijzing().Replace(inhoud.Tekst, m => zichtbaar(m.Groups["slug"].Value) ? m.Value : m.Groups["tekst"].Value),
    };

    /// <summary>An entry after a source told of it: where the source says what we told, it stays as it is, with what was not told.</summary>
    /// <param name="was">What the entry says.</param>
    /// <param name="verteld">What the source says.</param>
    /// <param name="zichtbaar">Whether the source knows a slug.</param>
    public static VoorzieningInhoud Aangevuld(VoorzieningInhoud was, VoorzieningInhoud verteld, Func<string, bool> zichtbaar)
    {
        var publiek = Publiek(was, zichtbaar);
        var locaties = Met(verteld.Locaties, was.Locaties, publiek.Locaties, l => l);
        return verteld with
        {
            Tekst = publiek.Tekst == verteld.Tekst ? was.Tekst : verteld.Tekst,
            VolgendeStap = publiek.VolgendeStap.SequenceEqual(verteld.VolgendeStap) ? was.VolgendeStap : [.. verteld.VolgendeStap.Union(was.VolgendeStap.Where(s => !zichtbaar(s)))],
            Locaties = locaties,
            // A slot at a secret place was told without its place; without that place it is at all of them.
            Tijden = [.. Met(verteld.Tijden, was.Tijden, publiek.Tijden, t => JsonSerializer.Serialize(t)).Select(t => locaties.Exists(l => l.Naam == t.Waar) ? t : t with { Waar = null })],
        };
    }

    // Each that says what we told of one of ours is that one; each of ours once.
    private static List<T> Met<T>(IList<T> verteld, IList<T> was, IList<T> publiek, Func<T, object> gelijk) where T : class
    {
        var over = was.Zip(publiek).ToList();
        var samen = new List<T>(verteld.Count);
        foreach (var deel in verteld)
        {
            var plek = over.FindIndex(p => gelijk(p.Second).Equals(gelijk(deel)));
            samen.Add(plek < 0 ? deel : over[plek].First);
            if (plek >= 0)
                over.RemoveAt(plek);
        }

        return samen;
    }

    [GeneratedRegex(@"\[(?<tekst>[^\]]*)\]\(/voorzieningen/(?<slug>[a-z0-9-]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verwijzing();
}
