using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Dossierproef;

namespace SocialeKaart.Tests.Overdracht;

public sealed class ConsultenTests
{
    private const string Vraag = "Een mevrouw op de trap groet niet meer en haar gordijnen blijven dicht.";

    [Fact]
    public async Task Ask_ByThePublicForm_IsHeldByWhoHasDutyAndFollowedWithASlip()
    {
        await using var proef = await Nieuw();
        var (een, ander) = (await Front(proef), await Front(proef));
        await proef.Consulten.BeginDienst(een, Stop);
        await proef.Consulten.BeginDienst(ander, Stop);
        var verstuurd = (await proef.Consulten.Stel(Vraag, null, Stop)).Verstuurd.ShouldNotBeNull();
        (await proef.Rij(verstuurd.Id)).Houder.ShouldBe(ander.Id);
        (await proef.Volgen.Zoek(verstuurd.Volgkaart!.Code.ToLowerInvariant(), Stop)).ShouldBe((verstuurd.Id, Dossiersoort.Consult));
        (await proef.Audit(verstuurd.Id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Wie.ShouldBe("inwoner"), r => r.Herkomst.ShouldBe(Auditherkomst.Formulier));
        await proef.Consulten.TrekIn(verstuurd.Id, null, Stop);
        (await proef.Audit(verstuurd.Id))[^1].Herkomst.ShouldBe(Auditherkomst.Volg);
    }

    [Fact]
    public async Task Ask_WhoHasDutyIsBlocked_ComesToWhoHoldsLeast()
    {
        await using var proef = await Nieuw();
        var (weg, druk) = (await Front(proef), await Front(proef));
        await proef.Consulten.BeginDienst(druk, Stop);
        await proef.Consulten.Stel(Vraag, null, Stop);
        await proef.Consulten.BeginDienst(weg, Stop);
        await proef.Blokkeer(weg);
        var rustig = await Front(proef);
        var id = (await proef.Consulten.Stel(Vraag, null, Stop)).Verstuurd!.Id;
        (await proef.Rij(id)).Houder.ShouldBe(rustig.Id);
        (await proef.Consulten.Dienstdoende(Stop))!.Id.ShouldBe(new[] { druk.Id, rustig.Id }.Min());
    }

    [Fact]
    public async Task Ask_NobodyOfTheFrontOffice_IsRefusedBeforeItIsKept()
    {
        await using var proef = await Nieuw();
        await proef.Blokkeer(await Front(proef));
        (await proef.Consulten.KanVragen(Stop)).ShouldBeFalse();
        (await proef.Consulten.Stel(Vraag, null, Stop)).Fout.ShouldBe(Overdrachtfout.NiemandDaar);
        (await proef.Sleutels()).ShouldBe(0, "no key of nothing");
    }

    [Theory]
    [InlineData("  ", Overdrachtfout.Leeg)]
    [InlineData("Haar nummer is 111222333.", Overdrachtfout.Bsn)]
    public async Task Write_WhatCannotBe_IsRefusedEverywhere(string tekst, Overdrachtfout fout)
    {
        await using var proef = await Nieuw();
        var front = await Front(proef);
        (await proef.Consulten.Stel(tekst, null, Stop)).Fout.ShouldBe(fout);
        var id = (await proef.Consulten.Stel(Vraag, null, Stop)).Verstuurd!.Id;
        (await proef.Consulten.VraagDoor(id, tekst, null, Stop)).ShouldBe(fout);
        (await proef.Consulten.Beantwoord(id, tekst, front, Stop)).ShouldBe(fout);
        (await proef.Consulten.Beantwoord(id, new string('a', Consulten.LangsteBericht + 1), front, Stop)).ShouldBe(Overdrachtfout.TeLang);
    }

    [Fact]
    public async Task Talk_ToAndFro_IsReadInOrderByWhoAskedAndTheFrontOffice()
    {
        await using var proef = await Nieuw();
        var (front, vrager) = (await Front(proef), await proef.Iemand("surplus", Rol.Ontvanger));
        var id = (await proef.Consulten.Stel(Vraag, vrager, Stop)).Verstuurd!.Id;
        for (var keer = 0; keer < 5; keer++)
        {
            (await proef.Consulten.Beantwoord(id, $"antwoord {keer}", front, Stop)).ShouldBeNull();
            (await proef.Consulten.VraagDoor(id, $"vraag {keer}", vrager, Stop)).ShouldBeNull();
        }

        string[] gezegd = [Vraag, .. Enumerable.Range(0, 5).SelectMany(k => new[] { $"antwoord {k}", $"vraag {k}" })];
        foreach (var lezer in (Wie[])[front, vrager])
            (await proef.Consulten.Open(id, lezer, Stop))!.Berichten.Select(b => b.Tekst).ShouldBe(gezegd);
        (await proef.Audit(id)).Count(r => r.Wat == "overdracht-lezen").ShouldBe(2);
    }

    [Fact]
    public async Task Talk_UpToTheLimit_CanStillBeAnswered()
    {
        await using var proef = await Nieuw();
        var front = await Front(proef);
        var id = (await proef.Consulten.Stel(Vraag, null, Stop)).Verstuurd!.Id;
        var aantal = 1;
        while (await proef.Consulten.VraagDoor(id, "En nog iets.", null, Stop) is null)
            aantal++;
        aantal.ShouldBe(Consulten.MeesteBerichten - 1);
        (await proef.Consulten.Beantwoord(id, "Wij bellen samen.", front, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Open_ByAnyoneElse_IsNotThere()
    {
        await using var proef = await Nieuw();
        await Front(proef);
        var vrager = await proef.Iemand("surplus", Rol.Toeleider);
        var id = (await proef.Consulten.Stel(Vraag, vrager, Stop)).Verstuurd!.Id;
        foreach (var vreemde in (Wie?[])[null, await proef.Iemand("surplus", Rol.Toeleider), await proef.Iemand("gemeente-oosterhout", Rol.Procesregisseur), await proef.Iemand("gemeente-oosterhout", Rol.Beheerder)])
        {
            (await proef.Consulten.Open(id, vreemde, Stop)).ShouldBeNull();
            (await proef.Consulten.VraagDoor(id, "Hoe is het?", vreemde, Stop)).ShouldBe(Overdrachtfout.MagNiet);
            (await proef.Consulten.TrekIn(id, vreemde, Stop)).ShouldBe(Overdrachtfout.MagNiet);
        }

        (await proef.Audit(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AskOn_HouderLeftTheFrontOffice_ComesToWhoHasDuty()
    {
        await using var proef = await Nieuw();
        var weg = await Front(proef);
        var id = (await proef.Consulten.Stel(Vraag, null, Stop)).Verstuurd!.Id;
        (await proef.Consulten.Beantwoord(id, "Bel gerust.", weg, Stop)).ShouldBeNull();
        await proef.Blokkeer(weg);
        var nu = await Front(proef);
        (await proef.Consulten.VraagDoor(id, "Het is erger.", null, Stop)).ShouldBeNull();
        var rij = await proef.Rij(id);
        (rij.IsOpen, rij.Houder, rij.Consult().Houder).ShouldBe((true, nu.Id, nu.Id));
    }

    [Fact]
    public async Task Duty_ByAnyoneElse_IsRefused()
    {
        await using var proef = await Nieuw();
        await Should.ThrowAsync<UnauthorizedAccessException>(async () => await proef.Consulten.BeginDienst(await proef.Iemand("surplus", Rol.Toeleider), Stop));
        await Should.ThrowAsync<UnauthorizedAccessException>(async () => await proef.Consulten.Stel(Vraag, await proef.Iemand("surplus", Rol.Redacteur), Stop));
    }

    [Fact]
    public async Task Answer_AnotherCameInBetween_IsOvertakenAndNotKept()
    {
        await using var proef = await Nieuw();
        var front = await Front(proef);
        var id = (await proef.Consulten.Stel(Vraag, null, Stop)).Verstuurd!.Id;
        var ingehaald = new Consulten(proef.Ingehaald, proef.Kast, proef.Termijnen, proef.Klok);
        (await ingehaald.Beantwoord(id, "Wij gaan langs.", front, Stop)).ShouldBe(Overdrachtfout.Ingehaald);
        (await proef.Rij(id)).Consult().Berichten.ShouldBe(1);
        (await proef.Audit(id)).Count.ShouldBe(1);
    }

    private static Task<Wie> Front(Dossierproef proef) => proef.Iemand("gemeente-oosterhout", Rol.Frontoffice);
}
