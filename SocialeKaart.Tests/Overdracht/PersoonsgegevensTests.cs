using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>What is pointed out in a text that should name nobody. In the sentences the part between brackets is what has to be found.</summary>
public sealed class PersoonsgegevensTests
{
    private static readonly Persoonsgegevens Zoeker = new(["Surplus", "Theater De Bussel", "Goederenbank de Baronie", "Novadic-Kentron", "Prospect@Work", "Floralia Park", "Oosterhout", "Den Hout", "Dorst", "Oosteind", "Crataegus", "Inloophuis Poppy's"]);

    [Theory]
    [InlineData("Het nummer is [111222333].")]
    [InlineData("bsn [111.222.333] staat in de brief")]
    [InlineData("BSN: [1112 22 333], bel haar terug")]
    public void Search_CitizenServiceNumber_IsFound(string zin) => Vind(zin, Persoonsgegevensoort.Bsn);

    [Theory]
    [InlineData("Bel haar op [06-12345678].")]
    [InlineData("Bel op [06 12 34 56 78], maar niet thuis.")]
    [InlineData("Vast nummer [(0162) 12 34 56], overdag.")]
    [InlineData("Haar nummer: [+31 6 12345678]")]
    [InlineData("[0031612345678] is van de buren.")]
    public void Search_TelephoneNumber_IsFound(string zin)
    {
        // Which brackets are part of the number is of no interest.
        var (tekst, begin, einde) = Lees(zin.Replace("[(", "([", StringComparison.Ordinal));
        var vondst = Zoeker.Zoek(tekst).ShouldHaveSingleItem();
        vondst.Soort.ShouldBe(Persoonsgegevensoort.Telefoon);
        (vondst.Begin, vondst.Einde).ShouldBe((begin, einde));
    }

    [Theory]
    [InlineData("Mail naar [jan.de.wit@voorbeeld.nl] vandaag.")]
    [InlineData("Zij leest [f_yilmaz+thuis@post.voorbeeld.com]; haar man ook.")]
    [InlineData("adres:[x@voorbeeld.nl]")]
    public void Search_MailAddress_IsFound(string zin) => Vind(zin, Persoonsgegevensoort.Mail);

    [Theory]
    [InlineData("Het geld komt van [NL91 ABNA 0417 1643 00].")]
    [InlineData("rekening [NL91ABNA0417164300] is geblokkeerd")]
    [InlineData("Zij betaalt met [BE68 5390 0754 7034], uit België.")]
    public void Search_BankAccount_IsFound(string zin) => Vind(zin, Persoonsgegevensoort.Iban);

    [Theory]
    [InlineData("Geboren op [12-03-1980] in het buitenland.")]
    [InlineData("geb. [3/4/71], alleenstaand")]
    [InlineData("Geboortedatum: [12 maart 2014].")]
    [InlineData("Hij is van [1 jan. 1955] en woont alleen.")]
    [InlineData("Zij is jarig op [5 mei], dan is ze alleen.")]
    [InlineData("Dossier [1980-03-12] open.")]
    public void Search_DateOfBirth_IsFound(string zin) => Vind(zin, Persoonsgegevensoort.Geboortedatum);

    [Theory]
    [InlineData("Zij woont [Kerkstraat 12], boven.")]
    [InlineData("Op [Prins Bernhardlaan 4a] is veel lawaai.")]
    [InlineData("De man van [Ridderstraat 101-2] komt niet buiten.")]
    [InlineData("het huis in de [leeuwerikstraat 7] is vies")]
    [InlineData("Aan [Laan van Brabant 41] gaat het mis.")]
    [InlineData("Postcode [4901 AB 12] bij ons.")]
    [InlineData("Hij woont op [4901ab, huis 3].")]
    [InlineData("Ergens in [4901 AB], denk ik.")]
    [InlineData("Zij woont [Torenhof nr. 6].")]
    [InlineData("Het gaat mis op [Leijsenhoek 12], beneden.")]
    [InlineData("De buur, [Warande 7], doet niet open.")]
    public void Search_Address_IsFound(string zin) => Vind(zin, Persoonsgegevensoort.Adres);

    [Theory]
    [InlineData("Ik bel over meneer [Jansen] uit de flat.")]
    [InlineData("Mevrouw [de Vries] komt niet meer buiten.")]
    [InlineData("Dhr. [A.B. van den Berg] weigert hulp.")]
    [InlineData("mw [Yilmaz-Demir] is bang")]
    [InlineData("De heer [El Amrani] drinkt veel.")]
    [InlineData("Mevrouw [van Oosterhout] is haar man kwijt.")]
    [InlineData("Familie [Pieters] heeft schulden.")]
    [InlineData("Het gaat om [J. de Boer], die alleen is.")]
    [InlineData("Vraag naar [M.C. Özdemir] van boven.")]
    [InlineData("Dat zei [A.Jansen] ook.")]
    [InlineData("Ik sprak met [Fatima Yilmaz] over de huur.")]
    [InlineData("[Jan Jansen] woont naast mij.")]
    [InlineData("Gisteren was [Piet van der Heijden] in de war.")]
    [InlineData("Ik ken [Karel van 't Hof] al jaren.")]
    [InlineData("Haar zoon [Daan] gaat niet naar school.")]
    [InlineData("Mijn buurvrouw [Annelies] ziet niemand.")]
    [InlineData("Ze heet [Noor].")]
    [InlineData("Volgens zijn dochter [Anne-Marie] vergeet hij alles.")]
    [InlineData("Is (zoals [Sara Bakker] zegt) alles goed?")]
    [InlineData("- [Kevin Smit] heeft geen huis")]
    public void Search_Name_IsFound(string zin) => Vind(zin, Persoonsgegevensoort.Naam);

