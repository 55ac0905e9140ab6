using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;
using SocialeKaart.Tests.Actualiteit;
using static SocialeKaart.Tests.Catalogus.Redactie.Proefregels;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>Which entries are suggested to be the same, and why.</summary>
public sealed class DubbelzoekerTests
{
    [Fact]
    public void Search_SlipInTheNameAndSameNumber_BothGrounds() =>
        Zoek(Maak("Budgetcoach", Surplus, "0162 44 00 01"), Maak("Budgetkoach", Avoord, "+31 162 44 00 01")).ShouldHaveSingleItem().Gronden.ShouldBe([Dubbelgrond.Naam, Dubbelgrond.Telefoon]);

    [Fact]
    public void Search_NameWithTheOrganisatieInIt_IsTheSameName() =>
        Zoek(Maak("Budgetcoach Surplus", Surplus), Maak("Budgetcoach", null)).ShouldHaveSingleItem().Gronden.ShouldBe([Dubbelgrond.Naam]);

    [Fact]
    public void Search_OtherNameSameNumberAndAddressAtOneOrganisatie_Nothing() =>
        Zoek(Maak("Jongerenwerk", Surplus, "0162 44 00 01", "Slotjesveld 1"), Maak("Ouderenadvies", Surplus, "0162 44 00 01", "Slotjesveld 1")).ShouldBeEmpty();

    [Fact]
    public void Search_SameNameOtherNumberAndAddress_Nothing() =>
        Zoek(Maak("Eetpunt", Surplus, "0162 44 00 01", "Slotjesveld 1"), Maak("Eetpunt", Avoord, "0162 44 00 02", "Kerkplein 3")).ShouldBeEmpty();

    [Fact]
    public void Search_KindredNameSamePageAndAddressAtTwoOrganisaties_IsSuggested() =>
        Zoek(
            Maak("Inloophuis Poppys", Surplus, straat: "Slotjesveld 1", web: "https://voorbeeld.test/inloop"),
            Maak("Inloophuis voor ouderen", Avoord, straat: "Slotjesveld 1", web: "http://www.voorbeeld.test/inloop/"))
            .ShouldHaveSingleItem().Gronden.ShouldBe([Dubbelgrond.Website, Dubbelgrond.Adres]);

    private static IReadOnlyList<Dubbelpaar> Zoek(params Dubbelkandidaat[] kandidaten) => Dubbelzoeker.Zoek(kandidaten, CancellationToken.None);

    private static Dubbelkandidaat Maak(string naam, Organisatie? van, string? telefoon = null, string? straat = null, string? web = null) => Dubbelkandidaat.Van(Guid.NewGuid(), Proefinhoud.Alles with
    {
        Naam = naam, Contact = new Contact { Telefoon = telefoon, Web = web }, Locaties = straat is null ? [] : [new Locatie { Precisie = Precisie.Adres, Straat = straat, Plaats = "Oosterhout" }],
    }, van);
}
