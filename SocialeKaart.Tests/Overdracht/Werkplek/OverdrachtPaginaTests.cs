using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>The pages of overdracht and consult: who sees what, and never a word of the story before it is opened.</summary>
public sealed class OverdrachtPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Get_AsSender_ShowsHouderNextDateAndNoWordOfTheStory()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        var main = (await van.Pagina($"/werkplek/overdracht/{id}")).QuerySelector("main")!;
        main.QuerySelector(".od-houder")!.TextContent.ShouldContain(van.Account.Naam);
        main.TextContent.ShouldContain("Aangeboden aan Surplus");
        main.TextContent.ShouldContain("vrijdag 27 november 2026");
        ZonderVerhaal(main.TextContent);
    }

    [Fact]
    public async Task Get_AsRecipient_OffersYesAndNoAndKeepsTheStoryClosed()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        var main = (await ontvanger.Pagina($"/werkplek/overdracht/{id}")).QuerySelector("main")!;
        main.QuerySelectorAll("section[aria-labelledby=nu] button").Select(b => b.TextContent).ShouldBe(["Aannemen", "Nee zeggen", "Het is niet gelukt", "Vergissing: verkeerde ontvanger"]);
        main.QuerySelector("section[aria-labelledby=verhaal]")!.TextContent.ShouldContain("De inwoner ziet uw naam.");
        main.QuerySelector("section[aria-labelledby=verhaal]")!.TextContent.ShouldNotContain("wat al is geprobeerd");
        ZonderVerhaal(main.TextContent);
        (await Lezingen(id)).ShouldBe(0);
    }

    [Theory]
    [InlineData("theek-5", Rol.Ontvanger)]
    [InlineData("theek-5", Rol.Toeleider)]
    [InlineData(Zending.Organisatie, Rol.Toeleider)]
    [InlineData("gemeente-oosterhout", Rol.Procesregisseur)]
    public async Task Get_AsSomeoneElse_IsNotFoundAsOneThatDoesNotExist(string organisatie, Rol rol)
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var vreemd = await Medewerker.Nieuw(app, organisatie, rol);
        var id = await Zending.Stuur(app, van);
        var deze = await vreemd.Pagina($"/werkplek/overdracht/{id}", HttpStatusCode.NotFound);
        var geen = await vreemd.Pagina($"/werkplek/overdracht/{Guid.NewGuid()}", HttpStatusCode.NotFound);
        deze.QuerySelector("main")!.TextContent.ShouldBe(geen.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Get_AsFrontofficeBeforeSilence_SeesWhereItStandsAndNothingToRead()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        var main = (await front.Pagina($"/werkplek/overdracht/{await Zending.Stuur(app, van)}")).QuerySelector("main")!;
        main.QuerySelector("section[aria-labelledby=verhaal] button").ShouldBeNull();
        main.QuerySelectorAll("section[aria-labelledby=nu] button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_AfterANo_RecipientSeesNothingAndHouderChoosesTheNext()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        await Zending.Doe(app, id, ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek));
        await ontvanger.Pagina($"/werkplek/overdracht/{id}", HttpStatusCode.NotFound);
        var main = (await van.Pagina($"/werkplek/overdracht/{id}")).QuerySelector("main")!;
        main.QuerySelector("[data-poging=Afgewezen]")!.TextContent.ShouldContain("De ontvanger zei nee. Geen plek.");
        main.QuerySelector("section[aria-labelledby=nu] button")!.TextContent.ShouldBe("Aanbieden aan een ander");
    }

    [Fact]
    public async Task Get_AfterTheStart_SenderReadsTheSentenceBack()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        await Zending.Doe(app, id, ontvanger, new Handeling.NeemAan(), new Handeling.LegContact());
        await app.Diensten.GetRequiredService<Overdrachten>().MeldStart(id, "Komt elke dinsdag.", ontvanger.Wie, default);
        (await van.Pagina($"/werkplek/overdracht/{id}")).QuerySelector(".od-zin")!.TextContent.ShouldContain("Komt elke dinsdag.");
        (await ontvanger.Pagina($"/werkplek/overdracht/{id}")).QuerySelector(".od-zin").ShouldBeNull();
    }

    [Fact]
    public async Task Get_AfterAYes_NamesWhomToAskForWhoWorksOnItAlone()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        var id = await Zending.Stuur(app, van);
        await Zending.Doe(app, id, ontvanger, new Handeling.NeemAan());
        (await Vragen(van)).ShouldContain(ontvanger.Account.Email!);
        (await Vragen(ontvanger)).ShouldContain(van.Account.Email!);
        (await Vragen(front)).ShouldBeEmpty();

        async Task<string> Vragen(Medewerker wie) => (await wie.Pagina($"/werkplek/overdracht/{id}")).QuerySelector("section[aria-labelledby=vragen]")?.TextContent ?? "";
    }

    [Fact]
    public async Task Get_List_TellsWhoseTurnItIs()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        var eigen = (await van.Pagina("/werkplek/overdrachten")).QuerySelector($"[data-overdracht='{id}']")!;
        eigen.ClassList.ShouldNotContain("od-wacht");
        eigen.TextContent.ShouldContain("Die zegt ja of nee");
        var voorOns = (await ontvanger.Pagina("/werkplek/overdrachten")).QuerySelector($"section[aria-labelledby=ontvangen] [data-overdracht='{id}']")!;
        voorOns.ClassList.ShouldContain("od-wacht");
        voorOns.TextContent.ShouldContain("Zeg ja of nee, uiterlijk vrijdag 27 november 2026.");
        ZonderVerhaal(voorOns.TextContent);
    }

    [Fact]
    public async Task Get_ListWithNothing_SaysWhatToDo()
    {
        using var wie = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        var main = (await wie.Pagina("/werkplek/overdrachten")).QuerySelector("main")!;
        main.TextContent.ShouldContain("U houdt nu niets vast.");
        main.QuerySelector("a[href='/werkplek']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_AnyPage_CountsWhatWaitsForThisOne()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, "thuisvester", Rol.Ontvanger);
        (await ontvanger.Pagina("/werkplek")).QuerySelector("[href='/werkplek/overdrachten'] .od-tel").ShouldBeNull();
        await Zending.Stuur(app, van, new Bestemming(Bestemmingsoort.Organisatie, ontvanger.Account.OrganisatieId, null));
        (await ontvanger.Pagina("/werkplek")).QuerySelector("[href='/werkplek/overdrachten'] .od-tel")!.GetAttribute("data-wacht").ShouldBe("1");
        (await van.Pagina("/werkplek")).QuerySelector("[href='/werkplek/overdrachten'] .od-tel").ShouldBeNull();
    }

    [Theory]
    [InlineData(Rol.Redacteur, false, false)]
    [InlineData(Rol.Beheerder, false, false)]
    [InlineData(Rol.Toeleider, true, false)]
    [InlineData(Rol.Procesregisseur, true, true)]
    public async Task Get_Menu_NamesOnlyWhatIsForTheRole(Rol rol, bool overdrachten, bool bord)
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", rol);
        var menu = (await wie.Pagina("/werkplek")).QuerySelector(".wp-menu")!;
        (menu.QuerySelector("[href='/werkplek/overdrachten']") is not null).ShouldBe(overdrachten);
        (menu.QuerySelector("[href='/werkplek/bord']") is not null).ShouldBe(bord);
    }

    [Fact]
    public async Task Get_Board_ShowsAllThatIsOpenWithoutAWordOfAResident()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        var id = await Zending.Stuur(app, van);
        var vraag = (await app.Diensten.GetRequiredService<Consulten>().Stel("Een buurman komt niet meer buiten.", van.Wie, default)).Verstuurd!.Id;
        var main = (await front.Pagina("/werkplek/bord")).QuerySelector("main")!;
        var regel = main.QuerySelector($"[data-dossier='{id}']")!;
        regel.TextContent.ShouldContain(van.Account.Naam);
        regel.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/werkplek/overdracht/{id}");
        main.QuerySelector($"[data-dossier='{vraag}'] a").ShouldNotBeNull();
        main.TextContent.ShouldNotContain("buurman");
        ZonderVerhaal(main.TextContent);
    }

    [Fact]
    public async Task Get_BoardAsProcesregisseur_HasNoLinkToWhatIsAnothers()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var regisseur = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Procesregisseur);
        var id = await Zending.Stuur(app, van);
        var regel = (await regisseur.Pagina("/werkplek/bord")).QuerySelector($"[data-dossier='{id}']")!;
        regel.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task Get_ConsultOfAnother_IsNotFound()
    {
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ander = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        var id = (await app.Diensten.GetRequiredService<Consulten>().Stel("Een buurman komt niet meer buiten.", van.Wie, default)).Verstuurd!.Id;
        await ander.Pagina($"/werkplek/consult/{id}", HttpStatusCode.NotFound);
        await van.Pagina($"/werkplek/consult/{id}");
        await front.Pagina($"/werkplek/consult/{id}");
        // Asking whether it is there is no reading: that comes with the circuit.
        (await Lezingen(id)).ShouldBe(0);
    }

    private static void ZonderVerhaal(string tekst)
    {
        tekst.ShouldNotContain(Zending.Naam);
        tekst.ShouldNotContain(Zending.Nummer);
        tekst.ShouldNotContain("huur");
    }

    private async Task<int> Lezingen(Guid id)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var opWat = id.ToString();
        return await db.Audit.CountAsync(r => r.OpWat == opWat && r.Wat == "overdracht-lezen");
    }
}
