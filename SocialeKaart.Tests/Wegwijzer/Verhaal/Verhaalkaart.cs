using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Wegwijzer.Verhaal;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer.Verhaal;

/// <summary>One reader of stories over the seed data that ships, for all tests.</summary>
internal static class Verhaalkaart
{
    public static Verhaallezer Lezer { get; } = new(Zaadbeeld.Van(ZaadMap.Lees(Zaadmap.Oosterhout), toonVoorbeelden: true));
}
