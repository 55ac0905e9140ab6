using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gesprek;

/// <summary>A gesprek as text, in the worker's own tab.</summary>
public sealed class GesprekstekstTests(LeesApp app) : IClassFixture<LeesApp>
{
    private Definitie Definitie => app.Beeld.Wegwijzer;

    [Property(MaxTest = 200)]
    public void Read_AnyGesprekThatWasWritten_GivesTheSame(Stap[] stappen)
    {
        var staat = Stap.Zet(Definitie.Begin(), stappen);
        Gesprekstekst.Lees(Definitie, Gesprekstekst.Schrijf(staat)).ShouldNotBeNull().MoetGelijkZijnAan(staat);
    }

    [Fact]
    public void Read_FullestGesprek_GivesTheSame()
    {
        var staat = Volste();
        var tekst = Gesprekstekst.Schrijf(staat);
        TestContext.Current.TestOutputHelper?.WriteLine($"{PakUit(tekst).Length} characters unpacked");
        Gesprekstekst.Lees(Definitie, tekst).ShouldNotBeNull().MoetGelijkZijnAan(staat);
    }

    [Fact]
    public void Read_HalfOfACharacterPair_GivesTheSameAsWasKept()
    {
        var staat = Definitie.Begin().MetDoel("rust \ud83d");
        staat.Doel.ShouldBe("rust \ufffd");
        Gesprekstekst.Lees(Definitie, Gesprekstekst.Schrijf(staat)).ShouldNotBeNull().Doel.ShouldBe(staat.Doel);
    }

    [Fact]
    public void Write_HouseholdOfThreeWithSixDomainsEach_StaysSmall()
    {
        var staat = Definitie.Drie();
        foreach (var (lid, leefdomein, plek) in from lid in new[] { 1, 2, 3 } from l in Definitie.Leefdomeinen.Take(6).Select((id, plek) => (id, plek)) select (lid, l.id, l.plek))
            staat = AllesBeantwoord(staat.Open(lid, leefdomein), lid).Noteer(lid, leefdomein, new Domeinblad("", Notitie(((lid - 1) * 6) + plek)));
        var tekst = Gesprekstekst.Schrijf(staat);
        staat.Leden.ShouldAllBe(l => l.Bladen.Count == 6 && l.Bladen.Values.All(b => b.Notitie.Length == 500));
        TestContext.Current.TestOutputHelper?.WriteLine($"{tekst.Length} characters, {PakUit(tekst).Length} unpacked");
        tekst.Length.ShouldBeLessThan(16_000);
    }

    [Property]
    public void Read_AnyText_NeverThrows(string? tekst)
    {
        Gesprekstekst.Lees(Definitie, tekst).ShouldBeNull();
        Gesprekstekst.Lees(Definitie, "1." + tekst).ShouldBeNull();
        Gesprekstekst.Lees(Definitie, Pak(tekst ?? "")).ShouldBeNull();
    }

    [Property(MaxTest = 300)]
    public void Read_WrittenGesprekWithADent_NeverThrows(ushort plek, string? deuk)
    {
        var json = PakUit(Gesprekstekst.Schrijf(AllesBeantwoord(Definitie.Drie().Open(1, "geld"), 1).AfspraakErbij("moeder", "belt").VoegToe("budgetcoach")));
        var begin = plek % json.Length;
        Should.NotThrow(() => Gesprekstekst.Lees(Definitie, Pak(json[..begin] + deuk + json[Math.Min(json.Length, begin + 1 + (plek % 7))..])));
    }

    [Fact]
    public void Read_AnotherVersion_GivesNothing() => Gesprekstekst.Lees(Definitie, "2" + Gesprekstekst.Schrijf(Definitie.Begin())[1..]).ShouldBeNull();

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Read_OtherJson_GivesNothing(string json) => Gesprekstekst.Lees(Definitie, Pak(json)).ShouldBeNull();

    [Theory]
    [InlineData("\"Leden\":[", "\"Leden\":[null,")]
    [InlineData("\"Doel\":\"\"", "\"Doel\":null")]
    [InlineData("\"Soort\":0", "\"Soort\":7")]
    [InlineData("\"Van\":28", "\"Van\":-28")]
    [InlineData("\"Aanduiding\":\"moeder\"", "\"Aanduiding\":\"\"")]
    [InlineData("\"Wetten\":[]", "\"Wetten\":[null]")]
    [InlineData("\"Erbij\":[]", "\"Erbij\":[{\"Id\":\"geen slug\",\"Lid\":null}]")]
    public void Read_PartThatCannotBe_GivesNothing(string deel, string anders)
    {
        var json = PakUit(Gesprekstekst.Schrijf(Definitie.Begin()));
        json.ShouldContain(deel);
        Gesprekstekst.Lees(Definitie, Pak(json.Replace(deel, anders, StringComparison.Ordinal))).ShouldBeNull();
    }

