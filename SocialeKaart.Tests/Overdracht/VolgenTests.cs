using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Dossierproef;

namespace SocialeKaart.Tests.Overdracht;

public sealed class VolgenTests
{
    [Fact]
    public async Task Try_WrongSecretTooOften_LocksUntilANewSlip()
    {
        await using var proef = await Nieuw();
        var (id, kaart, afzender) = await MetKaart(proef);
        var fout = Ander(kaart.Geheim);
        for (var keer = 1; keer < Volgen.MeesteMissers; keer++)
            (await proef.Volgen.Proef(id, fout, Stop)).ShouldBe(Geheimproef.Fout);
        (await proef.Volgen.Proef(id, fout, Stop)).ShouldBe(Geheimproef.OpSlot);
        (await proef.Volgen.Proef(id, kaart.Geheim, Stop)).ShouldBe(Geheimproef.OpSlot, "also the right one");
        (await proef.Audit(id)).Count(r => r.Wat == "volgen-misser").ShouldBe(Volgen.MeesteMissers);
        var nieuw = (await proef.Overdrachten.GeefVolgkaart(id, afzender, Stop)).ShouldNotBeNull();
        (await proef.Volgen.Proef(id, nieuw.Geheim, Stop)).ShouldBe(Geheimproef.Goed);
    }

