namespace SocialeKaart.Web.Gebied.Beheer;

/// <summary>Names the resource files of the municipality's settings: <c>GemeenteTeksten.resx</c> (Dutch) and <c>GemeenteTeksten.en.resx</c>.</summary>
public sealed class GemeenteTeksten;
