namespace SocialeKaart.Web.Zoeken;

/// <summary>Names the resource files of searching: <c>ZoekenTeksten.resx</c> (Dutch) and <c>ZoekenTeksten.en.resx</c>.</summary>
public sealed class ZoekenTeksten;
