using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>Content with every critical field, and ways to change one.</summary>
internal static class Proefinhoud
{
    public const string Nummer = "0162 44 00 01", AnderNummer = "0162 44 00 02";

    public static VoorzieningInhoud Alles { get; } = MetAlles(new VoorzieningInhoud
    {
        Naam = "Proef", Taal = "nl", Laag = Toegangslaag.VrijToegankelijk, Leefdomeinen = ["geld"], Onderwerpen = ["schulden"], Zoekwoorden = [], Samenvatting = "Een proef.",
        Werkgebied = ["gemeente"], Zichtbaar = Zichtbaarheid.Publiek, Herkomst = Herkomst.Openbaar, Tekst = "Tekst.",
    });

    /// <summary>The same content with every critical field.</summary>
    public static VoorzieningInhoud MetAlles(VoorzieningInhoud inhoud) => inhoud with
    {
        Contact = new Contact { Telefoon = Nummer },
        Tijden = [new Openingstijd { Dagen = [DayOfWeek.Tuesday], Van = new TimeOnly(10, 0), Tot = new TimeOnly(12, 0) }],
        Locaties = [new Locatie { Precisie = Precisie.Adres, Straat = "Slotjesveld 1", Postcode = "4902 ZP", Plaats = "Oosterhout", Kern = "oosterhout", Lat = 51.64, Lon = 4.86 }],
        Aanmelden = new Aanmelden { Nodig = true, Hoe = "Bel eerst." },
        Capaciteit = new Capaciteit { Staat = Capaciteitsstaat.Open },
    };

    /// <summary>The same content with another value in one field.</summary>
    public static VoorzieningInhoud Anders(VoorzieningInhoud inhoud, Kritiekveld veld) => veld switch
    {
        Kritiekveld.Telefoon => inhoud with { Contact = new Contact { Telefoon = AnderNummer } },
        Kritiekveld.Tijden => inhoud with { Tijden = [inhoud.Tijden[0] with { Tot = new TimeOnly(13, 0) }] },
        Kritiekveld.Adres => inhoud with { Locaties = [inhoud.Locaties[0] with { Straat = "Slotjesveld 2" }] },
        Kritiekveld.Aanmelden => inhoud with { Aanmelden = new Aanmelden { Nodig = false } },
        Kritiekveld.Capaciteit => inhoud with { Capaciteit = new Capaciteit { Staat = Capaciteitsstaat.Vol } },
        _ => throw new ArgumentOutOfRangeException(nameof(veld), veld, "It has no value."),
    };

    /// <summary>Confirmations of fields as the content says them.</summary>
    public static IEnumerable<Bevestiging> Bevestigd(VoorzieningInhoud inhoud, DateOnly op, params IEnumerable<Kritiekveld> velden) =>
        velden.Select(v => new Bevestiging { Veld = v, Datum = op, Door = "Proef", Hoe = "gebeld", Merk = Kritiekevelden.Merk(v, inhoud) });
}
