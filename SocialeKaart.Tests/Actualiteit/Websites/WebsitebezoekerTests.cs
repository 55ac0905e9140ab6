using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Actualiteit.Websites;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Actualiteit.Websites;

/// <summary>Against a real server on this machine: what it is asked, how often, and what is made of the answers.</summary>
public sealed class WebsitebezoekerTests
{
    [Fact]
    public async Task Visit_PageThatIsThere_AsksItsHeadOnceAndSaysWhoAsks()
    {
        await using var website = await Proefwebsite.Start();
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Goed);
        website.Vragen.ShouldBe(["GET /robots.txt", "HEAD /pagina"]);
        website.Gevraagd.ShouldAllBe(g => g.Wie.StartsWith("SocialeKaart/", StringComparison.Ordinal) && g.Wie.EndsWith("(+https://kaart.test/over)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404, Websiteuitslag.PaginaWeg)]
    [InlineData(410, Websiteuitslag.PaginaWeg)]
    [InlineData(500, Websiteuitslag.Storing)]
    [InlineData(503, Websiteuitslag.Storing)]
    [InlineData(401, Websiteuitslag.Onbeslist)]
    [InlineData(403, Websiteuitslag.Onbeslist)]
    [InlineData(429, Websiteuitslag.Onbeslist)]
    public async Task Visit_Status_IsWeighed(int status, Websiteuitslag uitslag)
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Pagina(context => context.Response.StatusCode = status);
        (await website.Bezoek()).ShouldBe(uitslag);
    }

    [Theory]
    [InlineData(405)]
    [InlineData(501)]
    public async Task Visit_ServerThatKnowsNoHead_IsAskedTheUsualWay(int status)
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Pagina(context => context.Response.StatusCode = context.Request.Method == "HEAD" ? status : 200);
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Goed);
        website.Vragen.ShouldBe(["GET /robots.txt", "HEAD /pagina", "GET /pagina"]);
    }

    [Fact]
    public async Task Visit_AnyNumberOfQuestions_LeavesTenSecondsBetween()
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Pagina(context => context.Response.Redirect(context.Request.Path == "/pagina" ? "/verder" : "/einde"), behalve: "/einde");
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Goed);
        website.Vragen.ShouldBe(["GET /robots.txt", "HEAD /pagina", "HEAD /verder", "HEAD /einde"]);
        website.Gevraagd.Zip(website.Gevraagd.Skip(1), (een, twee) => twee.Op - een.Op).ShouldAllBe(t => t >= Hostrem.Tussenpoos);
    }

    [Fact]
    public async Task Visit_PageThatRobotsKeepsShut_IsNotAsked()
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Robots("User-agent: SocialeKaart\nDisallow: /pagina");
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Onbeslist);
        website.Vragen.ShouldBe(["GET /robots.txt"]);
    }

    [Fact]
    public async Task Visit_EndlessRobots_ReadsNoMoreThanItsLimit()
    {
        await using var website = await Proefwebsite.Start();
        var geschreven = 0L;
        var weg = new TaskCompletionSource();
        website.Antwoord = async context =>
        {
            if (context.Request.Path != "/robots.txt")
                return;
            context.Response.StatusCode = 200;
            try
            {
                for (var stuk = new byte[4096]; ; geschreven += stuk.Length)
                    await context.Response.Body.WriteAsync(stuk, context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                weg.SetResult();
            }
        };
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Goed);
        await weg.Task.WaitAsync(TimeSpan.FromMinutes(1));
        // What the two ends keep in between is not read.
        geschreven.ShouldBeLessThan(64 * 1024 * 1024);
    }

    [Fact]
    public async Task Visit_ServerOutOfOrderForRobots_IsOutOfOrder()
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = context => Zet(context, 503);
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Storing);
        website.Vragen.ShouldBe(["GET /robots.txt"]);
    }

    [Fact]
    public async Task Visit_RoundAndRound_StopsAfterFiveRedirects()
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Pagina(context => context.Response.Redirect("/pagina"));
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Rondgestuurd);
        website.Vragen.Count(v => v == "HEAD /pagina").ShouldBe(1 + Websitebezoeker.MeesteDoorverwijzingen);
    }

    [Fact]
    public async Task Visit_RedirectToASubdomain_IsFollowed()
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Pagina(context => context.Response.Redirect($"http://nieuw.voorbeeld.test:{website.Begin.Port}/hier"), behalve: "/hier");
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Goed);
        website.Vragen.ShouldBe(["GET /robots.txt", "HEAD /pagina", "GET /robots.txt", "HEAD /hier"]);
    }

    [Fact]
    public async Task Visit_RedirectToAnotherOwner_IsToldAndNotFollowed()
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Pagina(context => context.Response.Redirect($"http://te-koop.test:{website.Begin.Port}/"));
        (await website.Bezoek()).ShouldBe(Websiteuitslag.AnderAdres);
        website.Vragen.ShouldBe(["GET /robots.txt", "HEAD /pagina"]);
    }

    [Theory]
    [InlineData("ftp://www.voorbeeld.test/")]
    [InlineData("file:///etc/passwd")]
    public async Task Visit_RedirectToAnotherKindOfAddress_IsNotFollowed(string naar)
    {
        await using var website = await Proefwebsite.Start();
        website.Antwoord = Pagina(context => context.Response.Headers.Location = naar, status: 302);
        (await website.Bezoek()).ShouldBeOneOf(Websiteuitslag.Onbeslist, Websiteuitslag.AnderAdres);
        website.Vragen.ShouldBe(["GET /robots.txt", "HEAD /pagina"]);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    public async Task Visit_NameOfAMachineInside_ConnectsToNothing(string nummer)
    {
        await using var website = await Proefwebsite.Start();
        website.Namen["www.voorbeeld.test"] = IPAddress.Parse(nummer);
        using var bezoeker = website.Streng();
        (await bezoeker.Bezoek(website.Begin, default)).ShouldBe(Websiteuitslag.Onbeslist);
        (await bezoeker.Bezoek(new Uri($"http://{nummer}:{website.Begin.Port}/"), default)).ShouldBe(Websiteuitslag.Onbeslist);
        website.Vragen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Visit_RedirectToAMachineInside_ConnectsToNothing()
    {
        await using var website = await Proefwebsite.Start();
        website.Namen["intern.voorbeeld.test"] = IPAddress.Parse("192.168.1.1");
        website.Antwoord = Pagina(context => context.Response.Redirect("http://intern.voorbeeld.test/beheer"));
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Onbeslist);
    }

    [Fact]
    public async Task Visit_NameThatIsGone_IsTold()
    {
        await using var website = await Proefwebsite.Start();
        using var bezoeker = website.Bezoeker();
        (await bezoeker.Bezoek(new Uri("http://weg.voorbeeld.test/"), default)).ShouldBe(Websiteuitslag.NaamWeg);
    }

    [Fact]
    public async Task Visit_NothingThatListens_IsTold()
    {
        var website = await Proefwebsite.Start();
        var (adres, bezoeker) = (website.Begin, website.Bezoeker());
        await website.DisposeAsync();
        using (bezoeker)
            (await bezoeker.Bezoek(adres, default)).ShouldBe(Websiteuitslag.GeenVerbinding);
    }

    [Fact]
    public async Task Visit_CertificateOfAnother_IsTold()
    {
        await using var website = await Proefwebsite.Start(veilig: true);
        (await website.Bezoek()).ShouldBe(Websiteuitslag.Onveilig);
    }

    [Fact]
    public async Task Visit_NoAnswer_IsGivenUpAfterFifteenSeconds()
    {
        await using var website = await Proefwebsite.Start();
        var (klok, gevraagd) = (new FakeTimeProvider(KaartApp.Begin), new TaskCompletionSource());
        website.Antwoord = async context =>
        {
            if (context.Request.Path == "/robots.txt")
                return;
            gevraagd.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        using var bezoeker = website.Bezoeker(klok);
        var bezoek = bezoeker.Bezoek(new Uri(website.Begin, "/pagina"), default);
        await gevraagd.Task;
        klok.Advance(Websitebezoeker.Geduld);
        (await bezoek).ShouldBe(Websiteuitslag.TeLaat);
    }

    private static Func<HttpContext, Task> Pagina(Action<HttpContext> doe, string? behalve = null, int? status = null) => context =>
    {
        if (context.Request.Path == "/robots.txt" || context.Request.Path == behalve)
            return Task.CompletedTask;
        if (status is { } gegeven)
            context.Response.StatusCode = gegeven;
        doe(context);
        return Task.CompletedTask;
    };

    private static Func<HttpContext, Task> Robots(string tekst) => async context =>
    {
        if (context.Request.Path != "/robots.txt")
            return;
        context.Response.StatusCode = 200;
        await context.Response.WriteAsync(tekst);
    };

    private static Task Zet(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
