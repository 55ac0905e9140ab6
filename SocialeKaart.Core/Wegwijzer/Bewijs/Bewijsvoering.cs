using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// Goes through all that visitors can answer, reduced by what definition and catalogue do not tell apart, and checks every
/// <see cref="Eigenschap"/>. Deterministic: the same definition, catalogue and instant give the same outcome.
/// </summary>
public static class Bewijsvoering
{
    private const int PerTaak = 8, VerhalenPerEigenschap = 5, ElkeZoveelsteTerug = 5;

    /// <summary>Proves, or tells what does not hold; takes tens of seconds for a whole wegwijzer.</summary>
    /// <param name="definitie">Questions and rules.</param>
    /// <param name="kaart">The catalogue as visitors see it.</param>
    /// <param name="zonderVoorbeelden">The same catalogue without fictitious entries; may be the same one.</param>
    /// <param name="nu">The instant for which is proved, Kind Utc.</param>
    /// <param name="bereik">How much to go through; <see cref="Bereik.Alles"/> for the whole.</param>
    public static Bewijsuitslag Voer(Definitie definitie, KaartBeeld kaart, KaartBeeld zonderVoorbeelden, DateTime nu, Bereik bereik)
    {
        var onderzoek = new Onderzoek(definitie, kaart, nu, bereik);
        var bevindingen = Reken(onderzoek, [.. Taken(onderzoek), .. Armer(new Onderzoek(definitie, zonderVoorbeelden, nu, bereik))]);
        var nut = new Nuttoets(onderzoek);
        nut.Besluit(bevindingen);
        return Uitslag(onderzoek, bevindingen, nut.Stil(bevindingen));
    }

    private static List<Action<Bevindingen>> Taken(Onderzoek onderzoek)
    {
        var toetsen = new Plantoetsen(onderzoek);
        var toevoegen = new Toevoegtoets(onderzoek);
        var routes = new Routeverkenning(onderzoek, toetsen);
        var proef = Proefstaten.Alle(onderzoek, routes);
        List<Action<Bevindingen>> taken = [b => Definitietoetsen.Alle(onderzoek, b), Eenvoudig, .. Proeven(onderzoek, toetsen, toevoegen, proef)];
        if (!onderzoek.Bereik.Diep)
            return taken;
        taken.AddRange(onderzoek.Ruimten.SelectMany(r => new Leefdomeinverkenning(onderzoek, r, toetsen, toevoegen).Taken()));
        taken.AddRange(new Parenverkenning(onderzoek, toetsen, toevoegen).Taken());
        taken.AddRange(routes.Taken());
        taken.AddRange(new Gebeurtenisverkenning(onderzoek, toetsen).Taken());
        return taken;

        void Eenvoudig(Bevindingen bevindingen)
        {
            foreach (var antwoorden in Proefstaten.Eenvoudig(onderzoek))
                toetsen.Alle(onderzoek.Bezie(antwoorden), bevindingen);
        }
    }

    /// <summary>The checks that change a state in many ways, on the representative states.</summary>
    private static IEnumerable<Action<Bevindingen>> Proeven(Onderzoek onderzoek, Plantoetsen toetsen, Toevoegtoets toevoegen, IReadOnlyList<Antwoorden> proef)
    {
        var (nut, wandel, terug) = (new Nuttoets(onderzoek), new Wandeltoets(onderzoek), new Terugtoets(onderzoek));
        var (oorzaak, persoon, erbij) = (new Oorzaaktoets(onderzoek), new Persoontoets(onderzoek), new Erbijtoets(onderzoek, toevoegen));
        foreach (var deel in proef.Index().Chunk(PerTaak))
        {
            yield return bevindingen =>
            {
                foreach (var (nummer, antwoorden) in deel)
                {
                    var staat = onderzoek.Bezie(antwoorden);
                    toetsen.Alle(staat, bevindingen);
                    nut.Probeer(staat, bevindingen);
                    wandel.Wandel(antwoorden, bevindingen);
                    oorzaak.Alle(staat, bevindingen);
                    persoon.Alle(staat, bevindingen);
                    erbij.Alle(staat, bevindingen);
                    if (nummer % ElkeZoveelsteTerug == 0)
                        terug.Alle(staat, bevindingen);
                }
            };
        }

        var staten = new Lazy<List<Staat>>(() => [.. proef.Select(onderzoek.Bezie)]);
        var uitval = new Uitvaltoets(onderzoek, toetsen);
        foreach (var deel in onderzoek.Kaart.Voorzieningen.Chunk(PerTaak))
        {
            yield return bevindingen =>
            {
                foreach (var voorziening in deel)
                    uitval.Zonder(voorziening.Slug, onderzoek.Nummers.Nummer(voorziening), staten.Value, bevindingen);
            };
        }
    }

    /// <summary>The representative states on the catalogue without fictitious entries.</summary>
    private static IEnumerable<Action<Bevindingen>> Armer(Onderzoek onderzoek)
    {
        var toetsen = new Plantoetsen(onderzoek);
        var rijen = onderzoek.Rijen.Rustig;
        return Proefstaten.Alle(onderzoek, new Routeverkenning(onderzoek, toetsen))
            .Concat(onderzoek.Ruimten.SelectMany(r => rijen.Select(rij => rij.Met([.. r.Keuze]))))
            .Chunk(PerTaak * PerTaak)
            .Select(deel => (Action<Bevindingen>)(bevindingen =>
            {
                foreach (var antwoorden in deel)
                    toetsen.Armer(onderzoek.Bezie(antwoorden), bevindingen, Eigenschap.ZonderVoorbeelden, metLeefdomeinen: true);
            }));
    }

    private static Bevindingen Reken(Onderzoek onderzoek, List<Action<Bevindingen>> taken)
    {
        var delen = new Bevindingen[taken.Count];
        Parallel.For(0, taken.Count, i =>
        {
            delen[i] = new Bevindingen(onderzoek);
            taken[i](delen[i]);
        });
        var samen = new Bevindingen(onderzoek);
        foreach (var deel in delen)
            samen.Neem(deel);
        return samen;
    }

    private static Bewijsuitslag Uitslag(Onderzoek onderzoek, Bevindingen bevindingen, IEnumerable<string> stil)
    {
        var overtredingen = bevindingen.Vondsten
            .OrderBy(v => v.Key.Eigenschap).ThenBy(v => v.Value.Lengte).ThenBy(v => v.Key.Wat, StringComparer.Ordinal)
            .GroupBy(v => v.Key.Eigenschap)
            .SelectMany(g => g.Take(VerhalenPerEigenschap))
            .Select(v => new Overtreding(v.Key.Eigenschap, v.Key.Wat, Verteller.Vertel(onderzoek, v.Key.Wat, v.Value), v.Value.Aantal))
            .ToLookup(o => onderzoek.Bereik.Streng || o.Eigenschap is not (Eigenschap.Uitval or Eigenschap.Aanbod));
        return new Bewijsuitslag
        {
            Staten = bevindingen.Staten,
            Wegen = bevindingen.Wegen,
            Plannen = bevindingen.Plannen,
            Toetsen = Eigenschappen.Alle.ToDictionary(e => e, bevindingen.Toetsen),
            Grond = [.. Grond.Regels(onderzoek)],
            Waarschuwingen = [.. stil, .. overtredingen[false].Select(o => $"{(int)o.Eigenschap}: {o.Wat}")],
            Overtredingen = [.. overtredingen[true]],
        };
    }
}
