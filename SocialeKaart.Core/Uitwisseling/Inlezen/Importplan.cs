using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>What an import would do; nothing of it has been done yet.</summary>
public sealed record Importplan
{
    /// <summary>Name of the file or folder.</summary>
    public required string Bron { get; init; }

    /// <summary>In the order of the source; what is hidden comes last.</summary>
    public required IReadOnlyList<Importstap> Stappen { get; init; }

    /// <summary>How many voorzieningen of the source are the same as in the database.</summary>
    public required int Ongewijzigd { get; init; }

    /// <summary>Slugs of published voorzieningen that the source does not mention. They stay as they are, unless they are among <see cref="Stappen"/> to be hidden.</summary>
    public required IReadOnlyList<string> NietGenoemd { get; init; }

    /// <summary>The other files that change.</summary>
    public required IReadOnlyList<Bestandstap> Bestanden { get; init; }

    /// <summary>What the source says and is not taken over, each with the reason.</summary>
    public IReadOnlyList<Importmelding> Meldingen { get; init; } = [];

    /// <summary>Address of the server that the source is, whose entries are remembered; null for files.</summary>
    public string? Server { get; init; }

    /// <summary>All but the voorzieningen as it is afterwards; null when nothing of it changes.</summary>
    internal Zaad? Wordt { get; init; }

    /// <summary>Whether there is anything to do.</summary>
    public bool IsLeeg => Stappen.Count == 0 && Bestanden.Count == 0;

    /// <summary>
    /// A mark of all that it would do, and to what: who made the plan again and gets another mark, would do something else than was looked at.
    /// </summary>
    public string Merk()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var stap in Stappen)
        {
            // The same in every language: who looks has one, the server that does the work another.
            Neem(hash, stap.Soort.ToString(), stap.Slug, stap.Plek?.Nummer?.ToString(CultureInfo.InvariantCulture) ?? "", stap.Wordt.Organisatie ?? "", stap.Wordt.Schrijf());
            if (stap.BronZegt is { } controle)
                Neem(hash, controle.Datum.ToString("O", CultureInfo.InvariantCulture), controle.Door, controle.Hoe);
        }

        foreach (var bestand in Bestanden)
            Neem(hash, bestand.Pad, bestand.Voor ?? "", bestand.Na);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public int Aantal(Importsoort soort) => Stappen.Count(s => s.Soort == soort);

    private static void Neem(IncrementalHash hash, params ReadOnlySpan<string> delen)
    {
        foreach (var deel in delen)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(deel));
            hash.AppendData([0]);
        }
    }
}

/// <summary>What happens to a voorziening.</summary>
public enum Importsoort
{
    Toegevoegd,
    Gewijzigd,

    /// <summary>Not mentioned, and asked to be taken out of public sight.</summary>
    Verborgen,
}

/// <summary>One voorziening that changes.</summary>
/// <param name="Soort">What happens.</param>
/// <param name="Plek">Where it is in the database; null when it is new.</param>
/// <param name="Was">What was published; null when nothing was.</param>
/// <param name="Wordt">What will be.</param>
public sealed record Importstap(Importsoort Soort, Kaartplek? Plek, VoorzieningBestand? Was, VoorzieningBestand Wordt)
{
    /// <summary>
    /// The check that the source says was done, where ours is another or none. It is published as the word of the source, and not taken over as ours: an import is no check.
    /// </summary>
    public Controle? BronZegt { get; init; }

    /// <summary>Whether the check of the source becomes ours: only when the database had no voorziening, because then the catalogue moves as a whole.</summary>
    public bool NeemControle { get; init; }

    /// <summary>When the source says that it was changed, UTC; only when the catalogue moves as a whole, else the import is the change.</summary>
    public DateTime? GemaaktOp { get; init; }

    /// <summary>What is remembered of the server that it came from; null for files.</summary>
    public Bronmerk? Merk { get; init; }

    public string Slug => Wordt.Slug;

    /// <summary>Field by field what differs, as the cells of a table say it; empty for a new one.</summary>
    public IReadOnlyList<Veldverschil> Verschillen => Was is null ? [] : Tussen(Was, Wordt);

    /// <summary>Field by field what differs between two that are the same entry; not what they say of id and check.</summary>
    internal static IReadOnlyList<Veldverschil> Tussen(VoorzieningBestand was, VoorzieningBestand wordt) =>
    [
        .. Kolom.Alle.Where(k => !k.Naam.StartsWith("controle.", StringComparison.Ordinal) && k.Naam != "id")
            .Select(k => new Veldverschil(k.Naam, k.Schrijf(was) ?? "", k.Schrijf(wordt) ?? ""))
            .Where(v => v.Was != v.Wordt),
    ];
}

/// <summary>A field that differs.</summary>
/// <param name="Veld">The keys of the seed file, with a dot between.</param>
/// <param name="Was">Before; empty for nothing.</param>
/// <param name="Wordt">After; empty for nothing.</param>
public sealed record Veldverschil(string Veld, string Was, string Wordt)
{
    /// <summary>Lines that go.</summary>
    public IReadOnlyList<string> Weg => Regelverschil.Zonder(Was, Wordt);

    /// <summary>Lines that come.</summary>
    public IReadOnlyList<string> Komt => Regelverschil.Zonder(Wordt, Was);
}

/// <summary>An entry of the source that is not taken over.</summary>
/// <param name="Wat">Its slug here, or its id there.</param>
/// <param name="Reden">Why, in Dutch.</param>
/// <param name="Verschillen">Where both sides changed it: ours, and what the source says.</param>
public sealed record Importmelding(string Wat, string Reden, IReadOnlyList<Veldverschil> Verschillen);

/// <summary>What another server called an entry, and what it said of it.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Inhoud">Of all that it said.</param>
public sealed record Bronmerk(Guid Id, string Inhoud);

/// <summary>Another file of the seed folder that changes.</summary>
/// <param name="Pad">Path within the folder.</param>
/// <param name="Voor">What the database says; null when it has no such file.</param>
/// <param name="Na">What it will say.</param>
public sealed record Bestandstap(string Pad, string? Voor, string Na)
{
    /// <summary>Lines that go.</summary>
    public IReadOnlyList<string> Weg => Regelverschil.Zonder(Voor ?? "", Na);

    /// <summary>Lines that come.</summary>
    public IReadOnlyList<string> Komt => Regelverschil.Zonder(Na, Voor ?? "");
}

/// <summary>Tells two texts apart, line by line.</summary>
internal static class Regelverschil
{
    /// <summary>The lines of one text that the other has not; empty ones are left out.</summary>
    public static IReadOnlyList<string> Zonder(string van, string zonder) => [.. van.Split('\n').Except(zonder.Split('\n')).Where(r => r.Length > 0)];
}
