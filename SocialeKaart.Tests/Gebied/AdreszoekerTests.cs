using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Gebied.Adres;

namespace SocialeKaart.Tests.Gebied;

/// <summary>Addresses found by way of our own server, beside a real server that stands for the Locatieserver.</summary>
public sealed class AdreszoekerTests(Adresproef proef) : IClassFixture<Adresproef>, IAsyncLifetime
{
    private IAdreszoeker Zoeker => proef.App.Diensten.GetRequiredService<IAdreszoeker>();

    private Nepdienst Dienst => proef.Dienst;

    public ValueTask InitializeAsync()
    {
        Dienst.Verzoeken.Clear();
        Dienst.Antwoord = Nepdienst.Tekst(Adresproef.Gevonden, "application/json");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Search_AddressInTheMunicipality_GivesItsPlace() =>
        (await Zoeker.Zoek("Slotjesveld 1", CancellationToken.None)).ShouldBe(new Positie(51.64101, 4.86201234));

    [Fact]
    public async Task Search_Address_AsksForThisMunicipalityOnlyAndTellsNothingElse()
    {
        await Zoeker.Zoek("Slotjesveld 1", CancellationToken.None);
        var (adres, kop) = Dienst.Verzoeken.ShouldHaveSingleItem();
        adres.ShouldBe("/free?q=Slotjesveld%201&fq=gemeentecode%3A0826&fq=type%3A(adres%20OR%20postcode%20OR%20weg)&fl=gemeentecode,centroide_ll&rows=1");
        kop.Keys.ShouldBe(["Host", "User-Agent", "Accept-Encoding"], ignoreOrder: true);
    }

    [Fact]
    public async Task Search_QuerySigns_AreNotPassedOn()
    {
        await Zoeker.Zoek("type:* OR \"Slotjesveld\" {!join}", CancellationToken.None);
        WebUtility.UrlDecode(Dienst.Verzoeken.ShouldHaveSingleItem().Adres).ShouldStartWith("/free?q=type OR Slotjesveld join&");
    }

    [Theory]
    [InlineData("""{"response":{"docs":[]}}""")]
    [InlineData("""{"response":{"docs":[{"gemeentecode":"0758","centroide_ll":"POINT(4.77 51.58)"}]}}""")]
    [InlineData("""{"response":{"docs":[{"gemeentecode":"0826"}]}}""")]
    [InlineData("""{"response":{"docs":[{"gemeentecode":"0826","centroide_ll":"POINT(x y)"}]}}""")]
    [InlineData("""{"response":7}""")]
    [InlineData("""[1]""")]
    [InlineData("geen json")]
    public async Task Search_NothingOfUse_IsNull(string antwoord)
    {
        Dienst.Antwoord = Nepdienst.Tekst(antwoord, "application/json");
        (await Zoeker.Zoek("Markt 1", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Search_ServiceFails_IsNull()
    {
        Dienst.Antwoord = Nepdienst.Tekst(Adresproef.Gevonden, "application/json", HttpStatusCode.InternalServerError);
        (await Zoeker.Zoek("Markt 1", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Search_ServiceHangs_IsNullWhenPatienceIsOver()
    {
        var gevraagd = new TaskCompletionSource();
        var nooit = new TaskCompletionSource();
        Dienst.Antwoord = _ =>
        {
            gevraagd.SetResult();
            return nooit.Task;
        };
        var vraag = Zoeker.Zoek("Markt 1", CancellationToken.None);
        await gevraagd.Task;
        proef.App.Klok.Advance(PdokAdreszoeker.Geduld);
        (await vraag).ShouldBeNull();
        nooit.SetResult();
    }

    [Fact]
    public async Task Search_VisitorLeaves_Stops()
    {
        using var weg = new CancellationTokenSource();
        var gevraagd = new TaskCompletionSource();
        Dienst.Antwoord = context =>
        {
            gevraagd.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        var vraag = Zoeker.Zoek("Markt 1", weg.Token);
        await gevraagd.Task;
        await weg.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => vraag);
    }

    [Fact]
    public async Task Search_Words_ReachNoLogWhenTheServiceIsGone()
    {
        var kanarie = proef.App.Kanarie("kanariestraat");
        Dienst.Antwoord = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        (await Zoeker.Zoek(kanarie + " 1", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Search_NoWords_AsksNothing()
    {
        foreach (var adres in (string[])["", "   ", "!?*"])
            (await Zoeker.Zoek(adres, CancellationToken.None)).ShouldBeNull(adres);
        Dienst.Verzoeken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_TooLong_AsksNothing()
    {
        (await Zoeker.Zoek(new string('a', PdokAdreszoeker.LangsteAdres + 1), CancellationToken.None)).ShouldBeNull();
        Dienst.Verzoeken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_ByDefault_IsOff()
    {
        await using var zonder = new KaartApp();
        await zonder.InitializeAsync();
        var zoeker = zonder.Diensten.GetRequiredService<IAdreszoeker>();
        zoeker.IsAan.ShouldBeFalse();
        (await zoeker.Zoek("Slotjesveld 1", CancellationToken.None)).ShouldBeNull();
    }
}

/// <summary>The application beside a service that knows one address.</summary>
public sealed class Adresproef : IAsyncLifetime
{
    internal const string Gevonden = """{"response":{"numFound":1,"docs":[{"gemeentecode":"0826","centroide_ll":"POINT(4.86201234 51.64101)"}]}}""";

    internal Nepdienst Dienst { get; private set; } = null!;

    internal KaartAppMet App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Dienst = await Nepdienst.Start();
        App = new KaartAppMet(("SocialeKaart:Adreszoeker", Dienst.Adres + "free"));
        await App.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Dienst.DisposeAsync();
    }
}
