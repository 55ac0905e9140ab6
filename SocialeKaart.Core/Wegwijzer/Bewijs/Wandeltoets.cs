using System.Numerics;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Walks page by page as a visitor does: the walk ends, and what cannot wait stands there from the next page on.</summary>
internal sealed class Wandeltoets(Onderzoek onderzoek)
{
    /// <summary>Walks to the end with the answers of a state; a question without an answer there is answered with "weet ik niet".</summary>
    public void Wandel(Antwoorden doel, Bevindingen bevindingen)
    {
        var nu = Antwoorden.Leeg(onderzoek.Definitie).MetPlaats(doel.Plaats);
        var spoed = new HashSet<string>();
        bevindingen.Wegen++;
        for (var stap = 0; stap <= Plantoetsen.MeesteOoit; stap++)
        {
            var situatie = onderzoek.Loop(nu);
            bevindingen.Staten++;
            var pagina = Looppad.Paginas(situatie).FirstOrDefault(p => p.Vragen.Any(v => !situatie.Geldig.Heeft(v.Nummer)));
            Toets(situatie.Spoed, spoed, nu, pagina?.Id, bevindingen);
            if (pagina is null)
            {
                bevindingen.Tel(Eigenschap.Eindigt);
                Toets(onderzoek.Advies(situatie, onderzoek.Aanbod).Spoed, spoed, nu, null, bevindingen);
                return;
            }

            foreach (var vraag in pagina.Vragen)
            {
                var antwoord = doel.Bits(vraag.Nummer) is not 0 and var gekozen ? gekozen : Antwoordklassen.Zwijg(vraag);
                nu = nu.Met(vraag.Nummer, antwoord);
                for (var rest = antwoord & onderzoek.Definitie.Betekenissen[vraag.Nummer].Spoed; rest != 0; rest &= rest - 1)
                    spoed.UnionWith(vraag.Opties[BitOperations.TrailingZeroCount(rest)].Spoed);
            }
        }

        bevindingen.Meld(Eigenschap.Eindigt, $"de weg is na {Plantoetsen.MeesteOoit} pagina's nog niet klaar", nu);
    }

    private static void Toets(IReadOnlyList<Spoedhulp> staat, HashSet<string> moet, Antwoorden nu, string? pagina, Bevindingen bevindingen)
    {
        bevindingen.Tel(Eigenschap.Spoed);
        foreach (var id in moet.Where(id => !staat.Any(s => s.Id == id)))
            bevindingen.Meld(Eigenschap.Spoed, $"spoedhulp {id} staat niet bovenaan", nu, pagina);
    }
}
