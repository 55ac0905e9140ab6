namespace SocialeKaart.Web.Catalogus;

/// <summary>Names the resource files of writing an entry: <c>SchrijfTeksten.resx</c> (Dutch) and <c>SchrijfTeksten.en.resx</c>.</summary>
public sealed class SchrijfTeksten;