    [Fact]
    public async Task Try_WrongSecretOfAConsultTooOften_LocksForADay()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice);
        var (id, kaart) = (await proef.Consulten.Stel("Hoe help ik mijn buurman?", null, Stop)).Verstuurd!;
        for (var dag = 0; dag < 2; dag++)
        {
            for (var keer = 1; keer < Volgen.MeesteMissers; keer++)
                (await proef.Volgen.Proef(id, Ander(kaart!.Geheim), Stop)).ShouldBe(Geheimproef.Fout);
            (await proef.Volgen.Proef(id, Ander(kaart!.Geheim), Stop)).ShouldBe(Geheimproef.EvenOpSlot);
            proef.Klok.Advance(Volgen.Slottijd - TimeSpan.FromMinutes(1));
            (await proef.Volgen.Proef(id, kaart.Geheim, Stop)).ShouldBe(Geheimproef.EvenOpSlot, "also the right one");
            proef.Klok.Advance(TimeSpan.FromMinutes(1));
        }

        (await proef.Volgen.Proef(id, kaart!.Geheim, Stop)).ShouldBe(Geheimproef.Goed);
        (await proef.Audit(id)).Count(r => r.Wat == "volgen-misser").ShouldBe(2 * Volgen.MeesteMissers);
    }

    [Fact]
    public async Task Try_OfAClosedOverdracht_OpensAfterADay()
    {
        await using var proef = await Nieuw();
        var (id, kaart, afzender) = await MetKaart(proef);
        for (var keer = 0; keer < Volgen.MeesteMissers; keer++)
            await proef.Volgen.Proef(id, Ander(kaart.Geheim), Stop);
        proef.Klok.Advance(Volgen.Slottijd);
        (await proef.Volgen.Proef(id, kaart.Geheim, Stop)).ShouldBe(Geheimproef.OpSlot, "the Houder gives a new slip");
        await proef.Doe(id, (afzender, new Handeling.TrekIn()));
        (await proef.Volgen.Proef(id, kaart.Geheim, Stop)).ShouldBe(Geheimproef.Goed, "nobody can give one any more");
    }

    [Fact]
    public async Task Try_RightSecret_ForgetsTheWrongOnes()
    {
        await using var proef = await Nieuw();
        var (id, kaart, _) = await MetKaart(proef);
        for (var keer = 1; keer < Volgen.MeesteMissers; keer++)
            await proef.Volgen.Proef(id, Ander(kaart.Geheim), Stop);
        (await proef.Volgen.Proef(id, kaart.Geheim, Stop)).ShouldBe(Geheimproef.Goed);
        (await proef.Rij(id)).Missers.ShouldBe(0);
    }

    [Fact]
    public async Task Try_ManyAtOnce_CountsEachOfThem()
    {
        await using var proef = await Nieuw();
        var (id, kaart, _) = await MetKaart(proef);
        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => proef.Volgen.Proef(id, Ander(kaart.Geheim), Stop))));
        uitkomsten.ShouldNotContain(Geheimproef.Goed);
        (await proef.Rij(id)).Missers.ShouldBe(Volgen.MeesteMissers);
    }

    [Fact]
    public async Task Try_AnotherCameInBetween_HearsNothingOfTheSecret()
    {
        await using var proef = await Nieuw();
        var (id, kaart, _) = await MetKaart(proef);
        (await new Volgen(proef.Ingehaald, proef.Kast, proef.Termijnen, proef.Klok).Proef(id, kaart.Geheim, Stop)).ShouldBe(Geheimproef.Fout);
        (await proef.Rij(id)).Missers.ShouldBe(0);
        var rij = await proef.Rij(id);
        await proef.Volgen.Proef(id, kaart.Geheim, Stop);
        (await proef.Rij(id)).Versie.ShouldBe(rij.Versie + 1);
    }

    [Fact]
    public async Task Try_WithoutASlip_IsLocked()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("surplus", Rol.Ontvanger);
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), await proef.Iemand("thuisvester", Rol.Toeleider));
        (await proef.Volgen.Proef(id, "", Stop)).ShouldBe(Geheimproef.OpSlot);
        (await proef.Volgen.Proef(Guid.NewGuid(), "123456", Stop)).ShouldBe(Geheimproef.OpSlot);
    }

    [Fact]
    public async Task Find_ByCode_WorksUntilANewSlip()
    {
        await using var proef = await Nieuw();
        var (id, kaart, afzender) = await MetKaart(proef);
        (await proef.Volgen.Zoek(kaart.Code.Replace('-', ' ').ToLowerInvariant(), Stop)).ShouldBe((id, Dossiersoort.Overdracht));
        (await proef.Volgen.Zoek(Volgcode.Nieuw(), Stop)).ShouldBeNull();
        (await proef.Volgen.GeldtNog(id, kaart.Code, Stop)).ShouldBeTrue();
        await proef.Overdrachten.GeefVolgkaart(id, afzender, Stop);
        (await proef.Volgen.Zoek(kaart.Code, Stop)).ShouldBeNull();
        (await proef.Volgen.GeldtNog(id, kaart.Code, Stop)).ShouldBeFalse();
        (await proef.Rij(id)).Staat.ShouldNotContain(kaart.Code);
    }

    [Fact]
    public async Task Report_ForTheResident_HoldsEveryWordStepAndLook()
    {
        await using var proef = await Nieuw();
        var (id, _, afzender) = await MetKaart(proef);
        var ontvanger = await proef.Iemand("surplus", Rol.Ontvanger);
        await proef.Overdrachten.Open(id, ontvanger, Stop);
        (await proef.Volgen.Doe(id, new Handeling.ZegContactgezocht(false), Stop)).ShouldBeNull();
        var rapport = (await proef.Volgen.Rapport(id, Stop)).ShouldNotBeNull();
        rapport.Delen.ShouldBe(Concept(proef.Naar("surplus")).Delen, ignoreOrder: true);
        (rapport.Houder.Id, rapport.Afzender.Id).ShouldBe((afzender.Id, afzender.Id));
        rapport.Inzagen.ShouldHaveSingleItem().Wie.Id.ShouldBe(ontvanger.Id);
        rapport.Stappen.Select(s => (s.Wat, s.Wie?.Id)).ShouldBe([("overdracht-versturen", afzender.Id), ("overdracht-lezen", ontvanger.Id), ("overdracht-zeg-contactgezocht", null)]);
    }

    [Fact]
    public async Task Stand_OfAConsultOrNothing_IsNone()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice);
        var id = (await proef.Consulten.Stel("Hoe help ik mijn buurman?", null, Stop)).Verstuurd!.Id;
        (await proef.Volgen.Stand(id, Stop)).ShouldBeNull();
        (await proef.Volgen.Doe(id, new Handeling.TrekIn(), Stop)).ShouldBe(Overdrachtfout.MagNiet);
        (await proef.Volgen.Rapport(Guid.NewGuid(), Stop)).ShouldBeNull();
    }

    private static async Task<(Guid Id, Volgkaart Kaart, Wie Afzender)> MetKaart(Dossierproef proef)
    {
        await proef.Iemand("surplus", Rol.Ontvanger);
        var afzender = await proef.Iemand("thuisvester", Rol.Toeleider);
        var verstuurd = (await proef.Overdrachten.Verstuur(Concept(proef.Naar("surplus")) with { MetVolgkaart = true }, afzender, Stop)).Verstuurd!;
        return (verstuurd.Id, verstuurd.Volgkaart!, afzender);
    }

    private static string Ander(string geheim) => (geheim[0] == '9' ? '0' : (char)(geheim[0] + 1)) + geheim[1..];
}
