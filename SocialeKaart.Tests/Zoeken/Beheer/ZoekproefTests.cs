using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Beheer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken.Beheer;

/// <summary>What a change of the synonyms would do to a search, before it is kept.</summary>
public sealed class ZoekproefTests
{
    private static readonly Zaad Zaad = ZaadMap.Lees(Zaadmap.Oosterhout);
    private static readonly KaartBeeld Kaart = Zaadbeeld.Van(Zaad, toonVoorbeelden: true);
    private static readonly DateTime Nu = KaartApp.Begin.UtcDateTime;

    private static readonly string[] Taal = [.. Zaad.Voorzieningen.SelectMany(v => Woorden.Van(v.Inhoud.Samenvatting)).Distinct()];

    private static Gen<string> Vraag => Gen.Choose(1, 4).SelectMany(n => Gen.Elements(Taal).ListOf(n)).Select(w => string.Join(' ', w));

    private static Gen<string> Groep => Gen.Choose(2, 4).SelectMany(n => Gen.Elements([.. Taal, "zweefvlieg", "flierefluiter", "quilten"]).ListOf(n)).Select(w => string.Join(", ", w.Distinct()));

    [Fact]
    public void Compare_NewGroup_ShowsWhatAppears()
    {
        var uitslag = Probeer(new Synoniemregel(null, "flierefluiten, budgetcoach"), "flierefluiten");
        uitslag.IsGelijk.ShouldBeFalse();
        uitslag.KwaliteitVoor.ShouldNotBe(Antwoordkwaliteit.Goed);
        uitslag.KwaliteitNa.ShouldBe(Antwoordkwaliteit.Goed);
        uitslag.Na[0].Voorziening.Slug.ShouldBe("budgetcoach");
        uitslag.Na[0].Elders.ShouldBeNull();
    }

    [Fact]
    public void Compare_GroupTakenAway_ShowsWhatFallsAway()
    {
        var uitslag = Probeer(new Synoniemregel("geld, centen, poen, inkomen", null), "poen");
        uitslag.Voor.Count.ShouldBe(Zoekproef.Plaatsen);
        uitslag.Voor.ShouldContain(p => p.Elders == null);
    }

    [Fact]
    public void Compare_Places_PointAtEachOther()
    {
        var uitslag = Probeer(new Synoniemregel(null, "koken, budgetcoach, eetpunt"), "koken");
        foreach (var (plaats, plek) in uitslag.Na.Select((p, i) => (p, i + 1)).Where(p => p.p.Elders is not null))
            uitslag.Voor[plaats.Elders!.Value - 1].ShouldSatisfyAllConditions(p => p.Voorziening.Slug.ShouldBe(plaats.Voorziening.Slug), p => p.Elders.ShouldBe(plek));
    }

    // An edit that says the same as before.
    [Property(MaxTest = 60)]
    public Property Compare_EditWithoutEffect_ChangesNothing() => Prop.ForAll(Vraag.ToArbitrary(), Gen.Elements(Zaad.Synoniemen.Where(g => !g.IsOpmerking).ToArray()).ToArbitrary(), (vraag, groep) =>
    {
        // Neither the order of lines nor a remark means anything to a search.
        var zelfde = new Synoniemregel(null, Synoniemregel.Tekst(groep)).In(new Synoniemregel(Synoniemregel.Tekst(groep), null).In(Kaart.Synoniemen)!)!;
        var metOpmerking = new Synoniemregel(null, "# proef").In(zelfde)!;
        return Zoekproef.Vergelijk(Kaart, Kaart.MetSynoniemen(metOpmerking), vraag, Nu).IsGelijk;
    });

    [Property(MaxTest = 15)]
    public Property Search_WithOtherSynonyms_AnswersAsBuiltAnew() => Prop.ForAll(Groep.ListOf(3).ToArbitrary(), Vraag.ListOf(5).ToArbitrary(), (groepen, vragen) =>
    {
        // Some go, some come: words that only a group says among both.
        var nieuw = groepen.Aggregate(Kaart.Synoniemen, (lijst, groep) => new Synoniemregel(null, groep).In(new Synoniemregel(Synoniemregel.Tekst(lijst[^1]), null).In(lijst)!.Skip(groep.Length % 5).ToList())!);
        var gewijzigd = Kaart.MetSynoniemen(nieuw).Index;
        var anew = new ZoekIndex(ZoekDocumenten.Van(Kaart, nieuw));
        return vragen.Concat(groepen.SelectMany(g => g.Split(", "))).All(vraag =>
        {
            var (een, ander) = (gewijzigd.Zoek(vraag), anew.Zoek(vraag));
            return een.Kwaliteit == ander.Kwaliteit && een.Correcties.SequenceEqual(ander.Correcties)
                && een.Treffers.Select(t => t.Nummer).ToHashSet().SetEquals(ander.Treffers.Select(t => t.Nummer))
                && een.Treffers.Zip(ander.Treffers).All(p => Math.Abs(p.First.Score - p.Second.Score) <= 0.0001 * p.Second.Score)
                ? true
                : throw new InvalidOperationException($"'{vraag}' is answered otherwise");
        });
    });

    private static Proefuitslag Probeer(Synoniemregel regel, string vraag) => Zoekproef.Vergelijk(Kaart, Kaart.MetSynoniemen(regel.In(Kaart.Synoniemen)!), vraag, Nu);
}
