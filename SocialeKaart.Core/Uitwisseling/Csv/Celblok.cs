using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SocialeKaart.Core.Uitwisseling.Csv;

/// <summary>Makes of the cells of a row the block of keys that a seed file would have.</summary>
internal sealed class Celblok(Action<Kolom, string> meld)
{
    private readonly YamlMappingNode wortel = [];
    private readonly Dictionary<string, YamlMappingNode> blokken = new(StringComparer.Ordinal);

    /// <summary>The block.</summary>
    public YamlMappingNode Node => wortel;

    /// <summary>Puts a cell in its place; an empty one says nothing, and one that cannot be read is told.</summary>
    public void Zet(Kolom kolom, string cel)
    {
        var woord = cel.Trim();
        if (cel.Length == 0 || (kolom.Soort != Kolomsoort.Tekst && woord.Length == 0))
            return;
        YamlNode? node = kolom.Soort switch
        {
            Kolomsoort.Woord => new YamlScalarNode(woord),
            Kolomsoort.Tekst => new YamlScalarNode(cel),
            Kolomsoort.Getal => new YamlScalarNode(NlTekst.LeesGetal(woord)),
            Kolomsoort.Bedrag => Bedrag(kolom, woord),
            Kolomsoort.JaNee => new YamlScalarNode(NlTekst.LeesJaNee(woord)),
            Kolomsoort.Datum => new YamlScalarNode(NlTekst.LeesDatum(woord)),
            Kolomsoort.Woorden => woord[0] == '[' ? Stroom(kolom, woord) : Lijst(woord, ',', '\n'),
            Kolomsoort.Teksten => woord[0] == '[' ? Stroom(kolom, woord) : Lijst(woord, '\n'),
            Kolomsoort.Blokken => Stroom(kolom, woord[0] == '{' ? $"[{woord}]" : woord),
            _ => throw new ArgumentOutOfRangeException(nameof(kolom), kolom.Soort, "No way to read this."),
        };
        if (node is not null)
            Plaats(kolom.Naam == Kolom.Bedrag ? Kolom.Centen : kolom.Naam, node);
    }

    private static YamlSequenceNode Lijst(string cel, params char[] tussen) =>
        new(cel.Split(tussen, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(w => new YamlScalarNode(w)));

    private YamlScalarNode Bedrag(Kolom kolom, string cel)
    {
        var centen = NlTekst.LeesBedrag(cel);
        if (centen is null)
            meld(kolom, $"'{cel}' is geen bedrag als 12,50");
        // A placeholder, so that nothing is said to be missing.
        return new YamlScalarNode((centen ?? 1).ToString(CultureInfo.InvariantCulture));
    }

    private YamlSequenceNode? Stroom(Kolom kolom, string cel)
    {
        try
        {
            var stroom = new YamlStream();
            // On one line, so that every fault has the line of the row.
            stroom.Load(new StringReader(cel.ReplaceLineEndings(" ")));
            if (stroom.Documents is [{ RootNode: YamlSequenceNode lijst }])
                return lijst;
        }
        catch (Exception fout) when (fout is YamlException or InvalidOperationException)
        {
            // Told below: what the library says is in English, and speaks of places in YAML.
        }

        meld(kolom, kolom.Soort == Kolomsoort.Blokken
            ? "hier hoort een lijst als [{van: \"10:00\", tot: \"12:00\"}] te staan; is elke haak en elk aanhalingsteken gesloten?"
            : "hier hoort een lijst als [een, twee] te staan; is elke haak en elk aanhalingsteken gesloten?");
        return null;
    }

    private void Plaats(string naam, YamlNode node)
    {
        if (naam.Split('.') is not [var ouder, var sleutel])
        {
            wortel.Add(naam, node);
            return;
        }

        if (!blokken.TryGetValue(ouder, out var blok))
            wortel.Add(ouder, blok = blokken[ouder] = []);
        blok.Add(sleutel, node);
    }
}
