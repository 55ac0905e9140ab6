namespace SocialeKaart.Web.Zoeken.Beheer;

/// <summary>Names the resource files of keeping the search: <c>ZoekbeheerTeksten.resx</c> (Dutch) and <c>ZoekbeheerTeksten.en.resx</c>.</summary>
public sealed class ZoekbeheerTeksten;
