using System.Collections.Immutable;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Core.Overdracht.Fhir;

/// <summary>Exports an overdracht for the patient record of who sends or holds it.</summary>
public sealed class FhirUitvoer(Overdrachten overdrachten, TimeProvider tijd)
{
    /// <summary>Source: FHIR R4, "JSON representation".</summary>
    public const string Mediatype = "application/fhir+json";

    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    /// <summary>The last offer of an overdracht, with what was shared with its recipient and no more. It counts as opening the story: it is noted, and shown to the resident.</summary>
    /// <param name="id">Of the overdracht.</param>
    /// <param name="door">Sender or Houder.</param>
    /// <param name="kaart">The catalogue as staff see it.</param>
    /// <param name="teksten">The words around it.</param>
    /// <param name="stop">Stops.</param>
    /// <returns>FHIR R4 as JSON; null when there is nothing to export for this account.</returns>
    public async Task<string?> Maak(Guid id, Wie door, KaartBeeld kaart, Fhirteksten teksten, CancellationToken stop)
    {
        if (await overdrachten.Lees(id, door, stop) is not { } blad || (blad.Houder.Id != door.Id && blad.Afzender.Id != door.Id) || blad.Staat.Pogingen.IsEmpty)
            return null;
        if (await overdrachten.Open(id, door, stop) is not { } delen)
            return null;
        var naar = blad.Staat.Pogingen[^1].Naar;
        var gedeeld = Gedeeld(blad.Staat);
        var voorziening = (naar.Voorziening is { } gevraagd ? kaart.Voorziening(gevraagd) : null)?.Inhoud.Naam ?? teksten.Hulp;
        var ontvanger = naar is { IsFrontoffice: false, Organisatie: { } organisatie } ? kaart.Organisatie(organisatie)?.Naam ?? teksten.Hulp : teksten.Frontoffice;
        var inhoud = new Fhirinhoud(blad.Staat, delen.Where(d => gedeeld.Contains(d.Key)).ToImmutableSortedDictionary(), blad.Afzender, ontvanger, voorziening);
        return Schrijf(FhirBundel.Maak(inhoud, teksten, tijd.GetUtcNow().UtcDateTime));
    }

    /// <summary>As JSON.</summary>
    internal static string Schrijf(Bundle bundel) => JsonSerializer.Serialize(bundel, Opties);

    // Once an offer came to nothing its recipient reads nothing any more, in whatever way it would get there.
    private static ImmutableSortedSet<Deelsoort> Gedeeld(Overdrachtstaat staat) =>
        staat.Pogingen[^1] is { Staat: Pogingstaat.Verbonden } or { IsOpen: true } ? staat.Pogingen[^1].Delen : [];
}