    [Theory]
    [InlineData("")]
    [InlineData("Mijn buurvrouw komt niet meer buiten. Zij eet slecht.")]
    [InlineData("Een meneer van rond de 70 woont alleen in Dorst.")]
    [InlineData("De mevrouw van Surplus belt morgen terug.")]
    [InlineData("Ik help mevrouw. Zij wil geen hulp.")]
    [InlineData("Het gaat om mevrouw B. Zij is 81.")]
    [InlineData("In Den Hout is geen plek, in Oosteind wel.")]
    [InlineData("Kan Theater De Bussel iets doen?")]
    [InlineData("Is Goederenbank de Baronie open op Maandag?")]
    [InlineData("Hij was eerder bij Novadic-Kentron en bij Prospect@Work.")]
    [InlineData("Het Leger des Heils en het Rode Kruis kennen haar niet.")]
    [InlineData("De Sociale Verzekeringsbank stuurt brieven.")]
    [InlineData("Veilig Thuis is gebeld door de GGD West-Brabant.")]
    [InlineData("Zij spreekt Arabisch en een beetje Nederlands.")]
    [InlineData("Een Syrische vrouw met drie kinderen.")]
    [InlineData("In Maart en April was het erger, met Kerst ook.")]
    [InlineData("Hij heeft hulp van de Wmo en de Jeugdwet.")]
    [InlineData("Zij krijgt hulp van 10.00 tot 12.00 uur, sinds 2026.")]
    [InlineData("De afspraak is op 12-03-2027 of 13 maart 2027.")]
    [InlineData("Hij is onderweg 3 keer gevallen.")]
    [InlineData("In de Kerkstraat wonen 12 mensen zonder gas.")]
    [InlineData("Hij heeft 1000 euro schuld en 25000 bij de bank.")]
    [InlineData("In 2026 is hij 81 geworden.")]
    [InlineData("Kenmerk 123456789 van de woningcorporatie.")]
    [InlineData("Kom om 09 uur @ de bieb.")]
    [InlineData("NL91 ABNA 9417 1643 00 is geen rekening.")]
    [InlineData("Zijn moeder is overleden. Zijn vader leeft nog.")]
    [InlineData("Wie kan helpen?\nMisschien het wijkteam.")]
    [InlineData("Voetbalclub S.V. Oosterhout kent hem.")]
    [InlineData("Bij Inloophuis Poppy's komt zij graag.")]
    [InlineData("Ik maak me zorgen. Hij drinkt. Wat kan ik doen?")]
    [InlineData("Het kind zit op school, Groep 8 is moeilijk.")]
    [InlineData("Hij belt op Maandag 3 keer.")]
    public void Search_OrdinaryText_FindsNothing(string tekst) => Zoeker.Zoek(tekst).ShouldBeEmpty();

    [Fact]
    public void Search_SeveralInOneText_AreGivenInOrder() =>
        Zoeker.Zoek("Mevrouw de Vries, Kerkstraat 12, 06-12345678, geboren 12-03-1980").Select(v => v.Soort)
            .ShouldBe([Persoonsgegevensoort.Naam, Persoonsgegevensoort.Adres, Persoonsgegevensoort.Telefoon, Persoonsgegevensoort.Geboortedatum]);

    [Property]
    public Property Search_AnyText_GivesPiecesWithinItThatDoNotOverlap() => Prop.ForAll(Rommel.ToArbitrary(), tekst =>
    {
        var vondsten = Zoeker.Zoek(tekst);
        return vondsten.All(v => v.Begin >= 0 && v.Lengte > 0 && v.Einde <= tekst.Length) && vondsten.Zip(vondsten.Skip(1)).All(p => p.First.Einde <= p.Second.Begin);
    });

    [Property]
    public Property Search_NumberAmongOtherText_IsFoundWhereverItStands() => Prop.ForAll(
        (from voor in Rommel from na in Rommel select (voor, na)).ToArbitrary(),
        delen => Zoeker.Zoek($"{delen.voor}\n. NL91ABNA0417164300 .\n{delen.na}").Any(v => v.Soort == Persoonsgegevensoort.Iban));

    // Only against hanging: each takes some milliseconds.
    [Theory]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("0 ")]
    [InlineData("Aa ")]
    [InlineData("A.")]
    [InlineData("van ")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("NL91 ")]
    [InlineData("Aa van de ")]
    [InlineData("Laan van de ")]
    [InlineData("1-2-")]
    public void Search_TenThousandCharactersOfOneKind_Ends(string stuk)
    {
        var lang = new StringBuilder().Insert(0, stuk, 10_000 / stuk.Length).ToString();
        Should.CompleteIn(() => Zoeker.Zoek(lang), TimeSpan.FromSeconds(10));
    }

    private static Gen<string> Rommel =>
        Gen.Elements("mevrouw", "Jansen", "van", "de", "A", ".", "'", "t", " ", "  ", "\n", "12", "1980", "-", "Kerkstraat", "4901", "AB", "@", "x.nl", "06", "geb", "maart", "NL", "é", "\u0301", "😀", "(", "111222333")
            .ArrayOf().Select(string.Concat);

    private static void Vind(string zin, Persoonsgegevensoort soort)
    {
        var (tekst, begin, einde) = Lees(zin);
        var vondst = Zoeker.Zoek(tekst).ShouldHaveSingleItem(tekst);
        (vondst.Soort, tekst[vondst.Begin..vondst.Einde]).ShouldBe((soort, tekst[begin..einde]));
    }

    private static (string Tekst, int Begin, int Einde) Lees(string zin)
    {
        var begin = zin.IndexOf('[', StringComparison.Ordinal);
        var einde = zin.IndexOf(']', StringComparison.Ordinal) - 1;
        return (zin.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), begin, einde);
    }
}
