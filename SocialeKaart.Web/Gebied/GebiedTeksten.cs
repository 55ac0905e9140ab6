namespace SocialeKaart.Web.Gebied;

/// <summary>Names the resource files of the area: <c>GebiedTeksten.resx</c> (Dutch) and <c>GebiedTeksten.en.resx</c>.</summary>
public sealed class GebiedTeksten;
