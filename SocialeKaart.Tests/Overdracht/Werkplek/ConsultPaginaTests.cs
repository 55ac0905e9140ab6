using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Overdracht.Werkplek;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>A consult at work, where two may be writing at once.</summary>
public sealed class ConsultPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Vraag = "Een man op de hoek slaapt in zijn auto.", Eigen = "Ga er samen heen, met koffie.";

    private Consulten Consulten => app.Diensten.GetRequiredService<Consulten>();

    [Fact]
    public async Task Answer_WhileAColleagueAnswered_KeepsTheTextAndSaysWhatHappened()
    {
        await using var proef = await Formulierproef.Begin(app, "gemeente-oosterhout", Rol.Frontoffice);
        using var collega = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        var (pagina, id) = await Open(proef, null);
        (await Consulten.Beantwoord(id, "Wij gaan langs.", collega.Wie, CancellationToken.None)).ShouldBeNull();
        await Schrijf(pagina, "#antwoordtekst");
        pagina.WaitForAssertion(() => pagina.Find("textarea[readonly]").GetAttribute("value").ShouldBe(Eigen), TimeSpan.FromSeconds(30));
        pagina.Find("[role=alert]").TextContent.ShouldContain("intussen veranderd");
        pagina.Find(".od-berichten").TextContent.ShouldContain("Wij gaan langs.");
        pagina.FindAll("#antwoordtekst").ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_NothingInBetween_IsSentAndTheFieldIsEmpty()
    {
        await using var proef = await Formulierproef.Begin(app, "gemeente-oosterhout", Rol.Frontoffice);
        var (pagina, _) = await Open(proef, null);
        await Schrijf(pagina, "#antwoordtekst");
        pagina.WaitForAssertion(() => pagina.Find(".od-berichten").TextContent.ShouldContain(Eigen), TimeSpan.FromSeconds(30));
        pagina.FindAll("textarea").ShouldBeEmpty();
    }

    [Fact]
    public async Task AskOn_AfterwardsWithdrawnElsewhere_KeepsTheText()
    {
        await using var proef = await Formulierproef.Begin(app);
        using var front = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        var (pagina, id) = await Open(proef, proef.Wie.Wie);
        (await Consulten.TrekIn(id, proef.Wie.Wie, CancellationToken.None)).ShouldBeNull();
        await Schrijf(pagina, "#vraagtekst");
        pagina.WaitForAssertion(() => pagina.Find("textarea[readonly]").GetAttribute("value").ShouldBe(Eigen), TimeSpan.FromSeconds(30));
    }

    private static async Task Schrijf(IRenderedComponent<ConsultPagina> pagina, string veld)
    {
        pagina.WaitForAssertion(() => pagina.FindAll(veld).ShouldHaveSingleItem(), TimeSpan.FromSeconds(30));
        pagina.Find(veld).Input(Eigen);
        await pagina.Find("form").SubmitAsync();
    }

    private async Task<(IRenderedComponent<ConsultPagina> Pagina, Guid Id)> Open(Formulierproef proef, Wie? vrager)
    {
        var id = (await Consulten.Stel(Vraag, vrager, CancellationToken.None)).Verstuurd!.Id;
        proef.Interactief();
        return (proef.Pagina<ConsultPagina>(p => p.Add(c => c.Id, id)), id);
    }
}
