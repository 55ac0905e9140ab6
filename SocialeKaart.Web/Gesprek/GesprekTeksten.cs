namespace SocialeKaart.Web.Gesprek;

/// <summary>Names the resource files of the gesprek: <c>GesprekTeksten.resx</c> (Dutch) and <c>GesprekTeksten.en.resx</c>.</summary>
public sealed class GesprekTeksten;
