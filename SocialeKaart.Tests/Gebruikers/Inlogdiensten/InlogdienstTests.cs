using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gebruikers.Inlogdiensten;

/// <summary>Signing in with the organisation's own service, against a real provider.</summary>
public sealed class InlogdienstTests(Dienstproef proef) : IClassFixture<Dienstproef>
{
    private readonly string mail = $"{Guid.NewGuid():N}@surplus.example";

    [Fact]
    public async Task SignIn_InvitedWithASecondFactorThere_OpensTheWorkplace()
    {
        await Toetreder.Link(proef.App, mail);
        using var bezoeker = new Bezoeker(proef.App);
        await proef.Aanmelden(bezoeker, mail);
        (bezoeker.Pad, bezoeker.Status).ShouldBe(("/werkplek", HttpStatusCode.OK));
    }

    [Fact]
    public async Task SignIn_InvitedWithAPasswordThere_NeedsASecondFactorHereFirst()
    {
        await Toetreder.Link(proef.App, mail);
        using var bezoeker = new Bezoeker(proef.App);
        await proef.Aanmelden(bezoeker, mail, "pwd");
        bezoeker.Pad.ShouldBe("/inloggen/instellen");
        await bezoeker.Open("/werkplek");
        bezoeker.Pad.ShouldBe("/inloggen");
    }

    [Fact]
    public async Task SignIn_WithAPasswordThereAndAnAppHere_AsksItsCode()
    {
        await Toetreder.Link(proef.App, mail);
        using var eerste = new Bezoeker(proef.App);
        await proef.Aanmelden(eerste, mail, "pwd");
        var sleutel = eerste.Pagina.QuerySelector(".appsleutel code")!.TextContent;
        await eerste.Stuur("form[action='/inloggen/instellen']", ("code", Codeapp.Code(sleutel, -1)));
        using var tweede = new Bezoeker(proef.App);
        await proef.Aanmelden(tweede, mail, "pwd");
        await Toetreder.VulIn(tweede, Codeapp.Code(sleutel));
        tweede.Pad.ShouldBe("/werkplek");
        (await Sessies()).ShouldBe([Aanmeldwijze.Organisatie, Aanmeldwijze.Organisatie]);
    }

    [Fact]
    public async Task SignIn_NotInvited_IsRefusedWithAPage()
    {
        using var bezoeker = new Bezoeker(proef.App);
        await proef.Aanmelden(bezoeker, mail);
        bezoeker.Status.ShouldBe(HttpStatusCode.Forbidden);
        bezoeker.Pagina.QuerySelector("[role=alert]")!.TextContent.ShouldContain("uitnodiging");
        (await Account()).ShouldBeNull();
    }

    [Fact]
    public async Task SignIn_AccountOfAnotherOrganisatie_IsRefused()
    {
        await Toetreder.Link(proef.App, mail, organisatie: "theek-5");
        using var bezoeker = new Bezoeker(proef.App);
        await proef.Aanmelden(bezoeker, mail);
        bezoeker.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Account()).ShouldBeNull();
    }

    // The organisation's own service must not open accounts of others by claiming their address.
    [Fact]
    public async Task SignIn_WithTheAddressOfSomeoneElsewhere_IsRefused()
    {
        var ander = await Medewerker.MaakAccount(proef.App, "theek-5", Rol.Toeleider);
        using var bezoeker = new Bezoeker(proef.App);
        await proef.Aanmelden(bezoeker, ander.Email!);
        bezoeker.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task SignIn_AddressNotVerifiedThere_IsRefused()
    {
        await Toetreder.Link(proef.App, mail);
        using var bezoeker = new Bezoeker(proef.App);
        await proef.Aanmelden(bezoeker, mail, bevestigd: false);
        bezoeker.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task SignIn_SecondTime_IsKnownByTheServicesOwnIdAndNotByTheAddress()
    {
        await Toetreder.Link(proef.App, mail);
        using var eerste = new Bezoeker(proef.App);
        await proef.Aanmelden(eerste, mail);
        await Verander(a => (a.Email, a.NormalizedEmail) = ("getrouwd-" + mail, ("getrouwd-" + mail).ToUpperInvariant()));
        using var tweede = new Bezoeker(proef.App);
        // Nor does it matter now whether the address is verified.
        await proef.Aanmelden(tweede, mail, bevestigd: false);
        tweede.Pad.ShouldBe("/werkplek");
    }

    [Fact]
    public async Task SignIn_Blocked_IsRefused()
    {
        await Toetreder.Link(proef.App, mail);
        using var eerste = new Bezoeker(proef.App);
        await proef.Aanmelden(eerste, mail);
        await Verander(a => a.GeblokkeerdOp = DateTime.UtcNow);
        using var tweede = new Bezoeker(proef.App);
        await proef.Aanmelden(tweede, mail);
        tweede.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ComeBack_WithAnAnswerNobodyAskedFor_LeadsToTheSignInPageThatSaysSo()
    {
        using var bezoeker = new Bezoeker(proef.App);
        await bezoeker.Open("/signin-oidc/surplus?code=verzonnen&state=verzonnen");
        bezoeker.Pad.ShouldBe("/inloggen");
        bezoeker.Pagina.QuerySelector("[role=alert]").ShouldNotBeNull();
    }

    [Fact]
    public async Task ComeBack_WithoutHavingBeenThere_LeadsToTheSignInPage()
    {
        using var bezoeker = new Bezoeker(proef.App);
        await bezoeker.Open("/inloggen/terug/surplus");
        bezoeker.Pad.ShouldBe("/inloggen");
    }

    private async Task<KaartDb> Db() => await proef.App.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();

    private async Task<Account?> Account()
    {
        await using var db = await Db();
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Email == mail);
    }

    private async Task<List<Aanmeldwijze>> Sessies()
    {
        await using var db = await Db();
        return await db.Sessies.Where(s => db.Users.Any(a => a.Id == s.AccountId && a.Email == mail)).Select(s => s.Wijze).ToListAsync();
    }

    private async Task Verander(Action<Account> hoe)
    {
        await using var db = await Db();
        hoe(await db.Users.SingleAsync(a => a.Email == mail));
        await db.SaveChangesAsync();
    }
}
