using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Web.Catalogus.Beheer;

/// <summary>Says each part of an entry in the words that a resident reads.</summary>
public sealed class Veldwoorden(IStringLocalizer<RoosterTeksten> teksten, Weergave weergave, KaartBeeld kaart)
{
    /// <summary>Parts that are an editor's own sentences: of these the words that differ are shown.</summary>
    public static bool IsTekst(string deel) => deel is nameof(VoorzieningInhoud.Naam) or nameof(VoorzieningInhoud.Samenvatting) or nameof(VoorzieningInhoud.Tekst) or nameof(VoorzieningInhoud.TeControleren);

    /// <summary>Name of a part, by its name in <see cref="VoorzieningInhoud"/>.</summary>
    public string Naam(string deel) => teksten[$"Veld.{deel}"];

    /// <summary>What an entry says in a part. A secret address is not told.</summary>
    public string Waarde(string deel, VoorzieningInhoud inhoud) => Zegt(deel, inhoud) is { Length: > 0 } tekst ? tekst : teksten["Onbekend"];

    private string? Zegt(string deel, VoorzieningInhoud inhoud) => deel switch
    {
        nameof(VoorzieningInhoud.Naam) => inhoud.Naam,
        nameof(VoorzieningInhoud.Taal) => weergave.Taal(inhoud.Taal),
        nameof(VoorzieningInhoud.Laag) => weergave.Laag(inhoud.Laag),
        nameof(VoorzieningInhoud.Besluit) => inhoud.Besluit is { } besluit ? Samen(". ", weergave.Door(besluit), besluit.Wet, besluit.Daarna, besluit.Termijn) : null,
        nameof(VoorzieningInhoud.Leefdomeinen) => Lijst(inhoud.Leefdomeinen.Select(id => kaart.Leefdomein(id)?.Naam ?? id)),
        nameof(VoorzieningInhoud.Onderwerpen) => Lijst(inhoud.Onderwerpen.Select(id => kaart.Onderwerp(id)?.Naam ?? id)),
        nameof(VoorzieningInhoud.Zoekwoorden) => Lijst(inhoud.Zoekwoorden),
        nameof(VoorzieningInhoud.Samenvatting) => inhoud.Samenvatting,
        // Without the area, which is a part of its own.
        nameof(VoorzieningInhoud.Doelgroep) => weergave.VoorWie(inhoud with { Werkgebied = ["landelijk"] }),
        nameof(VoorzieningInhoud.Kosten) => weergave.Kosten(inhoud.Kosten),
        nameof(VoorzieningInhoud.Aanmelden) => weergave.Aanmelden(inhoud.Aanmelden),
        nameof(VoorzieningInhoud.Contact) => inhoud.Contact is { } contact ? Samen(", ", contact.Telefoon, contact.Mail, contact.Web) : null,
        nameof(VoorzieningInhoud.Hulplijnen) => Lijst(inhoud.Hulplijnen.Select(id => kaart.Hulplijn(id)?.Naam ?? id)),
        nameof(VoorzieningInhoud.Locaties) => string.Join("; ", inhoud.Locaties.Select(weergave.Waar)),
        nameof(VoorzieningInhoud.Werkgebied) => Lijst(inhoud.Werkgebied.Select(Gebied)),
        nameof(VoorzieningInhoud.Tijden) => weergave.Wanneer(inhoud),
        nameof(VoorzieningInhoud.Capaciteit) => Plek(inhoud.Capaciteit),
        nameof(VoorzieningInhoud.Toegankelijkheid) => Lijst(inhoud.Toegankelijkheid.Select(weergave.Kenmerk)),
        nameof(VoorzieningInhoud.Talen) => Lijst(inhoud.Talen.Select(weergave.Taal)),
        nameof(VoorzieningInhoud.VolgendeStap) => Lijst(inhoud.VolgendeStap.Select(slug => kaart.Voorziening(slug)?.Inhoud.Naam ?? slug)),
        nameof(VoorzieningInhoud.Zichtbaar) => teksten[$"Waarde.zichtbaar.{Sleutel.Van(inhoud.Zichtbaar)}"],
        nameof(VoorzieningInhoud.Herkomst) => teksten[$"Waarde.herkomst.{Sleutel.Van(inhoud.Herkomst)}"],
        nameof(VoorzieningInhoud.TeControleren) => inhoud.TeControleren,
        nameof(VoorzieningInhoud.Tekst) => inhoud.Tekst,
        _ => throw new ArgumentOutOfRangeException(nameof(deel), deel, "Not a part of what an entry says."),
    };

    /// <summary>Whether there is room.</summary>
    public string Plek(Capaciteit? capaciteit) => capaciteit is null ? teksten["Onbekend"] : weergave.Capaciteit(capaciteit);

    private string Gebied(string id) => id switch
    {
        "gemeente" => kaart.Gemeente.Naam,
        "regio" or "landelijk" => teksten[$"Gebied.{id}"],
        _ => kaart.Plaats(id) ?? id,
    };

    private static string Lijst(IEnumerable<string> woorden) => string.Join(", ", woorden);

    private static string Samen(string tussen, params string?[] delen) => string.Join(tussen, delen.Where(d => !string.IsNullOrEmpty(d)));
}
