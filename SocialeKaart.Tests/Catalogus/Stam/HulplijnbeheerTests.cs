using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Stam;

namespace SocialeKaart.Tests.Catalogus.Stam;

/// <summary>Changing hulplijnen, and when they count as reviewed.</summary>
public sealed class HulplijnbeheerTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 24);

    [Fact]
    public async Task Change_Number_IsEverywhereAtOnceAndNotReviewedAnyMore()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "113");
        (await proef.Hulplijnen.Bewaar(was, was with { Nummer = "0800-0113", Nagekeken = Vandaag, Zekerheid = Zekerheid.Zeker }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var wordt = await Lijn(proef, "113");
        (wordt.Nummer, wordt.Nagekeken, wordt.Zekerheid).ShouldBe(("0800-0113", was.Nagekeken, Zekerheid.TeControleren));
        (await proef.Audit()).ShouldBe(["hulplijn-wijzigen 113"]);
    }

    // Who harvests by the moment of change would else keep a number that nobody answers.
    [Fact]
    public async Task Change_Number_IsAChangeOfTheEntriesThatNameItAndOfNoOther()
    {
        await using var proef = await Stamproef.Begin();
        var voor = await proef.Beeld();
        var later = new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);
        proef.Kennis.Klok.AdjustTime(later);
        var was = await Lijn(proef, "kindertelefoon");
        await proef.Hulplijnen.Bewaar(was, was with { Nummer = "0800-0433" }, proef.Redacteur, default);
        var na = (await proef.Beeld(voor)).Voorzieningen;
        na.Where(v => v.Gewijzigd == later.UtcDateTime).Select(v => v.Slug).ShouldBe(voor.Voorzieningen.Where(v => v.Inhoud.Hulplijnen.Contains("kindertelefoon")).Select(v => v.Slug), ignoreOrder: true);
        na.ShouldContain(v => v.Gewijzigd == later.UtcDateTime);
    }

    [Fact]
    public async Task Change_NameOfAnOrganisatie_IsAChangeOfWhatItOffers()
    {
        await using var proef = await Stamproef.Begin();
        var voor = await proef.Beeld();
        var later = new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);
        proef.Kennis.Klok.AdjustTime(later);
        var was = voor.Organisatie("surplus")!;
        (await proef.Organisaties.Bewaar(was, was with { Naam = "Surplus en meer" }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var na = await proef.Beeld(voor);
        na.Voorzieningen.Where(v => v.Gewijzigd == later.UtcDateTime).Select(v => v.Slug).ShouldBe(na.Van(na.Organisatie("surplus")!).Select(v => v.Slug), ignoreOrder: true);
    }

    [Fact]
    public async Task Change_TextAlone_StaysReviewed()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "113");
        await proef.Hulplijnen.Bewaar(was, was with { Wanneer = "Als u aan zelfmoord denkt." }, proef.Redacteur, default);
        (await Lijn(proef, "113")).Zekerheid.ShouldBe(Zekerheid.Zeker);
    }

    [Fact]
    public async Task Review_AfterAnEdit_MakesItReviewedThatDay()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "113");
        await proef.Hulplijnen.Bewaar(was, was with { Kosten = Belkosten.GewoonTarief }, proef.Redacteur, default);
        (await proef.Hulplijnen.KijkNa(await Lijn(proef, "113"), Vandaag, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var regel = (await proef.Hulplijnen.Lees(proef.Redacteur, default)).Single(r => r.Lijn.Id == "113");
        (regel.Staat, regel.GeldtTot).ShouldBe((Controlestaat.Actueel, Vandaag.AddDays(90)));
    }

    [Fact]
    public async Task Add_Line_IsThereAtOnceAndNotReviewed()
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Hulplijnen.VoegToe(Nieuw, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await Lijn(proef, Nieuw.Id)).Nummer.ShouldBe(Nieuw.Nummer);
        var stand = (await proef.Hulplijnen.Lees(proef.Redacteur, default))[^1];
        (stand.Lijn.Id, stand.Staat, stand.Voorzieningen, stand.Belet).ShouldBe((Nieuw.Id, Controlestaat.Nooit, 0, null));
        (await proef.Hulplijnen.KijkNa(stand.Lijn, Vandaag, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await proef.Audit()).ShouldBe([$"hulplijn-toevoegen {Nieuw.Id}", $"hulplijn-nakijken {Nieuw.Id}"]);
    }

    [Theory]
    [InlineData("113", "0800-1234", "id")]
    [InlineData("nieuw", "bel ons", "nummer")]
    public async Task Add_WhatCannotBe_SaysAtWhichField(string id, string nummer, string veld)
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Hulplijnen.VoegToe(Nieuw with { Id = id, Nummer = nummer }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.Select(f => f.Veld).Distinct().ShouldBe([veld]);
    }

    [Fact]
    public async Task End_LineThatEntriesName_IsNowhereAnyMoreAndTheyStay()
    {
        await using var proef = await Stamproef.Begin();
        var (nu, stand) = (await proef.Beeld(), await Vrij(proef));
        var lijn = stand.Lijn;
        var noemt = nu.Voorzieningen.Where(v => v.Inhoud.Hulplijnen.Contains(lijn.Id)).Select(v => v.Slug).ToList();
        noemt.Count.ShouldBe(stand.Voorzieningen);
        (await proef.Hulplijnen.Beeindig(lijn, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var straks = await proef.Beeld(nu);
        straks.Hulplijn(lijn.Id).ShouldBeNull();
        straks.Voorzieningen.ShouldAllBe(v => !v.Inhoud.Hulplijnen.Contains(lijn.Id));
        noemt.ShouldAllBe(slug => straks.Voorziening(slug) != null);
        // It can be exported and imported again.
        (await proef.Zaad()).Hulplijnen.Select(h => h.Volgorde).ShouldBe(Enumerable.Range(0, nu.Hulplijnen.Count - 1));
        var audit = await proef.Audit();
        audit.Count(a => a.StartsWith("hulplijn-weghalen ", StringComparison.Ordinal)).ShouldBe(noemt.Count);
        audit.ShouldContain($"hulplijn-beeindigen {lijn.Id}");
    }

    [Theory]
    [InlineData("spoed", Hulplijnbelet.Vast)]
    [InlineData("113", Hulplijnbelet.Vast)]
    [InlineData("gemeente", Hulplijnbelet.Vast)]
    public async Task End_LineThatPagesName_IsRefused(string id, Hulplijnbelet belet)
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Hulplijnen.Beeindig(await Lijn(proef, id), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>();
        (await proef.Hulplijnen.Lees(proef.Redacteur, default)).Single(r => r.Lijn.Id == id).Belet.ShouldBe(belet);
        (await Lijn(proef, id)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("112")]
    [InlineData("0800-0113")]
    public async Task End_NumberOfDangerUnderAnyId_IsRefused(string nummer)
    {
        await using var proef = await Stamproef.Begin();
        await proef.Hulplijnen.VoegToe(Nieuw with { Nummer = nummer }, proef.Redacteur, default);
        (await proef.Hulplijnen.Beeindig(await Lijn(proef, Nieuw.Id), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>();
    }

    [Fact]
    public async Task End_LineThatTheWegwijzerNames_IsRefused()
    {
        await using var proef = await Stamproef.Begin();
        var genoemd = (await proef.Zaad()).Wegwijzer.Spoedhulp.SelectMany(s => s.Hulplijnen).ToHashSet();
        (await proef.Hulplijnen.Lees(proef.Redacteur, default)).Where(r => genoemd.Contains(r.Lijn.Id)).ShouldAllBe(r => r.Belet != null);
    }

    [Fact]
    public async Task End_ByWhoDoesNotKeepTheCatalogue_IsRefused()
    {
        await using var proef = await Stamproef.Begin();
        var wie = await proef.Kennis.Iemand(SocialeKaart.Core.Gebruikers.Rol.Toeleider);
        await Should.ThrowAsync<UnauthorizedAccessException>(async () => await proef.Hulplijnen.Beeindig(await Lijn(proef, "mind"), wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Hulplijnen.VoegToe(Nieuw, wie, default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-400)]
    public async Task Review_OnADayThatCannotBe_IsRefused(int dagen)
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Hulplijnen.KijkNa(await Lijn(proef, "113"), Vandaag.AddDays(dagen), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("nagekeken");
    }

    [Fact]
    public async Task Review_OfWhatSomeoneElseChangedMeanwhile_IsRefused()
    {
        await using var proef = await Stamproef.Begin();
        var gezien = await Lijn(proef, "113");
        await proef.Hulplijnen.Bewaar(gezien, gezien with { Nummer = "0800-0113" }, proef.Redacteur, default);
        (await proef.Hulplijnen.KijkNa(gezien, Vandaag, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Botsing>();
        (await Lijn(proef, "113")).Zekerheid.ShouldBe(Zekerheid.TeControleren);
    }

    [Fact]
    public async Task Change_FaultInARowOfHours_TellsWhichRow()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "gemeente");
        var goed = new Openingstijd { Dagen = [DayOfWeek.Monday], Van = new(9, 0), Tot = new(17, 0) };
        var uitkomst = await proef.Hulplijnen.Bewaar(was, was with { Nummer = "bel ons", Tijden = [goed, goed with { Dagen = [] }] }, proef.Redacteur, default);
        uitkomst.ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.Select(f => f.Veld).Distinct().ShouldBe(["nummer", "tijden.1"], ignoreOrder: true);
    }

    [Fact]
    public async Task Change_LastCrisisLine_StaysOnEveryPage()
    {
        await using var proef = await Stamproef.Begin();
        var crisis = (await proef.Hulplijnen.Lees(proef.Redacteur, default)).Select(r => r.Lijn).Where(l => l.Crisis).ToList();
        foreach (var lijn in crisis.Skip(1))
            (await proef.Hulplijnen.Bewaar(lijn, lijn with { Crisis = false }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await proef.Hulplijnen.Bewaar(crisis[0], crisis[0] with { Crisis = false }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("crisis");
    }

    [Theory]
    [InlineData(76, Controlestaat.Actueel)]
    [InlineData(77, Controlestaat.BijnaVerlopen)]
    [InlineData(90, Controlestaat.BijnaVerlopen)]
    [InlineData(91, Controlestaat.Verlopen)]
    public async Task Read_SoManyDaysAfterAReview_StandsSo(int dagen, Controlestaat staat)
    {
        await using var proef = await Stamproef.Begin();
        var lijn = await Lijn(proef, "113");
        Hulplijncontrole.Staat(lijn, lijn.Nagekeken.AddDays(dagen)).ShouldBe(staat);
    }

    [Fact]
    public async Task Queue_LineThatIsOverdue_StandsThereAndACrisisLineFirst()
    {
        await using var proef = await Stamproef.Begin();
        var wachtrij = new Wachtrij(proef.Kennis.Fabriek, proef.Kennis.Klok);
        (await Lijnen(wachtrij, proef)).Select(r => r.Staat).ShouldAllBe(s => s == Controlestaat.Nooit);
        proef.Kennis.Klok.Advance(TimeSpan.FromDays(91));
        var regels = await Lijnen(wachtrij, proef);
        regels.Count.ShouldBe((await proef.Zaad()).Hulplijnen.Count);
        regels[0].ShouldSatisfyAllConditions(r => r.Ernst.ShouldBe(Ernst.Zwaar), r => r.Staat.ShouldBe(Controlestaat.Verlopen));
        regels.Where(r => r.Ernst == Ernst.Zwaar).Select(r => r.Slug).ShouldBe(["113", "crisiszorg", "spoed", "veilig-thuis"]);
    }

    private static Hulplijn Nieuw { get; } = new()
    {
        Id = "proeflijn", Volgorde = 0, Naam = "Proeflijn", Nummer = "0800-1234", Kosten = Belkosten.Gratis, Wanneer = "Als u wilt proberen.", Zekerheid = Zekerheid.Zeker, Nagekeken = default,
        En = new HulplijnVertaling { Naam = "Trial line", Wanneer = "To try." },
    };

    /// <summary>A line that can be ended and that most entries name.</summary>
    private static async Task<Hulplijnstand> Vrij(Stamproef proef) =>
        (await proef.Hulplijnen.Lees(proef.Redacteur, default)).Where(r => r.Belet is null).MaxBy(r => r.Voorzieningen)!;

    private static async Task<IReadOnlyList<Wachtrijregel>> Lijnen(Wachtrij wachtrij, Stamproef proef) =>
        [.. (await wachtrij.Lees(proef.Redacteur, default)).Where(r => r.Soort == Wachtrijsoort.Hulplijn)];

    private static async Task<Hulplijn> Lijn(Stamproef proef, string id) => (await proef.Beeld()).Hulplijn(id)!;
}
