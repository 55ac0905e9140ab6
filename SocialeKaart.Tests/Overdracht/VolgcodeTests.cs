using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Overdracht;

public sealed class VolgcodeTests
{
    private const string Tekens = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Fact]
    public void Make_ManyCodes_HoldsEightyBitsOfChance()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => Volgcode.Nieuw()).ToList();
        codes.ShouldBeUnique();
        codes.ShouldAllBe(c => c.Length == 19 && c.Replace("-", "").Length == 16);
        // Sixteen places of 32 signs are 80 bits, when every sign can stand in every place.
        for (var plek = 0; plek < 16; plek++)
            string.Concat(codes.Select(c => c.Replace("-", "")[plek]).Distinct().Order()).ShouldBe(Tekens, $"place {plek}");
    }

    [Property]
    public Property Read_CodeAsPeopleCopyIt_GivesTheSame() => Prop.ForAll(
        (from code in Gen.Elements(Tekens.ToCharArray()).ArrayOf(16)
         from tussen in Gen.Elements("", " ", "-", " - ", ".", "\t")
         from klein in Gen.Elements(true, false)
         from nul in Gen.Elements('0', 'o', 'O')
         from een in Gen.Elements('1', 'i', 'I', 'l', 'L')
         select (Code: new string(code), Getypt: Getypt(new string(code), tussen, klein, nul, een))).ToArbitrary(),
        p => Volgcode.Lees(p.Getypt)?.Replace("-", "") == p.Code);

    [Property]
    public void Read_AnyText_IsACodeOrNothing(string? tekst)
    {
        var code = Volgcode.Lees(tekst ?? "");
        if (code is not null)
            Volgcode.Lees(code).ShouldBe(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCD-EFGH-JKMN-PQR")]
    [InlineData("ABCD-EFGH-JKMN-PQRST")]
    [InlineData("ABCD-EFGH-JKMN-PQRU")]
    [InlineData("ÀBCD-EFGH-JKMN-PQRS")]
    [InlineData("١BCD-EFGH-JKMN-PQRS")]
    public void Read_WhatCannotBeACode_IsNothing(string getypt) => Volgcode.Lees(getypt).ShouldBeNull();

    [Fact]
    public void Keep_ACode_HidesIt()
    {
        var code = Volgcode.Nieuw();
        Volgcode.Merk(code).ShouldNotContain(code.Replace("-", ""), Case.Insensitive);
        Volgcode.Merk(Volgcode.Lees(code.ToLowerInvariant())!).ShouldBe(Volgcode.Merk(code));
    }

    [Fact]
    public void Check_SecondSecret_TakesSpacesAndNoOther()
    {
        var geheim = Volgcode.NieuwGeheim();
        geheim.ShouldMatch("^[0-9]{6}$");
        var hak = Volgcode.Hak(geheim);
        hak.ShouldNotContain(geheim);
        Volgcode.Klopt(hak, $" {geheim[..3]} {geheim[3..]} ").ShouldBeTrue();
        Volgcode.Klopt(hak, "").ShouldBeFalse();
        Volgcode.Klopt(hak, geheim + "0").ShouldBeFalse();
        Volgcode.Hak(geheim).ShouldNotBe(hak, "salted: equal secrets are not seen to be equal");
    }

    private static string Getypt(string code, string tussen, bool klein, char nul, char een)
    {
        var getypt = string.Join(tussen, code.Chunk(4).Select(g => new string(g)));
        if (klein)
            getypt = getypt.ToLowerInvariant();
        return getypt.Replace('0', nul).Replace('1', een);
    }
}
