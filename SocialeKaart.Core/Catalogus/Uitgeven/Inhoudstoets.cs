using System.Globalization;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Uitgeven;

/// <summary>
/// Holds an offer against the rules of the seed files, by writing it as one and reading that: what is published can always
/// be exported and imported again.
/// </summary>
internal static class Inhoudstoets
{
    private const string Tekstveld = "tekst", Bestandsnaam = "voorziening.md";

    /// <summary>Checks an offer; its faults, or what to store.</summary>
    public static async Task<(IReadOnlyList<Veldfout> Fouten, VoorzieningInhoud? Inhoud)> Toets(KaartDb db, string slug, string? organisatie, VoorzieningInhoud inhoud, CancellationToken stop) =>
        Toets(await Toetskader.Lees(db, [.. inhoud.VolgendeStap], stop), slug, organisatie, inhoud);

    /// <summary>The same for one of many.</summary>
    public static (IReadOnlyList<Veldfout> Fouten, VoorzieningInhoud? Inhoud) Toets(Toetskader kader, string slug, string? organisatie, VoorzieningInhoud inhoud)
    {
        var fouten = new Foutenlijst();
        if (!ZaadMap.IsSlug(slug))
            return ([new Veldfout("slug", "alleen kleine letters, cijfers en streepjes", null, new Foutwoord(Veldfoutsoort.GeenAdres))], null);
        var tekst = new VoorzieningBestand(null, slug, organisatie, inhoud, null).Schrijf();
        var gelezen = VoorzieningBestand.Lees(slug, tekst, Bestandsnaam, fouten);
        fouten.ToetsPlaatsen(kader.KernVan);
        fouten.ToetsVerwijzingen(kader.Van(slug, organisatie));
        var velden = Velden(tekst);
        List<Veldfout> gevonden = [.. fouten.MetVeld.Select(f => Fout(velden[Math.Clamp(f.Fout.Regel - 1, 0, velden.Count - 1)], f.Fout.Reden, f.Veld, f.Woord)).Distinct()];
        // Text that would end the block of keys, or break a line of it, says something else when it is read.
        if (gevonden.Count == 0 && gelezen?.Schrijf() != tekst)
            gevonden.Add(new Veldfout(Tekstveld, "de tekst heeft tekens of regels die een zaadbestand niet kan bewaren", null, new Foutwoord(Veldfoutsoort.Onleesbaar)));
        return (gevonden, gelezen?.Inhoud);
    }

    private static Veldfout Fout((string Veld, int? Plek) waar, string reden, string? sleutels, Foutwoord? woord)
    {
        // What is absent has no line of its own: it is said at the beginning, and its keys tell where it belongs.
        if (sleutels is not null && sleutels != waar.Veld && !sleutels.StartsWith(waar.Veld + '.', StringComparison.Ordinal))
            waar = (sleutels.Split('.')[0], null);
        var onder = sleutels is not null && sleutels.Length > waar.Veld.Length ? sleutels[(waar.Veld.Length + 1)..] : null;
        var pad = string.Join('.', new[] { waar.Veld, waar.Plek?.ToString(CultureInfo.InvariantCulture), onder }.OfType<string>());
        return new Veldfout(waar.Veld, reden, pad == waar.Veld ? null : pad, woord);
    }

    /// <summary>By line of the file: the key whose block it lies in, and in which item of its list from 0.</summary>
    private static List<(string Veld, int? Plek)> Velden(string tekst)
    {
        var velden = new List<(string Veld, int? Plek)>();
        var veld = "";
        int? plek = null;
        var grenzen = 0;
        foreach (var regel in tekst.Split('\n'))
        {
            if (regel == "---")
                grenzen++;
            else if (grenzen == 1 && regel.Length > 0 && char.IsAsciiLetter(regel[0]) && regel.IndexOf(':', StringComparison.Ordinal) is > 0 and var einde)
                (veld, plek) = (regel[..einde], null);
            else if (grenzen == 1 && regel.StartsWith("  - ", StringComparison.Ordinal))
                plek = (plek + 1) ?? 0;
            velden.Add(grenzen == 2 ? (Tekstveld, null) : (veld, plek));
        }

        return velden;
    }
}
