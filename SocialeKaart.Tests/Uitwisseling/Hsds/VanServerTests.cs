using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Uitwisseling.Inlezen;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

/// <summary>One server tells, another takes over.</summary>
public sealed class VanServerTests(VanServerTests.Vertelt ander) : IClassFixture<VanServerTests.Vertelt>
{
    private const string Slug = "huisarts";

    private string Server => ander.Server;

    [Fact]
    public async Task Import_Twice_TakesEverythingThenNothing()
    {
        await using var wij = new KaartApp();
        await wij.InitializeAsync();
        var fabriek = wij.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>();
        await using (var db = await fabriek.CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("DELETE FROM voorziening_versie; DELETE FROM voorziening; DELETE FROM organisatie; UPDATE teller SET Waarde = Waarde + 1");
        var importeur = wij.Diensten.GetRequiredService<Importeur>();
        var plan = await importeur.PlanServer(Server, await Haal(), CancellationToken.None);
        // Fictitious entries are no entries for another.
        var echt = ander.Beeld.Voorzieningen.Where(v => !v.IsVoorbeeld).ToList();
        plan.Stappen.Select(s => s.Slug).ShouldBe(echt.Select(v => v.Slug), ignoreOrder: true);
        plan.Meldingen.ShouldBeEmpty();
        (await importeur.Voer(plan, "proef", Auditherkomst.Opdracht, new Stil(), CancellationToken.None)).ShouldBe(new Importuitkomst.Gelukt(1, echt.Count));
        await wij.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
        var onze = wij.Beeld.Voorziening(Slug)!;
        onze.ShouldSatisfyAllConditions(
            v => v.Inhoud.Naam.ShouldBe(ander.Beeld.Voorziening(Slug)!.Inhoud.Naam),
            v => v.Inhoud.Herkomst.ShouldBe(Herkomst.Openbaar),
            v => v.Organisatie?.Naam.ShouldBe(ander.Beeld.Voorziening(Slug)!.Organisatie?.Naam),
            v => v.Id.ShouldNotBe(ander.Beeld.Voorziening(Slug)!.Id));

        var weer = await importeur.PlanServer(Server, await Haal(), CancellationToken.None);
        (weer.IsLeeg, weer.Ongewijzigd).ShouldBe((true, echt.Count));
        weer.Meldingen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_SourceChangedAndWeDidNot_TakesItOverInTheSameEntry()
    {
        await using var proef = await Overgenomen();
        var id = (await proef.Nu(Slug))!.Id;
        await proef.Voer(await proef.Importeur.PlanServer(Server, await Anders(d => d with { Name = "Dokter" }), CancellationToken.None));
        var na = (await proef.Nu(Slug))!;
        (na.Id, na.Inhoud.Naam).ShouldBe((id, "Dokter"));
        id.ShouldNotBeNull();
    }

    [Fact]
    public async Task Import_BothChangedIt_KeepsOursAndShowsTheDifference()
    {
        await using var proef = await Overgenomen();
        await proef.Wijzig(Slug, i => i with { Naam = "Onze huisarts" });
        var plan = await proef.Importeur.PlanServer(Server, await Anders(d => d with { Name = "Dokter" }), CancellationToken.None);
        plan.IsLeeg.ShouldBeTrue();
        plan.Meldingen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            m => m.Wat.ShouldBe(Slug),
            m => m.Verschillen.ShouldBe([new Veldverschil("naam", "Onze huisarts", "Dokter")]));
    }

    [Fact]
    public async Task Import_OnlyWeChangedIt_SaysNothing()
    {
        await using var proef = await Overgenomen();
        await proef.Wijzig(Slug, i => i with { Naam = "Onze huisarts" });
        var plan = await proef.Importeur.PlanServer(Server, await Haal(), CancellationToken.None);
        (plan.IsLeeg, plan.Meldingen.Count).ShouldBe((true, 0));
    }

    [Fact]
    public async Task Import_NoLongerThere_StaysAndIsTold()
    {
        await using var proef = await Overgenomen();
        var plan = await proef.Importeur.PlanServer(Server, [.. (await Haal()).Where(d => d.Name != ander.Beeld.Voorziening(Slug)!.Inhoud.Naam)], CancellationToken.None);
        plan.IsLeeg.ShouldBeTrue();
        plan.Meldingen.ShouldHaveSingleItem().Wat.ShouldBe(Slug);
    }

    [Fact]
    public async Task Import_ItsCheck_IsItsWordAndNeverOurs()
    {
        await using var proef = await Inleesproef.Begin();
        await proef.Leeg();
        var plan = await proef.Importeur.PlanServer(Server, await Anders(d => d with { AssuredDate = "2026-02-03" }), CancellationToken.None);
        plan.Stappen.Single(s => s.Slug == Slug).BronZegt!.Datum.ShouldBe(new DateOnly(2026, 2, 3));
        await proef.Voer(plan);
        (await proef.Nu(Slug))!.Controle.ShouldBeNull();
    }

    [Fact]
    public async Task Import_EntriesThatAreOurs_StayAsTheyAre()
    {
        await using var proef = await Inleesproef.Begin();
        var plan = await proef.Importeur.PlanServer(Server, await Anders(d => d with { Name = "Dokter" }), CancellationToken.None);
        plan.IsLeeg.ShouldBeTrue();
        plan.Meldingen.ShouldAllBe(m => m.Reden.Contains("van onszelf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_UndoneAndSourceTheSame_DoesNotComeBack()
    {
        await using var proef = await Overgenomen();
        await proef.Ongedaan(1);
        (await proef.Importeur.PlanServer(Server, await Haal(), CancellationToken.None)).IsLeeg.ShouldBeTrue();
    }

    [Fact]
    public async Task Import_ServerThatKnowsNoneOfOurAttributes_IsForStaffUntilTheRedactieGivesItsPlace()
    {
        await using var proef = await Inleesproef.Begin();
        var plan = await proef.Importeur.PlanServer("https://elders.example/hsds", [Vreemd("Café Één", "geldzorgen")], CancellationToken.None);
        var stap = plan.Stappen.ShouldHaveSingleItem();
        await proef.Voer(plan);
        (await proef.Nu("cafe-een"))!.ShouldSatisfyAllConditions(
            v => v.Inhoud.Zichtbaar.ShouldBe(Zichtbaarheid.Werkplek),
            v => v.Inhoud.TeControleren.ShouldNotBeNull(),
            v => v.Inhoud.Onderwerpen.ShouldBe([Onderwerp.Id]),
            v => v.Inhoud.Werkgebied.ShouldBe(["gemeente"]),
            v => v.Inhoud.Tekst.ShouldBe("Kom langs bij ons.\n\n## De eerste stap\n\nBel 0162 123 456."),
            v => v.Inhoud.Contact!.Telefoon.ShouldBe("0162 123 456"));
        stap.Verschillen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_ServiceWithoutAPlaceHere_IsToldWithTheReasonAndTheOthersComeIn()
    {
        await using var proef = await Inleesproef.Begin();
        var elders = Vreemd("Elders", "x") with { ServiceAreas = [new HsdsServiceArea { Name = "Groningen" }] };
        var plan = await proef.Importeur.PlanServer("https://elders.example/hsds", [Vreemd("Wel", "y"), elders], CancellationToken.None);
        plan.Stappen.Select(s => s.Slug).ShouldBe(["wel"]);
        plan.Meldingen.ShouldHaveSingleItem().Reden.ShouldBe("Elders: niet overgenomen. service_areas: dit is niet voor mensen in deze gemeente");
    }

    [Fact]
    public async Task Import_TwoServersWithTheSameId_AreTwoEntries()
    {
        await using var proef = await Inleesproef.Begin();
        var dienst = Vreemd("Zelfde", "z");
        await proef.Voer(await proef.Importeur.PlanServer("https://een.example/hsds", [dienst], CancellationToken.None));
        (await proef.Importeur.PlanServer("https://twee.example/hsds", [dienst], CancellationToken.None)).Stappen.ShouldHaveSingleItem().Slug.ShouldBe("zelfde-2");
    }

    private static Onderwerp Onderwerp => Csv.Zaadtabel.Zaad.Onderwerpen[0];

    private static HsdsService Vreemd(string naam, string woord) => new()
    {
        Id = SocialeKaart.Core.Uitwisseling.Bestanden.NaamUuid.Van("elders", woord, naam), Name = naam, Description = "<p>Kom langs bij <b>ons</b>.</p>", Status = "active",
        Phones = [new HsdsPhone { Number = "0162 123 456" }],
        ServiceAreas = [new HsdsServiceArea { Name = "Oosterhout" }],
        Attributes = [new HsdsAttribute { TaxonomyTerm = new HsdsTaxonomyTerm { Name = Onderwerp.En.Naam } }],
    };

    private async Task<Inleesproef> Overgenomen() => await Inleesproef.Begin(await ander.Overgenomen());

    private async Task<IReadOnlyList<HsdsService>> Anders(Func<HsdsService, HsdsService> wijzig)
    {
        var id = ander.Beeld.Voorziening(Slug)!.Id;
        return [.. (await Haal()).Select(d => d.Id == id ? wijzig(d) : d)];
    }

    private Task<IReadOnlyList<HsdsService>> Haal() => ander.Haal();

    /// <summary>The server that tells. Nothing changes there, so what it tells is fetched and taken over once.</summary>
    public sealed class Vertelt : KaartApp, IAsyncLifetime
    {
        private Task<IReadOnlyList<HsdsService>>? gehaald;
        private Task<Inleesproef>? overgenomen;

        public string Server => Hsdsophaler.Server(new Uri(Adres, "/hsds/v3/").ToString())!;

        public Task<IReadOnlyList<HsdsService>> Haal() => gehaald ??= HaalEens();

        /// <summary>A database that took it over, to copy.</summary>
        internal Task<Inleesproef> Overgenomen() => overgenomen ??= NeemOver();

        public new async ValueTask DisposeAsync()
        {
            if (overgenomen is not null)
                await (await overgenomen).DisposeAsync();
            await base.DisposeAsync();
        }

        private async Task<Inleesproef> NeemOver()
        {
            var proef = await Inleesproef.Begin();
            await proef.Leeg();
            (await proef.Voer(await proef.Importeur.PlanServer(Server, await Haal(), CancellationToken.None))).ShouldBeOfType<Importuitkomst.Gelukt>();
            return proef;
        }

        private async Task<IReadOnlyList<HsdsService>> HaalEens()
        {
            using var http = Hsdsophaler.Verbinding();
            return await new Hsdsophaler(http, TimeProvider.System, TimeSpan.Zero).Haal(Server, (_, _) => { }, CancellationToken.None);
        }
    }

    private sealed class Stil : IProgress<Importvoortgang>
    {
        public void Report(Importvoortgang value)
        {
        }
    }
}
