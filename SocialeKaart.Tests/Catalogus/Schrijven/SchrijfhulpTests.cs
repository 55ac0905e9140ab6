using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>Hints while writing: what a resident could stumble over, and what to write instead.</summary>
public sealed class SchrijfhulpTests
{
    private static readonly string[] Brokken =
        ["wordt ", "geholpen", " men ", "indicatie", "bijv.", "GGZ", "u moet", ". ", "\n", "\n\n", "!?", "é", "😀", "## ", "- ", "(", "\\", "zes woorden die niets bijzonders zeggen ", "\0", "‘"];

    [Theory]
    [InlineData("De hulp wordt samen met u geregeld.", Tipsoort.Lijdend, "wordt samen met u geregeld", null)]
    [InlineData("Dat u geholpen wordt, is zeker.", Tipsoort.Lijdend, "geholpen wordt", null)]
    [InlineData("Dan kan men bellen.", Tipsoort.Men, "men", null)]
    [InlineData("Voor deze cliënten is plek.", Tipsoort.Vaktaal, "cliënten", "inwoner of u")]
    [InlineData("Een indicatiestelling is nodig.", Tipsoort.Vaktaal, "indicatiestelling", "besluit dat u hulp krijgt")]
    [InlineData("Neem iets mee, bijv. uw pas.", Tipsoort.Afkorting, "bijv.", "bijvoorbeeld")]
    [InlineData("Bel de XYZ.", Tipsoort.Afkorting, "XYZ", null)]
    [InlineData("U moet zich melden.", Tipsoort.Toon, "U moet", "wilt u, of u kunt")]
    public void Read_AStumblingBlock_SaysWhereAndWhatInstead(string tekst, Tipsoort soort, string stuk, string? advies)
    {
        var tip = Schrijfhulp.Lees(tekst).ShouldHaveSingleItem();
        (tip.Soort, tekst.Substring(tip.Begin, tip.Lengte), tip.Advies).ShouldBe((soort, stuk, advies));
    }

    [Theory]
    [InlineData("Het gaat om geld dat nodig wordt.")]
    [InlineData("Er wordt veel gevraagd van gezinnen in gemeenten.", Tipsoort.Lijdend)]
    [InlineData("Bel de GGD op 0162 44 00 00, van 9.00 tot 12.00 uur.")]
    [InlineData("Kom op maandag. U hoeft niets mee te nemen. Er is koffie.")]
    [InlineData("")]
    public void Read_PlainWords_SaysOnlyWhatThereIs(string tekst, params Tipsoort[] soorten) => Schrijfhulp.Lees(tekst).Select(t => t.Soort).ShouldBe(soorten);

    [Theory]
    [InlineData(15, null)]
    [InlineData(16, Tipsoort.LangeZin)]
    [InlineData(20, Tipsoort.LangeZin)]
    [InlineData(21, Tipsoort.TeLangeZin)]
    public void Read_ALongSentence_IsAHintAndThenAStrongOne(int woorden, Tipsoort? soort)
    {
        var tekst = "Kort. " + string.Join(' ', Enumerable.Repeat("woord", woorden)) + ".";
        Schrijfhulp.Lees(tekst).Select(t => (Tipsoort?)t.Soort).ShouldBe(soort is null ? [] : [soort]);
        Schrijfhulp.Lees(tekst).ShouldAllBe(t => t.Begin == 6 && t.Aantal == woorden);
    }

    [Fact]
    public void Read_ALongParagraph_IsAHint()
    {
        var zin = string.Concat(Enumerable.Repeat("Dit is een korte zin. ", 13));
        Schrijfhulp.Lees($"Kort.\n\n{zin}\n\nKort.").ShouldHaveSingleItem().Soort.ShouldBe(Tipsoort.LangeAlinea);
    }

    [Theory]
    [InlineData("Kom op maandag van 9 tot 11 uur. Er is koffie.", "maandag van 9 tot 11 uur")]
    [InlineData("Elke dinsdagochtend om 10.30 uur.", "dinsdagochtend om 10.30 uur")]
    [InlineData("Open: 9:00-17:00", "9:00-17:00")]
    [InlineData("Open van 9.00 uur tot 17 uur.", "9.00 uur tot 17 uur")]
    public void Read_OpeningHoursBetweenWords_IsAHintWhereThereAreFieldsForThem(string tekst, string stuk)
    {
        var tip = Schrijfhulp.Lees(tekst, zonderTijden: true).ShouldHaveSingleItem();
        (tip.Soort, tekst.Substring(tip.Begin, tip.Lengte)).ShouldBe((Tipsoort.Openingstijd, stuk));
        Schrijfhulp.Lees(tekst).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Kom op maandag.")]
    [InlineData("Een gesprek duurt 1 tot 2 uur.")]
    [InlineData("Bel 0162 44 00 00. Het kost 2.50 euro.")]
    public void Read_WordsWithoutOpeningHours_IsNoHint(string tekst) => Schrijfhulp.Lees(tekst, zonderTijden: true).ShouldBeEmpty();

    [Property(MaxTest = 300)]
    public Property Read_AnyText_NeverThrowsAndPointsWithinIt() => Prop.ForAll(
        Gen.OneOf(
            Gen.ArrayOf(Gen.Elements(Brokken)).Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")).ToArbitrary(),
        tekst => Schrijfhulp.Lees(tekst).All(t => t.Begin >= 0 && t.Lengte > 0 && t.Begin + t.Lengte <= tekst.Length));
}
