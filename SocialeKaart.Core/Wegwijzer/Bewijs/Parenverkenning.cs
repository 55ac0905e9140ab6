namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Every two leefdomeinen together: every single answer of one with every single answer of the other.</summary>
internal sealed class Parenverkenning(Onderzoek onderzoek, Plantoetsen toetsen, Toevoegtoets toevoegen)
{
    private const int RijenPerPaar = 4;

    /// <summary>The work in parts that stand by themselves.</summary>
    public IEnumerable<Action<Bevindingen>> Taken()
    {
        var enkele = onderzoek.Ruimten.Select(r => r.Enkele()).ToList();
        var paar = 0;
        for (var een = 0; een < enkele.Count; een++)
        {
            for (var ander = een + 1; ander < enkele.Count; ander++)
            {
                var (a, b, eerste) = (enkele[een], enkele[ander], paar++ * RijenPerPaar);
                yield return bevindingen => Paar(a, b, eerste, bevindingen);
            }
        }
    }

    private void Paar(IReadOnlyList<(int Vraag, ulong Opties)[]> een, IReadOnlyList<(int Vraag, ulong Opties)[]> ander, int eerste, Bevindingen bevindingen)
    {
        var rijen = onderzoek.Rijen.Alle;
        for (var deel = 0; deel < RijenPerPaar; deel++)
        {
            var rij = rijen[(eerste + deel) % rijen.Count];
            var alleen = ander.Select(b => Bezie(rij, b, [])).ToList();
            for (var i = deel; i < een.Count; i += RijenPerPaar)
            {
                var dit = Bezie(rij, een[i], []);
                for (var j = 0; j < ander.Count; j++)
                {
                    var samen = Bezie(rij, een[i], ander[j]);
                    toetsen.Alle(samen, bevindingen);
                    toevoegen.Vergelijk(dit, samen, bevindingen);
                    toevoegen.Vergelijk(alleen[j], samen, bevindingen);
                }
            }
        }
    }

    private Staat Bezie(Rij rij, (int, ulong)[] een, (int, ulong)[] ander) => onderzoek.Bezie(rij.Met([.. een, .. ander]));
}
