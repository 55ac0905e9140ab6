using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Beheer;

namespace SocialeKaart.Tests.Catalogus.Stam;

/// <summary>Changing the list of synonyms, and how soon a search knows.</summary>
public sealed class SynoniembeheerTests
{
    private const string Vraag = "flierefluiten";

    [Fact]
    public async Task Add_Group_IsFoundByEveryServerWithoutReadingAllAnew()
    {
        await using var proef = await Stamproef.Begin();
        var eerder = await proef.Beeld();
        eerder.Index.Zoek(Vraag).Kwaliteit.ShouldNotBe(Antwoordkwaliteit.Goed);
        (await proef.Synoniemen.Bewaar(new Synoniemregel(null, $"{Vraag}, budgetcoach"), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var beeld = await proef.Beeld(eerder);
        beeld.IsVervolgVan(eerder).ShouldBeTrue();
        beeld.Voorzieningen[beeld.Index.Zoek(Vraag).Treffers[0].Nummer].Slug.ShouldBe("budgetcoach");
        (await proef.Beeld(beeld)).ShouldBeSameAs(beeld);
    }

    [Fact]
    public async Task Change_BetweenChangesOfEntries_AnswersAsReadWhole()
    {
        await using var proef = await Stamproef.Begin();
        var beeld = await proef.Beeld();
        await proef.Synoniemen.Bewaar(new Synoniemregel("geld, centen, poen, inkomen", "geld, centen, poen, inkomen, pegels"), proef.Redacteur, default);
        beeld = await proef.Beeld(beeld);
        await proef.Synoniemen.Bewaar(new Synoniemregel("deurwaarder, incasso, incassobureau, beslag, aanmaning, herinnering", null), proef.Redacteur, default);
        beeld = (await proef.Beeld(beeld)).Samengevoegd();
        var heel = await proef.Beeld();
        foreach (var vraag in new[] { "pegels", "incassobureau", "beslag op mijn loon", "centen" })
            beeld.Index.Zoek(vraag).Treffers.Select(t => t.Nummer).ShouldBe(heel.Index.Zoek(vraag).Treffers.Select(t => t.Nummer), vraag);
    }

    [Fact]
    public async Task Change_Line_GivesTheSameFileButForThatLine()
    {
        await using var proef = await Stamproef.Begin();
        var was = SynoniemenBestand.Schrijf((await proef.Zaad()).Synoniemen);
        await proef.Synoniemen.Bewaar(new Synoniemregel("rekening, factuur, nota", "rekening, factuur, nota, bonnetje"), proef.Redacteur, default);
        SynoniemenBestand.Schrijf((await proef.Zaad()).Synoniemen).ShouldBe(was.Replace("rekening, factuur, nota\n", "rekening, factuur, nota, bonnetje\n", StringComparison.Ordinal));
        (await proef.Audit()).ShouldBe(["synoniemen-wijzigen synoniemen.txt"]);
    }

    [Fact]
    public async Task Change_LineThatSomeoneElseChanged_ChangesNothingAndAnotherLineGoesOn()
    {
        await using var proef = await Stamproef.Begin();
        await proef.Synoniemen.Bewaar(new Synoniemregel("rekening, factuur, nota", "rekening, factuur"), proef.Redacteur, default);
        (await proef.Synoniemen.Bewaar(new Synoniemregel("rekening, factuur, nota", "rekening, nota"), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Botsing>();
        (await proef.Synoniemen.Bewaar(new Synoniemregel("geld, centen, poen, inkomen", "geld, centen"), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
    }

    [Theory]
    [InlineData("alleen")]
    [InlineData("dubbel, dubbel")]
    [InlineData("een, ")]
    [InlineData("een, !!")]
    [InlineData("een, twee\ndrie, vier")]
    public async Task Add_WhatTheFileRefuses_TellsWhy(string regel)
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Synoniemen.Bewaar(new Synoniemregel(null, regel), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe(Synoniembeheer.Veld);
    }
}
