using FsCheck;
using FsCheck.Xunit;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>What everyone tries first is no password, however long; a sentence is one.</summary>
public sealed class WachtwoordsterkteTests
{
    [Theory]
    [InlineData("123456789012")]
    [InlineData("987654321098")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("abcdefghijkl")]
    [InlineData("qwertyuiop12")]
    [InlineData("asdfghjkl123")]
    [InlineData("Wachtwoord123!")]
    [InlineData("W@chtw00rd2026")]
    [InlineData("Welkom2026!!!")]
    [InlineData("welkomwelkom")]
    [InlineData("Oosterhout2026")]
    [InlineData("Noorvis123456")]
    [InlineData("Zomer2026Zomer")]
    [InlineData("            ")]
    public void Guess_WhatEveryoneTriesFirst_Succeeds(string wachtwoord) => Wachtwoordsterkte.IsTeRaden(wachtwoord, ["Oosterhout", "Noorvis"]).ShouldBeTrue();

    [Theory]
    [InlineData("vier korte woorden samen")]
    [InlineData("een heel ander wachtwoord")]
    [InlineData("849302817465")]
    [InlineData("het huis van mila is groen")]
    [InlineData("Fietsbel-kaneel7")]
    public void Guess_ASentenceOrChance_Fails(string wachtwoord) => Wachtwoordsterkte.IsTeRaden(wachtwoord, ["Oosterhout"]).ShouldBeFalse();

    [Property]
    public void Guess_AnyTextOverAndOver_IsAsItsPart(NonEmptyString deel)
    {
        var tekst = deel.Get;
        Wachtwoordsterkte.IsTeRaden(tekst + tekst, []).ShouldBe(Wachtwoordsterkte.IsTeRaden(tekst, []));
    }
}
