using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Gebied.Tegels;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Gebied;

/// <summary>The background map by way of our own server, beside a real server that stands for the other.</summary>
public sealed class TegelTests(Tegelproef proef, LeesApp zonder) : IClassFixture<Tegelproef>, IClassFixture<LeesApp>, IAsyncLifetime
{
    // The town hall stands on it.
    private const string Tegelpad = "/kaart/tegels/14/8413/5438.png";
    private readonly Nepdienst dienst = proef.Dienst;
    private readonly KaartApp app = proef.App;

    // Each test comes when nothing is kept any more and the other server is not left alone; set, for the clock would tick half a second at a time through the week.
    public ValueTask InitializeAsync()
    {
        dienst.Verzoeken.Clear();
        dienst.Antwoord = context => Nepdienst.Beeld(context);
        app.Klok.AdjustTime(app.Klok.GetUtcNow() + Tegelbron.Houdbaar);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Get_Tile_IsFetchedAndMayBeKept()
    {
        using var antwoord = await Haal(Tegelpad);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBe(108);
        antwoord.Headers.CacheControl!.MaxAge.ShouldBe(Tegelbron.Houdbaar);
        dienst.Verzoeken.ShouldHaveSingleItem().Adres.ShouldBe("/brt/14/8413/5438.png");
    }

    [Fact]
    public async Task Get_Tile_TellsTheOtherServerNothingOfTheVisitor()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, Tegelpad + "?q=kanarievraag");
        foreach (var (naam, waarde) in new[] { ("User-Agent", "Kanariebrowser/1.0"), ("Cookie", "kanarie=1"), ("Referer", "http://kanarie.example/"), ("X-Forwarded-For", "203.0.113.9"), ("Accept-Language", "kn"), ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"), ("Kanarie", "1") })
            verzoek.Headers.TryAddWithoutValidation(naam, waarde).ShouldBeTrue();
        using var antwoord = await app.Client.SendAsync(verzoek);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);

        var (adres, kop) = dienst.Verzoeken.ShouldHaveSingleItem();
        adres.ShouldBe("/brt/14/8413/5438.png");
        kop.Keys.ShouldBe(["Host", "User-Agent", "Accept-Encoding"], ignoreOrder: true);
        kop["User-Agent"].ShouldBe("SocialeKaart/0.1.0");
    }

    [Fact]
    public async Task Get_SecondTime_IsNotFetchedAgain()
    {
        (await Haal(Tegelpad)).Dispose();
        (await Haal(Tegelpad)).Dispose();
        dienst.Verzoeken.Count.ShouldBe(1);
    }

