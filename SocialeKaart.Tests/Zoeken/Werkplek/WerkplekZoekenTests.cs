using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Zoeken.Werkplek;

namespace SocialeKaart.Tests.Zoeken.Werkplek;

/// <summary>Searching while typing, and choosing with the same key that takes away.</summary>
public sealed class WerkplekZoekenTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private static readonly TimeSpan Pauze = TimeSpan.FromMilliseconds(300), Hangt = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Type_Words_SearchesAfterAPause()
    {
        await using var werk = await Werk.Begin(app);
        werk.Veld.Input("schul");
        werk.Veld.Input("schulden");
        app.Klok.Advance(Pauze - TimeSpan.FromMilliseconds(1));
        werk.Treffers.ShouldBeEmpty();
        app.Klok.Advance(TimeSpan.FromMilliseconds(1));
        await werk.Pagina.WaitForAssertionAsync(() => werk.Treffers.ShouldNotBeEmpty(), Hangt);
    }

    [Fact]
    public async Task Press_EnterInTheSearchBox_SearchesAtOnce()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("schulden");
        werk.Treffers.ShouldNotBeEmpty();
        werk.Pagina.Find("h2 [role=status]").TextContent.ShouldContain("resultaten");
    }

    [Fact]
    public async Task Press_Result_AddsItAndASecondTimeTakesItAway()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("schulden");
        werk.Treffers[0].Click();
        werk.Treffers[0].GetAttribute("aria-pressed").ShouldBe("true");
        werk.Gekozen.ShouldHaveSingleItem();
        werk.Treffers[0].Click();
        werk.Treffers[0].GetAttribute("aria-pressed").ShouldBe("false");
        werk.Gekozen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Press_Up_OnTheSecond_PutsItFirst()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("schulden");
        werk.Treffers[0].Click();
        werk.Treffers[1].Click();
        var was = werk.Gekozen;
        werk.Pagina.FindAll(".wp-gekozen-knoppen")[1].QuerySelector("button")!.Click();
        werk.Gekozen.ShouldBe(was.Reverse());
    }

    [Fact]
    public async Task Return_AfterLookingAtAnEntry_FindsQuestionAndChoiceAgain()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("schulden");
        werk.Treffers[0].Click();
        var gekozen = werk.Gekozen;
        var terug = werk.Open();
        terug.Find("#zoekveld").GetAttribute("value").ShouldBe("schulden");
        terug.FindAll(".wp-gekozen li > a").Select(a => a.TextContent).ShouldBe(gekozen);
    }

    [Fact]
    public async Task Filter_OnlyWithRoom_LeavesOutWhatIsFull()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("computercursus");
        werk.Slugs.ShouldContain("computercursus");
        werk.Pagina.FindAll(".wp-vinkjes input")[2].Change(true);
        werk.Slugs.ShouldNotContain("computercursus");
    }

    [Fact]
    public async Task Show_FullEntry_SaysSoOnItsLine()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("computercursus");
        werk.Pagina.Find("[data-treffer=computercursus]").ParentElement!.QuerySelector(".label-vol")!.TextContent.ShouldBe("Nu vol");
    }

    [Fact]
    public async Task Show_Result_SaysWhatItIsAndWhomToCall()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("huisartsenpost");
        var treffer = werk.Pagina.Find("[data-treffer=huisartsenpost]").ParentElement!;
        var inhoud = app.Beeld.Voorziening("huisartsenpost")!.Inhoud;
        treffer.TextContent.ShouldContain(inhoud.Samenvatting);
        treffer.QuerySelector("a[href^='tel:']")!.TextContent.ShouldBe(inhoud.Contact!.Telefoon);
    }

    [Fact]
    public async Task Search_WhatIsForStaffOnly_IsFoundAndMarked()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("procesregie");
        werk.Pagina.Find("[data-treffer=procesregie]").ParentElement!.TextContent.ShouldContain("Alleen voor de werkplek");
    }

    [Fact]
    public async Task Search_WordsOfDanger_PutsHelpAbove()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("hij slaat me");
        werk.Pagina.Find("section[aria-labelledby=gevaar]").TextContent.ShouldContain("Veilig Thuis");
    }

    [Fact]
    public async Task Search_WordThatIsNone_GivesNoReasons()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("asdfghjkl");
        werk.Pagina.FindAll(".wp-reden span").ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_WithoutResults_OffersASignalWithoutTheWords()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("qqqqzzzzxxxx");
        werk.Treffers.ShouldBeEmpty();
        werk.Pagina.Find("section[aria-labelledby=gevonden] a").GetAttribute("href").ShouldBe("/werkplek/signaal");
    }

    [Fact]
    public async Task Choose_WhatCanEndanger_AsksBeforeItIsPrinted()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("Centrum Seksueel Geweld");
        werk.Pagina.Find("[data-treffer=centrum-seksueel-geweld]").Click();
        werk.Pagina.FindAll("[data-druk-af]").ShouldBeEmpty();
        werk.Pagina.FindAll(".wp-blad article").ShouldBeEmpty();
        werk.Pagina.Find(".wp-veilig input").Change("on");
        werk.Pagina.FindAll("[data-druk-af]").ShouldHaveSingleItem();
        werk.Pagina.FindAll(".wp-blad article").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Save_Choice_MakesAListOfTheAccount()
    {
        await using var werk = await Werk.Begin(app);
        await werk.Zoek("schulden");
        werk.Treffers[0].Click();
        werk.Pagina.Find("#lijstnaam").Change("Geldzorgen");
        await werk.Pagina.Find(".wp-opeenrij").SubmitAsync();
        var lijst = (await app.Diensten.GetRequiredService<Core.Catalogus.Keuzelijsten>().Van(werk.Wie.Wie, default)).ShouldHaveSingleItem();
        (lijst.Naam, lijst.Voorzieningen.Count).ShouldBe(("Geldzorgen", 1));
    }

    /// <summary>The page of someone who is signed in.</summary>
    private sealed class Werk : IAsyncDisposable
    {
        private readonly BunitContext context = new();
        private readonly IServiceScope diensten;

        private Werk(PersoneelApp app, Medewerker wie)
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
            (Wie, diensten) = (wie, app.Diensten.CreateScope());
            context.JSInterop.Mode = JSRuntimeMode.Loose;
            context.Services.AddFallbackServiceProvider(diensten.ServiceProvider);
            Pagina = Open();
        }

        public Medewerker Wie { get; }

        public IRenderedComponent<WerkplekZoeken> Pagina { get; }

        public AngleSharp.Dom.IElement Veld => Pagina.Find("#zoekveld");

        public IReadOnlyList<AngleSharp.Dom.IElement> Treffers => Pagina.FindAll("[data-treffer]");

        public IEnumerable<string?> Slugs => Treffers.Select(t => t.GetAttribute("data-treffer"));

        public IReadOnlyList<string> Gekozen => [.. Pagina.FindAll(".wp-gekozen li > a").Select(a => a.TextContent)];

        public static async Task<Werk> Begin(PersoneelApp app) => new(app, await Medewerker.Nieuw(app, "surplus", Rol.Toeleider));

        public IRenderedComponent<WerkplekZoeken> Open()
        {
            var claims = new ClaimsPrincipal(new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, Wie.Account.Id.ToString()), new("organisatie", Wie.Account.OrganisatieId.ToString()), new(ClaimTypes.Role, nameof(Rol.Toeleider))], "proef"));
            var pagina = context.Render<WerkplekZoeken>(p => p.AddCascadingValue(Task.FromResult(new AuthenticationState(claims))));
            pagina.WaitForElement("aside", Hangt);
            return pagina;
        }

        public async Task Zoek(string woorden)
        {
            Veld.Input(woorden);
            await Pagina.Find("search form").SubmitAsync();
            Pagina.WaitForState(() => !Pagina.Find("h2 [role=status]").TextContent.StartsWith("Typ ", StringComparison.Ordinal), Hangt);
        }

        public async ValueTask DisposeAsync()
        {
            await context.DisposeAsync();
            diensten.Dispose();
            Wie.Dispose();
        }
    }
}
