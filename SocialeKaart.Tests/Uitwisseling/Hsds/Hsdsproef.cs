using System.Text;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Tests.Uitwisseling.Csv;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

/// <summary>The seed that ships as HSDS, and entries of it that say something else.</summary>
internal static class Hsdsproef
{
    private static readonly Lazy<KaartBeeld> Gelezen = new(() => Zaadbeeld.Van(Zaadtabel.Zaad, toonVoorbeelden: true));

    public static KaartBeeld Kaart => Gelezen.Value;

    /// <summary>One entry as a service, after a change.</summary>
    public static HsdsService Dienst(string slug, Func<VoorzieningInhoud, VoorzieningInhoud>? wijzig = null, Controle? controle = null)
    {
        var bron = Kaart.Voorziening(slug)!;
        var voorziening = new PubliekeVoorziening(Kaart.Kalender)
        {
            Id = bron.Id, Slug = slug, Organisatie = bron.Organisatie, Inhoud = wijzig is null ? bron.Inhoud : wijzig(bron.Inhoud), Lijn = bron.Lijn, Controle = controle,
            Gewijzigd = new DateTime(2026, 11, 24, 9, 30, 0, 123, DateTimeKind.Utc),
        };
        return new Hsdsschrijver(Kaart, new Hsdstaxonomie(Kaart.Gemeente.Code, Kaart.Leefdomeinen, Kaart.Onderwerpen)).Service(voorziening);
    }

    /// <summary>The files of an export, by name.</summary>
    public static Dictionary<string, string> Bestanden(KaartBeeld kaart) =>
        Hsdsbestanden.Bestanden(new Hsdsbeeld(kaart)).ToDictionary(b => b.Naam, b => Encoding.UTF8.GetString([.. b.Delen.SelectMany(d => d)]));
}
