namespace SocialeKaart.Web.Overdracht.Api;

/// <summary>Names the resource files of the export: <c>FhirTeksten.resx</c> (Dutch) and <c>FhirTeksten.en.resx</c>.</summary>
public sealed class FhirTeksten;
