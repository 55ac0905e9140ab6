using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Dossierproef;

namespace SocialeKaart.Tests.Overdracht;

public sealed class OverdrachtenTests
{
    [Fact]
    public async Task Send_ByWhoSitsBesideNobody_IsRefused()
    {
        await using var proef = await Nieuw();
        foreach (var rol in (Rol[])[Rol.Ontvanger, Rol.Redacteur, Rol.Aanbieder, Rol.Beheerder])
            await Should.ThrowAsync<UnauthorizedAccessException>(async () => await proef.Overdrachten.Verstuur(Concept(proef.Naar("surplus")), await proef.Iemand("thuisvester", rol), Stop));
    }

    [Theory]
    [InlineData(Leeftijdsgroep.OnderTwaalf, Toestemminggever.Inwoner, Overdrachtfout.GeenToestemming)]
    [InlineData(Leeftijdsgroep.VanafZestien, Toestemminggever.Ouders, Overdrachtfout.GeenToestemming)]
    [InlineData(Leeftijdsgroep.VanafZestien, Toestemminggever.Inwoner, Overdrachtfout.NiemandDaar)]
    public async Task Send_WithoutConsentOrAnyoneThere_KeepsNothing(Leeftijdsgroep leeftijd, Toestemminggever gever, Overdrachtfout fout)
    {
        await using var proef = await Nieuw();
        await proef.Blokkeer(await proef.Iemand("surplus", Rol.Ontvanger));
        await proef.Iemand("surplus", Rol.Toeleider);
        var concept = Concept(proef.Naar("surplus")) with { Leeftijd = leeftijd, Gever = gever };
        (await proef.Overdrachten.Verstuur(concept, await proef.Iemand("thuisvester", Rol.Toeleider), Stop)).ShouldBe((null, fout));
        (await proef.Vraag(db => Task.FromResult(db.Dossiers.Any() || db.Verhaaldelen.Any()))).ShouldBeFalse();
        (await proef.Kast.Haal(concept.Id, Stop)).ShouldBeNull("no key of nothing");
    }

