using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Tests.Gesprek;

/// <summary>One step of a gesprek, generated: the numbers choose what is done, about whom, and which of what can be chosen.</summary>
public readonly record struct Stap(byte Soort, byte Wie, byte Wat, string? Tekst)
{
    public static Gespreksstaat Zet(Gespreksstaat begin, IEnumerable<Stap> stappen) => stappen.Aggregate(begin, (staat, stap) => stap.Op(staat));

    private Gespreksstaat Op(Gespreksstaat staat)
    {
        var lid = Kies(staat.Leden, Wie);
        var leefdomein = Kies(staat.Definitie.Leefdomeinen, Wat);
        int? voor = Wie % 3 == 0 ? null : lid.Id;
        return (Soort % 14) switch
        {
            0 when staat.Leden.Count < Gespreksstaat.MeesteLeden => staat.LidErbij(Gegevens(staat)),
            1 => staat.LidWijzig(lid.Id, Gegevens(staat)),
            2 when staat.Leden.Count > 1 => staat.LidWeg(lid.Id),
            3 => staat.Open(lid.Id, leefdomein),
            4 => staat.Sluit(lid.Id, leefdomein),
            5 when lid.Bladen.ContainsKey(leefdomein) => staat.Noteer(lid.Id, leefdomein, new Domeinblad(Woorden(100), Woorden(200))),
            6 => staat.MetDoel(Woorden(200)),
            7 => staat.MetPlaats(Woorden(80)),
            8 => staat.VoegToe("slug-" + Wat, voor),
            9 => staat.LaatVallen("slug-" + Wat, voor),
            10 => staat.NeemTerug("slug-" + Wat, voor).ZetTerug("slug-" + Wat, voor),
            11 when staat.Afspraken.Count < Gespreksstaat.MeesteAfspraken => staat.AfspraakErbij(Woorden(20), "wat " + Woorden(40), Wie % 2 == 0 ? null : new DateOnly(2026, 11, 24).AddDays(Wat)),
            12 => staat.MetToets(new OmgekeerdeToets(["wmo", "jeugdwet"], Woorden(50), "")),
            _ => Beantwoord(staat, lid),
        };
    }

    private Gespreksstaat Beantwoord(Gespreksstaat staat, Gezinslid lid)
    {
        var vragen = lid.Open.Prepend(null).SelectMany(lid.Vragen).Concat(lid.VanHuis).ToList();
        var vraag = Kies(vragen, Wat);
        return staat.Antwoord(lid.Id, vraag.Id, Kies(vraag.Opties, Wie + Wat).Id);
    }

    private Lidgegevens Gegevens(Gespreksstaat staat) => new(
        "lid " + Woorden(30), (Lidsoort)(Wat % 3), Wie % 5 == 0 ? null : Kies(Leeftijdsgroepen.Van(staat.Definitie), Wie), Wat % 4 == 0);

    private string Woorden(int langste) => Tekst is null ? "" : Tekst[..Math.Min(langste, Tekst.Length)];

    private static T Kies<T>(IReadOnlyList<T> uit, int nummer) => uit[nummer % uit.Count];
}
