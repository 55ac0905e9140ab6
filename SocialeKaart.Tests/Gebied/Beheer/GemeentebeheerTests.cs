using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Catalogus.Stam;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied.Beheer;

/// <summary>The settings of the municipality.</summary>
public sealed class GemeentebeheerTests
{
    private static readonly Gemeentekleuren Kleuren = new() { Hoofd = "#004b87", AccentDonker = "#ffd180" };
    private static readonly Gemeenteteksten Teksten = new() { Welkom = "Welkom in **Oosterhout**.", Contact = "Bel ook [het loket](https://voorbeeld.test/)." };

    [Fact]
    public async Task Change_Settings_AreInTheSnapshotAndTheFile()
    {
        await using var proef = await Stamproef.Begin();
        var beheerder = await Beheerder(proef);
        var was = (await proef.Gemeente.Lees(beheerder, default)).Gemeente;
        var wordt = was with { Naam = "Oosterhout aan de Donge", Kleuren = Kleuren, Teksten = Teksten, Schoolvakanties = [.. was.Schoolvakanties, new Schoolvakantie("Voorjaarsvakantie", new(2027, 2, 13), new(2027, 2, 21))] };
        (await proef.Gemeente.Bewaar(was, wordt with { Code = "GM9999", Kernen = [] }, beheerder, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var gemeente = (await proef.Beeld()).Gemeente;
        GemeenteBestand.Schrijf(gemeente).ShouldBe(GemeenteBestand.Schrijf(wordt));
        (await proef.Kennis.Audit(beheerder)).ShouldHaveSingleItem().Wat.ShouldBe("gemeente-instellen");
    }

    [Fact]
    public async Task RoundTrip_ColoursAndTexts_GivesTheSameFile()
    {
        await using var proef = await Stamproef.Begin();
        var beheerder = await Beheerder(proef);
        var was = (await proef.Gemeente.Lees(beheerder, default)).Gemeente;
        await proef.Gemeente.Bewaar(was, was with { Kleuren = Kleuren, Teksten = Teksten }, beheerder, default);
        using var map = new TijdelijkeMap();
        var zaad = await proef.Zaad();
        ZaadMap.Schrijf(zaad, map.Pad);
        ZaadMap.Lees(map.Pad).Gemeente.ShouldSatisfyAllConditions(g => g.Kleuren.ShouldBe(Kleuren), g => g.Teksten.ShouldBe(Teksten), g => GemeenteBestand.Schrijf(g).ShouldBe(GemeenteBestand.Schrijf(zaad.Gemeente)));
    }

    public static TheoryData<string, Func<Gemeente, Gemeente>> Onjuist() => new()
    {
        { "snelWeg", g => g with { SnelWeg = "http://www.knmi.nl/" } },
        { "naam", g => g with { Naam = "" } },
        { "hulplijn", g => g with { Hulplijn = "bestaat-niet" } },
        { "schoolvakanties.1", g => g with { Schoolvakanties = [g.Schoolvakanties[0], new Schoolvakantie("Om", new(2027, 2, 2), new(2027, 1, 1))] } },
        { "kleuren.hoofd", g => g with { Kleuren = new Gemeentekleuren { Hoofd = "#ffff00" } } },
        { "kleuren.accentDonker", g => g with { Kleuren = new Gemeentekleuren { AccentDonker = "#101010" } } },
        { "kleuren.accent", g => g with { Kleuren = new Gemeentekleuren { Accent = "rood" } } },
        { "teksten.welkom", g => g with { Teksten = new Gemeenteteksten { Welkom = "<b>Welkom</b>" } } },
        { "teksten.welkomEn", g => g with { Teksten = new Gemeenteteksten { WelkomEn = "Welcome" } } },
        { "teksten.contact", g => g with { Teksten = new Gemeenteteksten { Contact = new string('a', 201) } } },
    };

    [Theory]
    [MemberData(nameof(Onjuist))]
    public async Task Change_WhatTheFileRefuses_TellsTheField(string veld, Func<Gemeente, Gemeente> naar)
    {
        await using var proef = await Stamproef.Begin();
        var beheerder = await Beheerder(proef);
        var was = (await proef.Gemeente.Lees(beheerder, default)).Gemeente;
        (await proef.Gemeente.Bewaar(was, naar(was), beheerder, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.Select(f => f.Veld).Distinct().ShouldBe([veld]);
        (await proef.Beeld()).Versie.ShouldBe(1);
    }

    [Fact]
    public async Task Change_SomeoneElseWasFirst_ChangesNothing()
    {
        await using var proef = await Stamproef.Begin();
        var beheerder = await Beheerder(proef);
        var was = (await proef.Gemeente.Lees(beheerder, default)).Gemeente;
        await proef.Gemeente.Bewaar(was, was with { Naam = "Eerst" }, beheerder, default);
        (await proef.Gemeente.Bewaar(was, was with { Naam = "Daarna" }, beheerder, default)).ShouldBeOfType<Stamuitkomst.Botsing>();
    }

    [Fact]
    public async Task Change_ByARedacteur_IsRefused()
    {
        await using var proef = await Stamproef.Begin();
        var was = (await proef.Beeld()).Gemeente;
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Gemeente.Bewaar(was, was with { Naam = "Anders" }, proef.Redacteur, default));
    }

    // As in a database from before there were colours: the column has no such keys.
    [Fact]
    public async Task Read_RowFromBefore_HasNoColoursAndCanGetThem()
    {
        await using var proef = await Stamproef.Begin();
        await using (var db = await proef.Kennis.Fabriek.CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("UPDATE gemeente SET Inhoud = json_remove(Inhoud, '$.Kleuren', '$.Teksten')");
        var beheerder = await Beheerder(proef);
        var was = (await proef.Gemeente.Lees(beheerder, default)).Gemeente;
        (was.Kleuren, was.Teksten).ShouldBe((null, null));
        (await proef.Gemeente.Bewaar(was, was with { Kleuren = Kleuren }, beheerder, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await proef.Beeld()).Gemeente.Kleuren.ShouldBe(Kleuren);
    }

    private static Task<Wie> Beheerder(Stamproef proef) => proef.Kennis.IemandVan("gemeente-oosterhout", Rol.Beheerder);
}
