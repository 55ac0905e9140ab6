using FsCheck;
using FsCheck.Xunit;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class ZoekIndexTests
{
    private static readonly ZoekIndex Index = new(Zoekbron.Van(
    [
        Document("Budgetcoach", "overzicht in uw geld"),
        Document("Schuldhulpverlening", "", "plan voor uw schulden en geld"),
        Document("Koken voor mannen", "een maaltijd leren koken"),
        Document("Café Thé", ""),
    ]));

    [Theory]
    [InlineData("budgetcoach", 0)]
    [InlineData("geld", 0)]
    [InlineData("schulden", 1)]
    [InlineData("SCHULDHULP", 1)]
    [InlineData("hulpverlening", 1)]
    [InlineData("ik wil leren koken", 2)]
    [InlineData("cafe the", 3)]
    public void Ask_Word_FindsTheFittingDocumentFirst(string vraag, int beste) => Index.Zoek(vraag).Treffers[0].Nummer.ShouldBe(beste);

    [Fact]
    public void Ask_WordInImportantField_RanksAboveSameWordInBody() =>
        Index.Zoek("geld").Treffers.Select(t => t.Nummer).ShouldBe([0, 1]);

    [Fact]
    public void Ask_AllWordsMatching_RanksAboveOne() => Index.Zoek("plan geld").Treffers[0].Nummer.ShouldBe(1);

    [Fact]
    public void Ask_UnknownWord_IsEmpty() => Index.Zoek("xqzw").Kwaliteit.ShouldBe(Antwoordkwaliteit.Leeg);

    [Fact]
    public void Ask_UnknownWordWithKnownLetters_IsWeak() => Index.Zoek("koketteren").Kwaliteit.ShouldBe(Antwoordkwaliteit.Zwak);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800 geld")]
    [InlineData("\ufffe\uffff")]
    public void Ask_OddText_IsAnswered(string vraag) => Enum.IsDefined(Index.Zoek(vraag).Kwaliteit).ShouldBeTrue();

    [Property]
    public bool Ask_AnyText_IsAnswered(string? vraag) => Enum.IsDefined(Index.Zoek(vraag ?? "").Kwaliteit);

    [Property]
    public bool Ask_AnyUnicode_IsAnswered(char[] tekens) => Enum.IsDefined(Index.Zoek(new string(tekens)).Kwaliteit);

    [Property]
    public bool Ask_AnyText_AnswersInOrderOfScore(NonNull<string> vraag)
    {
        var treffers = Index.Zoek(vraag.Get + " geld").Treffers;
        return treffers.Zip(treffers.Skip(1)).All(p => p.First.Score >= p.Second.Score);
    }

    private static Zoekdocument Document(string naam, string samenvatting, string tekst = "") => new(
    [
        new(Veldsoort.Naam, naam),
        new(Veldsoort.Samenvatting, samenvatting),
        new(Veldsoort.Body, tekst),
    ]);
}
