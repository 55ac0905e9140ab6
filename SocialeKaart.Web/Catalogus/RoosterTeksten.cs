namespace SocialeKaart.Web.Catalogus;

/// <summary>Names the resource files of the redactie's pages about entries: <c>RoosterTeksten.resx</c> (Dutch) and <c>RoosterTeksten.en.resx</c>.</summary>
public sealed class RoosterTeksten;
