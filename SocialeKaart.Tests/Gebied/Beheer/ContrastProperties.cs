using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Gebied.Beheer;

namespace SocialeKaart.Tests.Gebied.Beheer;

/// <summary>Contrast as WCAG 2.2 reckons it.</summary>
public sealed class ContrastProperties
{
    private static Arbitrary<Kleur> Kleuren => Gen.Choose(0, 0xffffff).Select(w => new Kleur((byte)(w >> 16), (byte)(w >> 8), (byte)w)).ToArbitrary();

    [Property]
    public Property Compare_TwoColours_IsSymmetricAndBetweenOneAndTwentyOne() => Prop.ForAll(Kleuren, Kleuren, (een, ander) =>
        Contrast.Verhouding(een, ander) is >= 1 and <= 21.0000001 and var verhouding && verhouding == Contrast.Verhouding(ander, een));

    [Property]
    public Property Compare_WithItself_IsOne() => Prop.ForAll(Kleuren, kleur => Math.Abs(Contrast.Verhouding(kleur, kleur) - 1) < 1e-9);

    [Property]
    public Property Read_WrittenColour_IsTheSame() => Prop.ForAll(Kleuren, kleur => Kleur.Lees(kleur.ToString()) == kleur);

    [Property]
    public Property Mix_WholeOrNothing_IsOneOfTheTwo() => Prop.ForAll(Kleuren, Kleuren, (een, ander) => een.Over(ander, 1) == een && een.Over(ander, 0) == ander);

    // As WebAIM and the W3C's own examples give them.
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ffff00", "#ffffff", 1.07)]
    public void Compare_KnownPair_IsAsOthersReckon(string een, string ander, double verhouding) =>
        Contrast.Verhouding(Kleur.Lees(een)!.Value, Kleur.Lees(ander)!.Value).ShouldBe(verhouding, 0.01);

    [Theory]
    [InlineData("0f5257")]
    [InlineData("#0f525")]
    [InlineData("#0f52577")]
    [InlineData("#0f525g")]
    [InlineData("")]
    public void Read_NoColour_IsNull(string tekst) => Kleur.Lees(tekst).ShouldBeNull();
}
