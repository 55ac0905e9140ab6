using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Uitwisseling.Csv;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

public sealed class GemeenteBestandTests
{
    private static readonly string Goed = GemeenteBestand.Schrijf(Zaadtabel.Zaad.Gemeente);

    [Fact]
    public void Read_WithoutOwms_IsAMunicipalityThatIsNotNamedThere()
    {
        var fouten = new Foutenlijst();
        var gemeente = GemeenteBestand.Lees(string.Join('\n', Goed.Split('\n').Where(r => !r.StartsWith("owms:", StringComparison.Ordinal))), fouten);
        fouten.Fouten.ShouldBeEmpty();
        gemeente!.Owms.ShouldBeNull();
    }

    [Fact]
    public void Read_OwmsThatIsNoAddress_IsToldWithLineAndExample()
    {
        var fouten = new Foutenlijst();
        GemeenteBestand.Lees(Goed.Replace("http://standaarden.overheid.nl/owms/terms/Oosterhout_(gemeente)", "Oosterhout", StringComparison.Ordinal), fouten);
        fouten.Fouten.ShouldHaveSingleItem().ShouldBe(new Fout("gemeente.yaml", 4, "'Oosterhout' is geen adres als http://standaarden.overheid.nl/owms/terms/Oosterhout_(gemeente)"));
    }
}
