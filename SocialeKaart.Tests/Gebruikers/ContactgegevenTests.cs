using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>When staff is asked whether a text is about a person.</summary>
public sealed class ContactgegevenTests
{
    [Theory]
    [InlineData("Mail jan.de.wit@voorbeeld.nl")]
    [InlineData("06-12345678")]
    [InlineData("06 12 34 56 78")]
    [InlineData("(0162) 12 34 56")]
    [InlineData("+31 6 12345678")]
    public void Search_AddressOrNumber_IsFound(string tekst) => Contactgegeven.StaatIn(tekst).ShouldBeTrue();

    [Theory]
    [InlineData("Open van 10.00 tot 12.00 uur, vanaf 2026")]
    [InlineData("Kom om 09 uur @ de bieb")]
    [InlineData("Postcode 4901 AB, huis 12")]
    public void Search_OtherText_IsNot(string tekst) => Contactgegeven.StaatIn(tekst).ShouldBeFalse();
}
