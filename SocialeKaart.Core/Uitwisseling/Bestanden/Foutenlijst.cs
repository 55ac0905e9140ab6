namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>Gathers the faults and references of the files of one folder, so that all are told at once.</summary>
public sealed class Foutenlijst
{
    private readonly List<(Fout Fout, string? Veld, Foutwoord? Woord)> fouten = [];
    private readonly HashSet<(string Soort, string Id)> ids = [];
    private readonly List<(Soort Soort, string Id, string Bestand, int Regel, string? Veld)> verwijzingen = [];
    private readonly List<(string Wijk, string Kern, string Bestand, int Regel, string? Veld)> plaatsen = [];

    /// <summary>What a reference points at.</summary>
    public enum Soort
    {
        Leefdomein,
        Onderwerp,
        Organisatie,
        Hulplijn,
        Voorziening,
        Kern,
        Wijk,
        Werkgebied,
    }

    /// <summary>By file, then line.</summary>
    public IReadOnlyList<Fout> Fouten => [.. MetVeld.Select(f => f.Fout)];

    /// <summary>The same, each with the keys that lead to it, with dots between, where one is known: <c>besluit.door</c>; and what it is without the words of a file.</summary>
    public IReadOnlyList<(Fout Fout, string? Veld, Foutwoord? Woord)> MetVeld =>
        [.. fouten.OrderBy(f => f.Fout.Bestand, StringComparer.Ordinal).ThenBy(f => f.Fout.Regel)];

    public void Meld(string bestand, int regel, string reden, string? veld = null, Foutwoord? woord = null) => fouten.Add((new Fout(bestand, regel, reden), veld, woord));

    /// <summary>Takes an id; false when it was taken before.</summary>
    public bool Claim(string soort, string id) => ids.Add((soort, id));

    /// <summary>Notes that a file points at something, to be checked when all files are read.</summary>
    public void Verwijs(Soort soort, string id, string bestand, int regel, string? veld = null) => verwijzingen.Add((soort, id, bestand, regel, veld));

    /// <summary>Notes that a file puts a wijk in a kern, to be checked when all files are read.</summary>
    public void Plaats(string wijk, string kern, string bestand, int regel, string? veld = null) => plaatsen.Add((wijk, kern, bestand, regel, veld));

    /// <summary>The ids of a kind that files point at.</summary>
    public IEnumerable<string> Verwezen(Soort soort) => verwijzingen.Where(v => v.Soort == soort).Select(v => v.Id).Distinct();

    /// <summary>Reports every wijk that was put in a kern it does not lie in.</summary>
    public void ToetsPlaatsen(IReadOnlyDictionary<string, string> kernVan)
    {
        foreach (var (wijk, kern, bestand, regel, veld) in plaatsen)
        {
            if (kernVan.TryGetValue(wijk, out var juist) && juist != kern)
                Meld(bestand, regel, $"wijk '{wijk}' ligt in kern '{juist}', niet in '{kern}'", veld, new Foutwoord(Veldfoutsoort.AndereKern));
        }
    }

    /// <summary>Reports every reference to something that does not exist.</summary>
    public void ToetsVerwijzingen(IReadOnlyDictionary<Soort, IReadOnlySet<string>> bestaand)
    {
        foreach (var (soort, id, bestand, regel, veld) in verwijzingen)
        {
            if (!bestaand[soort].Contains(id))
                Meld(bestand, regel, $"{Sleutelwoord(soort)} '{id}' bestaat niet", veld, new Foutwoord(Veldfoutsoort.BestaatNiet, id));
        }
    }

    private static string Sleutelwoord(Soort soort) => Catalogus.Sleutel.Van(soort);
}
