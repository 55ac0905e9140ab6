using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Mensen;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>One step of a story of months: some days pass, and someone tries something.</summary>
/// <param name="Dagen">That pass before it.</param>
/// <param name="Gericht">Whether it is something that can be done now; else anything by anyone.</param>
/// <param name="Soort">Chooses the kind of action.</param>
/// <param name="Keuze">Chooses among those of that kind.</param>
public sealed record Stap(int Dagen, bool Gericht, int Soort, int Keuze)
{
    /// <summary>Who does what; null: nobody can do anything at all.</summary>
    internal (Betrokkene Wie, Handeling Handeling)? Kies(Overdrachtstaat staat, IReadOnlyList<Betrokkene> mensen, DateTime nu, Termijnen termijnen)
    {
        var alles = mensen.SelectMany(_ => Handelingen(Amsterdam.Datum(nu)), (wie, handeling) => (Wie: wie, Handeling: handeling));
        if (Gericht)
            alles = alles.Where(p => Overdrachtregels.Doe(staat, p.Handeling, p.Wie, nu, termijnen).Fout is null);
        var soorten = alles.GroupBy(p => p.Handeling.GetType()).ToList();
        // What ends it all is done seldom, or no story would get anywhere.
        if (Gericht && Keuze % 12 != 0 && soorten.Count > 1)
            soorten.RemoveAll(s => s.Key == typeof(Handeling.TrekIn));
        if (soorten.Count == 0)
            return null;
        var vanSoort = soorten[Soort % soorten.Count].ToList();
        return vanSoort[Keuze % vanSoort.Count];
    }

    /// <summary>Every kind of action, with what may go with it, the impossible included.</summary>
    internal static IEnumerable<Handeling> Handelingen(DateOnly vandaag)
    {
        foreach (var naar in (Bestemming[])[NaarAanbieder, NaarAnder, NaarFrontoffice, NaarToegang])
        {
            foreach (var delen in (ImmutableSortedSet<Deelsoort>[])[[], [Deelsoort.Waarom], [Deelsoort.Naam, Deelsoort.Contact], [Deelsoort.Naam, Deelsoort.Contact, Deelsoort.Contactregels, Deelsoort.Wensen]])
            {
                foreach (var gever in Enum.GetValues<Toestemminggever>())
                {
                    yield return new Handeling.BiedAan(naar, delen, gever);
                    yield return new Handeling.BiedAan(naar, delen, gever) { Beroepsgeheim = gever };
                }
            }
        }

        foreach (var reden in (Pogingreden[])[Pogingreden.GeenPlek, Pogingreden.GeenAntwoord])
        {
            yield return new Handeling.WijsAf(reden);
            yield return new Handeling.MeldNietGelukt(reden);
        }

        foreach (var dagen in (int[])[-1, 0, 1, 40, 182, 183])
            yield return new Handeling.ZetOpWachtlijst(vandaag.AddDays(dagen));
        foreach (var aan in (Betrokkene[])[Afzender, Collega, TweedeOntvanger, Buurman, Front])
            yield return new Handeling.DraagHouderschapOver(IdVan(aan));
        foreach (var anders in (Handeling[])
                 [
                     new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.HaalVanWachtlijst(), new Handeling.MeldStart(), new Handeling.BevestigStart(), new Handeling.OntkenStart(),
                     new Handeling.MeldVergissing(), new Handeling.TrekToestemmingIn(), new Handeling.TrekIn(), new Handeling.NeemHouderschapOver(), new Handeling.Vernieuw(),
                     new Handeling.ZegContactgezocht(true), new Handeling.ZegContactgezocht(false), new Handeling.MeldStilte(),
                 ])
            yield return anders;
    }
}

/// <summary>A whole story: how it began, and what was done or tried after that.</summary>
/// <param name="Leeftijd">Of the resident.</param>
/// <param name="Stappen">In order.</param>
public sealed record Verloop(Leeftijdsgroep Leeftijd, IReadOnlyList<Stap> Stappen)
{
    // FsCheck prints a counterexample this way; a list inside the record would read as the name of its type.
    public override string ToString() => $"{Leeftijd}: {string.Join("; ", Stappen)}";
}

/// <summary>Makes stories that get somewhere: most steps are possible ones, and most are days apart, some months.</summary>
public static class Verloopgenerator
{
    private static Gen<Stap> Stappen =>
        from dagen in Gen.Frequency((4, Gen.Constant(0)), (4, Gen.Choose(1, 4)), (2, Gen.Choose(5, 30)), (1, Gen.Choose(31, 200)))
        from gericht in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from soort in Gen.Choose(0, 999)
        from keuze in Gen.Choose(0, 9999)
        select new Stap(dagen, gericht, soort, keuze);

    public static Arbitrary<Verloop> Verlopen() => Arb.From(
        from leeftijd in Gen.Elements(Enum.GetValues<Leeftijdsgroep>())
        from aantal in Gen.Choose(1, 40)
        from stappen in Gen.ListOf(Stappen, aantal)
        select new Verloop(leeftijd, [.. stappen]),
        verloop => verloop.Stappen.Count < 2 ? [] : Korter(verloop));

    // Half of it first, then without one step each: enough to read a counterexample.
    private static IEnumerable<Verloop> Korter(Verloop verloop) =>
    [
        verloop with { Stappen = [.. verloop.Stappen.Take(verloop.Stappen.Count / 2)] },
        .. Enumerable.Range(0, verloop.Stappen.Count).Select(weg => verloop with { Stappen = [.. verloop.Stappen.Where((_, n) => n != weg)] }),
    ];
}
