using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Wegwijzer.Verhaal;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer.Verhaal;

/// <summary>The seed data that ships as a snapshot, without a database, and one reader of stories over it for all tests.</summary>
internal static class Verhaalkaart
{
    public static Verhaallezer Lezer { get; } = new(Beeld());

    private static KaartBeeld Beeld()
    {
        var zaad = ZaadMap.Lees(Zaadmap.Oosterhout);
        var kalender = new Kalender([.. zaad.Gemeente.Schoolvakanties]);
        return new KaartBeeld(default, zaad, zaad.Voorzieningen.Select(v => new PubliekeVoorziening(kalender)
        {
            Id = Guid.NewGuid(), Slug = v.Slug, Organisatie = null, Inhoud = v.Inhoud, Controle = null, Gewijzigd = default,
        }), toonVoorbeelden: true);
    }
}
