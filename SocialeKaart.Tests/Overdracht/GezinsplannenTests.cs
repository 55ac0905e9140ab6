using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>Who of those around a household may begin, join, read, lead and leave its plan.</summary>
public sealed class GezinsplannenTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Doel = "Weer samen aan tafel eten, zonder ruzie.";

    private static readonly DateOnly Straks = DateOnly.FromDateTime(KaartApp.Begin.UtcDateTime).AddDays(42);

    private Gezinsplannen Plannen => app.Diensten.GetRequiredService<Gezinsplannen>();

    private Overdrachten Overdrachten => app.Diensten.GetRequiredService<Overdrachten>();

    [Fact]
    public async Task Begin_AsHouder_GivesAPlanThatHouderAndRegisseurRead()
    {
        var (houder, regisseur, plan, overdracht) = await Begin();
        (await Plannen.Open(plan, houder, CancellationToken.None)).ShouldBe(Doel);
        (await Plannen.Open(plan, regisseur, CancellationToken.None)).ShouldBe(Doel);
        (await Plannen.Van(overdracht, houder, CancellationToken.None)).ShouldBe(plan);
        (await Plannen.Eigen(regisseur, CancellationToken.None)).ShouldHaveSingleItem().Id.ShouldBe(plan);
    }

    [Fact]
    public async Task Read_AsSomeoneElse_GivesNothing()
    {
        var (_, _, plan, overdracht) = await Begin();
        var ander = await Wie(Rol.Toeleider);
        (await Plannen.Lees(plan, ander, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Open(plan, ander, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Van(overdracht, ander, CancellationToken.None)).ShouldBeNull();
        (await Plannen.MeldVastgelopen(plan, ander, CancellationToken.None)).ShouldBe(Overdrachtfout.MagNiet);
    }

    [Fact]
    public async Task Read_Goal_IsNoted()
    {
        var (houder, _, plan, _) = await Begin();
        await Plannen.Open(plan, houder, CancellationToken.None);
        await using var db = await Db();
        (await db.Audit.Where(r => r.OpWat == plan.ToString()).OrderBy(r => r.Id).Select(r => r.Wat + " " + r.Uitkomst).ToListAsync())
            .ShouldBe(["gezinsplan-beginnen gelukt", "gezinsplan-lezen gelukt"]);
    }

    [Fact]
    public async Task Begin_WithTheOverdrachtOfAnother_IsRefused()
    {
        var overdracht = await Stuur(await Wie(Rol.Toeleider));
        var ander = await Wie(Rol.Toeleider);
        (await Plannen.Begin(overdracht, Toestemminggever.Inwoner, Doel, ander.Id, Straks, ander, CancellationToken.None)).ShouldBe((null, Overdrachtfout.MagNiet));
    }

    [Theory]
    [InlineData("", 42, Overdrachtfout.Leeg)]
    [InlineData("Zijn bsn is 111222333.", 42, Overdrachtfout.Bsn)]
    [InlineData(Doel, 0, Overdrachtfout.DatumKanNiet)]
    [InlineData(Doel, 400, Overdrachtfout.DatumKanNiet)]
    [InlineData(Doel, 40, Overdrachtfout.DatumKanNiet)]
    public async Task Begin_WithTextOrDayThatCannotBe_IsRefused(string doel, int dagen, Overdrachtfout fout)
    {
        var houder = await Wie(Rol.Toeleider);
        var uitkomst = await Plannen.Begin(await Stuur(houder), Toestemminggever.Inwoner, doel, houder.Id, Straks.AddDays(dagen - 42), houder, CancellationToken.None);
        uitkomst.Fout.ShouldBe(fout);
    }

    [Fact]
    public async Task Begin_WithAnotherAsRegisseur_TellsThatOneAndEveryNextOne()
    {
        var (houder, regisseur, plan, _) = await Begin();
        (await Post(plan)).ShouldBe([regisseur.Id]);
        var volgende = await Wie(Rol.Toeleider);
        (await Plannen.DraagOver(plan, volgende.Id, regisseur, CancellationToken.None)).ShouldBeNull();
        (await Post(plan)).ShouldBe([regisseur.Id, volgende.Id], ignoreOrder: true);
        var procesregisseur = await Wie(Rol.Procesregisseur);
        (await Plannen.MeldVastgelopen(plan, houder, CancellationToken.None)).ShouldBeNull();
        (await Post(plan)).ShouldContain(procesregisseur.Id);
    }

    [Fact]
    public async Task Watch_OnTheDayOfTheEvaluation_TellsTheRegisseurOnce()
    {
        await using var proef = await Dossierproef.Nieuw();
        await proef.Iemand("surplus", Rol.Ontvanger);
        var (houder, regisseur) = (await proef.Iemand("thuisvester", Rol.Toeleider), await proef.Iemand("thuisvester", Rol.Toeleider));
        var id = await proef.Verstuur(Dossierproef.Concept(proef.Naar("surplus")), houder);
        var (plan, _) = await new Gezinsplannen(proef.Fabriek, proef.Kast, proef.Klok).Begin(id, Toestemminggever.Inwoner, Doel, regisseur.Id, Straks, houder, CancellationToken.None);
        proef.Klok.Advance(TimeSpan.FromDays(41));
        await proef.Bewaking.Voer(CancellationToken.None);
        (await Evaluaties()).ShouldBeEmpty();
        proef.Klok.Advance(TimeSpan.FromDays(1));
        await proef.Bewaking.Voer(CancellationToken.None);
        proef.Klok.Advance(TimeSpan.FromDays(1));
        await proef.Bewaking.Voer(CancellationToken.None);
        (await Evaluaties()).ShouldBe([regisseur.Id]);

        Task<List<Guid>> Evaluaties() => proef.Vraag(db => db.Uitberichten.Where(u => u.Sleutel.StartsWith($"gezinsplan:{plan}:evaluatie")).Select(u => u.AccountId!.Value).ToListAsync());
    }

    [Fact]
    public async Task Begin_WithRegisseurWhoReadsNoStories_IsRefused()
    {
        var houder = await Wie(Rol.Toeleider);
        (await Plannen.Begin(await Stuur(houder), Toestemminggever.Inwoner, Doel, (await Wie(Rol.Beheerder)).Id, Straks, houder, CancellationToken.None)).Fout.ShouldBe(Overdrachtfout.NiemandDaar);
    }

    [Theory]
    [InlineData(Leeftijdsgroep.VanafZestien, Toestemminggever.Ouders)]
    [InlineData(Leeftijdsgroep.TwaalfTotZestien, Toestemminggever.Inwoner)]
    [InlineData(Leeftijdsgroep.OnderTwaalf, Toestemminggever.Inwoner)]
    public async Task Join_WithoutWhoDecides_IsRefused(Leeftijdsgroep leeftijd, Toestemminggever gever)
    {
        var (_, _, plan, _) = await Begin();
        var houder = await Wie(Rol.Toeleider);
        (await Plannen.SluitAan(plan, await Stuur(houder, leeftijd), gever, houder, CancellationToken.None)).ShouldBe(Overdrachtfout.GeenToestemming);
        (await Plannen.Lees(plan, houder, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Join_WithConsent_BringsBothHoudersTogether()
    {
        var (eerste, _, plan, _) = await Begin();
        var tweede = await Wie(Rol.Toeleider);
        (await Plannen.SluitAan(plan, await Stuur(tweede), Toestemminggever.Inwoner, tweede, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Lees(plan, eerste, CancellationToken.None))!.Delen.Select(d => d.Houder.Id).ShouldBe([eerste.Id, tweede.Id]);
        (await Plannen.Open(plan, tweede, CancellationToken.None)).ShouldBe(Doel);
    }

    [Fact]
    public async Task Join_WhileInAPlan_IsRefused()
    {
        var (houder, _, plan, overdracht) = await Begin();
        (await Plannen.SluitAan(plan, overdracht, Toestemminggever.Inwoner, houder, CancellationToken.None)).ShouldBe(Overdrachtfout.KanNietNu);
    }

    [Fact]
    public async Task Leave_ByTheResident_EndsWhatTheHouderSees()
    {
        var (houder, regisseur, plan, overdracht) = await Begin();
        (await Plannen.MaakLos(overdracht, Betrokkene.Inwoner, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Lees(plan, houder, CancellationToken.None)).ShouldBeNull();
        (await Plannen.VoorGezin(overdracht, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Lees(plan, regisseur, CancellationToken.None))!.Delen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Leave_BySomeoneElse_IsRefused()
    {
        var (_, regisseur, _, overdracht) = await Begin();
        (await Plannen.MaakLos(overdracht, Betrokkene.Medewerker(regisseur), CancellationToken.None)).ShouldBe(Overdrachtfout.MagNiet);
    }

    [Fact]
    public async Task Withdraw_Overdracht_EndsItsPartInThePlan()
    {
        var (houder, regisseur, plan, overdracht) = await Begin();
        (await Overdrachten.Doe(overdracht, new Handeling.TrekIn(), houder, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Lees(plan, houder, CancellationToken.None)).ShouldBeNull();
        (await Plannen.VoorGezin(overdracht, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Lees(plan, regisseur, CancellationToken.None))!.Delen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_AsFamily_TellsOfNoOverdracht()
    {
        var (_, regisseur, plan, overdracht) = await Begin();
        var jongere = await Wie(Rol.Toeleider);
        (await Plannen.SluitAan(plan, await Stuur(jongere), Toestemminggever.Inwoner, jongere, CancellationToken.None)).ShouldBeNull();
        // All of it, so that nothing can be added to it unseen.
        (await Plannen.VoorGezin(overdracht, CancellationToken.None)).ShouldBe(new OnsPlan(Doel, (await Plannen.Lees(plan, regisseur, CancellationToken.None))!.Regisseur, Straks));
        typeof(OnsPlan).GetProperties().Select(p => p.Name).ShouldBe(["Doel", "Regisseur", "EvaluatieOp"], ignoreOrder: true);
    }

    [Fact]
    public async Task GetStuck_CallsTheProcesregisseurUntilItGoesOn()
    {
        var (houder, regisseur, plan, _) = await Begin();
        var procesregisseur = await Wie(Rol.Procesregisseur);
        (await Plannen.Open(plan, procesregisseur, CancellationToken.None)).ShouldBeNull();
        (await Plannen.MeldVastgelopen(plan, houder, CancellationToken.None)).ShouldBeNull();
        (await Plannen.LijstVastgelopen(procesregisseur, CancellationToken.None)).Single(r => r.Id == plan).Vastgelopen!.Door.Id.ShouldBe(houder.Id);
        (await Plannen.Open(plan, procesregisseur, CancellationToken.None)).ShouldBe(Doel);
        (await Plannen.GaVerder(plan, regisseur, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Open(plan, procesregisseur, CancellationToken.None)).ShouldBeNull();
        (await Plannen.LijstVastgelopen(procesregisseur, CancellationToken.None)).ShouldNotContain(r => r.Id == plan);
    }

    [Fact]
    public async Task GetStuck_Twice_IsRefused()
    {
        var (houder, regisseur, plan, _) = await Begin();
        (await Plannen.MeldVastgelopen(plan, houder, CancellationToken.None)).ShouldBeNull();
        (await Plannen.MeldVastgelopen(plan, regisseur, CancellationToken.None)).ShouldBe(Overdrachtfout.KanNietNu);
    }

    [Fact]
    public async Task GetStuck_FrontofficeSeesThatItIsAndNoMore()
    {
        var (houder, _, plan, _) = await Begin();
        var frontoffice = await Wie(Rol.Frontoffice);
        (await Plannen.MeldVastgelopen(plan, houder, CancellationToken.None)).ShouldBeNull();
        (await Plannen.LijstVastgelopen(frontoffice, CancellationToken.None)).ShouldContain(r => r.Id == plan);
        (await Plannen.Open(plan, frontoffice, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task List_Stuck_AsToeleider_IsRefused()
    {
        var toeleider = await Wie(Rol.Toeleider);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => Plannen.LijstVastgelopen(toeleider, CancellationToken.None));
    }

    [Fact]
    public async Task HandOver_ToAnother_MovesWhatTheRegisseurMay()
    {
        var (_, regisseur, plan, _) = await Begin();
        var opvolger = await Wie(Rol.Toeleider);
        (await Plannen.DraagOver(plan, opvolger.Id, regisseur, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Lees(plan, regisseur, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Herschrijf(plan, "Anders.", Straks, opvolger, CancellationToken.None)).ShouldBeNull();
        (await Plannen.Open(plan, opvolger, CancellationToken.None)).ShouldBe("Anders.");
    }

    [Fact]
    public async Task Rewrite_AsHouder_IsRefused()
    {
        var (houder, _, plan, _) = await Begin();
        (await Plannen.Herschrijf(plan, "Anders.", Straks, houder, CancellationToken.None)).ShouldBe(Overdrachtfout.MagNiet);
        (await Plannen.DraagOver(plan, houder.Id, houder, CancellationToken.None)).ShouldBe(Overdrachtfout.MagNiet);
    }

    [Fact]
    public async Task CleanUp_PlanInWhichNothingTakesPart_DeletesThatOneOnly()
    {
        var (houder, _, plan, overdracht) = await Begin();
        var (ander, _, blijft, _) = await Begin();
        (await Plannen.MaakLos(overdracht, Betrokkene.Medewerker(houder), CancellationToken.None)).ShouldBeNull();
        await app.Diensten.GetServices<IPeriodiekeTaak>().OfType<Gezinsplanopruiming>().Single().Voer(CancellationToken.None);
        await using var db = await Db();
        (await db.Gezinsplannen.AnyAsync(p => p.Id == plan)).ShouldBeFalse();
        (await db.GewisteDossiers.AnyAsync(g => g.Id == plan)).ShouldBeTrue();
        (await Plannen.Open(blijft, ander, CancellationToken.None)).ShouldBe(Doel);
    }

    [Fact]
    public async Task Write_Goal_StandsNowhereInPlainText()
    {
        await Begin();
        var bytes = Encoding.UTF8.GetBytes(app.Kanarie(Doel));
        app.Bestanden().Where(b => File.ReadAllBytes(b).AsSpan().IndexOf(bytes) >= 0).ShouldBeEmpty();
    }

    // To whom something about a plan was told.
    private async Task<List<Guid>> Post(Guid plan)
    {
        await using var db = await Db();
        return await db.Uitberichten.Where(u => u.Sleutel.StartsWith($"gezinsplan:{plan}:")).Select(u => u.AccountId!.Value).ToListAsync();
    }

    private async Task<(Wie Houder, Wie Regisseur, Guid Plan, Guid Overdracht)> Begin()
    {
        var (houder, regisseur) = (await Wie(Rol.Toeleider), await Wie(Rol.Toeleider));
        var overdracht = await Stuur(houder);
        var (plan, fout) = await Plannen.Begin(overdracht, Toestemminggever.Inwoner, Doel, regisseur.Id, Straks, houder, CancellationToken.None);
        fout.ShouldBeNull();
        return (houder, regisseur, plan!.Value, overdracht);
    }

    private async Task<Guid> Stuur(Wie door, Leeftijdsgroep leeftijd = Leeftijdsgroep.VanafZestien)
    {
        var ontvanger = await Medewerker.MaakAccount(app, "surplus", Rol.Ontvanger);
        var concept = new Concept
        {
            Naar = new Bestemming(Bestemmingsoort.Organisatie, ontvanger.OrganisatieId, null),
            Delen = ImmutableSortedDictionary<Deelsoort, string>.Empty.Add(Deelsoort.Naam, "Inwoner").Add(Deelsoort.Waarom, "Vraag"),
            TeDelen = [Deelsoort.Waarom],
            Grondslag = Grondslag.Toestemming,
            Leeftijd = leeftijd,
            Gever = leeftijd == Leeftijdsgroep.VanafZestien ? Toestemminggever.Inwoner : Toestemminggever.InwonerEnOuders,
            HeeftBeroepsgeheim = false,
        };
        var (verstuurd, fout) = await Overdrachten.Verstuur(concept, door, CancellationToken.None);
        fout.ShouldBeNull();
        return verstuurd!.Id;
    }

    private async Task<Wie> Wie(Rol rol)
    {
        var account = await Medewerker.MaakAccount(app, "theek-5", rol);
        return new Wie(account.Id, account.OrganisatieId, new HashSet<Rol> { rol });
    }

    private Task<KaartDb> Db() => app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
}
