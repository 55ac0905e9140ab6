using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Reads a list of signs; how it is written stands at the top of signalen.txt.</summary>
internal sealed class Signalenbestand
{
    private readonly Dictionary<string, string> groepen = [];
    private readonly Dictionary<string, int> termnummers = [];

    private Signalenbestand(string naam)
    {
        using var stroom = typeof(Signalenbestand).Assembly.GetManifestResourceStream("Verhaal/" + naam)
            ?? throw new InvalidOperationException($"The list {naam} is not part of this build.");
        using var lezer = new StreamReader(stroom);
        var regels = lezer.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var regel in regels.Where(r => r[0] == '@'))
        {
            var spatie = regel.IndexOf(' ', StringComparison.Ordinal);
            groepen[regel[..spatie]] = regel[(spatie + 1)..];
        }

        var groep = "";
        foreach (var regel in regels.Where(r => r[0] is not ('@' or '#')))
        {
            if (regel[0] == '[')
                groep = regel.Trim('[', ']');
            else
                Signalen.AddRange(Regel(regel, groep));
        }
    }

    /// <summary>All signs, in the order of the file.</summary>
    public List<Signaal> Signalen { get; } = [];

    /// <summary>What stands for a word, by number: the words that will do, with or without a star.</summary>
    public List<IReadOnlyList<string>> Termen { get; } = [];

    /// <summary>Reads one of the lists that are part of the product.</summary>
    public static Signalenbestand Lees(string naam) => new(naam);

    private IEnumerable<Signaal> Regel(string regel, string groep)
    {
        var spatie = regel.IndexOf(' ', StringComparison.Ordinal);
        var behoefte = regel[spatie - 1] == '~';
        var gewicht = regel[0] - '0';
        foreach (var uitdrukking in regel[spatie..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var delen = uitdrukking.Split(" + ").Select(Rij).ToList();
            var ontkent = delen.Exists(d => d.Termen.Any(t => Termen[t].Any(Ontkenning.Is)));
            yield return new Signaal(groep, gewicht, behoefte, ontkent, delen);
        }
    }

    private Signaal.Rij Rij(string tekst)
    {
        var termen = new List<int>();
        var vast = new List<bool>();
        var sluit = false;
        foreach (var stuk in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (stuk == "$")
            {
                sluit = true;
                continue;
            }

            if (stuk.Contains('/', StringComparison.Ordinal) && stuk.Contains('_', StringComparison.Ordinal))
                throw new InvalidOperationException($"In the sign \"{tekst}\" / and _ stand in one word, which could be read in two ways.");
            var woorden = stuk.Split('_', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < woorden.Length; i++)
            {
                termen.Add(Term(woorden[i]));
                vast.Add(i > 0);
            }
        }

        return new Signaal.Rij([.. termen], [.. vast], sluit);
    }

    private int Term(string tekst)
    {
        if (termnummers.TryGetValue(tekst, out var nummer))
            return nummer;
        Termen.Add([.. Woorden(tekst).Distinct()]);
        return termnummers[tekst] = Termen.Count - 1;
    }

    private IEnumerable<string> Woorden(string tekst) => tekst.Split('/').SelectMany(w =>
        w[0] == '@' ? groepen[w].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Woorden) : [w]);
}
