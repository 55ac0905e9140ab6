using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Productnamen;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Web.Catalogus.Schrijven;

/// <summary>Says the parts of an entry in words, for who writes or approves: as the reader of the page sees them where that is possible.</summary>
public sealed class Inhoudswoorden(IStringLocalizer<SchrijfTeksten> teksten, Weergave weergave, KaartBeeld kaart)
{
    /// <summary>Parts that are an editor's own sentences: of these the words that differ are shown.</summary>
    public static bool IsTekst(string deel) => deel is nameof(VoorzieningInhoud.Naam) or nameof(VoorzieningInhoud.Samenvatting) or nameof(VoorzieningInhoud.Tekst) or nameof(VoorzieningInhoud.TeControleren);

    /// <summary>The name of a part.</summary>
    /// <param name="deel">A name of <see cref="VoorzieningInhoud"/>, or a key of the seed file.</param>
    public string Naam(string deel) => teksten[$"Veld.{char.ToLowerInvariant(deel[0])}{deel[1..]}"];

    /// <summary>What an entry says in a part. A secret address is not told.</summary>
    /// <param name="deel">A name of <see cref="VoorzieningInhoud"/>.</param>
    /// <param name="inhoud">Of the entry.</param>
    public string Zeg(string deel, VoorzieningInhoud inhoud) => deel switch
    {
        nameof(VoorzieningInhoud.Naam) => inhoud.Naam,
        nameof(VoorzieningInhoud.Taal) => weergave.Taal(inhoud.Taal),
        nameof(VoorzieningInhoud.Laag) => weergave.Laag(inhoud.Laag),
        nameof(VoorzieningInhoud.Besluit) => Besluit(inhoud.Besluit),
        nameof(VoorzieningInhoud.Leefdomeinen) => Rij(inhoud.Leefdomeinen.Select(Onderwerp)),
        nameof(VoorzieningInhoud.Onderwerpen) => Rij(inhoud.Onderwerpen.Select(Onderwerp)),
        nameof(VoorzieningInhoud.Zoekwoorden) => Rij(inhoud.Zoekwoorden),
        nameof(VoorzieningInhoud.Samenvatting) => inhoud.Samenvatting,
        nameof(VoorzieningInhoud.Doelgroep) => weergave.VoorWie(inhoud with { Werkgebied = [] }),
        nameof(VoorzieningInhoud.Kosten) => weergave.Kosten(inhoud.Kosten),
        nameof(VoorzieningInhoud.Aanmelden) => weergave.Aanmelden(inhoud.Aanmelden),
        nameof(VoorzieningInhoud.Contact) => Rij(new[] { inhoud.Contact?.Telefoon, inhoud.Contact?.Mail, inhoud.Contact?.Web }.OfType<string>()),
        nameof(VoorzieningInhoud.Hulplijnen) => Rij(inhoud.Hulplijnen.Select(Hulplijn)),
        nameof(VoorzieningInhoud.Locaties) => Rij(inhoud.Locaties.Select(weergave.Waar), "; "),
        nameof(VoorzieningInhoud.Werkgebied) => Rij(inhoud.Werkgebied.Select(Gebied)),
        nameof(VoorzieningInhoud.Tijden) => weergave.Wanneer(inhoud),
        nameof(VoorzieningInhoud.Capaciteit) => inhoud.Capaciteit is { } capaciteit ? weergave.Capaciteit(capaciteit) : Onbekend,
        nameof(VoorzieningInhoud.Toegankelijkheid) => Rij(inhoud.Toegankelijkheid.Select(weergave.Kenmerk)),
        nameof(VoorzieningInhoud.Talen) => Rij(inhoud.Talen.Select(weergave.Taal)),
        nameof(VoorzieningInhoud.Productnamen) => Rij(inhoud.Productnamen.Select(Productnaam)),
        nameof(VoorzieningInhoud.VolgendeStap) => Rij(inhoud.VolgendeStap.Select(s => kaart.Voorziening(s)?.Inhoud.Naam ?? s)),
        nameof(VoorzieningInhoud.Zichtbaar) => Zichtbaar(inhoud.Zichtbaar),
        nameof(VoorzieningInhoud.Herkomst) => Herkomst(inhoud.Herkomst),
        nameof(VoorzieningInhoud.TeControleren) => inhoud.TeControleren ?? Onbekend,
        nameof(VoorzieningInhoud.Tekst) => inhoud.Tekst,
        _ => throw new ArgumentOutOfRangeException(nameof(deel), deel, "Not a part of an entry."),
    };

    public string Zichtbaar(Zichtbaarheid zichtbaar) => teksten[$"Zichtbaar.{zichtbaar}"];

    public string Herkomst(Herkomst herkomst) => teksten[$"Herkomst.{herkomst}"];

    /// <summary>The name of a leefdomein or onderwerp.</summary>
    public string Onderwerp(string id) =>
        kaart.Leefdomein(id) is { } leefdomein ? (IsEngels ? leefdomein.En.Naam : leefdomein.Naam)
        : kaart.Onderwerp(id) is { } onderwerp ? (IsEngels ? onderwerp.En.Naam : onderwerp.Naam)
        : id;

    /// <summary>A uniform product name.</summary>
    public static string Productnaam(string id) => Productnamenlijst.Van(id)?.Naam ?? id;

    /// <summary>The name of a line.</summary>
    public string Hulplijn(string id) => kaart.Hulplijnen.FirstOrDefault(h => h.Id == id) is { } lijn ? (IsEngels ? lijn.En.Naam : lijn.Naam) : id;

    /// <summary>From where it may be used.</summary>
    public string Gebied(string id) => id is "landelijk" or "regio" or "gemeente" ? teksten[$"Gebied.{id}"] : kaart.Plaats(id) ?? id;

    private static bool IsEngels => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private string Onbekend => teksten["Niets"];

    private string Besluit(Besluit? besluit) => besluit is null ? Onbekend : Rij(new[] { besluit.Door.Count == 0 ? null : weergave.Door(besluit), besluit.Wet, besluit.Daarna, besluit.Termijn }.OfType<string>(), ". ");

    private string Rij(IEnumerable<string> delen, string tussen = ", ") => string.Join(tussen, delen) is { Length: > 0 } tekst ? tekst : Onbekend;
}
