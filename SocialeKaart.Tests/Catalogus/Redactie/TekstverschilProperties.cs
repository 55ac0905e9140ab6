using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus.Redactie;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>What differs between two texts, and all that does not.</summary>
public sealed class TekstverschilProperties
{
    [Property(MaxTest = 200)]
    public Property Compare_TwoTexts_PiecesAreBothOfThem() => Prop.ForAll(Teksten().Two().ToArbitrary(), paar =>
    {
        var stukken = Tekstverschil.Tussen(paar.Item1, paar.Item2);
        return string.Concat(stukken.Where(s => s.Soort != Stuksoort.Erbij).Select(s => s.Tekst)) == paar.Item1
            && string.Concat(stukken.Where(s => s.Soort != Stuksoort.Weg).Select(s => s.Tekst)) == paar.Item2;
    });

    [Fact]
    public void Compare_OneWord_OnlyThatWord() => Tekstverschil.Tussen("Bel ons, of kom langs.\n\nTot dan!", "Bel ons, of mail langs.\n\nTot dan!").ShouldBe(
    [
        new(Stuksoort.Gelijk, "Bel ons, of "), new(Stuksoort.Weg, "kom"), new(Stuksoort.Erbij, "mail"), new(Stuksoort.Gelijk, " langs.\n\nTot dan!"),
    ]);

    private static Gen<string> Teksten() => Gen.Elements("bel", "kom", "langs", " ", ", ", ".", "\n", "\n\n", "één", "## De eerste stap").ArrayOf().Select(string.Concat);
}
