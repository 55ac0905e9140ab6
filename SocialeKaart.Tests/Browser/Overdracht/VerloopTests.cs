using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Overdracht.Werkplek;

namespace SocialeKaart.Tests.Browser.Overdracht;

/// <summary>What happens with an overdracht after it was sent, seen by those who work with it.</summary>
public sealed class VerloopTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Walk_FromOfferedToVerbonden_EndsWhenTheSenderConfirms()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        await using var bij = await chromium.Bezoek(app, ontvanger);
        var daar = bij.Pagina;
        await bij.OpenWerkplek("/werkplek/overdrachten");
        await daar.Locator($"[data-overdracht='{id}'] a").ClickAsync();
        await daar.Kies("Aannemen", "Ja, wij nemen dit aan");
        await Assertions.Expect(daar.Locator("main")).Not.ToContainTextAsync(Zending.Waarom);
        await daar.Knop("Open het verhaal").ClickAsync();
        await Assertions.Expect(daar.Locator(".od-verhaal")).ToContainTextAsync("Spreek geen voicemail in.");
        // How contact is safe is read before the number is there at all.
        await Assertions.Expect(daar.Locator("main")).Not.ToContainTextAsync(Zending.Nummer);
        await daar.Knop("Ik heb dit gelezen").ClickAsync();
        await Assertions.Expect(daar.Locator(".od-verhaal")).ToContainTextAsync(Zending.Nummer);
        await Assertions.Expect(daar.Locator(".od-verhaal")).Not.ToContainTextAsync("De huisbaas is gebeld.");
        await daar.Kies("Er is contact", "Ja, er is contact");
        await daar.Knop("De inwoner is begonnen").ClickAsync();
        await daar.Locator("#zin").FillAsync("Komt elke dinsdag.");
        await daar.Knop("Ja, de inwoner is begonnen").ClickAsync();
        await Assertions.Expect(daar.Locator("[role=status] .melding")).ToContainTextAsync("Nu bevestigt");
        (await daar.GetByRole(AriaRole.Button, new() { Name = "Het is gelukt", Exact = true }).CountAsync()).ShouldBe(0);

        await using var thuis = await chromium.Bezoek(app, van);
        await thuis.OpenWerkplek($"/werkplek/overdracht/{id}", Overdrachtbezoek.Knoppen);
        await Assertions.Expect(thuis.Pagina.Locator(".od-zin")).ToContainTextAsync("Komt elke dinsdag.");
        await Assertions.Expect(thuis.Pagina.Locator("section[aria-labelledby=inzagen]")).ToContainTextAsync(ontvanger.Account.Naam);
        await thuis.Pagina.Kies("Het is gelukt", "Ja, het is gelukt");
        await Assertions.Expect(thuis.Pagina.Locator("[data-poging=Verbonden]")).ToBeVisibleAsync();
        await Assertions.Expect(thuis.Pagina.Locator("section[aria-labelledby=nu]")).ToContainTextAsync("Er verandert niets meer.");
        await thuis.OpenWerkplek("/werkplek/overdrachten");
        await Assertions.Expect(thuis.Pagina.Locator("section[aria-labelledby=afgerond]")).ToContainTextAsync("Het is gelukt.");
        bij.Klachten.ShouldBeEmpty();
        thuis.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Decline_Offer_LetsTheHouderOfferItToTheNextWithNewConsent()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        var id = await Zending.Stuur(app, van);
        await using var bij = await chromium.Bezoek(app, ontvanger);
        await bij.OpenWerkplek($"/werkplek/overdracht/{id}", Overdrachtbezoek.Knoppen);
        await bij.Pagina.Knop("Nee zeggen").ClickAsync();
        await bij.Pagina.Locator("#reden").SelectOptionAsync("AndereWijk");
        await bij.Pagina.Knop("Nee, wij kunnen dit niet").ClickAsync();
        await Assertions.Expect(bij.Pagina.Locator("main")).ToContainTextAsync("U ziet deze overdracht daarom niet meer.");

        await using var thuis = await chromium.Bezoek(app, van);
        var pagina = thuis.Pagina;
        await thuis.OpenWerkplek($"/werkplek/overdracht/{id}", Overdrachtbezoek.Knoppen);
        await Assertions.Expect(pagina.Locator("[data-poging=Afgewezen]")).ToContainTextAsync("Niet voor deze wijk");
        await pagina.Knop("Aanbieden aan een ander").ClickAsync();
        var frontoffice = pagina.GetByLabel("de frontoffice van de gemeente");
        await frontoffice.CheckAsync();
        await pagina.Locator("#gever").SelectOptionAsync("Inwoner");
        await pagina.Locator("#akkoord-hulp").CheckAsync();
        await pagina.Knop("Bied aan").ClickAsync();
        await Assertions.Expect(pagina.Locator("form [role=alert]")).ToContainTextAsync("Zet elk vinkje");
        // Someone else on the same paper is another consent.
        await pagina.GetByLabel("wat er speelt").UncheckAsync();
        await pagina.Locator("#akkoord-delen").CheckAsync();
        await pagina.Knop("Bied aan").ClickAsync();
        await Assertions.Expect(pagina.Locator(".od-stand")).ToContainTextAsync("Aangeboden aan de frontoffice van de gemeente");
        await Assertions.Expect(pagina.Locator(".od-houder")).ToContainTextAsync(van.Account.Naam);
        var blad = (await app.Diensten.GetRequiredService<Overdrachten>().Lees(id, front.Wie, default))!;
        blad.Zichtbaar.ShouldBe([Deelsoort.Naam, Deelsoort.Contact, Deelsoort.Contactregels]);
    }

    [Fact]
    public async Task Wait_TooLong_BringsItOnTopOfTheBoardWhereTheFrontofficeTakesOver()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var stil = await Zending.Stuur(app, van);
        await Zending.Wacht(app, TimeSpan.FromDays(8));
        var vers = await Zending.Stuur(app, van);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        await using var bezoek = await chromium.Bezoek(app, front);
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/werkplek/bord", ".od-kolom");
        var regel = pagina.Locator($"[data-dossier='{stil}']");
        await Assertions.Expect(regel).ToContainTextAsync("te lang stil");
        await Assertions.Expect(regel.Locator(".od-getal")).ToHaveTextAsync("8");
        (await StaatBoven(pagina, stil, vers)).ShouldBeTrue();
        await pagina.Knop("Dagen stil").ClickAsync();
        await pagina.Knop("Dagen stil").ClickAsync();
        await Assertions.Expect(pagina.Locator("th[aria-sort=ascending]")).ToContainTextAsync("Dagen stil");
        (await StaatBoven(pagina, stil, vers)).ShouldBeFalse();

        await regel.Locator("a").ClickAsync();
        await pagina.Kies("Overnemen", "Ja, ik neem over");
        await Assertions.Expect(pagina.Locator(".od-houder")).ToContainTextAsync(front.Account.Naam);
    }

    [Fact]
    public async Task Press_AfterAColleagueDidIt_SaysSoAndShowsHowItIsNow()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var collega = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        await using var bezoek = await chromium.Bezoek(app, ontvanger);
        await bezoek.OpenWerkplek($"/werkplek/overdracht/{id}", Overdrachtbezoek.Knoppen);
        await Zending.Doe(app, id, collega, new Handeling.NeemAan());
        await bezoek.Pagina.Kies("Aannemen", "Ja, wij nemen dit aan");
        await Assertions.Expect(bezoek.Pagina.Locator("main [role=alert]")).ToContainTextAsync("De stand is intussen veranderd.");
        await Assertions.Expect(bezoek.Pagina.Knop("Er is contact")).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("h1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task HandOver_ToAColleague_MovesTheHouderWhenThatOneSaysYes()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var collega = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        var id = await Zending.Stuur(app, van);
        await using var bezoek = await chromium.Bezoek(app, van);
        await bezoek.OpenWerkplek($"/werkplek/overdracht/{id}", Overdrachtbezoek.Knoppen);
        await bezoek.Pagina.Knop("Een collega vragen om over te nemen").ClickAsync();
        await bezoek.Pagina.Locator("#collega").SelectOptionAsync(collega.Account.Id.ToString());
        await bezoek.Pagina.Locator("#weet").CheckAsync();
        await bezoek.Pagina.Knop("Vraag deze collega").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".od-houder")).ToContainTextAsync(van.Account.Naam);
        await Assertions.Expect(bezoek.Pagina.Locator(".od-stand")).ToContainTextAsync($"Gevraagd om over te nemen: {collega.Account.Naam}");

        await using var ander = await chromium.Bezoek(app, collega);
        await ander.OpenWerkplek("/werkplek/overdrachten");
        await Assertions.Expect(ander.Pagina.Locator($"[data-overdracht='{id}']")).ToContainTextAsync("vraagt of u dit overneemt");
        await ander.Pagina.Locator($"[data-overdracht='{id}'] a").ClickAsync();
        await ander.Pagina.Kies("Overnemen", "Ja, ik neem over");
        await Assertions.Expect(ander.Pagina.Locator(".od-houder")).ToContainTextAsync(collega.Account.Naam);
    }

    [Fact]
    public async Task Accept_ByKeyboardAlone_IsDone()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, van);
        await using var bezoek = await chromium.Bezoek(app, ontvanger);
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/werkplek/overdrachten");
        await pagina.TabNaar($"[data-overdracht='{id}'] a");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator(".od-houder")).ToBeVisibleAsync();
        await pagina.TabNaar(Overdrachtbezoek.Knoppen);
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("form[data-stap=NeemAan] [tabindex='-1']")).ToBeFocusedAsync();
        await pagina.TabNaar("form[data-stap] button[type=submit]");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("h1")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator("[data-poging=Aangenomen]")).ToBeVisibleAsync();
        await pagina.TabNaar("section[aria-labelledby=verhaal] button");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#verhaal")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator(".od-verhaal")).ToContainTextAsync(Zending.Naam);
    }

    [Fact]
    public async Task Ask_ConsultWithAName_PointsItOutAndComesBackWithAnAnswer()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        await using var bezoek = await chromium.Bezoek(app, van);
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/werkplek/consult", "#vraagtekst");
        var vraag = app.Kanarie("Zijn luiken blijven dicht. Wat kan ik doen?");
        await pagina.Locator("#vraagtekst").FillAsync(vraag + " Bel 0162 000197.");
        await pagina.Knop("Verstuur").ClickAsync();
        await Assertions.Expect(pagina.Locator("mark")).ToHaveTextAsync("0162 000197");
        await pagina.Knop("Ik pas het aan").ClickAsync();
        await Assertions.Expect(pagina.Locator("#vraagtekst")).ToBeFocusedAsync();
        await pagina.Locator("#vraagtekst").FillAsync(vraag + " 111222333");
        await pagina.Knop("Verstuur").ClickAsync();
        await Assertions.Expect(pagina.Locator("main [role=alert]")).ToContainTextAsync("burgerservicenummer");
        await pagina.Locator("#vraagtekst").FillAsync(vraag);
        await pagina.Knop("Verstuur").ClickAsync();
        await Assertions.Expect(pagina.Locator(".od-berichten li")).ToHaveCountAsync(1);

        await using var daar = await chromium.Bezoek(app, front);
        await daar.OpenWerkplek(new Uri(pagina.Url).AbsolutePath, "#antwoordtekst");
        await Assertions.Expect(daar.Pagina.Locator(".od-berichten")).ToContainTextAsync(vraag);
        await daar.Pagina.Locator("#antwoordtekst").FillAsync("Bel eens aan met een collega.");
        await daar.Pagina.Knop("Stuur het antwoord").ClickAsync();
        await Assertions.Expect(daar.Pagina.Locator("[role=status] .melding")).ToContainTextAsync("Het antwoord is verstuurd.");
        await bezoek.OpenWerkplek(new Uri(pagina.Url).AbsolutePath, "#vraagtekst");
        await Assertions.Expect(pagina.Locator(".od-antwoord")).ToContainTextAsync("Bel eens aan met een collega.");
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Scherm.Bureau, ColorScheme.Light)]
    [InlineData(768, ColorScheme.Dark)]
    public async Task Check_EveryPage_HasNoViolations(int breedte, ColorScheme kleuren)
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        var id = await Zending.Stuur(app, van);
        var vraag = (await app.Diensten.GetRequiredService<Consulten>().Stel("De luiken van een buurman blijven dicht.", van.Wie, default)).Verstuurd!.Id;
        var opties = new BrowserNewContextOptions { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren };
        await using (var bezoek = await chromium.Bezoek(app, ontvanger, opties))
        {
            await bezoek.OpenWerkplek("/werkplek/overdrachten");
            await Kijk(bezoek, "/werkplek/overdrachten");
            await bezoek.OpenWerkplek($"/werkplek/overdracht/{id}", Overdrachtbezoek.Knoppen);
            await bezoek.Pagina.Knop("Open het verhaal").ClickAsync();
            await bezoek.Pagina.Knop("Ik heb dit gelezen").ClickAsync();
            await bezoek.Pagina.Knop("Nee zeggen").ClickAsync();
            await Assertions.Expect(bezoek.Pagina.Locator("#reden")).ToBeVisibleAsync();
            await Kijk(bezoek, "overdracht as recipient");
        }

        await Zending.Doe(app, id, ontvanger, new Handeling.WijsAf(Pogingreden.GeenPlek));
        await using (var bezoek = await chromium.Bezoek(app, van, opties))
        {
            await bezoek.OpenWerkplek($"/werkplek/overdracht/{id}", Overdrachtbezoek.Knoppen);
            await bezoek.Pagina.Knop("Nieuwe volgkaart").ClickAsync();
            await bezoek.Pagina.Knop("Ja, maak een nieuwe").ClickAsync();
            await Assertions.Expect(bezoek.Pagina.Locator(".od-code").First).ToBeVisibleAsync();
            await bezoek.Pagina.Knop("Aanbieden aan een ander").ClickAsync();
            await Assertions.Expect(bezoek.Pagina.Locator("#gever")).ToBeVisibleAsync();
            await Kijk(bezoek, "overdracht as Houder");
        }

        await using (var bezoek = await chromium.Bezoek(app, front, opties))
        {
            foreach (var pad in (string[])["/werkplek/bord", "/werkplek/consult", $"/werkplek/consult/{vraag}"])
            {
                await bezoek.OpenWerkplek(pad, pad == "/werkplek/bord" ? ".od-kolom" : "textarea");
                await Kijk(bezoek, pad);
            }
        }

        async Task Kijk(Bezoek bezoek, string wat)
        {
            await AxeTests.ZonderBezwaar(bezoek.Pagina, $"{wat} at {breedte} {kleuren}");
            (await bezoek.Pagina.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, wat);
        }
    }

    private static async Task<bool> StaatBoven(IPage pagina, Guid een, Guid ander)
    {
        var volgorde = (await pagina.Locator("[data-dossier]").EvaluateAllAsync<string[]>("rijen => rijen.map(r => r.dataset.dossier)")).ToList();
        return volgorde.IndexOf(een.ToString()) < volgorde.IndexOf(ander.ToString());
    }
}