    [Fact]
    public void Read_TwoMembersWithOneNumber_GivesNothing()
    {
        var json = PakUit(Gesprekstekst.Schrijf(Definitie.Drie()));
        Gesprekstekst.Lees(Definitie, Pak(json.Replace("\"Id\":2", "\"Id\":1", StringComparison.Ordinal))).ShouldBeNull();
    }

    [Fact]
    public void Read_UnknownIds_LeavesThemOut()
    {
        var json = PakUit(Gesprekstekst.Schrijf(Definitie.Begin().Open(1, "geld").Antwoord(1, "geld.wat", "post")));
        var anders = json.Replace("geld.wat=post", "geld.wat=post,weg;ook-weg=ja", StringComparison.Ordinal).Replace("\"Bladen\":{", "\"Bladen\":{\"weg\":{\"Sterk\":\"\",\"Notitie\":\"\"},", StringComparison.Ordinal);
        var staat = Gesprekstekst.Lees(Definitie, Pak(anders)).ShouldNotBeNull();
        staat.Antwoorden(1, "geld.wat").ShouldBe(["post"]);
        staat.Lid(1).Bladen.Keys.ShouldBe(["geld"]);
    }

    [Fact]
    public void Read_TextThatUnpacksWithoutEnd_GivesNothing()
    {
        var bom = Pak(new string(' ', 50_000_000) + PakUit(Gesprekstekst.Schrijf(Definitie.Begin())));
        bom.Length.ShouldBeLessThan(2 * Gesprekstekst.LangsteTekst);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        Gesprekstekst.Lees(Definitie, bom).ShouldBeNull();
        (GC.GetAllocatedBytesForCurrentThread() - voor).ShouldBeLessThan(2_000_000);
    }

    /// <summary>As much as the limits allow, in characters that take most room.</summary>
    private Gespreksstaat Volste()
    {
        var staat = Definitie.Begin();
        while (staat.Leden.Count < Gespreksstaat.MeesteLeden)
            staat = staat.LidErbij(new Lidgegevens("kind", Lidsoort.Volwassene, Gesprekken.Veertig));
        foreach (var (lid, leefdomein) in from lid in staat.Leden from leefdomein in Definitie.Leefdomeinen select (lid.Id, leefdomein))
            staat = staat.Open(lid, leefdomein);
        staat = staat.Leden.Aggregate(staat, (som, lid) => AllesBeantwoord(som, lid.Id));
        for (var i = 0; i < Gespreksstaat.MeesteAfspraken; i++)
            staat = staat.AfspraakErbij("", "x", new DateOnly(2026, 12, 1));
        for (var i = 0; i < 200; i++)
            staat = staat.VoegToe($"{i}".PadLeft(100, 'a'), 1).LaatVallen($"{i}".PadLeft(100, 'b'), 1);
        foreach (var (lid, leefdomein) in from lid in staat.Leden from leefdomein in Definitie.Leefdomeinen select (lid.Id, leefdomein))
            staat = staat.Noteer(lid, leefdomein, new Domeinblad("", new string('\u0001', Math.Min(Domeinblad.LangsteNotitie, Gespreksstaat.MeesteTekens - staat.Tekens))));
        staat.Tekens.ShouldBe(Gespreksstaat.MeesteTekens);
        return staat;
    }

    /// <summary>Every question that can be asked of a member, with every option that goes together.</summary>
    private static Gespreksstaat AllesBeantwoord(Gespreksstaat staat, int lid)
    {
        while (Open(staat.Lid(lid)) is { } vraag)
        {
            var opties = vraag.Opties.Where(o => !o.Alleen && o is { Verzoek: false, Onveilig: false }).Take(vraag.Soort == Vraagsoort.Een ? 1 : int.MaxValue).Select(o => o.Id).ToList();
            staat = staat.Antwoord(lid, vraag.Id, opties.Count > 0 ? opties : [Optie.WeetNiet]);
        }

        return staat;
    }

    private static Vraag? Open(Gezinslid lid) => lid.Open.Prepend(null).SelectMany(lid.Vragen).FirstOrDefault(v => !lid.Antwoorden.Heeft(v.Nummer));

    /// <summary>500 characters of Dutch as people of the field write it, of each number others.</summary>
    private string Notitie(int nummer) => string.Join(' ', app.Beeld.Voorzieningen.Select(v => v.Inhoud.Samenvatting))[(nummer * 500)..][..500];

    private static string Pak(string json)
    {
        using var uit = new MemoryStream();
        using (var pakker = new DeflateStream(uit, CompressionLevel.Optimal, leaveOpen: true))
            pakker.Write(Encoding.UTF8.GetBytes(json));
        return "1." + Base64Url.EncodeToString(uit.ToArray());
    }

    private static string PakUit(string tekst)
    {
        using var uitpakker = new StreamReader(new DeflateStream(new MemoryStream(Base64Url.DecodeFromChars(tekst.AsSpan(2))), CompressionMode.Decompress));
        return uitpakker.ReadToEnd();
    }
}
