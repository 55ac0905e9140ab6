using System.Globalization;

namespace SocialeKaart.Core.Gebied.Beheer;

/// <summary>Where two colours meet on a page. The name of each is a key of interface texts.</summary>
public enum Kleurplek
{
    /// <summary>White letters on the head and on buttons.</summary>
    LettersOpHoofd,

    /// <summary>A button on the grounds of a page; on a dark screen its edge is a link's colour instead.</summary>
    Knop,

    /// <summary>Letters and links on the soft ground of the main colour.</summary>
    LettersOpHoofdZacht,

    /// <summary>Letters in the accent colour on its own soft ground.</summary>
    LettersInAccent,

    /// <summary>Letters and links on the soft ground of the accent.</summary>
    LettersOpAccentZacht,

    /// <summary>Pictograms in the accent colour.</summary>
    Pictogram,
}

/// <summary>What a colour comes to at one kind of place.</summary>
/// <param name="IsDonker">On a dark screen.</param>
/// <param name="Plek">Where.</param>
/// <param name="Verhouding">The least contrast of all there, 1 to 21.</param>
/// <param name="Eis">The least that it has to be.</param>
public sealed record Kleurwaarde(bool IsDonker, Kleurplek Plek, double Verhouding, double Eis)
{
    /// <summary>Whether it can be read, or seen.</summary>
    public bool IsGoed => Verhouding >= Eis;

    /// <summary>Whether it is decided by the main colour; else by the accent.</summary>
    public bool IsVanHoofd => Plek is Kleurplek.LettersOpHoofd or Kleurplek.Knop or Kleurplek.LettersOpHoofdZacht;
}

/// <summary>Reckons whether a municipality's colours can be read wherever they stand.</summary>
public static class Kleurtoets
{
    /// <summary>The colours of a light and of a dark screen; a text that is no colour counts as not chosen.</summary>
    public static IReadOnlyList<Palet> Paletten(Gemeentekleuren kleuren) =>
    [
        Palet.Licht.Met(Lees(kleuren.Hoofd), Lees(kleuren.Accent)),
        Palet.Donker.Met(Lees(kleuren.HoofdDonker), Lees(kleuren.AccentDonker)),
    ];

    /// <summary>Every kind of place, light and dark.</summary>
    public static IReadOnlyList<Kleurwaarde> Meet(Gemeentekleuren kleuren) => [.. Paletten(kleuren).SelectMany(Meet)];

    /// <summary>What has to be said of a place that cannot be read, in Dutch.</summary>
    public static string Reden(Kleurwaarde waarde) => string.Create(
        CultureInfo.GetCultureInfo("nl-NL"),
        $"{Naam(waarde.Plek)}: het contrast is {Math.Floor(waarde.Verhouding * 100) / 100:0.00} en moet ten minste {waarde.Eis:0.0} zijn{(waarde.IsDonker ? ", op een donker scherm" : "")}");

    private static IEnumerable<Kleurwaarde> Meet(Palet p)
    {
        Kleur[] gronden = [p.Grond, p.Vlak, p.VlakZacht];
        yield return Minst(Kleurplek.LettersOpHoofd, Contrast.Tekst, [p.OpMerk], [p.Merk, p.MerkDiep]);
        if (!p.IsDonker)
            yield return Minst(Kleurplek.Knop, Contrast.Bediening, [p.Merk], [.. gronden, p.AccentZacht]);
        yield return Minst(Kleurplek.LettersOpHoofdZacht, Contrast.Tekst, [p.Inkt, p.InktZacht, p.Link], [p.MerkZacht]);
        yield return Minst(Kleurplek.LettersInAccent, Contrast.Tekst, [p.Accent], [p.AccentZacht, p.Vlak]);
        yield return Minst(Kleurplek.LettersOpAccentZacht, Contrast.Tekst, [p.Inkt, p.Link], [p.AccentZacht]);
        yield return Minst(Kleurplek.Pictogram, Contrast.Bediening, [p.Accent], [.. gronden, p.MerkZacht]);

        Kleurwaarde Minst(Kleurplek plek, double eis, IReadOnlyList<Kleur> voor, IReadOnlyList<Kleur> op) =>
            new(p.IsDonker, plek, voor.SelectMany(v => op.Select(o => Contrast.Verhouding(v, o))).Min(), eis);
    }

    private static Kleur? Lees(string? tekst) => tekst is null ? null : Kleur.Lees(tekst);

    private static string Naam(Kleurplek plek) => plek switch
    {
        Kleurplek.LettersOpHoofd => "witte letters op de hoofdkleur",
        Kleurplek.Knop => "een knop in de hoofdkleur",
        Kleurplek.LettersOpHoofdZacht => "letters op een vlak in zachte hoofdkleur",
        Kleurplek.LettersInAccent => "letters in de accentkleur",
        Kleurplek.LettersOpAccentZacht => "letters op een vlak in zachte accentkleur",
        _ => "pictogrammen in de accentkleur",
    };
}
