using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil.Post;
using SocialeKaart.Tests.Wegwijzer;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Actualiteit.Publiek;

/// <summary>From the mail in the owner's box to the page that is checked, by the link alone.</summary>
public sealed partial class ControlePaginaTests : IAsyncLifetime
{
    private const string Pagina = "/voorzieningen/budgetcoach";
    private Postkantoor kantoor = null!;
    private PostApp app = null!;
    private Guid id;

    public async ValueTask InitializeAsync()
    {
        kantoor = await Postkantoor.Start();
        app = await PostApp.Met(kantoor);
        var account = await Medewerker.MaakAccount(app, "gemeente-oosterhout", Rol.Redacteur);
        var wie = new Wie(account.Id, account.OrganisatieId, new HashSet<Rol> { Rol.Redacteur });
        id = await Vraag(db => db.Voorzieningen.Where(v => v.Slug == "budgetcoach").Select(v => v.Id).SingleAsync());
        var nu = await Versie();
        (await app.Diensten.GetRequiredService<Uitgever>().Publiceer(id, nu.Nummer, Proefinhoud.MetAlles(nu.Inhoud), "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
        (await app.Diensten.GetRequiredService<Controles>().StelIn(id, app.Kanarie("kanarieteam@voorbeeld.test"), null, wie, default)).ShouldBeNull();
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await kantoor.DisposeAsync();
    }

    [Fact]
    public async Task Answer_ByTheLinkOfTheMail_ChecksThePageOnce()
    {
        var pad = await Link();
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(pad);
        bezoeker.Pagina.QuerySelectorAll("main fieldset").Length.ShouldBe(6);
        bezoeker.Pagina.QuerySelector("main")!.TextContent.ShouldContain(Proefinhoud.Nummer);
        await bezoeker.Stuur("main form", Ja());
        bezoeker.Pad.ShouldBe(Pagina + "/controle/bedankt");
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
        (await app.Pagina(Pagina)).QuerySelector("main")!.TextContent.ShouldContain("Gecontroleerd op 24 november 2026, door Surplus (eigen opgave).");
        await app.Pagina(pad, HttpStatusCode.NotFound);
    }

    // As a program does that looks at mail before a person reads it.
    [Fact]
    public async Task Open_TheLinkAnyNumberOfTimes_ChangesNothing()
    {
        var pad = await Link();
        var was = await Alles();
        for (var keer = 0; keer < 3; keer++)
        {
            await app.Pagina(pad);
            using var verzoek = new HttpRequestMessage(HttpMethod.Head, new Uri(pad, UriKind.Relative));
            using var antwoord = await app.Client.SendAsync(verzoek);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
            antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }

        (await Alles()).ShouldBe(was);
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(pad);
        await bezoeker.Stuur("main form", Ja());
        bezoeker.Pad.ShouldEndWith("/bedankt");
    }

    [Fact]
    public async Task Open_WhatTheLinkIsNotFor_SaysThatItDoesNotWork()
    {
        var pad = await Link();
        string[] anders =
        [
            pad.Replace("budgetcoach", "digi-taalhuis", StringComparison.Ordinal),
            Verdraaid(pad),
            pad[..^10],
            Pagina + "/controle?code=",
            Pagina + "/controle?code=onzin",
            Pagina + "/controle",
        ];
        foreach (var adres in anders)
            (await app.Pagina(adres, HttpStatusCode.NotFound)).QuerySelector("h1")!.TextContent.ShouldBe("Deze link werkt niet meer");
        // Signed by the same ring, for something else.
        var vreemd = app.Diensten.GetRequiredService<ISleutelbescherming>().Pak("Actualiteit.Controlelink", "x"u8.ToArray());
        await app.Pagina($"{Pagina}/controle?code={Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(vreemd)}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_WhenItIsOver_SaysThatItDoesNotWork()
    {
        var pad = await Link();
        // The application's own timers would run through every second of thirty days.
        var nu = app.Klok.GetUtcNow().UtcDateTime;
        await Vraag(db => db.Controlevragen.ExecuteUpdateAsync(s => s.SetProperty(v => v.VerlooptOp, nu)));
        await app.Pagina(pad, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_ForAnotherEntryWithThisLink_ChangesNothing()
    {
        var pad = await Link();
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(pad);
        bezoeker.Pagina.QuerySelector("main form")!.SetAttribute("action", "/voorzieningen/digi-taalhuis/controle");
        var was = await Alles();
        await bezoeker.Stuur("main form", Ja());
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Alles()).ShouldBe(was);
    }

    [Fact]
    public async Task Answer_WithACorrection_LeavesThePublicFactsAndWaits()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(await Link());
        await bezoeker.Stuur("main form", [.. Ja().Where(v => v.Naam != "klopt-telefoon"), ("klopt-telefoon", "nee"), ("telefoon", Proefinhoud.AnderNummer)]);
        bezoeker.Pad.ShouldEndWith("/bedankt");
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
        var tekst = (await app.Pagina(Pagina)).QuerySelector("main")!.TextContent;
        tekst.ShouldContain(Proefinhoud.Nummer);
        tekst.ShouldNotContain(Proefinhoud.AnderNummer);
        tekst.ShouldContain("Dit nog niet: het telefoonnummer.");
        (await Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Ingediend))).Inhoud.Contact!.Telefoon.ShouldBe(Proefinhoud.AnderNummer);
    }

    [Fact]
    public async Task Answer_Incomplete_ComesBackAsItWasFilledIn()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(await Link());
        await bezoeker.Stuur("main form", ("klopt-telefoon", "nee"), ("telefoon", "bel maar"), ("anders-adres", "Om de hoek."));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("Kies overal ja of nee");
        bezoeker.Pagina.QuerySelector("#telefoon")!.GetAttribute("value").ShouldBe("bel maar");
        bezoeker.Pagina.QuerySelector("#anders-adres")!.TextContent.ShouldBe("Om de hoek.");
        bezoeker.Pagina.QuerySelector("input[name=klopt-telefoon][checked]")!.GetAttribute("value").ShouldBe("nee");
        await bezoeker.Stuur("main form", Ja());
        bezoeker.Pad.ShouldEndWith("/bedankt");
    }

    [Fact]
    public async Task Send_Reminder_SaysWhichPageAndHasALinkThatIsStoredNowhere()
    {
        var pad = await Link();
        using var mail = kantoor.Ontvangen.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Klopt alles nog? Budgetcoach");
        mail.To.Mailboxes.Single().Address.ShouldBe("kanarieteam@voorbeeld.test");
        var code = pad[(pad.IndexOf('=', StringComparison.Ordinal) + 1)..];
        foreach (var bestand in app.Bestanden())
        {
            await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var lezer = new StreamReader(stroom, System.Text.Encoding.Latin1);
            (await lezer.ReadToEndAsync()).ShouldNotContain(code, Case.Sensitive, bestand);
        }
    }

    // The server stopped between giving the reminder away and noting it.
    [Fact]
    public async Task Send_ReminderAgainAfterACrash_HasTheSameMessageId()
    {
        await Link();
        await Vraag(async db =>
        {
            var bericht = await db.Uitberichten.SingleAsync();
            bericht.VerzondenOp = null;
            db.Add(Taak.Nieuw("post", "opnieuw", app.Klok.GetUtcNow().UtcDateTime, bericht.Id.ToString()));
            return await db.SaveChangesAsync();
        });
        await app.Werk();
        var ids = kantoor.Ontvangen.Select(m => m.MessageId).ToList();
        ids.Count.ShouldBe(2);
        ids.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Run_TheCommand_AsksOnce()
    {
        using var zeg = new StringWriter();
        await ControleOpdracht.Herinner(app.Diensten, zeg, default);
        await ControleOpdracht.Herinner(app.Diensten, zeg, default);
        zeg.ToString().ShouldBe($"1 stap gezet.{Environment.NewLine}Er was niets te vragen.{Environment.NewLine}");
        await app.Werk();
        kantoor.Ontvangen.Count.ShouldBe(1);
    }

    private static (string Naam, string Waarde)[] Ja() => [.. Enum.GetValues<Kritiekveld>().Select(v => ($"klopt-{Sleutel.Van(v)}", "ja"))];

    // One character of what is signed, far from the end.
    private static string Verdraaid(string pad)
    {
        var plek = pad.Length - 40;
        return pad[..plek] + (pad[plek] == 'A' ? 'B' : 'A') + pad[(plek + 1)..];
    }

    /// <summary>Does the background work, and takes the path of the link from the mail.</summary>
    private async Task<string> Link()
    {
        (await app.Werk()).Fouten.ShouldBeEmpty();
        using var mail = kantoor.Ontvangen[^1];
        return Adres().Match(mail.TextBody!).Groups["pad"].Value;
    }

    private Task<VoorzieningVersie> Versie() => Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepubliceerd));

    /// <summary>What would change with any act.</summary>
    private Task<(int, int, int, long)> Alles() => Vraag(async db => (await db.Audit.CountAsync(), await db.Versies.CountAsync(), await db.Controlevragen.CountAsync(v => v.GebruiktOp != null), await db.Tellers.Select(t => t.Waarde).SingleAsync()));

    private async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        return await vraag(db);
    }

    [GeneratedRegex("https://kaart.test(?<pad>/voorzieningen/[a-z-]+/controle\\?code=[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adres();
}
