using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Dossierproef;

namespace SocialeKaart.Tests.Overdracht;

public sealed class OverdrachtlijstTests
{
    [Fact]
    public async Task List_ForEachOne_IsTheirsAlone()
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger, front) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger), await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice));
        var (collega, ander) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("uwv", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        var consult = (await proef.Consulten.Stel("Hoe help ik mijn buurman?", null, Stop)).Verstuurd!.Id;
        (await Ids(proef.Lijst.Eigen(afzender, Stop))).ShouldBe([id]);
        (await Ids(proef.Lijst.Eigen(collega, Stop))).ShouldBeEmpty();
        (await Ids(proef.Lijst.Eigen(front, Stop))).ShouldBe([consult]);
        (await Ids(proef.Lijst.Ontvangen(ontvanger, Stop))).ShouldBe([id]);
        foreach (var niet in (Wie[])[ander, front, collega, await proef.Iemand("surplus", Rol.Toeleider)])
            (await Ids(proef.Lijst.Ontvangen(niet, Stop))).ShouldBeEmpty();
        await proef.Doe(id, (afzender, new Handeling.DraagHouderschapOver(collega.Id)));
        (await Ids(proef.Lijst.Eigen(collega, Stop))).ShouldBe([id]);
    }

    [Fact]
    public async Task Board_ForFrontOfficeAndProcesregisseur_HoldsEveryOpenOneAndNoOther()
    {
        await using var proef = await Nieuw();
        var (afzender, front) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice));
        await proef.Iemand("surplus", Rol.Ontvanger);
        var (open, weg) = (await proef.Verstuur(Concept(proef.Naar("surplus")), afzender), await proef.Verstuur(Concept(proef.Naar("surplus")), afzender));
        var consult = (await proef.Consulten.Stel("Hoe help ik mijn buurman?", null, Stop)).Verstuurd!.Id;
        await proef.Doe(weg, (afzender, new Handeling.TrekIn()));
        foreach (var wie in (Wie[])[front, await proef.Iemand("gemeente-oosterhout", Rol.Procesregisseur)])
            (await Ids(proef.Lijst.Bord(wie, Stop))).ShouldBe([open, consult], ignoreOrder: true);
        foreach (var rol in (Rol[])[Rol.Toeleider, Rol.Ontvanger, Rol.Beheerder, Rol.Redacteur, Rol.Aanbieder])
            await Should.ThrowAsync<UnauthorizedAccessException>(async () => await proef.Lijst.Bord(await proef.Iemand("surplus", rol), Stop));
    }

    [Fact]
    public async Task Line_OfAnOverdracht_TellsHouderDateAndSilence()
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger, front) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger), await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        proef.Klok.Advance(TimeSpan.FromDays(6));
        var regel = (await proef.Lijst.Bord(front, Stop)).ShouldHaveSingleItem();
        (regel.Soort, regel.Houder.Id, regel.Naar, regel.Pogingstaat).ShouldBe((Dossiersoort.Overdracht, afzender.Id, proef.Naar("surplus"), Pogingstaat.Aangeboden));
        (regel.Termijn, regel.DagenStil, regel.IsTerug, regel.Vernieuwen, regel.IsGestart).ShouldBe((new DateOnly(2026, 11, 27), 6, false, false, false));
        (await proef.Volgen.Doe(id, new Handeling.ZegContactgezocht(false), Stop)).ShouldBeNull();
        (await proef.Lijst.Bord(front, Stop)).Single().ShouldSatisfyAllConditions(r => r.DagenStil.ShouldBe(6), r => r.IsTerug.ShouldBeFalse(), r => r.IsNietGezocht.ShouldBeTrue(), r => r.WachtOp(afzender, new DateOnly(2026, 11, 30)).ShouldBeTrue());
        await proef.Doe(id, (ontvanger, new Handeling.NeemAan()), (ontvanger, new Handeling.LegContact()), (ontvanger, new Handeling.MeldStart()));
        (await proef.Lijst.Bord(front, Stop)).Single().ShouldSatisfyAllConditions(r => r.IsGestart.ShouldBeTrue(), r => r.IsTerug.ShouldBeFalse());
        proef.Klok.Advance(TimeSpan.FromDays(7 * 26));
        (await proef.Lijst.Bord(front, Stop)).Single().Vernieuwen.ShouldBeTrue();
    }

    [Fact]
    public async Task Line_OfWhoWaitsForAPlace_TellsThatDayAndWaitsForTheRecipientFromThenOn()
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        var plek = new DateOnly(2027, 5, 25).AddDays(-1);
        await proef.Doe(id, (ontvanger, new Handeling.NeemAan()), (ontvanger, new Handeling.LegContact()), (ontvanger, new Handeling.ZetOpWachtlijst(plek)));
        var regel = (await proef.Lijst.Ontvangen(ontvanger, Stop)).Single();
        (regel.PlekOp, regel.Beurt).ShouldBe((plek, Beurt.Plek));
        regel.WachtOp(ontvanger, plek.AddDays(-1)).ShouldBeFalse();
        // Also when nobody looked at it for a while, and the next date is another.
        (regel with { Termijn = plek.AddDays(5) }).WachtOp(ontvanger, plek.AddDays(2)).ShouldBeTrue();
    }

    [Fact]
    public async Task Order_OfABoard_PutsWhatCameBackFirstThenTheFirstDate()
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger, front) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger), await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice));
        var vroeg = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        proef.Klok.Advance(TimeSpan.FromDays(1));
        var laat = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        var terug = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        await proef.Doe(terug, (ontvanger, new Handeling.NeemAan()));
        (await proef.Volgen.Doe(terug, new Handeling.ZegContactgezocht(false), Stop)).ShouldBeNull();
        (await Ids(proef.Lijst.Bord(front, Stop))).ShouldBe([terug, vroeg, laat]);
    }

    [Fact]
    public async Task List_TakenBackByTheResident_TellsTheRecipientUntilAnotherIsAsked()
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger, ander) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger), await proef.Iemand("uwv", Rol.Ontvanger));
        var (open, dicht) = (await proef.Verstuur(Concept(proef.Naar("surplus")), afzender), await proef.Verstuur(Concept(proef.Naar("surplus")), afzender));
        (await Ids(proef.Lijst.Teruggenomen(ontvanger, Stop))).ShouldBeEmpty();
        (await proef.Volgen.Doe(open, new Handeling.TrekToestemmingIn(), Stop)).ShouldBeNull();
        (await proef.Volgen.Doe(dicht, new Handeling.TrekIn(), Stop)).ShouldBeNull();
        (await Ids(proef.Lijst.Teruggenomen(ontvanger, Stop))).ShouldBe([open, dicht], ignoreOrder: true);
        (await proef.Overdrachten.IsTeruggenomen(open, ontvanger, Stop)).ShouldBeTrue();
        (await proef.Overdrachten.IsTeruggenomen(open, ander, Stop)).ShouldBeFalse();
        (await Ids(proef.Lijst.Ontvangen(ontvanger, Stop))).ShouldBeEmpty();
        (await Ids(proef.Lijst.Teruggenomen(ander, Stop))).ShouldBeEmpty();
        (await proef.Lijst.Tel(ontvanger, Stop)).Overdrachten.ShouldBe(0);
    }

    private static async Task<IEnumerable<Guid>> Ids(Task<IReadOnlyList<Dossierregel>> lijst) => (await lijst).Select(r => r.Id);
}
