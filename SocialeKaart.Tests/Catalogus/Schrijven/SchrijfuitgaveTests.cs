using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Uitwisseling.Bestanden;
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
        var mist = (await proef.Uitgave.DienIn(proef.Id, opdracht, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Mist>().Feiten.Select(f => f.Feit).ToList();
        mist.ShouldContain(Feit.HoeKomen);
        // As it lies with who writes: what was not known yesterday is not asked today.
        blad.Invoer.Onbekend = mist;
        await proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Redacteur, default);
        var weer = (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!;
        (await proef.Uitgave.DienIn(proef.Id, opdracht with { Invoer = weer.Invoer }, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>();
    }

    [Fact]
    public async Task Publish_WithoutAnotherFactThanWasSaidUnknown_IsAsked()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!;
        (blad.Invoer.AanmeldenNodig, blad.Invoer.AanmeldenHoe, blad.Invoer.Kosten, blad.Invoer.Kostentoelichting, blad.Invoer.Onbekend) = (null, "", null, "", [Feit.Kosten]);
        (await proef.Uitgave.DienIn(proef.Id, new Schrijfopdracht { Invoer = blad.Invoer, Basis = blad.Basis }, proef.Redacteur, default))
            .ShouldBeOfType<Schrijfuitkomst.Mist>().Feiten.Select(f => f.Feit).ShouldBe([Feit.HoeKomen]);
    }

    [Fact]
    public async Task Make_ANewEntryWithNothingInIt_TellsAllAtOnce()
    {
        await using var proef = await Schrijfproef.Begin();
        var invoer = Schrijfinvoer.Nieuw();
        (invoer.Mail, invoer.Onbekend) = ("geen adres", [Feit.Kosten]);
        invoer.Tijden.Add(new Openingsrij { Dagen = [DayOfWeek.Monday], Tot = new TimeOnly(10, 0) });
        invoer.Tijden.Add(new Openingsrij { Van = new TimeOnly(9, 0), Tot = new TimeOnly(10, 0), NietOp = "kerst" });
        invoer.Locaties.Add(new Locatierij { Lat = "51,6" });
        var ongeldig = (await proef.Uitgave.Maak(new Schrijfopdracht { Invoer = invoer }, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Ongeldig>();
        ongeldig.Fouten.Select(f => f.Pad ?? f.Veld).ShouldBe(
            [
                "naam", "samenvatting", "tekst.3", "leefdomeinen", "onderwerpen", "zoekwoorden", "contact.mail", "tijden.0.van", "tijden.1.nietOp", "tijden.1.dagen",
                "locaties.0.straat", "locaties.0.plaats", "locaties.0.lon",
            ],
            ignoreOrder: true);
        ongeldig.Fouten.ShouldAllBe(f => f.Woord != null);
        ongeldig.Feiten.Select(f => f.Feit).ShouldBe([Feit.HoeKomen]);
    }

    [Theory]
    [InlineData(Veldfoutsoort.AdresBezet)]
    [InlineData(Veldfoutsoort.GeenAdres)]
    public async Task Make_UnderAnAddressThatCannotBe_TellsWhatElseIsWrong(Veldfoutsoort soort)
    {
        await using var proef = await Schrijfproef.Begin();
        var invoer = Nieuw();
        invoer.Slug = soort == Veldfoutsoort.AdresBezet ? (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!.Slug : "Met Hoofdletters";
        invoer.Samenvatting = "";
        (await proef.Uitgave.Maak(new Schrijfopdracht { Invoer = invoer }, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Ongeldig>().Fouten.Select(f => (f.Veld, f.Woord!.Soort))
            .ShouldBe([("slug", soort), ("samenvatting", Veldfoutsoort.Leeg)]);
    }

    [Fact]
    public async Task Make_ANewEntry_IsThereUnderAnAddressOfItsName()
    {
        await using var proef = await Schrijfproef.Begin();
        var uitkomst = await proef.Uitgave.Maak(new Schrijfopdracht { Invoer = Nieuw() }, proef.Redacteur, default);
        uitkomst.ShouldBeOfType<Schrijfuitkomst.Gepubliceerd>().Slug.ShouldBe("proefkoor-het-lied");
        (await proef.Uitgave.Maak(new Schrijfopdracht { Invoer = Nieuw() }, proef.Redacteur, default)).ShouldBeOfType<Schrijfuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("slug");
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
        (invoer.Tekst[^1].Tekst, invoer.Onbekend) = ("Kom op maandag.", [.. Enum.GetValues<Feit>()]);
        return invoer;
    }
}
