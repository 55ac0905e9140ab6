using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>
/// Holds one thing against the rules of its seed file, by writing it as one and reading that: what is kept can always be exported and imported again.
/// </summary>
/// <typeparam name="T">What stands in the file.</typeparam>
internal sealed class Stamtoets<T> where T : class
{
    /// <summary>The key of the list that the file is; null when the file is one thing.</summary>
    public string? Lijst { get; init; }

    /// <summary>Writes the file with this alone in it.</summary>
    public required Func<T, string> Schrijf { get; init; }

    /// <summary>Reads that; null when it cannot be read.</summary>
    public required Func<string, Foutenlijst, T?> Lees { get; init; }

    /// <summary>Checks it.</summary>
    /// <param name="deel">As an editor wrote it.</param>
    /// <param name="nu">What else there is.</param>
    /// <param name="bezet">Ids that others of its kind have.</param>
    public IReadOnlyList<Veldfout> Toets(T deel, Zaad nu, IEnumerable<string> bezet)
    {
        var fouten = new Foutenlijst();
        foreach (var id in bezet)
            fouten.Claim(Soort, id);
        var tekst = Schrijf(deel);
        var gelezen = Lees(tekst, fouten);
        fouten.ToetsVerwijzingen(ZaadMap.Bestaand(nu.Gemeente, nu.Wijken, nu.Leefdomeinen, nu.Onderwerpen, nu.Hulplijnen, nu.Organisaties, []));
        var regels = tekst.Split('\n');
        List<Veldfout> gevonden = [.. fouten.MetVeld.Select(f => new Veldfout(Veld(f.Veld, f.Fout.Regel, regels), f.Fout.Reden)).Distinct()];
        // Signs that mean something to the file say something else when they are read.
        if (gevonden.Count == 0 && (gelezen is null || Schrijf(gelezen) != tekst))
            gevonden.Add(new Veldfout("", "er staan tekens in die een zaadbestand niet kan bewaren"));
        return gevonden;
    }

    /// <summary>What ids it must not collide with, as its file says; of no use where ids do not change.</summary>
    public string Soort { get; init; } = "";

    private string Veld(string? veld, int regel, string[] regels)
    {
        var kort = veld is null ? "" : Lijst is null ? veld : veld.StartsWith(Lijst + ".", StringComparison.Ordinal) ? veld[(Lijst.Length + 1)..] : "";
        if (kort.Split('.') is not [var rijen, _] || !IsRij(regels, regel - 1))
            return kort;
        // A list of small mappings has a line for each.
        var eerste = regel - 1;
        while (IsRij(regels, eerste - 1))
            eerste--;
        return $"{rijen}.{regel - 1 - eerste}";
    }

    private static bool IsRij(string[] regels, int plek) => plek >= 0 && plek < regels.Length && regels[plek].TrimStart().StartsWith("- {", StringComparison.Ordinal);
}
