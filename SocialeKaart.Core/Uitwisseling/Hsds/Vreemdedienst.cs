using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Gives a service of a server that knows none of our attributes those that a voorziening cannot do without. What it does not say is marked as to be checked.</summary>
internal sealed class Vreemdedienst(Zaad zaad)
{
    private const string Twijfel = "Overgenomen van een andere kaart. Kijk na: of er eerst een besluit nodig is, het onderwerp, het gebied en de tekst.";

    /// <summary>The same service with attributes.</summary>
    /// <param name="dienst">As the server tells it.</param>
    /// <param name="fout">Told why it has no place here.</param>
    public HsdsService MetKenmerken(HsdsService dienst, Action<string, string> fout)
    {
        var termen = (dienst.Attributes ?? []).Select(a => a.TaxonomyTerm).OfType<HsdsTaxonomyTerm>().ToList();
        List<Onderwerp> onderwerpen = [.. zaad.Onderwerpen.Where(o => termen.Exists(t => Is(t, o.Id, o.Naam, o.En)))];
        List<string> leefdomeinen = [.. zaad.Leefdomeinen.Where(l => termen.Exists(t => Is(t, l.Id, l.Naam, l.En))).Select(l => l.Id).Concat(onderwerpen.Select(o => o.Leefdomein)).Distinct()];
        if (onderwerpen.Count == 0)
            fout("attributes", "geen van de termen is een onderwerp van deze kaart");
        if (dienst.RequiredDocuments is { Count: > 0 })
            fout("required_documents", "er is eerst een besluit of papier nodig; zet dit zelf in de kaart, met wie besluit");
        var naam = dienst.Name ?? "";
        return dienst with
        {
            Description = Tekst(dienst),
            Phones = dienst.Phones?.Select(p => p with { Number = Nummer(p.Number) }).Where(p => p.Number is not null).ToList(),
            Attributes =
            [
                .. new Kenmerkenlijst(dienst.Id, "service")
                    .Feit<Herkomst>(Kenmerk.Herkomst, Herkomst.Openbaar)
                    .Feit<Toegangslaag>(Kenmerk.Laag, Toegangslaag.VrijToegankelijk)
                    .Feiten(Kenmerk.Leefdomein, leefdomeinen)
                    .Feiten(Kenmerk.Onderwerp, onderwerpen.Select(o => o.Id))
                    .Feiten(Kenmerk.Zoekwoord, [naam.ToLowerInvariant()])
                    .Feit(Kenmerk.Samenvatting, Bronvertaler.Plat(dienst.Description ?? naam, VoorzieningInhoud.LangsteSamenvatting))
                    .Feit(Kenmerk.TeControleren, Twijfel).Af()!,
            ],
        };
    }

    private static bool Is(HsdsTaxonomyTerm term, string id, string naam, Vertaling en) =>
        term.Code == id || string.Equals(term.Name, naam, StringComparison.OrdinalIgnoreCase) || string.Equals(term.Name, en.Naam, StringComparison.OrdinalIgnoreCase);

    // Brackets, dots and words go; what is left is dialled.
    private static string? Nummer(string? nummer)
    {
        var kaal = new string([.. (nummer ?? "").Where(t => char.IsAsciiDigit(t) || t is ' ' or '-' or '+')]).Trim(' ', '-');
        return kaal.Length == 0 ? null : kaal;
    }

    private static string Tekst(HsdsService dienst)
    {
        var uitleg = string.Join("\n\n", (dienst.Description ?? "").ReplaceLineEndings("\n").Split("\n\n").Select(a => Bronvertaler.Plat(a, 4000)).Where(a => a.Length > 0));
        var stap = dienst switch
        {
            { ApplicationProcess: { Length: > 0 } hoe } => Bronvertaler.Plat(hoe, 300),
            { Phones: [{ Number: { } nummer }, ..] } => $"Bel {nummer}.",
            { Email: { } mail } => $"Mail naar {mail}.",
            _ => "Kijk op de website.",
        };
        return $"{uitleg}\n\n{VoorzieningBestand.KopEersteStap}\n\n{stap}".Trim();
    }
}
