using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using static SocialeKaart.Tests.Catalogus.Redactie.Proefregels;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>What the grid answers, without a database.</summary>
public sealed class RoosterbeeldTests
{
    [Fact]
    public void Ask_Nothing_AllByNameAsADutchListIsOrdered() =>
        new Roosterbeeld([Regel("Zorg"), Regel("école"), Regel("eetpunt"), Regel("Budget")]).Vraag(new Roostervraag(), Vandaag).Namen().ShouldBe(["Budget", "école", "eetpunt", "Zorg"]);

    [Theory]
    [InlineData("budget", "Budgetcoach")]
    [InlineData("COACH surplus", "Budgetcoach")]
    [InlineData("warme-maaltijd", "Warme maaltijd")]
    [InlineData("niets", null)]
    public void Ask_Words_AllOfThemInNameSlugOrOrganisatie(string woorden, string? naam) =>
        new Roosterbeeld([Regel("Budgetcoach", Surplus), Regel("Warme maaltijd", Avoord)]).Vraag(new Roostervraag { Woorden = woorden }, Vandaag)
            .Namen().ShouldBe(naam is null ? [] : [naam]);

    [Fact]
    public void Ask_Facet_CountsOfItselfAreOfAllAndOfOthersOfWhatMeetsIt()
    {
        var beeld = new Roosterbeeld([Regel("A", Surplus), Regel("B", Surplus, "huur"), Regel("C", Avoord, "huur"), Regel("D")]);
        var antwoord = beeld.Vraag(Vraag((Roosterfacet.Organisatie, "surplus")), Vandaag);

        antwoord.Namen().ShouldBe(["A", "B"]);
        antwoord.Facetten[Roosterfacet.Organisatie].ShouldBe([new("surplus", 2), new("avoord", 1), new(Roosterregel.Geen, 1)], ignoreOrder: true);
        antwoord.Facetten[Roosterfacet.Onderwerp].ShouldBe([new("schulden", 1), new("huur", 1)], ignoreOrder: true);
    }

    [Fact]
    public void Ask_TwoFacetsNothingMeets_TellsBothWithWhatWouldBeThereWithoutThem()
    {
        var antwoord = new Roosterbeeld([Regel("A", Surplus), Regel("C", Avoord, "huur")]).Vraag(Vraag((Roosterfacet.Organisatie, "surplus"), (Roosterfacet.Onderwerp, "huur")), Vandaag);

        antwoord.Gevonden.ShouldBe(0);
        (antwoord.Pagina, antwoord.Paginas).ShouldBe((1, 1));
        antwoord.Facetten[Roosterfacet.Organisatie].ShouldBe([new("surplus", 0), new("avoord", 1)], ignoreOrder: true);
        antwoord.Facetten[Roosterfacet.Laag].ShouldBeEmpty();
    }

    [Theory]
    [InlineData("actueel", "Vers")]
    [InlineData("bijna-verlopen", "Bijna")]
    [InlineData("verlopen", "Oud")]
    [InlineData("nooit", "Nieuw")]
    public void Ask_Check_AsItStandsToday(string staat, string naam) =>
        new Roosterbeeld([Regel("Vers", gecontroleerd: 1), Regel("Bijna", gecontroleerd: 170), Regel("Oud", gecontroleerd: 400), Regel("Nieuw")])
            .Vraag(Vraag((Roosterfacet.Controle, staat)), Vandaag).Namen().ShouldBe([naam]);

    [Fact]
    public void Ask_WhatWaits_Those() =>
        new Roosterbeeld([Regel("A"), Regel("B", wacht: true)]).Vraag(Vraag((Roosterfacet.Wacht, Roosterregel.Ja)), Vandaag).Namen().ShouldBe(["B"]);

    [Theory]
    [InlineData(Roosterkolom.Naam, "A,B,C")]
    [InlineData(Roosterkolom.Organisatie, "B,A,C")]
    [InlineData(Roosterkolom.Laag, "C,A,B")]
    [InlineData(Roosterkolom.Controle, "C,A,B")]
    [InlineData(Roosterkolom.Gewijzigd, "B,C,A")]
    public void Ask_Order_ByThatColumnAndTheOtherWayRound(Roosterkolom kolom, string volgorde)
    {
        var beeld = new Roosterbeeld(
        [
            Regel("A", Surplus, laag: Toegangslaag.BreedMaatschappelijk, gecontroleerd: 5), Regel("B", Avoord, laag: Toegangslaag.NietVrijToegankelijk, dagenOud: 20), Regel("C", gecontroleerd: 9, dagenOud: 10),
        ]);

        beeld.Vraag(new Roostervraag { Sorteer = kolom }, Vandaag).Namen().ShouldBe(volgorde.Split(','));
        beeld.Vraag(new Roostervraag { Sorteer = kolom, Aflopend = true }, Vandaag).Namen().ShouldBe(volgorde.Split(',').Reverse());
    }

    [Fact]
    public void Ask_PageBeyondTheLast_TheLast()
    {
        var antwoord = new Roosterbeeld(Enumerable.Range(0, 60).Select(n => Regel($"Regel {n:00}"))).Vraag(new Roostervraag { Pagina = 9 }, Vandaag);

        (antwoord.Pagina, antwoord.Paginas, antwoord.Gevonden, antwoord.Regels.Count).ShouldBe((3, 3, 60, 10));
        antwoord.Namen().First().ShouldBe("Regel 50");
    }

    [Fact]
    public void Change_SomeEntries_AsWhenAllWereReadAnew()
    {
        List<Roosterregel> regels = [.. Enumerable.Range(0, 30).Select(n => Regel($"Regel {n:00}"))];
        Roosterregel[] anders = [regels[3] with { Naam = "Zee" }, regels[20] with { Naam = "Aap" }, Regel("Regel 12b")];
        var nieuw = new Roosterbeeld(regels).Met(anders);

        nieuw.Regels.ShouldBe(new Roosterbeeld([.. regels.Where(r => r != regels[3] && r != regels[20]), .. anders]).Regels);
    }

    [Fact]
    public void Choose_All_InOrderAndNoMoreThanAsked() =>
        new Roosterbeeld([Regel("A"), Regel("B"), Regel("C")]).Alle(new Roostervraag { Aflopend = true }, Vandaag, 2).Select(r => r.Naam).ShouldBe(["C", "B"]);
}
