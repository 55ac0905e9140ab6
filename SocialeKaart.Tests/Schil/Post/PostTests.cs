using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Schil.Post;

/// <summary>Mail to professionals: to a real mail server in a process of its own, and into a folder.</summary>
public sealed class PostTests
{
    [Fact]
    public async Task Send_ToAMailServer_SaysThatSomethingWaitsAndWhereToSignIn()
    {
        await using var kantoor = await Postkantoor.Start();
        await using var app = await PostApp.Met(kantoor);
        var id = await app.Schrijf();
        (await app.Werk()).Fouten.ShouldBeEmpty();
        using var mail = kantoor.Ontvangen.ShouldHaveSingleItem();
        mail.ShouldSatisfyAllConditions(
            m => m.Subject.ShouldBe("Er wacht iets op u in de Sociale Kaart"),
            m => m.TextBody.ShouldNotBeNull().Split('\n', StringSplitOptions.TrimEntries).ShouldContain("https://kaart.test/inloggen"),
            m => m.From.Mailboxes.Single().Address.ShouldBe("kaart@gemeente.test"),
            m => m.To.Mailboxes.Single().Address.ShouldBe("team@voorbeeld.test"),
            m => m.MessageId.ShouldBe($"{id:N}@gemeente.test"),
            m => m.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated"));
    }

    [Fact]
    public async Task Send_InEnglish_SaysSoInEnglish()
    {
        await using var kantoor = await Postkantoor.Start();
        await using var app = await PostApp.Met(kantoor);
        await app.Schrijf("en");
        await app.Werk();
        using var mail = kantoor.Ontvangen.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Something waits for you in the Sociale Kaart");
        mail.TextBody.ShouldNotBeNull().ShouldContain("https://kaart.test/en/inloggen");
    }

    [Fact]
    public async Task Send_MailServerRefuses_IsTriedAgainUntilItTakesIt()
    {
        await using var kantoor = await Postkantoor.Start();
        await using var app = await PostApp.Met(kantoor);
        kantoor.LooptVol();
        await app.Schrijf();
        (await app.Werk()).Fouten.ShouldHaveSingleItem().Soort.ShouldBe("post");
        kantoor.HeeftRuimte();
        app.Klok.Advance(TimeSpan.FromMinutes(1));
        // The application's own worker hears the clock as well, and may be sending it now.
        using var hangt = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (kantoor.Ontvangen.Count == 0)
        {
            hangt.Token.ThrowIfCancellationRequested();
            await app.Werk();
        }

        kantoor.Ontvangen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_SameMessageTwice_HasTheSameMessageId()
    {
        await using var kantoor = await Postkantoor.Start();
        await using var app = await PostApp.Met(kantoor);
        var brief = new Brief(Guid.NewGuid(), "noor@voorbeeld.test", "Noor Vis", Berichtsoort.WachtNog, "nl", KaartApp.Begin.UtcDateTime);
        var postbode = app.Diensten.GetRequiredService<IPostbode>();
        await postbode.Bezorg(brief, CancellationToken.None);
        await postbode.Bezorg(brief, CancellationToken.None);
        kantoor.Ontvangen.Select(m => m.MessageId).ShouldBe([$"{brief.Id:N}@gemeente.test", $"{brief.Id:N}@gemeente.test"]);
    }

    [Fact]
    public async Task Send_MailServerWithoutTlsWhereItIsAsked_SendsNothing()
    {
        await using var kantoor = await Postkantoor.Start();
        await using var app = new PostApp(
            ("Post:Host", "127.0.0.1"), ("Post:Poort", $"{kantoor.Poort}"), ("Post:Afzender", "kaart@gemeente.test"), ("BasisUrl", "https://kaart.test"));
        await app.InitializeAsync();
        await app.Schrijf();
        (await app.Werk()).Fouten.Count.ShouldBe(1);
        kantoor.Ontvangen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_WithoutAMailServer_WritesAFileThatOnlyTheServerCanRead()
    {
        await using var app = new PostApp();
        await app.InitializeAsync();
        var id = await app.Schrijf();
        await app.Werk();
        var map = app.Diensten.GetRequiredService<Paden>().Post;
        var bestand = Directory.EnumerateFiles(map).ShouldHaveSingleItem();
        Path.GetFileName(bestand).ShouldBe($"{id:N}.eml");
        using var mail = await MimeMessage.LoadAsync(bestand);
        mail.To.Mailboxes.Single().Address.ShouldBe("team@voorbeeld.test");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(map).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Tick_TheClock_SendsByItself()
    {
        await using var app = new PostApp();
        await app.InitializeAsync();
        await app.Schrijf();
        var map = app.Diensten.GetRequiredService<Paden>().Post;
        using var hangt = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!Directory.Exists(map) || !Directory.EnumerateFiles(map, "*.eml").Any())
        {
            hangt.Token.ThrowIfCancellationRequested();
            app.Klok.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }
    }

    [Theory]
    [InlineData("Afzender is no mail address", "Post:Afzender", "geen adres")]
    [InlineData("Afzender is needed", "Post:Host", "mail.test", "BasisUrl", "https://kaart.test")]
    [InlineData("Poort is not between", "Post:Host", "mail.test", "BasisUrl", "https://kaart.test", "Post:Afzender", "kaart@gemeente.test", "Post:Poort", "0")]
    [InlineData("Wachtwoord go together", "Post:Host", "mail.test", "BasisUrl", "https://kaart.test", "Post:Afzender", "kaart@gemeente.test", "Post:Gebruiker", "kaart")]
    [InlineData("in the clear", "Post:Host", "mail.test", "BasisUrl", "https://kaart.test", "Post:Afzender", "kaart@gemeente.test", "Post:Gebruiker", "kaart", "Post:Wachtwoord", "x", "Post:Tls", "Geen")]
    [InlineData("BasisUrl is needed", "Post:Host", "mail.test", "Post:Afzender", "kaart@gemeente.test")]
    public void Start_WrongSetting_IsRefusedWithTheReason(string reden, params string[] instelling)
    {
        using var map = new TijdelijkeMap();
        string[] args = [.. instelling.Chunk(2).Select(i => $"--SocialeKaart:{i[0]}={i[1]}"), $"--SocialeKaart:Database={Path.Combine(map.Pad, "kaart.db")}"];
        Should.Throw<InvalidOperationException>(() => Website.Bouw(args)).Message.ShouldContain(reden);
    }
}
