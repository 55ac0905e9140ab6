using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Overdracht;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>Every step, state and reason has its words: no page can show the name of a text.</summary>
public sealed class OverdrachtTekstenTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public void List_EveryValue_HasItsWords()
    {
        var teksten = app.Diensten.GetRequiredService<IStringLocalizer<OverdrachtTeksten>>();
        Sleutels().Where(s => teksten[s].ResourceNotFound).ShouldBeEmpty();
    }

    private static IEnumerable<string> Sleutels() =>
    [
        .. Enum.GetValues<Mogelijkheid>().SelectMany(s => new[] { $"Stap.{s}", $"Vraag.{s}", $"Ja.{s}", $"Gedaan.{s}" }),
        .. Enum.GetValues<Overdrachtfout>().Select(f => $"Fout.{f}"),
        .. Enum.GetValues<Pogingstaat>().Select(s => $"Poging.{s}"),
        .. Enum.GetValues<Pogingreden>().Select(r => $"Reden.{r}"),
        .. Enum.GetValues<Beurt>().SelectMany(b => new[] { $"Wacht.{b}", $"Doe.{b}" }),
        .. Enum.GetValues<Deelsoort>().Select(d => $"Deel.{d}"),
        .. Enum.GetValues<Contactregel>().Select(r => $"Contactregel.{r}"),
        .. Enum.GetValues<Toestemminggever>().Select(g => $"Gever.{g}"),
        .. Enum.GetValues<Leeftijdsgroep>().Select(l => $"Leeftijd.{l}"),
        .. Enum.GetValues<Consultstatus>().Select(s => $"Consultstatus.{s}"),
        .. Enum.GetValues<Aanspreekrol>().Select(r => $"Vragen.{r}"),
        .. Enum.GetValues<Dossiersoort>().Select(s => $"Bord.{s}"),
    ];
}
