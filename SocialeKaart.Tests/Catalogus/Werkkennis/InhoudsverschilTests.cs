using SocialeKaart.Core.Catalogus;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>What differs between two versions.</summary>
public sealed class InhoudsverschilTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public void Compare_SameSaidByOtherObjects_IsNoDifference() => app.Beeld.Voorzieningen
        .SelectMany(v => Inhoudsverschil.Tussen(v.Inhoud, v.Inhoud with { Tijden = [.. v.Inhoud.Tijden], Locaties = [.. v.Inhoud.Locaties], Leefdomeinen = [.. v.Inhoud.Leefdomeinen] }))
        .ShouldBeEmpty();

    [Fact]
    public void Compare_PartWithinAPart_NamesThePart()
    {
        var inhoud = app.Beeld.Voorziening("budgetcoach")!.Inhoud;
        Inhoudsverschil.Tussen(inhoud, inhoud with { Contact = new Contact { Telefoon = "0162 000000" }, Talen = ["pl"] })
            .ShouldBe([nameof(VoorzieningInhoud.Contact), nameof(VoorzieningInhoud.Talen)]);
    }
}