    [Fact]
    public async Task Send_TheSameTwiceAtOnce_IsOneOverdracht()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("surplus", Rol.Ontvanger);
        var afzender = await proef.Iemand("thuisvester", Rol.Toeleider);
        var concept = Concept(proef.Naar("surplus")) with { MetVolgkaart = true };
        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => proef.Overdrachten.Verstuur(concept, afzender, Stop))));
        uitkomsten.ShouldAllBe(u => u.Verstuurd!.Id == concept.Id && u.Fout == null);
        uitkomsten.Count(u => u.Verstuurd!.Volgkaart is not null).ShouldBe(1, "a slip is shown once");
        (await proef.Vraag(db => Task.FromResult(db.Dossiers.Count()))).ShouldBe(1);
        (await proef.Audit(concept.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_AfterATryThatFellHalfway_TakesTheKeyThatWasLeft()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("surplus", Rol.Ontvanger);
        var afzender = await proef.Iemand("thuisvester", Rol.Toeleider);
        var concept = Concept(proef.Naar("surplus"));
        using (await proef.Kast.Maak(concept.Id, Stop))
        {
        }

        (await proef.Overdrachten.Open(await proef.Verstuur(concept, afzender), afzender, Stop))!.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Send_ByTheSender_IsReadAsTicked()
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        (await proef.Overdrachten.Open(id, ontvanger, Stop))!.ShouldBe(new Dictionary<Deelsoort, string> { [Deelsoort.Naam] = "Fatma", [Deelsoort.Waarom] = "De post ligt dicht op tafel." });
        (await proef.Overdrachten.Open(id, afzender, Stop))!.Count.ShouldBe(5);
        (await proef.Overdrachten.Lees(id, afzender, Stop))!.Inzagen.Select(i => i.Wie.Id).ShouldBe([afzender.Id, ontvanger.Id], ignoreOrder: true);
        (await proef.Overdrachten.Lees(id, ontvanger, Stop))!.Inzagen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Look_AtSomebodyElses_IsAsIfItWereNotThere()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("surplus", Rol.Ontvanger);
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), await proef.Iemand("thuisvester", Rol.Toeleider));
        foreach (var vreemde in (Wie[])[await proef.Iemand("uwv", Rol.Ontvanger), await proef.Iemand("surplus", Rol.Toeleider), await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("gemeente-oosterhout", Rol.Procesregisseur)])
        {
            (await proef.Overdrachten.Lees(id, vreemde, Stop)).ShouldBeNull();
            (await proef.Overdrachten.Open(id, vreemde, Stop)).ShouldBeNull();
            (await proef.Overdrachten.LeesTerugkoppeling(id, vreemde, Stop)).ShouldBeNull();
            (await proef.Overdrachten.GeefVolgkaart(id, vreemde, Stop)).ShouldBeNull();
            // Nobody receives at the office of the tax: also that question is answered as for what does not exist.
            var aanbod = new Handeling.BiedAan(proef.Naar("dienst-toeslagen"), [Deelsoort.Waarom], Toestemminggever.Inwoner);
            foreach (var handeling in (Handeling[])[aanbod, new Handeling.DraagHouderschapOver(Guid.NewGuid()), new Handeling.TrekIn()])
            {
                (await proef.Overdrachten.Doe(id, handeling, vreemde, Stop)).ShouldBe(Overdrachtfout.MagNiet);
                (await proef.Overdrachten.Doe(Guid.NewGuid(), handeling, vreemde, Stop)).ShouldBe(Overdrachtfout.MagNiet);
            }
        }

        (await proef.Audit(id)).Select(r => (r.Wat, r.Uitkomst)).ShouldBe([("overdracht-versturen", "gelukt"), .. Enumerable.Repeat(("overdracht-lezen", "geweigerd"), 4)]);
        (await proef.Volgen.Rapport(id, Stop))!.Inzagen.ShouldBeEmpty("who was refused read nothing");
    }

    [Fact]
    public async Task Look_ByARecipient_LeavesOutWhoSaidNoBefore()
    {
        await using var proef = await Nieuw();
        var (afzender, eerste, tweede) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger), await proef.Iemand("uwv", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        await proef.Doe(id, (eerste, new Handeling.WijsAf(Pogingreden.PastNiet)), (afzender, Aanbod(proef.Naar("uwv"))));
        (await proef.Overdrachten.Lees(id, tweede, Stop))!.Staat.Pogingen.Select(p => p.Naar).ShouldBe([proef.Naar("uwv")]);
        (await proef.Overdrachten.Lees(id, eerste, Stop)).ShouldBeNull();
        (await proef.Overdrachten.Lees(id, afzender, Stop))!.Staat.Pogingen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task HandOver_ToNobody_IsRefused()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("surplus", Rol.Ontvanger);
        var (afzender, weg) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("thuisvester", Rol.Toeleider));
        await proef.Blokkeer(weg);
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        foreach (var aan in (Guid[])[Guid.NewGuid(), weg.Id, (await proef.Iemand("thuisvester", Rol.Redacteur)).Id])
            (await proef.Overdrachten.Doe(id, new Handeling.DraagHouderschapOver(aan), afzender, Stop)).ShouldBe(Overdrachtfout.NiemandDaar);
        (await proef.Rij(id)).Gevraagd.ShouldBeNull();
    }

    [Fact]
    public async Task Tell_OfAStart_IsReadByTheSenderUntilTheNextOneTells()
    {
        await using var proef = await Nieuw();
        var (afzender, eerste, tweede) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger), await proef.Iemand("uwv", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        await proef.Doe(id, (eerste, new Handeling.NeemAan()), (eerste, new Handeling.LegContact()));
        (await proef.Overdrachten.MeldStart(id, new string('a', Overdrachten.LangsteZin + 1), eerste, Stop)).ShouldBe(Overdrachtfout.TeLang);
        (await proef.Overdrachten.MeldStart(id, "Zie 111222333", eerste, Stop)).ShouldBe(Overdrachtfout.Bsn);
        (await proef.Overdrachten.MeldStart(id, " Zij kwam elke week. ", eerste, Stop)).ShouldBeNull();
        (await proef.Overdrachten.LeesTerugkoppeling(id, afzender, Stop)).ShouldBe("Zij kwam elke week.");
        (await proef.Overdrachten.LeesTerugkoppeling(id, eerste, Stop)).ShouldBeNull();
        (await proef.Volgen.Rapport(id, Stop))!.Terugkoppeling.ShouldBe("Zij kwam elke week.", "the resident reads all that was written");
        await proef.Doe(id, (afzender, new Handeling.OntkenStart()), (afzender, new Handeling.MeldNietGelukt(Pogingreden.GeenAntwoord)), (afzender, Aanbod(proef.Naar("uwv"))));
        (await proef.Overdrachten.LeesTerugkoppeling(id, afzender, Stop)).ShouldBeNull("it was about another recipient");
        await proef.Doe(id, (tweede, new Handeling.NeemAan()), (tweede, new Handeling.LegContact()));
        (await proef.Overdrachten.MeldStart(id, "", tweede, Stop)).ShouldBeNull();
        (await proef.Overdrachten.LeesTerugkoppeling(id, afzender, Stop)).ShouldBeNull();
        (await proef.Volgen.Rapport(id, Stop))!.Terugkoppeling.ShouldBeNull();
    }

    [Fact]
    public async Task TakeOver_AfterSilence_TellsWhoHeldIt()
    {
        await using var proef = await Nieuw();
        var (afzender, front) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice));
        await proef.Iemand("surplus", Rol.Ontvanger);
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        proef.Klok.Advance(TimeSpan.FromDays(8));
        await proef.Bewaking.Voer(Stop);
        await proef.Doe(id, (front, new Handeling.NeemHouderschapOver()));
        (await Post(proef, id)).ShouldBe([afzender.Id]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TakeBack_ByTheResident_TellsHouderAndRecipient(bool helemaal)
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        (await proef.Volgen.Doe(id, helemaal ? new Handeling.TrekIn() : new Handeling.TrekToestemmingIn(), Stop)).ShouldBeNull();
        (await Post(proef, id)).ShouldBe([afzender.Id, ontvanger.Id], ignoreOrder: true);
    }

    [Theory]
    [InlineData(" FATMA ", true)]
    [InlineData("Fatima", false)]
    public async Task FindDouble_SameNameAndRecipient_IsPointedOut(string naam, bool isDubbel)
    {
        await using var proef = await Nieuw();
        await proef.Iemand("surplus", Rol.Ontvanger);
        var afzender = await proef.Iemand("thuisvester", Rol.Toeleider);
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        (await proef.Overdrachten.ZoekDubbele(naam, proef.Naar("surplus"), afzender, Stop)).ShouldBe(isDubbel ? [id] : []);
    }

    [Fact]
    public async Task FindDouble_OtherRecipientSenderOrClosed_IsNone()
    {
        await using var proef = await Nieuw();
        var ontvanger = await proef.Iemand("surplus", Rol.Ontvanger);
        var afzender = await proef.Iemand("thuisvester", Rol.Toeleider);
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        (await proef.Overdrachten.ZoekDubbele("Fatma", proef.Naar("uwv"), afzender, Stop)).ShouldBeEmpty();
        (await proef.Overdrachten.ZoekDubbele("Fatma", proef.Naar("surplus"), await proef.Iemand("thuisvester", Rol.Toeleider), Stop)).ShouldBeEmpty();
        await proef.Doe(id, (ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek)));
        (await proef.Overdrachten.ZoekDubbele("Fatma", proef.Naar("surplus"), afzender, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Do_TwoAtOnce_OneWinsAndTheOtherHearsIt()
    {
        await using var proef = await Nieuw();
        var (een, ander) = (await proef.Iemand("surplus", Rol.Ontvanger), await proef.Iemand("surplus", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), await proef.Iemand("thuisvester", Rol.Toeleider));
        var uitkomsten = await Task.WhenAll(
            Task.Run(() => proef.Overdrachten.Doe(id, new Handeling.NeemAan(), een, Stop)),
            Task.Run(() => proef.Overdrachten.Doe(id, new Handeling.WijsAf(Pogingreden.GeenPlek), ander, Stop)));
        uitkomsten.Count(u => u is null).ShouldBe(1);
        uitkomsten.Single(u => u is not null).ShouldBeOneOf(Overdrachtfout.Ingehaald, Overdrachtfout.KanNietNu, Overdrachtfout.MagNiet);
        (await proef.Audit(id)).Count.ShouldBe(2);
        (await proef.Rij(id)).Versie.ShouldBe(2);
    }

    [Fact]
    public async Task Do_AnotherCameInBetween_IsOvertakenAndNotKept()
    {
        await using var proef = await Nieuw();
        var (afzender, ontvanger) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("surplus", Rol.Ontvanger));
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), afzender);
        var rij = await proef.Rij(id);
        var ingehaald = new Overdrachten(proef.Ingehaald, proef.Kast, proef.Termijnen, proef.Klok);
        (await ingehaald.Doe(id, new Handeling.NeemAan(), ontvanger, Stop)).ShouldBe(Overdrachtfout.Ingehaald);
        (await new Volgen(proef.Ingehaald, proef.Kast, proef.Termijnen, proef.Klok).Doe(id, new Handeling.TrekIn(), Stop)).ShouldBe(Overdrachtfout.Ingehaald);
        (await ingehaald.GeefVolgkaart(id, afzender, Stop)).ShouldBeNull();
        var na = await proef.Rij(id);
        (na.Staat, na.Versie, na.Codemerk).ShouldBe((rij.Staat, rij.Versie, null));
        (await proef.Audit(id)).Count.ShouldBe(1);
    }

    // To whom the last step was told.
    private static async Task<List<Guid>> Post(Dossierproef proef, Guid id)
    {
        var sleutel = $"dossier:{id}:{(await proef.Rij(id)).Versie}:";
        return await proef.Vraag(db => db.Uitberichten.Where(u => u.Sleutel.StartsWith(sleutel)).Select(u => u.AccountId!.Value).ToListAsync());
    }

    private static Handeling.BiedAan Aanbod(Bestemming naar) => new(naar, [Deelsoort.Waarom], Toestemminggever.Inwoner);
}
