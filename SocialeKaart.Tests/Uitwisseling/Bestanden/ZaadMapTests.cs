using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

/// <summary>The seed data that ships, as data.</summary>
public sealed class ZaadMapTests
{
    private static readonly Zaad Zaad = ZaadMap.Lees(Zaadmap.Oosterhout);

    [Fact]
    public void Read_ShippedSeed_HasAllEntries() => Zaad.Voorzieningen.Count.ShouldBe(182);

    [Fact]
    public void Read_ShippedSeed_HasTheFourteenLeefdomeinen() => Zaad.Leefdomeinen.Select(l => l.Id).ShouldBe(
        ["geld", "werk", "leren", "wonen", "huishouden", "gezin", "veiligheid", "gezondheid", "gevoel", "verslaving", "contacten", "meedoen", "mantelzorg", "recht"]);

    [Fact]
    public void Read_ShippedSeed_OnlyProcesregieIsForStaff() =>
        Zaad.Voorzieningen.Where(v => v.Inhoud.Zichtbaar == Zichtbaarheid.Werkplek).Select(v => v.Slug).ShouldBe(["procesregie"]);

    [Fact]
    public void Read_ShippedSeed_EveryOnderwerpHasOffers() =>
        Zaad.Onderwerpen.Where(o => Zaad.Voorzieningen.Count(v => v.Inhoud.Onderwerpen.Contains(o.Id)) < 2).Select(o => o.Id).ShouldBeEmpty();

    [Fact]
    public void Read_Examples_HaveNoWayToReachThemAndAFictitiousProvider()
    {
        var voorbeelden = Zaad.Voorzieningen.Where(v => v.Inhoud.Herkomst == Herkomst.Voorbeeld).ToList();
        voorbeelden.ShouldAllBe(v => v.Inhoud.Contact == null && v.Organisatie!.StartsWith("voorbeeld-", StringComparison.Ordinal));
        voorbeelden.ShouldAllBe(v => v.Inhoud.Locaties.All(l => l.Straat == null && l.Postcode == null && l.Precisie != Precisie.Adres));
    }

    [Fact]
    public void Read_Examples_AreSpreadOverAllKernen()
    {
        var kernen = Zaad.Voorzieningen.Where(v => v.Inhoud.Herkomst == Herkomst.Voorbeeld).SelectMany(v => v.Inhoud.Locaties).Select(l => l.Kern).ToHashSet();
        Zaad.Gemeente.Kernen.Select(k => k.Id).ShouldBeSubsetOf(kernen.OfType<string>());
    }

    [Fact]
    public void Read_RealEntries_NeverPointAtAnExampleInTheirText()
    {
        var voorbeelden = Zaad.Voorzieningen.Where(v => v.Inhoud.Herkomst == Herkomst.Voorbeeld).Select(v => $"/voorzieningen/{v.Slug})").ToList();
        Zaad.Voorzieningen.Where(v => v.Inhoud.Herkomst != Herkomst.Voorbeeld && voorbeelden.Exists(v.Inhoud.Tekst.Contains)).Select(v => v.Slug).ShouldBeEmpty();
    }

    [Fact]
    public void Read_AnyEntry_HasNoNumberOfAHelpLineInItsText()
    {
        var nummers = Zaad.Hulplijnen.Select(h => h.Nummer).Where(n => n.Length > 3).ToList();
        Zaad.Voorzieningen.Where(v => nummers.Exists(v.Inhoud.Tekst.Contains)).Select(v => v.Slug).ShouldBeEmpty();
    }

