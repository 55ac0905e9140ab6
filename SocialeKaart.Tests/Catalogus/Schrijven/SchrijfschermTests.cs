using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Actualiteit;
using SocialeKaart.Web.Catalogus;
using SocialeKaart.Web.Catalogus.Schrijven;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>Where on the screen a fault is told, in which words, and until when.</summary>
public sealed class SchrijfschermTests
{
    private static readonly StringLocalizer<SchrijfTeksten> Teksten = new(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public SchrijfschermTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData("samenvatting", null, "samenvatting", "Samenvatting")]
    [InlineData("contact", "contact.mail", "contact.mail", "E-mailadres")]
    [InlineData("contact", null, "contact.telefoon", "Telefoonnummer")]
    [InlineData("tijden", "tijden.1.tot", "tijden.1.tot", "Openingstijd 2, Tot")]
    [InlineData("tijden", "tijden.1.datums", "tijden.1", "Openingstijd 2")]
    [InlineData("tijden", "tijden.7.van", "tijden", "Openingstijden")]
    [InlineData("locaties", "locaties.0.straat", "locaties.0.straat", "Plek 1, Straat en nummer")]
    [InlineData("locaties", "locaties.1.straat", "locaties.1", "Plek 2")]
    [InlineData("tekst", "tekst.1", "tekst.1", "De eerste stap")]
    [InlineData("tekst", null, "tekst", "Tekst")]
    public void Place_AFault_IsTheFieldThatIsToBeSeen(string veld, string? pad, string plek, string naam)
    {
        var scherm = Scherm();
        scherm.Plek(new Veldfout(veld, "", pad)).ShouldBe(plek);
        scherm.Naam(plek).ShouldBe(naam);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public void Say_EveryKindOfFault_InWordsThatNameNoKey(string taal)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(taal);
        foreach (var soort in Enum.GetValues<Veldfoutsoort>())
        {
            var reden = Scherm().Reden(new Veldfout("naam", "'naam' is fout", null, new Foutwoord(soort, "een", "twee")));
            reden.ShouldNotStartWith("Fout.");
            reden.ShouldNotContain('\'');
        }
    }

    [Theory]
    [InlineData("samenvatting", Veldfoutsoort.TeLang, "samenvatting", true)]
    [InlineData("samenvatting", Veldfoutsoort.TeLang, "naam", false)]
    [InlineData("slug", Veldfoutsoort.AdresBezet, "naam", true)]
    [InlineData("tijden.1.tot", Veldfoutsoort.Leeg, "tijden.1.van", false)]
    [InlineData("tijden.1.tot", Veldfoutsoort.Leeg, "tijden.0.herhaal", false)]
    [InlineData("tijden.1.dagen", Veldfoutsoort.Kies, "tijden.1.herhaal", true)]
    [InlineData("tijden.1.totEnMet", Veldfoutsoort.DagenOmgekeerd, "tijden.1.vanaf", true)]
    [InlineData("doelgroep.tot", Veldfoutsoort.LeeftijdOmgekeerd, "doelgroep.van", true)]
    [InlineData("locaties.0.lon", Veldfoutsoort.HalfPunt, "locaties.0.lat", true)]
    [InlineData("kosten.per", Veldfoutsoort.Kies, "kosten.soort", true)]
    [InlineData("totEnMet", Veldfoutsoort.EindeVoorBegin, "vanaf", true)]
    [InlineData("besluit.door", Veldfoutsoort.Kies, "laag", true)]
    public void Change_AField_TakesAwayWhatThatMayMend(string pad, Veldfoutsoort soort, string geraakt, bool weg)
    {
        var scherm = Scherm();
        scherm.Fouten = [new Veldfout(pad.Split('.')[0], "", pad, new Foutwoord(soort))];
        scherm.Raak(geraakt);
        scherm.Fouten.Count.ShouldBe(weg ? 0 : 1);
    }

    [Fact]
    public async Task TakeAway_ARow_MovesWhatIsWrongInLaterOnes()
    {
        var scherm = Scherm();
        scherm.Fouten = [Bij("tijden.0.van"), Bij("tijden.1.tot"), Bij("locaties.0.straat")];
        await scherm.HaalWeg("tijden", scherm.Invoer.Tijden, scherm.Invoer.Tijden[0]);
        scherm.Fouten.Select(f => f.Pad).ShouldBe(["tijden.0.tot", "locaties.0.straat"]);
    }

    [Fact]
    public async Task Fill_AFactThatWasMissing_IsNotAskedForAnyMore()
    {
        var scherm = Scherm();
        scherm.Invoer.AanmeldenNodig = null;
        scherm.Invoer.AanmeldenHoe = "";
        scherm.Mist = Verplichtefeiten.Zoek(Schrijfvertaling.Inhoud(scherm.Invoer).Inhoud);
        scherm.Mist.Select(m => m.Feit).ShouldBe([Feit.HoeKomen, Feit.Kosten]);
        await scherm.Wijzig(() => scherm.Invoer.Kosten = Kostensoort.Gratis);
        scherm.Mist.Select(m => m.Feit).ShouldBe([Feit.HoeKomen]);
    }

    [Fact]
    public void Count_PerGroup_FieldsWithAFaultOrAMissingFact()
    {
        var scherm = Scherm();
        scherm.Fouten = [Bij("naam"), Bij("naam"), Bij("tijden.0.van"), Bij("tijden.1.van"), Bij("kosten.per"), Bij("zoekwoorden"), Bij("vanaf")];
        scherm.Mist = [new Gemis(Feit.HoeKomen, false)];
        Enum.GetValues<Schrijfgroep>().Select(scherm.Aantal).ShouldBe([1, 0, 2, 2, 1, 1, 0]);
    }

    private static Veldfout Bij(string pad) => new(pad.Split('.')[0], "", pad, new Foutwoord(Veldfoutsoort.Leeg));

    /// <summary>With two opening times, an address and a place online, and a text in two parts.</summary>
    private static Schrijfscherm Scherm()
    {
        var inhoud = Proefinhoud.Alles with { Tekst = "## Wat is het?\n\nIets.\n\n## De eerste stap\n\nBel." };
        var invoer = Schrijfvertaling.Invoer(inhoud with { Tijden = [.. inhoud.Tijden, .. inhoud.Tijden], Locaties = [.. inhoud.Locaties, new Locatie { Precisie = Precisie.Online }] }, null);
        return new Schrijfscherm(new Schrijfblad { Invoer = invoer, IsRedactie = true, PubliceertZelf = true }, null!, Teksten, () => Task.CompletedTask);
    }
}
