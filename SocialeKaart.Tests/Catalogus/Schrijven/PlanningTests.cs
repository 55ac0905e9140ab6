using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>Published at a time, and out of sight after a day: once, whatever happens to servers.</summary>
public sealed class PlanningTests
{
    private const string Naam = "Geldmaatje";

    [Fact]
    public async Task Plan_AVersion_IsPublishedAtItsTimeAndNotBefore()
    {
        await using var proef = await Schrijfproef.Begin();
        var gepland = (await Plan(proef, TimeSpan.FromHours(2))).ShouldBeOfType<Schrijfuitkomst.Gepland>();
        gepland.Op.ShouldBe(proef.Actueel.Nu.AddHours(2));
        await proef.Server().Draai(default);
        (await proef.Nu()).Naam.ShouldNotBe(Naam);
        (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!.Gepland!.Op.ShouldBe(gepland.Op);
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromHours(2));
        await proef.Server().Draai(default);
        (await proef.Nu()).Naam.ShouldBe(Naam);
        (await proef.Wacht()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_TwoServersAtTheTime_PublishOnce()
    {
        await using var proef = await Schrijfproef.Begin();
        await Plan(proef, TimeSpan.FromHours(1));
        // As when the first server is thought to be gone, and still does it.
        await proef.Actueel.Vraag(async db =>
        {
            var taak = await db.Taken.AsNoTracking().SingleAsync(t => t.Soort == "planning");
            db.Add(Core.Opslag.Taken.Taak.Nieuw("planning", "nog-eens", taak.RijpOp, taak.Gegeven));
            return await db.SaveChangesAsync();
        });
        var nummer = (await proef.Actueel.Versie()).Nummer;
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromHours(1));
        await Task.WhenAll(Task.Run(() => proef.Server().Draai(default)), Task.Run(() => proef.Server().Draai(default)));
        (await proef.Nu()).Naam.ShouldBe(Naam);
        (await proef.Actueel.Vraag(db => db.Versies.CountAsync(v => v.VoorzieningId == proef.Id && v.Nummer > nummer))).ShouldBe(1);
    }

    [Fact]
    public async Task TakeBack_WhatIsPlanned_IsNotPublishedAndIsKept()
    {
        await using var proef = await Schrijfproef.Begin();
        await Plan(proef, TimeSpan.FromHours(1));
        var blad = (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!;
        (await proef.Tafel.NeemTerug(blad.Gepland!.Versie, proef.Redacteur, default)).ShouldBeTrue();
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromHours(1));
        (await proef.Server().Draai(default)).Fouten.ShouldBeEmpty();
        (await proef.Nu()).Naam.ShouldNotBe(Naam);
        (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!.Invoer.Naam.ShouldBe(Naam);
    }

    [Fact]
    public async Task Run_WhileAnotherChangedTheSame_LiesInTheQueueInstead()
    {
        await using var proef = await Schrijfproef.Begin();
        await Plan(proef, TimeSpan.FromHours(1));
        await proef.Actueel.Publiceer(i => i with { Naam = "Van een ander" });
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromHours(1));
        (await proef.Server().Draai(default)).Fouten.ShouldBeEmpty();
        (await proef.Nu()).Naam.ShouldBe("Van een ander");
        (await proef.Wachtend()).Botsingen.ShouldBe([nameof(VoorzieningInhoud.Naam)]);
    }

    [Fact]
    public async Task Expire_AfterTheLastDay_IsHiddenForThePublic()
    {
        await using var proef = await Schrijfproef.Begin();
        var vandaag = Amsterdam.Datum(proef.Actueel.Nu);
        await proef.DienIn(proef.Redacteur, i => i.TotEnMet = vandaag.AddDays(1));
        (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!.TotEnMet.ShouldBe(vandaag.AddDays(1));
        proef.Actueel.Proef.Klok.SetUtcNow(new DateTimeOffset(Amsterdam.OpeningUtc(vandaag.AddDays(2), TimeOnly.MinValue).AddMinutes(-1)));
        await proef.Server().Draai(default);
        (await proef.Actueel.Publiek()).ShouldNotBeNull();
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromMinutes(1));
        await proef.Server().Draai(default);
        (await proef.Actueel.Publiek()).ShouldBeNull();
    }

    [Fact]
    public async Task Expire_CalledOff_StaysInSight()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Redacteur, i => i.TotEnMet = Amsterdam.Datum(proef.Actueel.Nu));
        (await proef.Uitgave.GeenEinde(proef.Id, proef.Redacteur, default)).ShouldBeTrue();
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromDays(2));
        await proef.Server().Draai(default);
        (await proef.Actueel.Publiek()).ShouldNotBeNull();
        (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!.TotEnMet.ShouldBeNull();
    }

    [Fact]
    public async Task Plan_AnEndThatIsPast_IsRefused()
    {
        await using var proef = await Schrijfproef.Begin();
        (await proef.DienIn(proef.Redacteur, i => i.TotEnMet = Amsterdam.Datum(proef.Actueel.Nu).AddDays(-1))).ShouldBeOfType<Schrijfuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("totEnMet");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-90)]
    public async Task Plan_AMomentThatIsPast_IsRefusedInsteadOfPublished(int minuten)
    {
        await using var proef = await Schrijfproef.Begin();
        (await Plan(proef, TimeSpan.FromMinutes(minuten))).ShouldBeOfType<Schrijfuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Veld.ShouldBe("vanaf"), f => f.Woord!.Soort.ShouldBe(Veldfoutsoort.MomentVoorbij));
        (await proef.Nu()).Naam.ShouldNotBe(Naam);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Plan_AnEndBeforeTheBeginning_IsRefused(bool tegelijk)
    {
        await using var proef = await Schrijfproef.Begin();
        var vandaag = Amsterdam.Datum(proef.Actueel.Nu);
        if (!tegelijk)
            await Plan(proef, TimeSpan.FromDays(3));
        var uitkomst = await proef.DienIn(proef.Redacteur, i => (i.TotEnMet, i.Vanaf) = (vandaag.AddDays(1), tegelijk ? Amsterdam.Lokaal(proef.Actueel.Nu.AddDays(3)) : null));
        uitkomst.ShouldBeOfType<Schrijfuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Woord.ShouldBe(new Foutwoord(Veldfoutsoort.EindeVoorBegin, vandaag.AddDays(3).ToString("d-M-yyyy", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Make_ANewEntryForLater_IsForStaffUntilThen()
    {
        await using var proef = await Schrijfproef.Begin();
        var invoer = SchrijfuitgaveTests.Nieuw();
        invoer.Vanaf = Amsterdam.Lokaal(proef.Actueel.Nu.AddDays(1));
        var gemaakt = (await proef.Uitgave.Maak(new Schrijfopdracht { Invoer = invoer }, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Gepland>();
        (await Zichtbaar()).ShouldBe(Zichtbaarheid.Werkplek);
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromDays(1));
        await proef.Server().Draai(default);
        (await Zichtbaar()).ShouldBe(Zichtbaarheid.Publiek);

        Task<Zichtbaarheid> Zichtbaar() => proef.Actueel.Vraag(async db => (await db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == gemaakt.Id && v.Status == VersieStatus.Gepubliceerd)).Inhoud.Zichtbaar);
    }

    private static Task<Schrijfuitkomst> Plan(Schrijfproef proef, TimeSpan over) =>
        proef.DienIn(proef.Redacteur, i => (i.Naam, i.Vanaf) = (Naam, Amsterdam.Lokaal(proef.Actueel.Nu + over)));
}
