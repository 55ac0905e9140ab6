using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

public sealed class SynoniemenBestandTests
{
    [Theory]
    [InlineData("alleen", "een groep heeft ten minste twee woorden, met een komma ertussen")]
    [InlineData("", "een lege regel; haal deze weg")]
    [InlineData("a, , b", "tussen twee komma's staat niets")]
    [InlineData("poetsen,schoonmaken", "schrijf tussen de woorden een komma en een spatie, en verder geen spaties aan het begin of eind")]
    [InlineData("poetsen, schoonmaken ", "schrijf tussen de woorden een komma en een spatie, en verder geen spaties aan het begin of eind")]
    [InlineData("poetsen, poetsen", "'poetsen' staat er twee keer in")]
    [InlineData("poetsen, !!", "'!!' heeft geen letters")]
    public void Read_FaultyLine_IsToldWithLineAndReason(string regel, string reden) => Fouten($"geld, centen\n{regel}\n").ShouldBe([new Fout("synoniemen.txt", 2, reden)]);

    [Fact]
    public void Read_LastLineNotEnded_IsTold() => Fouten("geld, centen").ShouldHaveSingleItem().Regel.ShouldBe(1);

    [Fact]
    public void Read_RemarksAndGroups_KeepTheirOrder()
    {
        const string Tekst = "# geld\ngeld, centen\nniet meer leven, dood willen\n";
        var fouten = new Foutenlijst();
        var groepen = SynoniemenBestand.Lees(Tekst, fouten);
        fouten.Fouten.ShouldBeEmpty();
        groepen.Select(g => g.IsOpmerking).ShouldBe([true, false, false]);
        groepen[2].Uitdrukkingen.ShouldBe(["niet meer leven", "dood willen"]);
        SynoniemenBestand.Schrijf(groepen).ShouldBe(Tekst);
    }

    [Fact]
    public void Read_FaultInTheSeed_IsToldWithTheOthers()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        File.AppendAllText(Path.Combine(map.Pad, "synoniemen.txt"), "los\n");
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten.ShouldHaveSingleItem().Bestand.ShouldBe("synoniemen.txt");
    }

    private static IReadOnlyList<Fout> Fouten(string tekst)
    {
        var fouten = new Foutenlijst();
        SynoniemenBestand.Lees(tekst, fouten);
        return fouten.Fouten;
    }
}
