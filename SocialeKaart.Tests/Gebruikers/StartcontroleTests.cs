using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Schil.Beveiliging;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>What has to be right before the site is served, each with a database of its own.</summary>
public sealed class StartcontroleTests : IAsyncLifetime
{
    private const string Adres = "https://kaart.test";
    private readonly PersoneelApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Start_Development_MakesOneDemoAccountForEachRoleOnce()
    {
        await Start("Development");
        (await Start("Development")).Goed.ShouldBeTrue();
        await using var db = await Db();
        var demo = await db.Users.Include(a => a.Rollen).ToListAsync();
        demo.ShouldAllBe(a => a.IsDemo && a.PasswordHash == null);
        demo.SelectMany(a => a.Rollen).Select(r => r.Rol).ShouldBe(Enum.GetValues<Rol>(), ignoreOrder: true);
    }

    [Fact]
    public async Task Start_ProductionWithDemoAccounts_IsRefusedWithTheReason()
    {
        await Start("Development");
        var (goed, gezegd) = await Start("Production");
        goed.ShouldBeFalse();
        gezegd.Single().ShouldContain("demo-accounts");
    }

    [Fact]
    public async Task Offer_DemoAccountsInProduction_Never()
    {
        await Start("Development");
        (await app.Pagina("/inloggen")).QuerySelector("form[action='/inloggen/demo']").ShouldBeNull();
    }

    [Fact]
    public async Task Start_WithoutBeheerder_PrintsALinkThatReplacesTheFormerOne()
    {
        var (eerste, tweede) = (await Link(), await Link());
        await app.Pagina(eerste, HttpStatusCode.NotFound);
        (await app.Pagina(tweede)).QuerySelector("input[name=naam]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Start_WithABeheerder_PrintsNothing()
    {
        await Medewerker.MaakAccount(app, "surplus", Rol.Beheerder);
        var (goed, gezegd) = await Start("Production");
        goed.ShouldBeTrue();
        gezegd.ShouldBeEmpty();
    }

    // A link to a door that is shut would be used up in vain.
    [Fact]
    public async Task Start_WithTheDoorShut_PrintsNoLink() => (await Start("Production", deurOpen: false)).Gezegd.ShouldBeEmpty();

    [Fact]
    public async Task Enter_ByTheFirstLink_MakesTheFirstBeheerder()
    {
        using var bezoeker = new Wegwijzer.Bezoeker(app);
        await bezoeker.Open(await Link());
        await bezoeker.Stuur("form[action='/uitnodiging']", ("naam", "Bea Beheer"), ("mail", "bea@voorbeeld.test"), ("wachtwoord", Toetreder.Wachtwoord), ("herhaal", Toetreder.Wachtwoord));
        bezoeker.Pad.ShouldBe("/inloggen/instellen");
        await using var db = await Db();
        (await db.Users.Include(a => a.Rollen).SingleAsync()).ShouldSatisfyAllConditions(a => a.Naam.ShouldBe("Bea Beheer"), a => a.Rollen.Single().Rol.ShouldBe(Rol.Beheerder));
    }

    private async Task<string> Link()
    {
        var (_, gezegd) = await Start("Production");
        var link = gezegd.Single();
        link.ShouldContain(Adres + "/uitnodiging?code=");
        return link[(link.IndexOf(Adres, StringComparison.Ordinal) + Adres.Length)..];
    }

    private async Task<(bool Goed, List<string> Gezegd)> Start(string omgeving, bool deurOpen = true)
    {
        var diensten = app.Diensten;
        var (fabriek, hier) = (diensten.GetRequiredService<IDbContextFactory<KaartDb>>(), new Omgeving(omgeving));
        var demo = new Demoaccounts(fabriek, hier, diensten.GetRequiredService<ILookupNormalizer>(), app.Klok);
        var deur = new Personeelsdeur(hier, deurOpen ? diensten.GetRequiredService<IOptions<Instellingen>>() : Options.Create(new Instellingen()));
        var kennis = new Demokennis(fabriek, demo, diensten.GetRequiredService<Praktijktips>(), diensten.GetRequiredService<Internefeiten>());
        List<string> gezegd = [];
        var goed = await new Startcontrole(fabriek, demo, kennis, diensten.GetRequiredService<Uitnodigingen>(), deur, diensten.GetRequiredService<KaartBron>()).Controleer(Adres, gezegd.Add, CancellationToken.None);
        return (goed, omgeving == "Development" ? [] : gezegd);
    }

    private Task<KaartDb> Db() => app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();

    /// <summary>An environment by name; the tests' application is in Production.</summary>
    private sealed class Omgeving(string naam) : IWebHostEnvironment
    {
        public string EnvironmentName { get; set; } = naam;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public string WebRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
    }
}

/// <summary>Production without a certificate that protects the keys.</summary>
public sealed class PersoneelsdeurTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Theory]
    [InlineData("/werkplek")]
    [InlineData("/werkplek/gesprek")]
    [InlineData("/beheer/accounts")]
    [InlineData("/inloggen")]
    [InlineData("/INLOGGEN/code")]
    [InlineData("/uitnodiging?code=x")]
    [InlineData("/account")]
    [InlineData("/en/inloggen")]
    public async Task Open_DoorForStaff_IsShutAndSaysWhy(string pad)
    {
        var pagina = await app.Pagina(pad, HttpStatusCode.ServiceUnavailable);
        pagina.QuerySelector("main")!.TextContent.ShouldContain(pad.StartsWith("/en/", StringComparison.Ordinal) ? "certificate" : "certificaat");
    }

    [Fact]
    public async Task Open_PublicSite_GoesOn() => await app.Pagina("/");
}
