using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Overdracht.Publiek;

/// <summary>Codes, digits and words of a question or story reach no log, address, title, header or file as they are.</summary>
public sealed class VolgKanarieTests(ZorgApp app) : IClassFixture<ZorgApp>
{
    private const string Woord = "kanariezorg4471", Getypt = "kanariecode9023";

    [Fact]
    public async Task Ask_WithMarkedWords_LeavesThemInNoLogAddressHeaderOrFile()
    {
        app.Kanarie(Woord);
        using var bezoeker = await app.Gevraagd($"Ik maak me zorgen. {Woord}");
        app.Kanarie(bezoeker.Pagina.QuerySelector(".volgcode")!.TextContent);
        await bezoeker.Open("/volg/stand");
        bezoeker.Paginas[^1].ShouldContain(Woord);
        await bezoeker.Open("/zorg-om-iemand/op-papier");
        await ZonderSpoor(bezoeker, Woord);
    }

    [Fact]
    public async Task Follow_WithMarkedSecrets_LeavesThemInNoLogAddressHeaderOrFile()
    {
        app.Kanarie(Getypt);
        app.Kanarie(Volgproef.Waarom);
        using var proef = await Volgproef.Nieuw(app);
        app.Kanarie(proef.Kaart.Code);
        using var bezoeker = new Bezoeker(app);
        await Volgproef.GeefCode(bezoeker, Getypt);
        await Volgproef.GeefCode(bezoeker, proef.Kaart.Code);
        await Volgproef.GeefCijfers(bezoeker, Getypt);
        await Volgproef.GeefCijfers(bezoeker, proef.Kaart.Geheim);
        await bezoeker.Open("/volg/rapport");
        bezoeker.Paginas[^1].ShouldContain(Volgproef.Waarom);
        bezoeker.Adressen.ShouldNotContain(a => a.AbsoluteUri.Contains(proef.Kaart.Geheim, StringComparison.Ordinal));
        foreach (var teken in new[] { Getypt, proef.Kaart.Code, Volgproef.Waarom })
            await ZonderSpoor(bezoeker, teken);
    }

    private async Task ZonderSpoor(Bezoeker bezoeker, string teken)
    {
        bezoeker.Adressen.ShouldNotContain(a => a.AbsoluteUri.Contains(teken, StringComparison.OrdinalIgnoreCase), teken);
        bezoeker.Antwoorden.SelectMany(a => a.Headers.Concat(a.Content.Headers)).ShouldNotContain(k => k.Value.Any(w => w.Contains(teken, StringComparison.OrdinalIgnoreCase)), teken);
        foreach (var bestand in app.Bestanden())
            (await Bestandstekst.Lees(bestand)).Contains(teken, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(bestand);
    }
}
