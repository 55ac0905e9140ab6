using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Dossierproef;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>What the clock does by itself: it notices silence, and deletes what was closed long enough ago; nothing that is open.</summary>
public sealed class DossierbewakingTests
{
    [Fact]
    public async Task Watch_AfterTheTerm_BringsBackOverdrachtAndConsult()
    {
        await using var proef = await Nieuw();
        var (front, id, consult) = await Begonnen(proef);
        proef.Klok.Advance(TimeSpan.FromDays(3));
        await proef.Bewaking.Voer(Stop);
        (await proef.Lijst.Bord(front, Stop)).ShouldAllBe(r => !r.IsTerug);
        proef.Klok.Advance(TimeSpan.FromDays(1));
        await proef.Bewaking.Voer(Stop);
        await proef.Bewaking.Voer(Stop);
        (await proef.Lijst.Bord(front, Stop)).Select(r => (r.Id, r.IsTerug)).ShouldBe([(id, true), (consult, true)], ignoreOrder: true);
        (await proef.Audit(id)).Select(r => (r.Wat, r.Wie)).ShouldBe([("overdracht-versturen", (await proef.Rij(id)).Houder.ToString()), ("overdracht-meld-stilte", "klok")]);
    }

    [Fact]
    public async Task Watch_SixWeeksAfterTheEnd_DeletesAllThatIsPersonal()
    {
        await using var proef = await Nieuw();
        var (_, id, _) = await Begonnen(proef);
        (await proef.Volgen.Doe(id, new Handeling.TrekIn(), Stop)).ShouldBeNull();
        proef.Klok.Advance(TimeSpan.FromDays(41));
        await proef.Bewaking.Voer(Stop);
        (await proef.Volgen.Rapport(id, Stop)).ShouldNotBeNull();
        proef.Klok.Advance(TimeSpan.FromDays(1));
        await proef.Bewaking.Voer(Stop);
        (await proef.Vraag(db => db.Dossiers.AnyAsync(d => d.Id == id))).ShouldBeFalse();
        (await proef.Vraag(db => db.Verhaaldelen.AnyAsync(d => d.DossierId == id))).ShouldBeFalse();
        (await proef.Kast.Haal(id, Stop)).ShouldBeNull();
        (await proef.Audit(id))[^1].Wat.ShouldBe("dossier-wissen");
    }

    [Fact]
    public async Task Watch_YearsOfSilence_DeletesNothingOpen()
    {
        await using var proef = await Nieuw();
        var (front, id, consult) = await Begonnen(proef);
        for (var maand = 0; maand < 24; maand++)
        {
            proef.Klok.Advance(TimeSpan.FromDays(30));
            await proef.Bewaking.Voer(Stop);
        }

        var regels = await proef.Lijst.Bord(front, Stop);
        regels.Select(r => r.Id).ShouldBe([id, consult], ignoreOrder: true);
        regels.ShouldAllBe(r => r.IsTerug && r.DagenStil == 720);
        regels.Single(r => r.Id == id).Vernieuwen.ShouldBeTrue();
        (await proef.Overdrachten.Open(id, await Houder(proef, id), Stop))!.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Watch_PastTheRenewal_WritesOnceAlsoWhenSentMessagesAreCleanedUp()
    {
        await using var proef = await Nieuw();
        await Begonnen(proef);
        proef.Klok.Advance(TimeSpan.FromDays(7 * 26));
        var keren = 0;
        for (var dag = 0; dag < 90; dag++)
        {
            await proef.Bewaking.Voer(Stop);
            keren += await proef.Vraag(db => db.Uitberichten.Where(u => u.Sleutel.Contains(":vernieuwen:") && u.VerzondenOp == null).ExecuteUpdateAsync(s => s.SetProperty(u => u.VerzondenOp, proef.Nu)));
            await new Postopruiming(proef.Fabriek, proef.Klok).Voer(Stop);
            proef.Klok.Advance(TimeSpan.FromDays(1));
        }

        keren.ShouldBe(1);
        (await proef.Vraag(db => db.Uitberichten.AnyAsync(u => u.Sleutel.Contains(":vernieuwen:")))).ShouldBeFalse();
    }

    private static async Task<(Wie Front, Guid Id, Guid Consult)> Begonnen(Dossierproef proef)
    {
        var front = await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice);
        await proef.Iemand("surplus", Rol.Ontvanger);
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")), await proef.Iemand("thuisvester", Rol.Toeleider));
        return (front, id, (await proef.Consulten.Stel("Hoe help ik mijn buurman?", null, Stop)).Verstuurd!.Id);
    }

    private static async Task<Wie> Houder(Dossierproef proef, Guid id) => new((await proef.Rij(id)).Houder, Guid.Empty, new HashSet<Rol> { Rol.Toeleider });
}
