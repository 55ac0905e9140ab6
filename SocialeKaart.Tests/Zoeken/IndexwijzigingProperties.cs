using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

/// <summary>An index that followed changes answers as one that was built anew, and one that spares itself work as one that does not.</summary>
public sealed class IndexwijzigingProperties
{
    private const int Aantal = 60;
    private static readonly Zaad Zaad = ZaadMap.Lees(Zaadmap.Oosterhout);

    private static readonly Zoekbron Leeg = new(0, _ => throw new InvalidOperationException())
    {
        Onderwerpen =
        [
            .. Zaad.Onderwerpen.Take(25).Select(o => (IReadOnlyList<Zoekveld>)[new(Veldsoort.Onderwerp, o.Naam), .. o.Woorden.Select(w => new Zoekveld(Veldsoort.Laywoord, w))]),
        ],
        Synoniemen = [.. Zaad.Synoniemen.Where(s => !s.IsOpmerking).Take(40).Select(s => s.Uitdrukkingen)],
    };

    private static readonly Zoekdocument[] Documenten = [.. Zaad.Voorzieningen.Select((v, n) => new Zoekdocument(
    [
        new(Veldsoort.Naam, v.Inhoud.Naam),
        new(Veldsoort.Samenvatting, v.Inhoud.Samenvatting),
        .. v.Inhoud.Zoekwoorden.Select(w => new Zoekveld(Veldsoort.Zoekwoord, w)),
    ])
    {
        Onderwerpen = [n % Leeg.Onderwerpen.Count, (n * 7) % Leeg.Onderwerpen.Count],
        Voorrang = n % 10 / 10f,
    })];

    private static readonly string[] Taal = [.. Documenten.SelectMany(d => d.Velden).SelectMany(v => Woorden.Van(v.Tekst)).Distinct()];
    private static readonly ZoekIndex Begin = new(Bron(Documenten[..Aantal]));

    private static readonly Zoekgrenzen Ruim = new() { VolledigTot = 0, Onderwerpen = 500, Kandidaten = 500, Beste = 500, Herzien = 500 };
    private static readonly ZoekIndex Volledig = new(Bron(Documenten));
    private static readonly ZoekIndex Voorgedragen = new(Bron(Documenten), Ruim);
    private static readonly ZoekIndex Zuinig = new(Bron(Documenten), Ruim with { Plaatsen = 30, Kandidaten = 40 });

    private static Gen<string> Woord => Gen.OneOf(
        Gen.Elements(Taal),
        Gen.Elements(Taal).Select(w => w.Length > 4 ? w.Remove(w.Length / 2, 1) : w),
        Gen.Elements(Taal).Two().Select(p => p.Item1 + p.Item2),
        Gen.Elements("ik", "niet", "geen", "zweefvlieg", "zweefvliegen", "zweefvliegtuig", "quilten", "quiltgroep"));

    private static Gen<string[]> Vragen => Gen.Choose(1, 4).SelectMany(n => Woord.ListOf(n)).Select(w => string.Join(' ', w)).ListOf(12).Select(l => l.ToArray());

    private static Gen<Zoekdocument> Nieuw => Woord.ListOf(12).SelectMany(_ => Gen.Choose(0, 24), (w, onderwerp) => new Zoekdocument(
    [
        new(Veldsoort.Naam, string.Join(' ', w.Take(2))),
        new(Veldsoort.Zoekwoord, string.Join(' ', w.Skip(2).Take(3))),
        new(Veldsoort.Zoekwoord, string.Join(' ', w.Skip(5).Take(2))),
        new(Veldsoort.Samenvatting, string.Join(' ', w.Skip(7))),
    ])
    {
        Onderwerpen = [onderwerp],
    });

    /// <summary>A step: take some out, put some in, or merge.</summary>
    private static Gen<Stap> Stappen => Gen.Choose(0, 6).SelectMany(soort => Gen.Choose(0, int.MaxValue - 1).SelectMany(_ => Nieuw, (plek, document) => new Stap(soort, plek, document)));

    [Property(MaxTest = 60)]
    public Property Change_AnyEdits_AnswersAsBuiltAnew() => Prop.ForAll(Stappen.ListOf(10).ToArbitrary(), Vragen.ToArbitrary(), (stappen, vragen) =>
    {
        var (index, documenten) = stappen.Aggregate((Begin, Documenten[..Aantal].ToList()), Doe);
        return Gelijk(index, new ZoekIndex(Bron(documenten)), vragen);
    });

    [Property(MaxTest = 20)]
    public Property Change_EveryEntryOut_FindsNothing() => Prop.ForAll(Vragen.ToArbitrary(), vragen =>
    {
        var index = Begin.Met(Bron([]), Enumerable.Range(0, Aantal).ToHashSet(), new HashSet<int>());
        return vragen.All(v => index.Zoek(v).Kwaliteit == Antwoordkwaliteit.Leeg) && Gelijk(index, new ZoekIndex(Bron([])), vragen);
    });

