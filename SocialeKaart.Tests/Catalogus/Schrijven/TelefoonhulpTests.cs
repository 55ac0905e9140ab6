using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>A hint at a number that nobody can call.</summary>
public sealed class TelefoonhulpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("0162 44 00 00")]
    [InlineData("06-12345678")]
    [InlineData("088 123 45 67")]
    [InlineData("+31 162 44 00 00")]
    [InlineData("+31 (0)162 44 00 00")]
    [InlineData("0031 162 44 00 00")]
    [InlineData("14 0162")]
    [InlineData("14 010")]
    [InlineData("0800-0113")]
    [InlineData("0800 123 45 67")]
    [InlineData("0900-8844")]
    [InlineData("112")]
    [InlineData("116 111")]
    [InlineData("1850")]
    [InlineData("+32 2 555 12 12")]
    public void Read_ANumberThatCanBeCalled_SaysNothing(string nummer) => Telefoonhulp.Twijfel(nummer).ShouldBeNull();

    [Theory]
    [InlineData("0162 44 00 0", Telefoontwijfel.Lengte, 9)]
    [InlineData("0162 44 00 000", Telefoontwijfel.Lengte, 11)]
    [InlineData("+31 162 44 00 0", Telefoontwijfel.Lengte, 9)]
    [InlineData("0800 12345", Telefoontwijfel.Lengte, 9)]
    [InlineData("44 00 00", Telefoontwijfel.Lengte, 6)]
    [InlineData("162 44 00 00", Telefoontwijfel.Begin, 9)]
    [InlineData("1162 44 00 00", Telefoontwijfel.Begin, 10)]
    public void Read_ANumberThatIsMistyped_SaysWhy(string nummer, Telefoontwijfel soort, int cijfers) => Telefoonhulp.Twijfel(nummer).ShouldBe((soort, cijfers));

    [Property(MaxTest = 300)]
    public Property Read_AnyText_NeverThrows() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), tekst => Telefoonhulp.Twijfel(tekst ?? "") is null or { Cijfers: > 0 });
}
