using System.Net.Http.Json;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Answers and stories are nobody's data: what is said reaches no log, address, title, cookie that can be read, or file.</summary>
public sealed class WegwijzerKanarieTests(KaartApp app) : IClassFixture<KaartApp>
{
    private const string Woord = "kanarieverhaal5821", Plek = "Dommelbergen";

    [Fact]
    public async Task Walk_WithMarkedAnswers_LeavesThemInNoAddressTitleOrReadableCookie()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker);
        string[] tekens = [Woord, Plek, "schulden", "terugval", "verslaving", "zelfmoord"];
        foreach (var teken in tekens)
        {
            bezoeker.Adressen.ShouldNotContain(a => a.AbsoluteUri.Contains(teken, StringComparison.OrdinalIgnoreCase), teken);
            bezoeker.Koekjes.GetAllCookies().ShouldNotContain(k => k.Value.Contains(teken, StringComparison.OrdinalIgnoreCase), teken);
            bezoeker.Antwoorden.SelectMany(a => a.Headers.Concat(a.Content.Headers)).ShouldNotContain(k => k.Value.Any(w => w.Contains(teken, StringComparison.OrdinalIgnoreCase)), teken);
            bezoeker.Paginas.Select(Titel).ShouldNotContain(t => t.Contains(teken, StringComparison.OrdinalIgnoreCase), teken);
        }
    }

    [Fact]
    public async Task Walk_WithMarkedAnswers_LeavesThemInNoLogOrFile()
    {
        app.Kanarie(Woord);
        app.Kanarie(Plek);
        app.Kanarie("keuze=");
        app.Kanarie("verslaving.wat");
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker);
        bezoeker.Paginas.ShouldContain(p => p.Contains(Plek, StringComparison.Ordinal), "the walk did not carry the mark");
        foreach (var bestand in app.Bestanden())
        {
            var inhoud = await Bestandstekst.Lees(bestand);
            inhoud.ShouldNotContain(Woord, Case.Insensitive);
            inhoud.ShouldNotContain("voor-wie=mijzelf", Case.Insensitive);
        }
    }

    [Fact]
    public async Task Post_AdviesAndStory_ReachNoLog()
    {
        var teken = app.Kanarie("kanarieapi7713");
        using var advies = await app.Client.PostAsJsonAsync("/api/v1/wegwijzer/advies", new { antwoorden = new Dictionary<string, string[]> { [teken] = ["x"] }, plaats = teken });
        advies.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        using var verhaal = await app.Client.PostAsJsonAsync("/api/v1/wegwijzer/verhaal", new { tekst = $"ik heb schulden {teken}" });
        verhaal.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    private static async Task Loop(Bezoeker bezoeker)
    {
        await bezoeker.Open("/wegwijzer/stap/1");
        await bezoeker.LoopDoor(
            ("voor-wie", "mijzelf"), ("spoed", "zelfmoord"), ("keuze", "geld"), ("keuze", "verslaving"), ("verhaal", $"Ik heb schulden en ik drink. {Woord}"),
            ("zinnen", "geld"), ("zinnen", "verslaving"), ("geld.wat", "schulden"), ("verslaving.wat", "terugval"), ("waar", Plek));
        foreach (var pad in new[] { "/wegwijzer/plan", "/wegwijzer/code", "/wegwijzer/papier/kort", "/wegwijzer/agenda" })
            await bezoeker.Open(pad);
    }

    // The database is in use: read beside the server.
    private static string Titel(string html) => html.IndexOf("<title>", StringComparison.Ordinal) is >= 0 and var begin
        ? html[begin..html.IndexOf("</title>", StringComparison.Ordinal)]
        : "";
}