    [Property(MaxTest = 200)]
    public Property Ask_NominatedFirst_WithRoomForAll_IsTheFullReckoning() => Prop.ForAll(Vragen.ToArbitrary(), vragen => Gelijk(Voorgedragen, Volledig, vragen));

    [Property(MaxTest = 200)]
    public Property Ask_FewNominated_ScoresThemAsTheFullReckoning() => Prop.ForAll(Vragen.ToArbitrary(), vragen => vragen.All(vraag =>
    {
        var (vol, zuinig) = (Volledig.Zoek(vraag), Zuinig.Zoek(vraag));
        var scores = vol.Treffers.ToDictionary(t => t.Nummer, t => t.Score);
        return vol.Kwaliteit == zuinig.Kwaliteit && zuinig.Treffers.All(t => scores.TryGetValue(t.Nummer, out var score) && Nabij(score, t.Score))
            ? true
            : throw new InvalidOperationException($"'{vraag}': {Tekst(zuinig)} is not in {Tekst(vol)}");
    }));

    [Fact]
    public void Change_OnlyEntryWithAWordGoes_ReadsTheWordAsAnUnknownOne()
    {
        var bron = Bron([.. Documenten[..Aantal], new Zoekdocument([new(Veldsoort.Naam, "Zweefvliegtuig")])]);
        var index = new ZoekIndex(bron).Met(Bron(Documenten[..Aantal]), new HashSet<int> { Aantal }, new HashSet<int>());
        index.Zoek("zweefvliegtuig").Treffers.ShouldNotContain(t => t.Nummer == Aantal);
        index.Zoek("zweefvliegtuig").Kwaliteit.ShouldBe(Begin.Zoek("zweefvliegtuig").Kwaliteit);
    }

    [Fact]
    public void Change_WrongNumberOfPlaces_IsRefused() =>
        Should.Throw<ArgumentException>(() => Begin.Met(Bron(Documenten[..Aantal]), new HashSet<int> { 1 }, new HashSet<int>()));

    private static (ZoekIndex, List<Zoekdocument>) Doe((ZoekIndex Index, List<Zoekdocument> Documenten) nu, Stap stap)
    {
        if (stap.Soort == 0)
            return (nu.Index.Samengevoegd(), nu.Documenten);
        var nieuw = nu.Documenten.ToList();
        var plek = stap.Plek % nieuw.Count;
        var (weg, erbij) = (new HashSet<int>(), new HashSet<int>());
        if (stap.Soort != 1)
        {
            nieuw.RemoveAt(plek);
            weg.Add(plek);
        }

        if (stap.Soort != 2)
        {
            // Elsewhere in the list, as a changed name does.
            var doel = stap.Plek / 7 % (nieuw.Count + 1);
            nieuw.Insert(doel, stap.Document);
            erbij.Add(doel);
        }

        return (nu.Index.Met(Bron(nieuw), weg, erbij), nieuw);
    }

    private static bool Gelijk(ZoekIndex een, ZoekIndex ander, string[] vragen) => vragen.All(vraag =>
    {
        var (a, b) = (een.Zoek(vraag), ander.Zoek(vraag));
        var gelijk = a.Kwaliteit == b.Kwaliteit && a.Correcties.SequenceEqual(b.Correcties)
            && a.Treffers.Select(t => t.Nummer).ToHashSet().SetEquals(b.Treffers.Select(t => t.Nummer)) && ZelfdeVolgorde(a.Treffers, b.Treffers);
        return gelijk ? true : throw new InvalidOperationException($"'{vraag}': {Tekst(a)} is not {Tekst(b)}");
    });

    /// <summary>Place by place the same score, within what the order of adding floats makes of it; and where scores differ more, the same document.</summary>
    private static bool ZelfdeVolgorde(IReadOnlyList<Treffer> een, IReadOnlyList<Treffer> ander) => een.Count == ander.Count
        && een.Zip(ander).All(p => Nabij(p.First.Score, p.Second.Score))
        && een.Zip(ander).All(p => p.First.Nummer == p.Second.Nummer || ander.Any(t => t.Nummer == p.First.Nummer && Nabij(t.Score, p.First.Score)) || Nabij(p.First.Score, een[^1].Score));

    private static bool Nabij(double een, double ander) => Math.Abs(een - ander) <= 1e-4 * Math.Max(een, ander);

    private static string Tekst(Zoekantwoord a) =>
        $"{a.Kwaliteit} [{string.Join(", ", a.Correcties)}] {string.Join(' ', a.Treffers.Take(6).Select(t => $"{t.Nummer}:{t.Score:0.0000}"))}";

    private static Zoekbron Bron(IReadOnlyList<Zoekdocument> documenten) => Leeg with { Aantal = documenten.Count, Document = n => documenten[n] };

    private sealed record Stap(int Soort, int Plek, Zoekdocument Document);
}
