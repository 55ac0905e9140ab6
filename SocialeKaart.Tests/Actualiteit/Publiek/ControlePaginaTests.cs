using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
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
public sealed class ControlePaginaTests(Controlekantoor kantoor) : IClassFixture<Controlekantoor>
{
    private PostApp App => kantoor.App;

    [Fact]
    public async Task Answer_ByTheLinkOfTheMail_ChecksThePageOnce()
    {
        const string Slug = "budgetcoach";
        var pad = await kantoor.Link(Slug);
        using var bezoeker = new Bezoeker(App);
        await bezoeker.Open(pad);
        bezoeker.Pagina.QuerySelectorAll("main fieldset").Length.ShouldBe(6);
        bezoeker.Pagina.QuerySelector("main")!.TextContent.ShouldContain(Proefinhoud.Nummer);
        await bezoeker.Stuur("main form", Ja());
        bezoeker.Pad.ShouldBe($"/voorzieningen/{Slug}/controle/bedankt");
        await kantoor.Ververs();
        (await App.Pagina("/voorzieningen/" + Slug)).QuerySelector("main")!.TextContent.ShouldContain("Gecontroleerd op 24 november 2026, door Surplus (eigen opgave).");
        await App.Pagina(pad, HttpStatusCode.NotFound);
    }

    // As a program does that looks at mail before a person reads it.
    [Fact]
    public async Task Open_TheLinkAnyNumberOfTimes_ChangesNothing()
    {
        const string Slug = "theek-5";
        var pad = await kantoor.Link(Slug);
        var was = await Alles();
        for (var keer = 0; keer < 3; keer++)
        {
            await App.Pagina(pad);
            using var verzoek = new HttpRequestMessage(HttpMethod.Head, new Uri(pad, UriKind.Relative));
            using var antwoord = await App.Client.SendAsync(verzoek);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
            antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }

        (await Alles()).ShouldBe(was);
        using var bezoeker = new Bezoeker(App);
        await bezoeker.Open(pad);
        await bezoeker.Stuur("main form", Ja());
        bezoeker.Pad.ShouldEndWith("/bedankt");
    }