    // On a clock of its own: the application's would tick half a second at a time through the week.
    [Fact]
    public async Task Fetch_AfterAWeek_AsksAgain()
    {
        var klok = new FakeTimeProvider(KaartApp.Begin);
        using var bron = new Tegelbron(new Achtergrond(Options.Create(new Instellingen { Achtergrondkaart = dienst.Adres + "{z}/{x}/{y}.png" })), klok);
        var tegel = new Tegel(14, 8413, 5438);
        await bron.Haal(tegel);
        klok.Advance(Tegelbron.Houdbaar - TimeSpan.FromSeconds(1));
        await bron.Haal(tegel);
        dienst.Verzoeken.Count.ShouldBe(1);
        klok.Advance(TimeSpan.FromSeconds(1));
        await bron.Haal(tegel);
        dienst.Verzoeken.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Get_ByManyAtOnce_IsFetchedOnce()
    {
        var door = new TaskCompletionSource();
        dienst.Antwoord = async context =>
        {
            await door.Task;
            await Nepdienst.Beeld(context);
        };
        var vragen = Enumerable.Range(0, 10).Select(_ => Haal(Tegelpad)).ToList();
        await Wacht(() => !dienst.Verzoeken.IsEmpty);
        door.SetResult();
        foreach (var antwoord in await Task.WhenAll(vragen))
        {
            (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBe(108);
            antwoord.Dispose();
        }

        dienst.Verzoeken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Get_TileElsewhere_IsNotFoundAndNotFetched()
    {
        string[] paden =
        [
            "/kaart/tegels/14/8414/5200.png", // Groningen
            "/kaart/tegels/9/262/169.png", // the whole province
            "/kaart/tegels/19/269216/173664.png", // closer than the map goes
            "/kaart/tegels/14/-1/5438.png",
            "/kaart/tegels/31/1/1.png",
            "/kaart/tegels/14/99999999999/1.png",
        ];
        foreach (var pad in paden)
        {
            using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
            antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        }

        dienst.Verzoeken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Found)]
    public async Task Get_OtherServerRefuses_IsTransparentAndNotKept(HttpStatusCode status)
    {
        dienst.Antwoord = Nepdienst.Tekst("fout", "text/plain", status);
        await IsDoorzichtig(Tegelpad);
    }

    [Fact]
    public async Task Get_NoPicture_IsTransparent()
    {
        dienst.Antwoord = Nepdienst.Tekst("<script>alert(1)</script>", "image/png");
        await IsDoorzichtig(Tegelpad);
    }

    [Fact]
    public async Task Get_TooLarge_IsTransparent()
    {
        dienst.Antwoord = context => Nepdienst.Beeld(context, (int)Tegelbron.GrootsteTegel + 1);
        await IsDoorzichtig(Tegelpad);
    }

    [Fact]
    public async Task Get_OtherServerHangs_IsTransparentWhenPatienceIsOver()
    {
        var nooit = new TaskCompletionSource();
        dienst.Antwoord = _ => nooit.Task;
        var vraag = Haal(Tegelpad);
        await Wacht(() => !dienst.Verzoeken.IsEmpty);
        app.Klok.Advance(Tegelbron.Geduld);
        using var antwoord = await vraag;
        (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(100);
        nooit.SetResult();
    }

    [Fact]
    public async Task Get_OtherServerIsGone_IsTransparent()
    {
        await using var alleen = new Tegelproef();
        await alleen.InitializeAsync();
        await alleen.Dienst.DisposeAsync();
        using var antwoord = await alleen.App.Client.GetAsync(new Uri(Tegelpad, UriKind.Relative));
        await IsDoorzichtig(antwoord);
    }

    [Fact]
    public async Task Get_AfterAFailure_LeavesTheOtherServerAloneForAWhile()
    {
        dienst.Antwoord = Nepdienst.Tekst("fout", "text/plain", HttpStatusCode.ServiceUnavailable);
        await IsDoorzichtig(Tegelpad);
        dienst.Antwoord = context => Nepdienst.Beeld(context);
        await IsDoorzichtig("/kaart/tegels/14/8414/5438.png");
        dienst.Verzoeken.Count.ShouldBe(1);

        app.Klok.Advance(Tegelbron.Rust);
        using var antwoord = await Haal("/kaart/tegels/14/8414/5438.png");
        (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBe(108);
    }

    [Fact]
    public async Task Get_MapPage_NamesTheBackgroundAndOurOwnAddress()
    {
        var vak = (await app.Pagina("/kaart")).QuerySelector("[data-kaartvak]")!;
        vak.GetAttribute("data-tegels").ShouldBe("/kaart/tegels/{z}/{x}/{y}.png");
        vak.QuerySelector("figcaption")!.TextContent.ShouldContain("Ondergrond: Kadaster (proef).");
        vak.OuterHtml.ShouldNotContain(dienst.Adres.Authority);
    }

    [Fact]
    public async Task Get_WithoutBackground_IsNotFoundAndNotNamed()
    {
        using var antwoord = await zonder.Client.GetAsync(new Uri(Tegelpad, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var vak = (await zonder.Pagina("/kaart")).QuerySelector("[data-kaartvak]")!;
        vak.HasAttribute("data-tegels").ShouldBeFalse();
        vak.TextContent.ShouldNotContain("Ondergrond");
    }

    private static async Task Wacht(Func<bool> klaar)
    {
        // Only against a hang: the request is on its way.
        using var klok = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!klaar())
        {
            klok.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task<HttpResponseMessage> Haal(string pad)
    {
        var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return antwoord;
    }

    private async Task IsDoorzichtig(string pad)
    {
        using var antwoord = await Haal(pad);
        await IsDoorzichtig(antwoord);
    }

    private static async Task IsDoorzichtig(HttpResponseMessage antwoord)
    {
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(100);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}

/// <summary>The application beside a server that has every tile.</summary>
public sealed class Tegelproef : IAsyncLifetime
{
    internal Nepdienst Dienst { get; private set; } = null!;

    internal KaartAppMet App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Dienst = await Nepdienst.Start();
        App = new KaartAppMet(
            ("SocialeKaart:Achtergrondkaart", Dienst.Adres + "brt/{z}/{x}/{y}.png"), ("SocialeKaart:AchtergrondkaartBron", "Kadaster (proef)"));
        await App.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Dienst.DisposeAsync();
    }
}
