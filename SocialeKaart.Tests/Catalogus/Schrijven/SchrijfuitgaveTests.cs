using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Actualiteit;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>The redactie publishes; an Aanbieder hands in, and the public keeps what was approved last.</summary>
public sealed class SchrijfuitgaveTests
{
    private const string Naam = "Geldmaatje";

    [Fact]
    public async Task Publish_ByTheRedactie_IsPublishedAndNoCheck()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.Actueel.Bevestig();
        (await proef.DienIn(proef.Redacteur, i => (i.Naam, i.Telefoon) = (Naam, Proefinhoud.AnderNummer))).ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>();
        (await proef.Actueel.Publiek())!.Inhoud.Naam.ShouldBe(Naam);
        (await proef.Actueel.Beeld()).Open.ShouldBe([SocialeKaart.Core.Actualiteit.Regels.Kritiekveld.Telefoon]);
        (await proef.Actueel.Proef.Audit(proef.Redacteur)).Select(a => a.Wat).ShouldContain("publiceer");
    }

    [Fact]
    public async Task Publish_WhileAnotherChangedSomethingElse_KeepsBoth()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!;
        await proef.Actueel.Publiceer(i => i with { Samenvatting = "Van een ander." });
        blad.Invoer.Naam = Naam;
        (await proef.DienIn(proef.Redacteur, blad)).ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>();
        var nu = await proef.Nu();
        (nu.Naam, nu.Samenvatting).ShouldBe((Naam, "Van een ander."));
    }

    [Fact]
    public async Task Publish_WhileAnotherChangedTheSame_AsksWhichOneStays()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!;
        await proef.Actueel.Publiceer(i => i with { Naam = "Van een ander" });
        blad.Invoer.Naam = Naam;
        (await proef.DienIn(proef.Redacteur, blad)).ShouldBeOfType<Schrijfuitkomst.Botsing>().Velden.ShouldBe([nameof(VoorzieningInhoud.Naam)]);
        (await proef.Nu()).Naam.ShouldBe("Van een ander");
        (await proef.DienIn(proef.Redacteur, blad, new() { [nameof(VoorzieningInhoud.Naam)] = true })).ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>();
        (await proef.Nu()).Naam.ShouldBe(Naam);
    }

    [Fact]
    public async Task Publish_WhatBreaksTheRules_SaysAtWhichFieldAndKeepsTheConcept()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!;
        (blad.Invoer.Samenvatting, blad.Invoer.Mail) = (new string('x', 200), "geen adres");
        blad.Invoer.Tijden.Add(new Openingsrij { Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0) });
        await proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Redacteur, default);
        (await proef.DienIn(proef.Redacteur, blad)).ShouldBeOfType<Schrijfuitkomst.Ongeldig>().Fouten.Select(f => f.Pad ?? f.Veld)
            .ShouldBe(["samenvatting", "contact.mail", "tijden.1.dagen"], ignoreOrder: true);
        (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!.Invoer.Mail.ShouldBe("geen adres");
    }

    [Fact]
    public async Task Publish_WithoutAFact_IsAskedFirst()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!;
        (blad.Invoer.AanmeldenNodig, blad.Invoer.AanmeldenHoe) = (null, "");
        var opdracht = new Schrijfopdracht { Invoer = blad.Invoer, Basis = blad.Basis };
        (await proef.Uitgave.DienIn(proef.Id, opdracht, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Mist>().Feiten.Select(f => f.Feit).ShouldContain(Feit.HoeKomen);
        (await proef.Uitgave.DienIn(proef.Id, opdracht with { OnbekendIsEerlijk = true }, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>();
    }

    [Fact]
    public async Task Make_ANewEntry_IsThereUnderAnAddressOfItsName()
    {
        await using var proef = await Schrijfproef.Begin();
        var uitkomst = await proef.Uitgave.Maak(new Schrijfopdracht { Invoer = Nieuw(), OnbekendIsEerlijk = true }, proef.Redacteur, default);
        uitkomst.ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>().Slug.ShouldBe("proefkoor-het-lied");
        (await proef.Uitgave.Maak(new Schrijfopdracht { Invoer = Nieuw(), OnbekendIsEerlijk = true }, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("slug");
    }

    [Fact]
    public async Task HandIn_ByAnAanbieder_WaitsAndThePublicSeesWhatWasApproved()
    {
        await using var proef = await Schrijfproef.Begin();
        var was = await proef.Nu();
        (await proef.DienIn(proef.Aanbieder, i => (i.Naam, i.Herkomst, i.Organisatie) = (Naam, Herkomst.Wet, null))).ShouldBeOfType<Schrijfuitkomst.Ingediend>();
        (await proef.Nu()).Naam.ShouldBe(was.Naam);
        var wacht = await proef.Wachtend();
        wacht.Velden.ShouldBe([nameof(VoorzieningInhoud.Naam)]);
        (await proef.KeurGoed()).ShouldBeNull();
        (await proef.Actueel.Publiek())!.Inhoud.Naam.ShouldBe(Naam);
        (await proef.Wacht()).ShouldBeEmpty();
    }

    [Fact]
    public async Task HandIn_Again_ReplacesWhatWaited()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = "Eerst");
        (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!.Invoer.Naam.ShouldBe("Eerst");
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        (await proef.Wachtend()).Wordt.Naam.ShouldBe(Naam);
    }

    [Fact]
    public async Task Approve_AnEdit_IsNoCheck()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Telefoon = Proefinhoud.AnderNummer);
        (await proef.KeurGoed()).ShouldBeNull();
        (await proef.Actueel.Publiek())!.Controle.ShouldBeNull();
        (await proef.Actueel.Beeld()).Open.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Approve_AStaleEdit_TakesOnlyWhatTheAanbiederChanged()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        await proef.Actueel.Publiceer(i => i with { Samenvatting = "Van de redactie.", Tijden = [] });
        (await proef.KeurGoed()).ShouldBeNull();
        var nu = await proef.Nu();
        (nu.Naam, nu.Samenvatting, nu.Tijden.Count).ShouldBe((Naam, "Van de redactie.", 0));
    }

    [Theory]
    [InlineData(true, Naam)]
    [InlineData(false, "Van de redactie")]
    public async Task Approve_AConflict_HasToBeChosen(bool neem, string naam)
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        await proef.Actueel.Publiceer(i => i with { Naam = "Van de redactie" });
        (await proef.Wachtend()).Botsingen.ShouldBe([nameof(VoorzieningInhoud.Naam)]);
        (await proef.KeurGoed()).ShouldBe(Actualiteitfout.NietGekozen);
        (await proef.KeurGoed(new() { [nameof(VoorzieningInhoud.Naam)] = neem })).ShouldBeNull();
        (await proef.Nu()).Naam.ShouldBe(naam);
    }

    [Fact]
    public async Task AskBack_AnEdit_IsReadInTheEditorAndToldByMailWithoutALink()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        (await proef.Actueel.Correcties.StuurTerug((await proef.Wachtend()).Versie, "Is dit de naam voor inwoners?", proef.Redacteur, default)).ShouldBeNull();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        (blad.Vraag, blad.Invoer.Naam).ShouldBe(("Is dit de naam voor inwoners?", Naam));
        var bericht = await proef.Actueel.Vraag(db => db.Uitberichten.AsNoTracking().SingleAsync(u => u.AccountId == proef.Aanbieder.Id));
        (bericht.Soort, bericht.Over).ShouldBe((Core.Opslag.Post.Berichtsoort.Aanbodvraag, null));
        (await proef.Tafel.EigenAanbod(proef.Aanbieder, default)).Regels.Single(r => r.Id == proef.Id).Wacht.ShouldBe([Aanbodwacht.Vraag]);
        (await proef.DienIn(proef.Aanbieder, blad)).ShouldBeOfType<Schrijfuitkomst.Ingediend>();
        (await proef.Wacht()).ShouldBe([VersieStatus.Ingediend]);
    }

    [Fact]
    public async Task TakeBack_OwnEdit_DoesNotWaitAnyMoreAndIsKept()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam);
        var versie = (await proef.Wachtend()).Versie;
        var collega = await proef.Actueel.Account(Werkkennis.Proefkennis.Organisatie, Rol.Aanbieder);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tafel.NeemTerug(versie, collega, default));
        (await proef.Tafel.NeemTerug(versie, proef.Aanbieder, default)).ShouldBeTrue();
        (await proef.Actueel.Wachtrij.Open(proef.Id, proef.Redacteur, default))!.Correcties.ShouldBeEmpty();
        (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!.Invoer.Naam.ShouldBe(Naam);
        (await proef.Tafel.NeemTerug(versie, proef.Aanbieder, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task HandIn_ByATrustedOrganisatie_IsPublishedUntilItIsNotTrustedAnyMore()
    {
        await using var proef = await Schrijfproef.Begin();
        (await proef.Vertrouwen.Zet(proef.Aanbieder.Organisatie, true, proef.Redacteur, default)).ShouldBeTrue();
        (await proef.DienIn(proef.Aanbieder, i => i.Naam = Naam)).ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>();
        (await proef.Nu()).Naam.ShouldBe(Naam);
        (await proef.Vertrouwen.Zet(proef.Aanbieder.Organisatie, false, proef.Redacteur, default)).ShouldBeTrue();
        (await proef.DienIn(proef.Aanbieder, i => i.Naam = "Weer anders")).ShouldBeOfType<Schrijfuitkomst.Ingediend>();
        (await proef.Actueel.Proef.Audit(proef.Redacteur)).Select(a => a.Wat).ShouldBe(["zelf-publiceren-aan", "zelf-publiceren-uit"]);
    }

    internal static Schrijfinvoer Nieuw()
    {
        var invoer = Schrijfinvoer.Nieuw();
        (invoer.Naam, invoer.Samenvatting, invoer.Zoekwoorden) = ("Proefkoor Het Lied", "Kom zingen.", "zingen\nkoor");
        (invoer.Leefdomeinen, invoer.Onderwerpen) = (["contacten"], ["mensen-ontmoeten"]);
        invoer.Tekst[^1].Tekst = "Kom op maandag.";
        return invoer;
    }
}
