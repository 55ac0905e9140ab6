namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>Gathers the faults and references of the files of one folder, so that all are told at once.</summary>
public sealed class Foutenlijst
{
    private readonly List<Fout> fouten = [];
    private readonly List<(Soort Soort, string Id, string Bestand, int Regel)> verwijzingen = [];

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
    public IReadOnlyList<Fout> Fouten =>
        [.. fouten.OrderBy(f => f.Bestand, StringComparer.Ordinal).ThenBy(f => f.Regel)];

    public void Meld(string bestand, int regel, string reden) => fouten.Add(new Fout(bestand, regel, reden));

    /// <summary>Notes that a file points at something, to be checked when all files are read.</summary>
    public void Verwijs(Soort soort, string id, string bestand, int regel) => verwijzingen.Add((soort, id, bestand, regel));

    /// <summary>Reports every reference to something that does not exist.</summary>
    public void ToetsVerwijzingen(IReadOnlyDictionary<Soort, IReadOnlySet<string>> bestaand)
    {
        foreach (var (soort, id, bestand, regel) in verwijzingen)
        {
            if (!bestaand[soort].Contains(id))
                Meld(bestand, regel, $"{Sleutelwoord(soort)} '{id}' bestaat niet");
        }
    }

    private static string Sleutelwoord(Soort soort) => Catalogus.Sleutel.Van(soort);
}
