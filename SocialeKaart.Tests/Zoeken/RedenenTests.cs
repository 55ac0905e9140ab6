using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class RedenenTests
{
    private static readonly ZoekIndex Index = new(Zoekbron.Van(
    [
        new Zoekdocument([new(Veldsoort.Naam, "Budgetcoach"), new(Veldsoort.Zoekwoord, "ik kom niet rond"), new(Veldsoort.Body, "Over schulden en poetsen.")]) { Onderwerpen = [0] },
        new Zoekdocument([new(Veldsoort.Naam, "Huisarts")]),
    ]) with
    {
        Onderwerpen = [[new(Veldsoort.Onderwerp, "Geldzorgen"), new(Veldsoort.Laywoord, "rood staan")]],
        Synoniemen = [["schoonmaken", "poetsen"]],
    });

    [Theory]
    [InlineData("budgetcoach", "budgetcoach", Veldsoort.Naam, Trefsoort.Exact)]
    [InlineData("schuld", "schulden", Veldsoort.Body, Trefsoort.Stam)]
    [InlineData("schoonmaken", "poetsen", Veldsoort.Body, Trefsoort.Synoniem)]
    [InlineData("budgetkoach", "budgetcoach", Veldsoort.Naam, Trefsoort.Correctie)]
    [InlineData("rood", "rood", Veldsoort.Laywoord, Trefsoort.Exact)]
    [InlineData("geldzorg", "geldzorgen", Veldsoort.Onderwerp, Trefsoort.Stam)]
    public void Explain_Hit_TellsWordFieldAndKind(string vraag, string woord, Veldsoort veld, Trefsoort soort)
    {
        var reden = Index.Redenen(vraag, 0)[0];
        (reden.Vraagwoord, reden.Woord, reden.Veld, reden.Soort).ShouldBe((vraag, woord, veld, soort));
    }

    [Fact]
    public void Explain_SeveralWords_SharesAddUpToOne() => Index.Redenen("budgetcoach bij schulden", 0).Sum(r => r.Aandeel).ShouldBe(1, 1e-6);

    [Fact]
    public void Explain_NoHit_IsEmpty() => Index.Redenen("budgetcoach", 1).ShouldBeEmpty();
}
