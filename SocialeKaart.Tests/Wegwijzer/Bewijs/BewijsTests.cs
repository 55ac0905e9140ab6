using SocialeKaart.Core.Wegwijzer.Bewijs;

namespace SocialeKaart.Tests.Wegwijzer.Bewijs;

/// <summary>The wegwijzer that ships: every property, over all that visitors can answer.</summary>
public sealed class BewijsTests
{
    [Fact]
    public void Prove_ShippedWegwijzer_Holds()
    {
        var uitslag = (Proef.Gaaf with { Bereik = Bereik.Alles }).Voer();
        uitslag.Overtredingen.Select(o => $"{(int)o.Eigenschap}: {o.Verhaal}").ShouldBeEmpty();
        uitslag.Toetsen.ShouldAllBe(t => t.Value > 0);
        uitslag.Staten.ShouldBeGreaterThan(100_000);
        uitslag.Grond.ShouldContain("*.duur: maanden = weet-niet = zeg-niet (zegt niets) (14 leefgebieden)");
    }
}
