using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Uitgeven;

namespace SocialeKaart.Web.Catalogus.Schrijven;

/// <summary>What the groups of the editor share: the fields, what is wrong with them, and the catalogue to choose from.</summary>
/// <param name="blad">What is written on.</param>
/// <param name="kaart">The catalogue.</param>
/// <param name="leeg">What to say of a field that has to be filled in.</param>
/// <param name="veranderd">Something changed.</param>
public sealed class Schrijfscherm(Schrijfblad blad, KaartBeeld kaart, string leeg, Func<Task> veranderd)
{
    /// <summary>Fields that stand on the page by themselves, in its order; what is wrong elsewhere is said at the group or the row.</summary>
    private static readonly string[] Velden =
    [
        "naam", "slug", "organisatie", "samenvatting", "tekst", "taal", "laag", "besluit.door", "besluit.wet", "besluit.daarna", "besluit.termijn", "doelgroep.van", "doelgroep.tot", "werkgebied", "talen",
        "locaties", "tijden", "capaciteit.staat", "capaciteit.wachtweken", "capaciteit.tot", "toegankelijkheid", "aanmelden.nodig", "aanmelden.hoe", "contact.telefoon", "contact.mail", "contact.web", "hulplijnen",
        "kosten.soort", "kosten.centen", "kosten.per", "kosten.toelichting", "leefdomeinen", "onderwerpen", "zoekwoorden", "volgendeStap", "zichtbaar", "vanaf", "totEnMet", "herkomst", "teControleren",
    ];

    public Schrijfblad Blad => blad;

    public Schrijfinvoer Invoer => blad.Invoer;

    public KaartBeeld Kaart => kaart;

    /// <summary>Whether who writes decides as well: all fields are there.</summary>
    public bool IsRedactie => blad.IsRedactie;

    public IReadOnlyList<Veldfout> Fouten { get; set; } = [];

    /// <summary>Hints are for Dutch.</summary>
    public bool MetHulp => Invoer.Taal == "nl";

    /// <summary>Id on the page of a field, by its keys.</summary>
    public static string Id(string pad) => $"veld-{pad.Replace('.', '-')}";

    /// <summary>The field on the page at which a fault is said.</summary>
    public static string Plek(Veldfout fout)
    {
        var pad = fout.Pad ?? fout.Veld;
        if (Velden.Contains(pad))
            return pad;
        if (fout.Veld is "tijden" or "locaties" && fout.Pad is { } rij)
            return string.Join('.', rij.Split('.').Take(2));
        return Array.Find(Velden, v => v == fout.Veld || v.StartsWith(fout.Veld + '.', StringComparison.Ordinal)) ?? Velden[0];
    }

    /// <summary>What is wrong at a field of the page; null when nothing is.</summary>
    public string? Fout(string plek) => string.Join(". ", Fouten.Where(f => Plek(f) == plek).Select(Reden)) is { Length: > 0 } reden ? reden : null;

    /// <summary>The reason as it is said beside a field: without the key of the file, when all there is to say is that it is empty.</summary>
    public string Reden(Veldfout fout) => fout.Reden.EndsWith(" ontbreekt", StringComparison.Ordinal) || fout.Reden.EndsWith(" ontbreken", StringComparison.Ordinal) ? leeg : fout.Reden;

    /// <summary>A field changed: it is kept.</summary>
    public Task Wijzig(Action doe)
    {
        doe();
        return veranderd();
    }
}
