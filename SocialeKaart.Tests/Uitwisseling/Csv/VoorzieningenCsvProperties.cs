using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Uitwisseling.Csv;

namespace SocialeKaart.Tests.Uitwisseling.Csv;

/// <summary>What holds for every text, however odd.</summary>
public sealed class VoorzieningenCsvProperties
{
    private static readonly Gen<string> Stuk = Gen.OneOf(
        Gen.Elements("=", "+", "-", "@", "'", "''", "\"", ";", ",", "[", "{", ":", "#", " ", "\\", "€", "é", "\u2028", "\uFEFF", "😀", "true", "null", "1.000", "---"),
        Gen.Choose(0x20, 0xD7FF).Select(c => ((char)c).ToString()).Where(s => !char.IsControl(s[0])));

    private static Arbitrary<string> Teksten => Stuk.NonEmptyListOf().Select(string.Concat).Where(t => t.Length is > 0 and <= 100).ToArbitrary();

    private static Arbitrary<string> MetRegels => Gen.OneOf(Stuk, Gen.Elements("\n", "\r", "\t")).ListOf().Select(string.Concat).ToArbitrary();

    [Property]
    public Property Guard_AnyText_ComesBack() => Prop.ForAll(MetRegels, tekst => Formulewacht.Herstel(Formulewacht.Bewaak(tekst)) == tekst);

    [Property]
    public Property Guard_AnyText_StartsNoFormula() => Prop.ForAll(MetRegels, tekst => Formulewacht.Bewaak(tekst).TrimStart(' ') is not ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);

    [Property]
    public Property RoundTrip_OddTextInCells_IsTheSame() => Prop.ForAll(Teksten, Teksten, (een, ander) =>
    {
        var bron = Zaadtabel.Voorziening("huisarts");
        bron = bron with
        {
            Inhoud = bron.Inhoud with
            {
                Naam = een,
                Samenvatting = ander,
                Zoekwoorden = een.Trim() == "" ? ["x"] : [een],
                Locaties = [.. bron.Inhoud.Locaties.Select(l => l with { Naam = ander })],
                Tekst = $"a\n{ander.Replace('<', ' ').Replace('!', ' ')}\n## De eerste stap\nb",
            },
        };
        return Zaadtabel.Lees(VoorzieningenCsv.Schrijf([bron]), Zaadtabel.Zaad).Single().Schrijf() == bron.Schrijf();
    });
}
