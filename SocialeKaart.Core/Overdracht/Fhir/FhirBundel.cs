using System.Collections.Immutable;
using Hl7.Fhir.Model;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using Taak = Hl7.Fhir.Model.Task;

namespace SocialeKaart.Core.Overdracht.Fhir;

/// <summary>What is exported of an overdracht.</summary>
/// <param name="Staat">With at least one poging; the last one is exported.</param>
/// <param name="Delen">The parts that its recipient may read, and no others.</param>
/// <param name="Afzender">Who asks.</param>
/// <param name="Ontvanger">Name of the recipient.</param>
/// <param name="Voorziening">What is asked for.</param>
internal sealed record Fhirinhoud(Overdrachtstaat Staat, IReadOnlyDictionary<Deelsoort, string> Delen, Persoon Afzender, string Ontvanger, string Voorziening) : Vertrouwelijk;

/// <summary>
/// An overdracht as FHIR R4: a Bundle with a ServiceRequest (what is asked), a Task (how the offer to the recipient stands), a Patient and
/// the two sides. The Task has what SDOH Clinical Care asks of one for a referral; the other resources follow R4 alone, for its profiles
/// build on those of the United States, which ask for more about a person than is told here. Ids are derived from the overdracht: they
/// stay the same in each export, and those of two overdrachten have nothing in common.
/// </summary>
internal static class FhirBundel
{
    private const string Taakcode = "http://hl7.org/fhir/CodeSystem/task-code", Vertrouwelijkheid = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

    private static readonly ImmutableArray<Deelsoort> Toelichtingen = [Deelsoort.Geprobeerd, Deelsoort.Wensen, Deelsoort.Krachten, Deelsoort.Advies];

    /// <summary>Makes it.</summary>
    /// <param name="inhoud">What there is to tell.</param>
    /// <param name="teksten">The words around it.</param>
    /// <param name="nu">Kind Utc.</param>
    public static Bundle Maak(Fhirinhoud inhoud, Fhirteksten teksten, DateTime nu)
    {
        var id = inhoud.Staat.Id;
        var poging = inhoud.Staat.Pogingen[^1];
        var regels = inhoud.Delen.TryGetValue(Deelsoort.Contactregels, out var tekst) ? Contactregels.Lees(tekst) : ([], "");
        var afzender = new Organization { Id = Id(id, "afzender"), Name = inhoud.Afzender.Organisatie };
        var ontvanger = new Organization { Id = Id(id, $"ontvanger-{poging.Nummer}"), Name = inhoud.Ontvanger };
        var rol = new PractitionerRole { Id = Id(id, "afzender-rol"), Practitioner = new ResourceReference { Display = inhoud.Afzender.Naam }, Organization = Naar(afzender, inhoud.Afzender.Organisatie) };
        var patient = Patient(inhoud, MagLos(regels));
        var verzoek = Verzoek(inhoud, teksten, regels, Naar(patient), Naar(rol, inhoud.Afzender.Naam), Naar(ontvanger, inhoud.Ontvanger));
        var taak = Taak(inhoud, teksten, Naar(verzoek), Naar(patient), Naar(rol, inhoud.Afzender.Naam), Naar(ontvanger, inhoud.Ontvanger));
        return new Bundle
        {
            Id = id.ToString(),
            Type = Bundle.BundleType.Collection,
            Timestamp = new DateTimeOffset(nu),
            Meta = new Meta { Security = [new Coding(Vertrouwelijkheid, "R")] },
            Entry = [.. new Resource[] { verzoek, taak, patient, rol, afzender, ontvanger }.Select(r => new Bundle.EntryComponent { FullUrl = Url(r), Resource = r })],
        };
    }

    private static Patient Patient(Fhirinhoud inhoud, bool contactMagLos)
    {
        var patient = new Patient { Id = Id(inhoud.Staat.Id, "inwoner") };
        if (inhoud.Delen.TryGetValue(Deelsoort.Naam, out var naam))
            patient.Name = [new HumanName { Text = naam }];
        if (contactMagLos && inhoud.Delen.TryGetValue(Deelsoort.Contact, out var contact))
            patient.Telecom = [new ContactPoint { System = ContactPoint.ContactPointSystem.Other, Value = contact }];
        return patient;
    }

