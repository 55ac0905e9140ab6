using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Tests.Catalogus.Stam;

/// <summary>Adding, changing and removing organisaties.</summary>
public sealed class OrganisatiebeheerTests
{
    private static readonly Organisatie Nieuw = new()
    {
        Id = default, Slug = "repair-cafe", Volgorde = 0, Naam = "Repair Café", Omschrijving = "Vrijwilligers repareren samen met u wat stuk is.", Web = "https://voorbeeld.test/", Herkomst = Herkomst.Openbaar,
    };

    [Fact]
    public async Task Add_New_IsInTheSnapshotWithTheIdThatAnImportWouldGive()
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Organisaties.Bewaar(null, Nieuw, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var beeld = await proef.Beeld();
        beeld.Organisatie("repair-cafe")!.Id.ShouldBe(NaamUuid.Van(beeld.Gemeente.Code, "organisatie", "repair-cafe"));
        beeld.Versie.ShouldBe(2);
        (await proef.Audit()).ShouldBe(["organisatie-toevoegen repair-cafe"]);
    }

    [Fact]
    public async Task Change_Existing_KeepsItsSlugItsPlaceAndItsEntries()
    {
        await using var proef = await Stamproef.Begin();
        var eerder = await proef.Beeld();
        var was = eerder.Organisatie("surplus")!;
        (await proef.Organisaties.Bewaar(was, was with { Slug = "anders", Naam = "Surplus Welzijn" }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var beeld = await proef.Beeld(eerder);
        (beeld.Organisatie("surplus")! with { GewijzigdOp = null }).ShouldBe(was with { Naam = "Surplus Welzijn" });
        beeld.Voorziening("budgetcoach")!.Organisatie!.Naam.ShouldBe("Surplus Welzijn");
    }

    [Theory]
    [InlineData("surplus", "x", null, "id")]
    [InlineData("Met Hoofdletters", "x", null, "id")]
    [InlineData("goed", "", null, "naam")]
    [InlineData("goed", "x", "geen adres", "web")]
    public async Task Add_WhatTheFileRefuses_TellsTheField(string slug, string naam, string? web, string veld)
    {
        await using var proef = await Stamproef.Begin();
        var uitkomst = await proef.Organisaties.Bewaar(null, Nieuw with { Slug = slug, Naam = naam, Web = web }, proef.Redacteur, default);
        uitkomst.ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.ShouldContain(f => f.Veld == veld);
        (await proef.Audit()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_SlugThatBreaksTheFile_IsRefused()
    {
        await using var proef = await Stamproef.Begin();
        var uitkomst = await proef.Organisaties.Bewaar(null, Nieuw with { Slug = "a\n    naam: \"b\"\n    omschrijving: \"c\"\n    herkomst: visie\n  - id: d" }, proef.Redacteur, default);
        uitkomst.ShouldBeOfType<Stamuitkomst.Ongeldig>();
    }

    [Fact]
    public async Task Change_SomeoneElseWasFirst_ChangesNothing()
    {
        await using var proef = await Stamproef.Begin();
        var was = (await proef.Beeld()).Organisatie("surplus")!;
        await proef.Organisaties.Bewaar(was, was with { Naam = "Eerst" }, proef.Redacteur, default);
        (await proef.Organisaties.Bewaar(was, was with { Naam = "Daarna" }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Botsing>();
        (await proef.Beeld()).Organisatie("surplus")!.Naam.ShouldBe("Eerst");
    }

    [Fact]
    public async Task Remove_WhatIsUsed_TellsByHowMuch()
    {
        await using var proef = await Stamproef.Begin();
        await proef.Kennis.Iemand(Rol.Toeleider);
        var surplus = (await proef.Beeld()).Organisatie("surplus")!;
        var gebruik = (await proef.Organisaties.Verwijder(surplus, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.InGebruik>().Door;
        gebruik.Accounts.ShouldBe(1);
        gebruik.ShouldBe((await proef.Organisaties.Lees(proef.Redacteur, default)).Single(r => r.Organisatie.Slug == "surplus").Gebruik);
        gebruik.Voorzieningen.ShouldBe((await proef.Zaad()).Voorzieningen.Count(v => v.Organisatie == "surplus"));
    }

    [Fact]
    public async Task Remove_WhatIsNotUsed_IsGoneFromTheExport()
    {
        await using var proef = await Stamproef.Begin();
        await proef.Organisaties.Bewaar(null, Nieuw, proef.Redacteur, default);
        var erbij = (await proef.Beeld()).Organisatie("repair-cafe")!;
        (await proef.Organisaties.Verwijder(erbij, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await proef.Zaad()).Organisaties.ShouldNotContain(o => o.Slug == "repair-cafe");
    }

    [Theory]
    [InlineData(Rol.Aanbieder)]
    [InlineData(Rol.Toeleider)]
    [InlineData(Rol.Frontoffice)]
    public async Task Act_WithAnotherRole_IsRefused(Rol rol)
    {
        await using var proef = await Stamproef.Begin();
        var wie = await proef.Kennis.Iemand(rol);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Organisaties.Lees(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Organisaties.Bewaar(null, Nieuw, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Organisaties.Verwijder(Nieuw, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Onderwerpen.Lees(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Onderwerpen.Verplaats("schulden", true, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Hulplijnen.Lees(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Synoniemen.Lees(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Synoniemen.Bewaar(new(null, "a, b"), wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Gemeente.Lees(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Kennis.Tips.Alle(wie, default));
    }
}
