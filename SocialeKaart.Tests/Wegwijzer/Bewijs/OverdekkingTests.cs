using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Wegwijzer.Bewijs;

namespace SocialeKaart.Tests.Wegwijzer.Bewijs;

/// <summary>Pairwise covering arrays: complete, small, and the same every time.</summary>
public sealed class OverdekkingTests
{
    private static Arbitrary<int[]> Niveaus => Gen.Choose(1, 9).ArrayOf().Select(n => n.Take(9).ToArray()).ToArbitrary();

    [Property]
    public Property Cover_AnyFactors_HasEveryPair() => Prop.ForAll(Niveaus, niveaus =>
    {
        var rijen = Overdekking.Paren(niveaus);
        return rijen.All(r => r.Length == niveaus.Length && r.Index().All(n => n.Item >= 0 && n.Item < niveaus[n.Index]))
            && AlleParen(niveaus).All(p => rijen.Any(r => r[p.Een] == p.A && r[p.Ander] == p.B));
    });

    [Property]
    public Property Cover_Twice_IsTheSame() => Prop.ForAll(Niveaus, niveaus =>
        Overdekking.Paren(niveaus).SelectMany(r => r).SequenceEqual(Overdekking.Paren(niveaus).SelectMany(r => r)));

    [Fact]
    public void Cover_TenFactorsOfFour_IsFarSmallerThanAll() => Overdekking.Paren([.. Enumerable.Repeat(4, 10)]).Count.ShouldBeLessThan(40);

    [Fact]
    public void Cover_OneFactor_HasEveryLevel() => Overdekking.Paren([3]).Select(r => r[0]).ShouldBe([0, 1, 2]);

    [Fact]
    public void Cover_NoFactors_HasOneEmptyRow() => Overdekking.Paren([]).ShouldHaveSingleItem().ShouldBeEmpty();

    [Fact]
    public void Cover_FactorWithoutLevels_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => Overdekking.Paren([2, 0]));

    private static IEnumerable<(int Een, int A, int Ander, int B)> AlleParen(int[] niveaus) =>
        from een in Enumerable.Range(0, niveaus.Length)
        from ander in Enumerable.Range(een + 1, niveaus.Length - een - 1)
        from a in Enumerable.Range(0, niveaus[een])
        from b in Enumerable.Range(0, niveaus[ander])
        select (een, a, ander, b);
}