    [Fact]
    public void Write_ShippedSeed_GivesEveryFileBackByteForByte()
    {
        var bestanden = Zaad.Bestanden().ToDictionary(b => b.Pad, b => b.Tekst);
        bestanden.Keys.ShouldBe(
            Directory.EnumerateFiles(Zaadmap.Oosterhout, "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Zaadmap.Oosterhout, p).Replace('\\', '/')),
            ignoreOrder: true);
        foreach (var (pad, tekst) in bestanden)
            tekst.ShouldBe(File.ReadAllText(Path.Combine(Zaadmap.Oosterhout, pad)), pad);
    }

    [Theory]
    [InlineData("organisatie: surplus", "organisatie: surplusje", "organisatie 'surplusje' bestaat niet")]
    [InlineData("onderwerpen: [", "onderwerpen: [bestaat-niet, ", "onderwerp 'bestaat-niet' bestaat niet")]
    [InlineData("leefdomeinen: [geld", "leefdomeinen: [poen", "leefdomein 'poen' bestaat niet")]
    [InlineData("werkgebied: [gemeente]", "werkgebied: [breda]", "werkgebied 'breda' bestaat niet")]
    public void Read_ReferenceToNothing_IsToldWithFileAndReason(string goed, string fout, string reden)
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("voorzieningen/budgetcoach.md", goed, fout);
        var fouten = Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten;
        fouten.ShouldHaveSingleItem().ToString().ShouldMatch($@"^voorzieningen/budgetcoach\.md:\d+: {reden}$");
    }

    [Theory]
    [InlineData("hulplijnen.yaml", "id: veilig-thuis", "id: spoed", "id 'spoed' bestaat al")]
    [InlineData("organisaties.yaml", "id: thuisvester", "id: surplus", "id 'surplus' bestaat al")]
    [InlineData("gemeente.yaml", "id: dorst", "id: den-hout", "id 'den-hout' bestaat al")]
    [InlineData("gebied/postcodes.geojson", "\"4902\"", "\"4901\"", "postcode '4901' bestaat al")]
    public void Read_IdTakenTwice_IsToldWithItsLine(string bestand, string goed, string fout, string reden)
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang(bestand, goed, fout);
        var gemeld = Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten.First(f => f.Reden == reden);
        File.ReadLines(Path.Combine(map.Pad, bestand)).ElementAt(gemeld.Regel - 1).ShouldContain(fout);
    }

    [Fact]
    public void Read_WijkInAnotherKern_IsToldWithItsLine()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("voorzieningen/koken-voor-mannen.md", "kern: oosterhout", "kern: dorst");
        var fout = Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten.ShouldHaveSingleItem();
        fout.Reden.ShouldBe("wijk 'dommelbergen' ligt in kern 'oosterhout', niet in 'dorst'");
        File.ReadLines(Path.Combine(map.Pad, fout.Bestand)).ElementAt(fout.Regel - 1).ShouldStartWith("  - ");
    }

    [Fact]
    public void Read_UuidTakenTwice_IsTold()
    {
        const string Id = "id: 11111111-2222-4333-8444-555555555555\nnaam:";
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("voorzieningen/huisarts.md", "---\nnaam:", "---\n" + Id);
        map.Vervang("voorzieningen/rolstoel.md", "---\nnaam:", "---\n" + Id);
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten.ShouldHaveSingleItem()
            .ShouldBe(new Fout("voorzieningen/rolstoel.md", 2, "id '11111111-2222-4333-8444-555555555555' bestaat al"));
    }

    [Fact]
    public void Read_EmptyList_IsAFault()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("voorzieningen/budgetcoach.md", "leefdomeinen: [geld]", "leefdomeinen: []");
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten.ShouldHaveSingleItem().Reden.ShouldBe("'leefdomeinen' ontbreekt");
    }

    [Fact]
    public void Read_MissingFile_IsTold()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        File.Delete(Path.Combine(map.Pad, "hulplijnen.yaml"));
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten
            .ShouldContain(new Fout("hulplijnen.yaml", 1, "dit bestand ontbreekt"));
    }

    [Fact]
    public void Read_PointOutsideTheCountry_IsToldWithLine()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("gebied/postcodes.geojson", "[4.8623, 51.5942]", "[51.5942, 4.8623]");
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten
            .ShouldContain(f => f.Bestand == "gebied/postcodes.geojson" && f.Regel == 2);
    }
}
