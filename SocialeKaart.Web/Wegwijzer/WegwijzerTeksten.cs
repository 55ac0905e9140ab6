namespace SocialeKaart.Web.Wegwijzer;

/// <summary>Names the resource files of the wegwijzer: <c>WegwijzerTeksten.resx</c> (Dutch) and <c>WegwijzerTeksten.en.resx</c>.</summary>
public sealed class WegwijzerTeksten;
