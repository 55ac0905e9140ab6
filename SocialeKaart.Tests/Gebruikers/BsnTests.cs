using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>A citizen service number is found however it is written, and other numbers are left alone.</summary>
public sealed class BsnTests
{
    private static readonly string[] Tussen = ["", " ", ".", "-", ". ", " - "];

    // Eight digits decide; the ninth is what the eleven-test asks for, and one in eleven has none.
    private static Gen<string> Nummers =>
        from cijfers in Gen.Choose(0, 9).ArrayOf(8)
        let som = cijfers.Select((c, plek) => c * (9 - plek)).Sum() % 11
        where som < 10 && cijfers.Any(c => c > 0)
        select string.Concat(cijfers) + som;

    [Property]
    public Property Search_NumberInGroupsWithinText_IsFound() => Prop.ForAll(
        (from nummer in Nummers
         from een in Gen.Choose(1, 4)
         from twee in Gen.Choose(5, 8)
         from tussen in Gen.Elements(Tussen)
         select $"Zie dossier: {nummer[..een]}{tussen}{nummer[een..twee]}{tussen}{nummer[twee..]}, bellen").ToArbitrary(),
        Bsn.StaatIn);

    [Property]
    public Property Search_NumberWithOneOtherDigit_IsNotFound() => Prop.ForAll(
        (from nummer in Nummers
         from plek in Gen.Choose(0, 8)
         from erbij in Gen.Choose(1, 9)
         select string.Concat(nummer.Select((c, i) => i == plek ? (char)('0' + ((c - '0' + erbij) % 10)) : c))).ToArbitrary(),
        nummer => !Bsn.StaatIn(nummer));

    [Property]
    public Property Search_TelephoneNumber_IsNotFound() => Prop.ForAll(
        (from cijfers in Gen.Choose(0, 9).ArrayOf(8)
         from vorm in Gen.Elements("06{0}", "06 {0}", "06-{0}", "+31 6 {0}", "+316{0}", "0031 6 {0}")
         select string.Format(System.Globalization.CultureInfo.InvariantCulture, vorm, string.Concat(cijfers))).ToArbitrary(),
        nummer => !Bsn.StaatIn(nummer));

    [Theory]
    [InlineData("bsn111222333.")]
    [InlineData("huis 12, 111222333")]
    [InlineData("12 111222333")]
    public void Search_NumberBesideOtherSigns_IsFound(string tekst) => Bsn.StaatIn(tekst).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("000000000")]
    [InlineData("11122233")]
    [InlineData("1112223330")]
    [InlineData("111 en 222 en 333")]
    public void Search_OtherNumbers_AreNotFound(string tekst) => Bsn.StaatIn(tekst).ShouldBeFalse();
}
