using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Tests.Catalogus;

public sealed class WeergaveTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Theory]
    [InlineData("nl-NL", "€ 3,50 per keer")]
    [InlineData("en-GB", "€ 3.50 each time")]
    public void Tell_Amount_InTheLanguageOfThePage(string taal, string tekst) =>
        In(taal, w => w.Kosten(new Kosten { Soort = Kostensoort.Bedrag, Centen = 350, Per = Kostenperiode.Keer })).ShouldBe(tekst);

    [Fact]
    public void Tell_WholeEuros_WithoutCents() =>
        In("nl-NL", w => w.Kosten(new Kosten { Soort = Kostensoort.Bedrag, Centen = 1200, Per = Kostenperiode.Jaar, Toelichting = "Koffie erbij." }))
            .ShouldBe("€ 12 per jaar. Koffie erbij.");

    [Fact]
    public void Tell_NoCosts_IsUnknown() => In("nl-NL", w => w.Kosten(null)).ShouldBe("Onbekend");

    [Fact]
    public void Tell_UnknownCostsWithANote_IsTheNoteAlone() =>
        In("nl-NL", w => w.Kosten(new Kosten { Soort = Kostensoort.Onbekend, Toelichting = "Bellen kost geld." })).ShouldBe("Bellen kost geld.");

    [Theory]
    [InlineData(8, 18, "8 tot en met 18 jaar")]
    [InlineData(18, null, "vanaf 18 jaar")]
    [InlineData(null, 12, "tot en met 12 jaar")]
    public void Tell_Ages(int? van, int? tot, string tekst) => In("nl-NL", w => w.Leeftijd(new Doelgroep { Van = van, Tot = tot })).ShouldBe(tekst);

    [Fact]
    public void Tell_SeveralWhoDecide_JoinsThemWithOf() =>
        In("nl-NL", w => w.Door(new Besluit { Door = [BesluitDoor.Gemeente, BesluitDoor.Huisarts, BesluitDoor.Jeugdarts], Daarna = "" }))
            .ShouldBe("De gemeente, de huisarts of de jeugdarts");

    [Fact]
    public void Tell_PlaceKnownByWijk_SaysApproximately() =>
        In("nl-NL", w => w.Waar(new Locatie { Naam = "De Hoek", Precisie = Precisie.Wijk, Wijk = "west", Kern = "oosterhout" })).ShouldBe("De Hoek, ongeveer: West");

    [Fact]
    public void Tell_HiddenPlace_SaysOnlyThatItIsSecret() =>
        In("nl-NL", w => w.Waar(new Locatie { Naam = "Veilig huis", Precisie = Precisie.Adres, Straat = "Geheim 1", Plaats = "Oosterhout", Verborgen = true }))
            .ShouldBe("Het adres is geheim, voor de veiligheid.");

    [Fact]
    public void Tell_WaitingList_WithItsExpectedWait() =>
        In("nl-NL", w => w.Capaciteit(new Capaciteit { Staat = Capaciteitsstaat.Wachtlijst, Wachtweken = 6 })).ShouldBe("Wachtlijst, ongeveer 6 weken");

    [Theory]
    [InlineData("https://www.voorbeeld.nl/", "voorbeeld.nl")]
    [InlineData("https://voorbeeld.nl/pad/", "voorbeeld.nl/pad")]
    public void Tell_WebAddress_AsPeopleSayIt(string web, string tekst) => Weergave.Webnaam(web).ShouldBe(tekst);

    [Fact]
    public void Tell_LineThatIsAlwaysOpen_IsDayAndNight() => In("nl-NL", w => w.Uren(app.Beeld.Hulplijn("spoed")!)).ShouldBe("dag en nacht");

    [Fact]
    public void Tell_LineWithoutHours_IsUnknown() => In("nl-NL", w => w.Uren(app.Beeld.Hulplijn("geldfit")!)).ShouldBe("tijden onbekend");

    private string In(string taal, Func<Weergave, string> vraag)
    {
        var eerder = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(taal);
            using var bereik = app.Diensten.CreateScope();
            return vraag(bereik.ServiceProvider.GetRequiredService<Weergave>());
        }
        finally
        {
            CultureInfo.CurrentUICulture = eerder;
        }
    }
}