    [Fact]
    public async Task Open_WhatTheLinkIsNotFor_SaysThatItDoesNotWork()
    {
        const string Slug = "repair-cafe";
        var pad = await kantoor.Link(Slug);
        string[] anders =
        [
            pad.Replace(Slug, "digi-taalhuis", StringComparison.Ordinal),
            Verdraaid(pad),
            pad[..^10],
            $"/voorzieningen/{Slug}/controle?code=",
            $"/voorzieningen/{Slug}/controle?code=onzin",
            $"/voorzieningen/{Slug}/controle",
        ];
        foreach (var adres in anders)
            (await App.Pagina(adres, HttpStatusCode.NotFound)).QuerySelector("h1")!.TextContent.ShouldBe("Deze link werkt niet meer");
        // Signed by the same ring, for something else.
        var vreemd = App.Diensten.GetRequiredService<ISleutelbescherming>().Pak("Actualiteit.Controlelink", "x"u8.ToArray());
        await App.Pagina($"/voorzieningen/{Slug}/controle?code={Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(vreemd)}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_WhenItIsOver_SaysThatItDoesNotWork()
    {
        const string Slug = "vrijwilligerspunt";
        var pad = await kantoor.Link(Slug);
        // The application's own timers would run through every second of thirty days.
        var nu = App.Klok.GetUtcNow().UtcDateTime;
        await kantoor.Vraag(db => db.Controlevragen.Where(v => db.Voorzieningen.Any(x => x.Id == v.VoorzieningId && x.Slug == Slug)).ExecuteUpdateAsync(s => s.SetProperty(v => v.VerlooptOp, nu)));
        await App.Pagina(pad, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_ForAnotherEntryWithThisLink_ChangesNothing()
    {
        const string Slug = "le-cochonnet";
        var pad = await kantoor.Link(Slug);
        using var bezoeker = new Bezoeker(App);
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
        const string Slug = "mek";
        using var bezoeker = new Bezoeker(App);
        await bezoeker.Open(await kantoor.Link(Slug));
        await bezoeker.Stuur("main form", [.. Ja().Where(v => v.Naam != "klopt-telefoon"), ("klopt-telefoon", "nee"), ("telefoon", Proefinhoud.AnderNummer)]);
        bezoeker.Pad.ShouldEndWith("/bedankt");
        await kantoor.Ververs();
        var tekst = (await App.Pagina("/voorzieningen/" + Slug)).QuerySelector("main")!.TextContent;
        tekst.ShouldContain(Proefinhoud.Nummer);
        tekst.ShouldNotContain(Proefinhoud.AnderNummer);
        tekst.ShouldContain("Dit nog niet: het telefoonnummer.");
        (await kantoor.Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Ingediend && db.Voorzieningen.Any(x => x.Id == v.VoorzieningId && x.Slug == Slug)))).Inhoud.Contact!.Telefoon.ShouldBe(Proefinhoud.AnderNummer);
    }

    [Fact]
    public async Task Answer_Incomplete_ComesBackAsItWasFilledIn()
    {
        const string Slug = "walk-and-talk";
        using var bezoeker = new Bezoeker(App);
        await bezoeker.Open(await kantoor.Link(Slug));
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
        const string Slug = "midzuid";
        var pad = await kantoor.Link(Slug);
        using var mail = kantoor.Mail(Slug).ShouldHaveSingleItem();
        mail.Subject.ShouldStartWith("Klopt alles nog? ");
        mail.To.Mailboxes.Single().Address.ShouldBe($"kanarie-{Slug}@voorbeeld.test");
        var code = pad[(pad.IndexOf('=', StringComparison.Ordinal) + 1)..];
        foreach (var bestand in App.Bestanden())
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
        const string Slug = "crataegus";
        await kantoor.Link(Slug);
        await kantoor.Vraag(async db =>
        {
            var bericht = await db.Uitberichten.SingleAsync(u => u.Adres == $"kanarie-{Slug}@voorbeeld.test");
            bericht.VerzondenOp = null;
            db.Add(Taak.Nieuw("post", "opnieuw", App.Klok.GetUtcNow().UtcDateTime, bericht.Id.ToString()));
            return await db.SaveChangesAsync();
        });
        await App.Werk();
        var ids = kantoor.Mail(Slug).Select(m => m.MessageId).ToList();
        ids.Count.ShouldBe(2);
        ids.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Run_TheCommand_AsksOnce()
    {
        const string Slug = "koken-voor-mannen";
        await kantoor.Zet(Slug);
        using var zeg = new StringWriter();
        await ControleOpdracht.Herinner(App.Diensten, zeg, default);
        await ControleOpdracht.Herinner(App.Diensten, zeg, default);
        zeg.ToString().ShouldBe($"1 stap gezet.{Environment.NewLine}Er was niets te vragen.{Environment.NewLine}");
        await App.Werk();
        kantoor.Mail(Slug).Count.ShouldBe(1);
    }

    private static (string Naam, string Waarde)[] Ja() => [.. Enum.GetValues<Kritiekveld>().Select(v => ($"klopt-{Sleutel.Van(v)}", "ja"))];

    // One character of what is signed, far from the end.
    private static string Verdraaid(string pad)
    {
        var plek = pad.Length - 40;
        return pad[..plek] + (pad[plek] == 'A' ? 'B' : 'A') + pad[(plek + 1)..];
    }

    /// <summary>What would change with any act.</summary>
    private Task<(int, int, int, long)> Alles() =>
        kantoor.Vraag(async db => (await db.Audit.CountAsync(), await db.Versies.CountAsync(), await db.Controlevragen.CountAsync(v => v.GebruiktOp != null), await db.Tellers.Select(t => t.Waarde).SingleAsync()));
}

/// <summary>The application with a mail server, and entries whose owners were mailed.</summary>
public sealed partial class Controlekantoor : IAsyncLifetime
{
    private Postkantoor post = null!;
    private Wie redacteur = null!;

    internal PostApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        post = await Postkantoor.Start();
        App = await PostApp.Met(post);
        var account = await Medewerker.MaakAccount(App, "gemeente-oosterhout", Rol.Redacteur);
        redacteur = new Wie(account.Id, account.OrganisatieId, new HashSet<Rol> { Rol.Redacteur });
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await post.DisposeAsync();
    }

    /// <summary>Everything that came for the owner of an entry, the first first.</summary>
    internal IReadOnlyList<MimeMessage> Mail(string slug) => [.. post.Ontvangen.Where(m => m.To.Mailboxes.Single().Address == Team(slug))];

    /// <summary>Gives an entry all critical fields and an owner.</summary>
    internal async Task Zet(string slug)
    {
        var nu = await Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Gepubliceerd && db.Voorzieningen.Any(x => x.Id == v.VoorzieningId && x.Slug == slug)));
        (await App.Diensten.GetRequiredService<Uitgever>().Publiceer(nu.VoorzieningId, nu.Nummer, Proefinhoud.MetAlles(nu.Inhoud), "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
        (await App.Diensten.GetRequiredService<Controles>().StelIn(nu.VoorzieningId, App.Kanarie(Team(slug)), null, redacteur, default)).ShouldBeNull();
        await Ververs();
    }

    /// <summary>The same, and mails the owner; the path of the link.</summary>
    internal async Task<string> Link(string slug)
    {
        await Zet(slug);
        await App.Diensten.GetRequiredService<Herinneringen>().Herinner(default);
        (await App.Werk()).Fouten.ShouldBeEmpty();
        return Adres().Match(Mail(slug).ShouldHaveSingleItem().TextBody!).Groups["pad"].Value;
    }

    internal Task Ververs() => App.Diensten.GetRequiredService<KaartBron>().Ververs(default);

    internal async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await App.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        return await vraag(db);
    }

    private static string Team(string slug) => $"kanarie-{slug}@voorbeeld.test";

    [GeneratedRegex("https://kaart.test(?<pad>/voorzieningen/[a-z0-9-]+/controle\\?code=[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adres();
}
