using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Dashboard;
using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Tests.Actualiteit.Dashboard;

/// <summary>Whatever the catalogue holds, the parts make the whole.</summary>
public sealed class ActualiteitcijfersProperties
{
    private static readonly Gen<string> Naam = Gen.Elements("a", "b", "c");

    private static readonly Gen<Meting> Meting =
        from staat in Gen.Elements(Enum.GetValues<Controlestaat>())
        from dagen in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 1000).Select(d => (int?)d))
        from onderwerpen in Naam.ListOf()
        from wijken in Naam.ListOf()
        from organisatie in Gen.OneOf(Gen.Constant<string?>(null), Naam.Select(n => (string?)n))
        select new Meting(staat, dagen, onderwerpen, wijken, organisatie);

    private static Arbitrary<List<Meting>> Metingen => Meting.ListOf().Select(m => m.ToList()).ToArbitrary();

    [Property]
    public Property Count_Anything_PartsMakeTheWhole() => Prop.ForAll(Metingen, metingen =>
    {
        var cijfers = Actualiteitcijfers.Van(metingen, [], []);
        return cijfers.PerStaat.Values.Sum() == metingen.Count
            && cijfers.PerLeeftijd.Values.Sum() == metingen.Count
            && cijfers.PerOrganisatie.Sum(a => a.Totaal) == metingen.Count
            && cijfers.PerOrganisatie.Sum(a => a.Actueel) == cijfers.Actueel
            && cijfers.PerStaat[Controlestaat.Actueel] + cijfers.PerStaat[Controlestaat.BijnaVerlopen] == cijfers.Actueel
            && cijfers.PerOnderwerp.Sum(a => a.Totaal) == metingen.Sum(m => m.Onderwerpen.Distinct().Count())
            && cijfers.PerWijk.Sum(a => a.Totaal) == metingen.Sum(m => Math.Max(1, m.Wijken.Distinct().Count()));
    });

    [Property]
    public Property Count_Anything_SharesLieBetweenNoneAndAll() => Prop.ForAll(Metingen, metingen =>
    {
        var cijfers = Actualiteitcijfers.Van(metingen, [], []);
        return cijfers.PerOnderwerp.Concat(cijfers.PerWijk).Concat(cijfers.PerOrganisatie).All(a => a.Totaal > 0 && a.Actueel >= 0 && a.Actueel <= a.Totaal);
    });

    [Property]
    public Property Count_Waits_MedianLiesWithinThem() => Prop.ForAll(Gen.Choose(0, 10_000).NonEmptyListOf().ToArbitrary(), uren =>
    {
        var cijfer = Actualiteitcijfers.Van([], [.. uren.Select(u => (Wachtrijsoort.Signaal, TimeSpan.FromHours(u)))], []).Wachtrij.Single(w => w.Soort == Wachtrijsoort.Signaal);
        return cijfer.Aantal == uren.Count && cijfer.Langst == TimeSpan.FromHours(uren.Max()) && cijfer.Midden >= TimeSpan.FromHours(uren.Min()) && cijfer.Midden <= cijfer.Langst;
    });
}