    private static ServiceRequest Verzoek(
        Fhirinhoud inhoud, Fhirteksten teksten, (IReadOnlyList<Contactregel> Regels, string Toelichting) regels, ResourceReference patient, ResourceReference afzender, ResourceReference ontvanger)
    {
        var verzoek = new ServiceRequest
        {
            Id = Id(inhoud.Staat.Id, "verzoek"),
            Status = Taakstaat.Van(inhoud.Staat.Status),
            Intent = RequestIntent.Order,
            Code = new CodeableConcept { Text = inhoud.Voorziening },
            OrderDetail = [.. regels.Regels.Select(r => new CodeableConcept { Text = teksten.Regel(r) })],
            Subject = patient,
            AuthoredOnElement = Tijd(inhoud.Staat.BegonnenOp),
            Requester = afzender,
            Performer = [ontvanger],
        };
        if (inhoud.Delen.TryGetValue(Deelsoort.Waarom, out var waarom))
            verzoek.ReasonCode = [new CodeableConcept { Text = waarom }];
        if (!MagLos(regels))
            verzoek.Note.Add(Noot(teksten.Deel(Deelsoort.Contact), VeiligContact(inhoud, teksten, regels)));
        verzoek.Note.AddRange(Toelichtingen.Where(inhoud.Delen.ContainsKey).Select(d => Noot(teksten.Deel(d), inhoud.Delen[d])));
        return verzoek;
    }

    private static Taak Taak(Fhirinhoud inhoud, Fhirteksten teksten, ResourceReference verzoek, ResourceReference patient, ResourceReference afzender, ResourceReference ontvanger)
    {
        var (staat, poging) = (inhoud.Staat, inhoud.Staat.Pogingen[^1]);
        var taak = new Taak
        {
            Id = Id(staat.Id, $"taak-{poging.Nummer}"),
            Status = Taakstaat.Van(poging),
            Intent = Hl7.Fhir.Model.Task.TaskIntent.Order,
            Code = new CodeableConcept(Taakcode, "fulfill"),
            Focus = verzoek,
            For = patient,
            AuthoredOnElement = Tijd(AangebodenOp(staat, poging)),
            LastModifiedElement = Tijd(poging.Sinds),
            Requester = afzender,
            Owner = ontvanger,
        };
        if (Taakstaat.VraagtReden(taak.Status!.Value))
            taak.StatusReason = new CodeableConcept { Text = Reden(poging, teksten) };
        if (poging is { IsOpen: true, GestartOp: not null })
            taak.BusinessStatus = new CodeableConcept { Text = teksten.Gestart };
        if (staat.IsOpen && poging.IsOpen)
            taak.Restriction = new Taak.RestrictionComponent { Period = new Period { EndElement = new FhirDateTime(staat.Termijn.Year, staat.Termijn.Month, staat.Termijn.Day) } };
        return taak;
    }

    private static string Reden(Poging poging, Fhirteksten teksten) =>
        poging.Reden is { } reden ? teksten.Reden(reden) : poging.PlekOp is { } dag && poging.IsOpen ? teksten.Plek(dag) : teksten.Staat(poging.Staat);

    // A system may show a number wherever it likes. Where calling can be unsafe, the number goes only behind the rules, in one text.
    private static bool MagLos((IReadOnlyList<Contactregel> Regels, string Toelichting) regels) => regels.Regels.Count == 0 && regels.Toelichting.Length == 0;

    private static string VeiligContact(Fhirinhoud inhoud, Fhirteksten teksten, (IReadOnlyList<Contactregel> Regels, string Toelichting) regels) =>
        string.Join('\n', [.. regels.Regels.Select(teksten.Regel), regels.Toelichting, inhoud.Delen.GetValueOrDefault(Deelsoort.Contact, "")]).Trim();

    private static DateTime AangebodenOp(Overdrachtstaat staat, Poging poging) =>
        staat.Toestemmingen.FindLast(t => t.Soort == Toestemmingsoort.Delen && t.Naar == poging.Naar)?.Op ?? staat.BegonnenOp;

    private static Annotation Noot(string kop, string tekst) => new() { Text = $"{kop}: {tekst}" };

    private static FhirDateTime Tijd(DateTime utc) => new(new DateTimeOffset(utc));

    private static string Id(Guid overdracht, string wat) => NaamUuid.Versie5(overdracht, wat).ToString();

    private static string Url(Resource bron) => $"urn:uuid:{bron.Id}";

    private static ResourceReference Naar(Resource bron, string? naam = null) => new(Url(bron), naam);
}
