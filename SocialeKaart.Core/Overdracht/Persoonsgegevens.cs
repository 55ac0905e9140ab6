using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht.Herkenning;

namespace SocialeKaart.Core.Overdracht;

/// <summary>What tells who someone is. In order: of two that overlap, the first one counts.</summary>
public enum Persoonsgegevensoort
{
    /// <summary>Citizen service number: the only one that is refused, not only pointed out.</summary>
    Bsn,

    /// <summary>Bank account.</summary>
    Iban,

    Mail,

    Telefoon,

    Geboortedatum,

    /// <summary>Street with a number, or a whole postcode.</summary>
    Adres,

    Naam,
}

/// <summary>Where something personal stands in a text.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Begin">Index of its first character (UTF-16).</param>
/// <param name="Lengte">In characters; at least 1.</param>
public sealed record Vondst(Persoonsgegevensoort Soort, int Begin, int Lengte)
{
    /// <summary>Index of the first character after it.</summary>
    public int Einde => Begin + Lengte;
}

/// <summary>
/// Points out what in a Dutch text tells who someone is, before a question without a name is sent. A help to the writer, no proof: it
/// overlooks a first name that stands alone and may take an unknown organisation for a person. Pure; takes a time in proportion to the text.
/// </summary>
public sealed class Persoonsgegevens
{
    private readonly Naamherkenning namen;

    /// <param name="bekend">Names that are no person's: of organisaties, voorzieningen and places. Words in them of three letters and fewer do not count.</param>
    public Persoonsgegevens(IEnumerable<string> bekend) => namen = new Naamherkenning(bekend);

    /// <summary>With all names of the catalogue.</summary>
    public static Persoonsgegevens Bij(KaartBeeld kaart) => new(
    [
        kaart.Gemeente.Naam,
        .. kaart.Gemeente.Kernen.Select(k => k.Naam),
        .. kaart.Wijken.Select(w => w.Naam),
        .. kaart.Organisaties.Select(o => o.Naam),
        .. kaart.Voorzieningen.Select(v => v.Inhoud.Naam),
        .. kaart.Hulplijnen.Select(h => h.Naam),
    ]);

    /// <summary>What stands in a text, in order; none overlap.</summary>
    public IReadOnlyList<Vondst> Zoek(string tekst)
    {
        var woorden = Tekststukken.Van(tekst);
        IEnumerable<Vondst> alle =
        [
            .. Bsn.Zoek(tekst).Select(v => new Vondst(Persoonsgegevensoort.Bsn, v.Begin, v.Lengte)),
            .. Ibanherkenning.Zoek(tekst).Select(v => new Vondst(Persoonsgegevensoort.Iban, v.Begin, v.Lengte)),
            .. Contactgegeven.Mailadressen(tekst).Select(v => new Vondst(Persoonsgegevensoort.Mail, v.Begin, v.Lengte)),
            .. Contactgegeven.Telefoonnummers(tekst).Select(v => new Vondst(Persoonsgegevensoort.Telefoon, v.Begin, v.Lengte)),
            .. Datumherkenning.Zoek(woorden).Select(v => new Vondst(Persoonsgegevensoort.Geboortedatum, v.Begin, v.Lengte)),
            .. Adresherkenning.Zoek(woorden).Select(v => new Vondst(Persoonsgegevensoort.Adres, v.Begin, v.Lengte)),
            .. namen.Zoek(woorden).Select(v => new Vondst(Persoonsgegevensoort.Naam, v.Begin, v.Lengte)),
        ];
        return ZonderOverlap(alle.OrderBy(v => v.Begin).ThenBy(v => v.Soort));
    }

    private static List<Vondst> ZonderOverlap(IEnumerable<Vondst> opVolgorde)
    {
        var over = new List<Vondst>();
        foreach (var vondst in opVolgorde)
        {
            if (over is [.., var vorige] && vondst.Begin < vorige.Einde)
            {
                if (vondst.Soort >= vorige.Soort)
                    continue;
                over.RemoveAt(over.Count - 1);
            }

            over.Add(vondst);
        }

        return over;
    }
}
