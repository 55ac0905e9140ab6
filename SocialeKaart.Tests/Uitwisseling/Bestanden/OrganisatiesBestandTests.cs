using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

/// <summary>The number in the trade register, in and out of the file.</summary>
public sealed class OrganisatiesBestandTests
{
    [Fact]
    public void Read_NumberOfEightDigits_IsWrittenAgain()
    {
        var fouten = new Foutenlijst();
        var tekst = Bestand("12345678");
        var gelezen = OrganisatiesBestand.Lees(tekst, "GM0826", fouten);

        fouten.Fouten.ShouldBeEmpty();
        gelezen.ShouldHaveSingleItem().Kvk.ShouldBe("12345678");
        OrganisatiesBestand.Schrijf(gelezen).ShouldBe(tekst);
    }

    [Theory]
    [InlineData("1234567")]
    [InlineData("123456789")]
    [InlineData("1234567x")]
    public void Read_AnythingElse_IsAFault(string nummer)
    {
        var fouten = new Foutenlijst();
        OrganisatiesBestand.Lees(Bestand(nummer), "GM0826", fouten);

        fouten.Fouten.ShouldHaveSingleItem().Reden.ShouldContain("acht cijfers");
    }

    private static string Bestand(string nummer) =>
        $"organisaties:\n  - id: proef\n    naam: \"Proef\"\n    omschrijving: \"Een proef.\"\n    kvk: \"{nummer}\"\n    herkomst: openbaar\n";
}
