using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>What the redactie and an Aanbieder say to each other about a change, and how the Aanbieder hears what is decided.</summary>
public sealed class VraagTests
{
    private const string Naam = "Geldmaatje", Vraag = "Is dit de naam voor inwoners?", Antwoord = "Ja, zo heet het op de folder.";

    [Fact]
    public async Task Answer_InWords_HandsInTheSameChangeWithTheAnswer()
    {
        await using var proef = await Gevraagd();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        (await proef.Uitgave.Beantwoord(blad.Gevraagd!.Value, $" {Antwoord} ", proef.Aanbieder, default)).ShouldBeNull();
        var wacht = await proef.Wachtend();
        (wacht.Nummer, wacht.Wordt.Naam).ShouldBe((2 + 1, Naam));
        wacht.Gewisseld.ShouldBe([Vraag, Antwoord]);
        (await proef.Actueel.Wachtrij.Lees(proef.Redacteur, default)).Single(r => r.Id == wacht.Versie).IsBeantwoord.ShouldBeTrue();
        (await proef.Actueel.Proef.Audit(proef.Aanbieder)).Select(a => a.Wat).ShouldBe(["indienen", "vraag-beantwoorden"]);
        blad = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        (blad.Vraag, blad.Gewisseld.Count).ShouldBe((null, 2));
    }

    [Fact]
    public async Task Answer_AfterApproval_IsReadInTheHistoryOfWhatIsPublished()
    {
        await using var proef = await Gevraagd();
        await Beantwoord(proef, Antwoord);
        (await proef.KeurGoed()).ShouldBeNull();
        var geschiedenis = (await new Geschiedenis(proef.Actueel.Proef.Fabriek, proef.Actueel.Uitgever).Lees(proef.Id, proef.Redacteur, default))!;
        geschiedenis.Versies.Single(v => v.Status == VersieStatus.Gepubliceerd).Gewisseld.ShouldBe([Vraag, Antwoord]);
    }

    [Theory]
    [InlineData("", Actualiteitfout.Leeg)]
    [InlineData("Mijn nummer is 111222333.", Actualiteitfout.Bsn)]
    public async Task Answer_ThatCannotBe_KeepsTheQuestion(string antwoord, Actualiteitfout fout)
    {
        await using var proef = await Gevraagd();
        (await Beantwoord(proef, antwoord)).ShouldBe(fout);
        (await Beantwoord(proef, new string('x', Controlevraag.LangsteTerugvraag + 1))).ShouldBe(Actualiteitfout.TeLang);
        (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!.Vraag.ShouldBe(Vraag);
    }

    [Fact]
    public async Task Answer_OfSomeoneElse_IsAsIfThereWereNoQuestion()
    {
        await using var proef = await Gevraagd();
        var versie = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!.Gevraagd!.Value;
        var collega = await proef.Actueel.Account(Werkkennis.Proefkennis.Organisatie, Rol.Aanbieder);
        (await proef.Uitgave.Beantwoord(versie, Antwoord, collega, default)).ShouldBe(Actualiteitfout.Onbekend);
        (await proef.Uitgave.Beantwoord(versie, Antwoord, proef.Aanbieder, default)).ShouldBeNull();
        (await proef.Uitgave.Beantwoord(versie, Antwoord, proef.Aanbieder, default)).ShouldBe(Actualiteitfout.Onbekend);
    }

    [Fact]
    public async Task HandIn_AnotherChangeAfterAQuestion_KeepsTheQuestionInSight()
    {
        await using var proef = await Gevraagd();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = "Anders");
        var wacht = await proef.Wachtend();
        (wacht.Wordt.Naam, string.Join('|', wacht.Gewisseld)).ShouldBe(("Anders", $"{Vraag}|"));
    }

    [Fact]
    public async Task Approve_OfAnAanbieder_IsToldByMailWithoutContent()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        (await proef.KeurGoed()).ShouldBeNull();
        (await Berichten(proef)).ShouldBe([(Berichtsoort.Aanbodgoedgekeurd, null)]);
    }

    [Fact]
    public async Task Refuse_WithAReason_IsReadInTheEditorAndToldByMailUntilSomethingComesAfterIt()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        var wacht = await proef.Wachtend();
        (await proef.Actueel.Correcties.WijsAf(wacht.Versie, "", proef.Redacteur, default)).ShouldBe(Actualiteitfout.Leeg);
        (await proef.Actueel.Correcties.WijsAf(wacht.Versie, "Zo heet het niet.", proef.Redacteur, default)).ShouldBeNull();
        (await Berichten(proef)).ShouldBe([(Berichtsoort.Aanbodafgewezen, null)]);
        var blad = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        blad.Afgewezen.ShouldBe(new Afgewezen(wacht.Nummer, "Zo heet het niet."));
        blad.Invoer.Naam.ShouldBe((await proef.Nu()).Naam);
        (await Aanbod(proef)).ShouldBe([Aanbodwacht.Afgewezen]);
        (await proef.Actueel.Wachtrij.Open(proef.Id, proef.Redacteur, default))!.Correcties.ShouldBeEmpty();
        (await proef.Actueel.Proef.Audit(proef.Redacteur)).Select(a => a.Wat).ShouldBe(["correctie-afwijzen"]);
        await proef.DienIn(proef.Aanbieder, i => i.Naam = "Anders");
        (await Aanbod(proef)).ShouldBe([Aanbodwacht.Ingediend]);
        (await proef.KeurGoed()).ShouldBeNull();
        (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!.Afgewezen.ShouldBeNull();
        (await Aanbod(proef)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refuse_ByWhoDoesNotDecide_IsRefused()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        var versie = (await proef.Wachtend()).Versie;
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Actueel.Correcties.WijsAf(versie, "Nee.", proef.Aanbieder, default));
    }

    private static async Task<Schrijfproef> Gevraagd()
    {
        var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        (await proef.Actueel.Correcties.StuurTerug((await proef.Wachtend()).Versie, Vraag, proef.Redacteur, default)).ShouldBeNull();
        return proef;
    }

    private static async Task<Actualiteitfout?> Beantwoord(Schrijfproef proef, string antwoord) =>
        await proef.Uitgave.Beantwoord((await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!.Gevraagd!.Value, antwoord, proef.Aanbieder, default);

    private static async Task<IReadOnlyList<Aanbodwacht>> Aanbod(Schrijfproef proef) =>
        (await proef.Tafel.EigenAanbod(proef.Aanbieder, default)).Regels.Single(r => r.Id == proef.Id).Wacht;

    private static async Task<IReadOnlyList<(Berichtsoort Soort, Berichtinhoud? Over)>> Berichten(Schrijfproef proef) =>
        [.. (await proef.Actueel.Vraag(db => db.Uitberichten.AsNoTracking().Where(u => u.AccountId == proef.Aanbieder.Id).ToListAsync())).Select(b => (b.Soort, b.Over))];
}
