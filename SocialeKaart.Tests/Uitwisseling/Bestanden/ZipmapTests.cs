using System.IO.Compression;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

/// <summary>What is packed comes out in its own folder, or not at all.</summary>
public sealed class ZipmapTests
{
    [Theory]
    [InlineData("")]
    [InlineData("oosterhout/")]
    [InlineData("zaad/oosterhout/")]
    public void Unpack_SeedFolder_ReadsTheSame(string begin)
    {
        using var map = Zipmap.PakUit(Zip([.. Directory.EnumerateFiles(Zaadmap.Oosterhout, "*", SearchOption.AllDirectories).Select(p => (begin + Path.GetRelativePath(Zaadmap.Oosterhout, p).Replace('\\', '/'), File.ReadAllBytes(p)))]), "kaart.zip");
        ZaadMap.Lees(map.Pad).Bestanden().ShouldBe(ZaadMap.Lees(Zaadmap.Oosterhout).Bestanden());
    }

    [Theory]
    [InlineData("../buiten.md")]
    [InlineData("voorzieningen/../../buiten.md")]
    [InlineData("/etc/buiten.md")]
    [InlineData("C:/buiten.md")]
    [InlineData("voorzieningen\\..\\..\\buiten.md")]
    public void Unpack_PathOutsideTheFolder_IsRefused(string pad) => Weigert(Zip((pad, [1]))).ShouldContain("buiten de map");

    [Fact]
    public void Unpack_FileThatGrowsTooLarge_IsRefused() => Weigert(Zip(("voorzieningen/bom.md", new byte[Zipmap.MeesteBytes + 1]))).ShouldContain("te groot");

    [Fact]
    public void Unpack_ManyThatTogetherGrowTooLarge_IsRefused() =>
        Weigert(Zip([.. Enumerable.Range(0, 1 + (int)(Zipmap.MeesteBytesSamen / Zipmap.MeesteBytes)).Select(n => ($"voorzieningen/bom-{n}.md", new byte[Zipmap.MeesteBytes]))])).ShouldContain("te groot");

    [Fact]
    public void Unpack_SameFileTwice_IsRefused() => Weigert(Zip(("gemeente.yaml", [1]), ("gemeente.yaml", [2]))).ShouldContain("twee keer");

    [Fact]
    public void Unpack_NoZip_IsRefused() => Weigert([1, 2, 3, 4]).ShouldContain("geen zip-bestand");

    [Fact]
    public void Unpack_OtherFiles_AreLeftOut()
    {
        string pad;
        using (var map = Zipmap.PakUit(Zip(("gemeente.yaml", [1]), ("__MACOSX/gemeente.yaml", [1]), ("voorzieningen/klad.docx", [1]), ("voorzieningen/diep/een.md", [1])), "kaart.zip"))
        {
            pad = map.Pad;
            Directory.EnumerateFiles(pad, "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(pad, p)).ShouldBe(["gemeente.yaml"]);
        }

        Directory.Exists(pad).ShouldBeFalse();
    }

    private static string Weigert(byte[] zip) => Should.Throw<BestandsfoutException>(() => Zipmap.PakUit(zip, "kaart.zip")).Fouten.ShouldHaveSingleItem().Reden;

    private static byte[] Zip(params (string Pad, byte[] Inhoud)[] bestanden)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (pad, inhoud) in bestanden)
            {
                using var naar = zip.CreateEntry(pad, CompressionLevel.Fastest).Open();
                naar.Write(inhoud);
            }
        }

        return stroom.ToArray();
    }
}
