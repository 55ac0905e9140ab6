namespace SocialeKaart.Core.Zoeken;

/// <summary>Finds known words that look or sound like one that is not known.</summary>
/// <param name="boek">The words.</param>
/// <param name="vaak">In how many places a word stands; the commoner of two equal candidates wins.</param>
internal sealed class Spelling(Woordenboek boek, Func<int, int> vaak)
{
    private const int MeesteVoorstellen = 3;

    /// <summary>The best known words for an unknown one, the likeliest first, with what they cost (0 for the same sound).</summary>
    public IReadOnlyList<(int Woord, float Kosten)> Voorstellen(string woord)
    {
        if (woord.Length is < Spellinglijst.Kortste or > Spellinglijst.Langste)
            return [];
        var gevonden = new Dictionary<int, float>();
        var sleutels = new HashSet<uint>();
        Spellinglijst.Resten(woord, sleutels);
        foreach (var lijst in boek.Spelling)
        {
            VoegKlank(woord, lijst, gevonden);
            foreach (var sleutel in sleutels)
                VoegSlips(woord, lijst.MetRest(sleutel), gevonden);
        }

        if (gevonden.Count == 0)
            return [];
        var laagst = gevonden.Values.Min();
        return
        [
            .. gevonden.Where(g => g.Value <= laagst + 0.6f)
                .OrderBy(g => g.Value - (0.08f * MathF.Log(1 + vaak(g.Key))))
                .ThenBy(g => boek.Woord(g.Key), StringComparer.Ordinal)
                .Take(MeesteVoorstellen)
                .Select(g => (g.Key, g.Value)),
        ];
    }

    private void VoegKlank(string woord, Spellinglijst lijst, Dictionary<int, float> gevonden)
    {
        var klank = Klank.Van(woord);
        foreach (var kandidaat in lijst.MetKlank(klank))
        {
            if (!boek.Leeft(kandidaat))
                continue;
            var afstand = Afstand.Tussen(woord, boek.Woord(kandidaat), 4);
            if (afstand <= 4 && Klank.Van(boek.Woord(kandidaat)) == klank)
                gevonden[kandidaat] = 0.25f * afstand;
        }
    }

    private void VoegSlips(string woord, ReadOnlySpan<int> kandidaten, Dictionary<int, float> gevonden)
    {
        foreach (var kandidaat in kandidaten)
        {
            if (gevonden.ContainsKey(kandidaat) || !boek.Leeft(kandidaat))
                continue;
            var ander = boek.Woord(kandidaat);
            var mag = Math.Min(Afstand.Toegestaan(woord.Length), Afstand.Toegestaan(Math.Max(ander.Length, woord.Length)));
            var afstand = Afstand.Tussen(woord, ander, mag);
            // Two slips and another first letter is more often another word than a slip.
            if (afstand <= mag && (afstand < 2 || ander[0] == woord[0]))
                gevonden[kandidaat] = afstand + (ander[0] == woord[0] ? 0 : 0.5f) + (Math.Abs(ander.Length - woord.Length) * 0.05f);
        }
    }
}
